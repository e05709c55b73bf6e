package io.casus.attribute;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * What attributes, types and terms mean, in words. The words are those of the Javadoc, which a test copies into the file that is
 * read here, so that nothing is written twice.
 */
final class Glossary {
    private Glossary() {}

    /** Read on first use, for most programs never ask. */
    private static final class Lazy {
        static final ImmutableMap<String, String> WORDS = read();
    }

    static Optional<String> of(String key) {
        return Optional.ofNullable(Lazy.WORDS.get(key));
    }

    private static ImmutableMap<String, String> read() {
        Properties words = new Properties();
        try (InputStream file = Glossary.class.getResourceAsStream("glossary.properties")) {
            if (file == null) {
                throw new IllegalStateException(
                        "The file glossary.properties is missing beside " + Glossary.class + ".");
            }
            words.load(new InputStreamReader(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read glossary.properties.", e);
        }
        return Maps.fromProperties(words);
    }
}
