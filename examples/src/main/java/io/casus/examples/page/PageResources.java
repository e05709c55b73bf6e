package io.casus.examples.page;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that the page is made with. */
final class PageResources {
    private PageResources() {}

    static String text(String name) {
        try {
            return Resources.toString(
                    Resources.getResource(PageResources.class, "/io/casus/examples/page/" + name),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a table, without remarks. */
    static ImmutableList<String> lines(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(toImmutableList());
    }
}
