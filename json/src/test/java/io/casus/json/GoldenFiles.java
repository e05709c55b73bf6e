package io.casus.json;

import com.google.common.collect.ImmutableList;
import io.casus.dossier.Dossier;
import io.casus.incident.Incident;
import io.casus.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The golden files of a version of the wire form. Those of a released version may be added to, never changed.
 *
 * <p>{@code -Dgolden.rewrite=true} writes what the code gives in place of what was expected; look at the difference before
 * committing it.
 */
final class GoldenFiles {
    private static final Path ROOT = Path.of("src/test/resources/golden/v1");
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

    private GoldenFiles() {}

    /** The files of one folder, without the expectations that stand beside some of them. */
    static Stream<Path> of(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(".json")
                            && !file.toString().endsWith(".canonical.json"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form that a file is in, by the first word of its name; the kinds of incidents need none. */
    static JsonForm<?> form(Path file) {
        return form(file, IncidentJson.pretty());
    }

    static JsonForm<?> form(Path file, IncidentJson json) {
        return isList(file) ? json.listForm(type(file)) : json.form(type(file));
    }

    static boolean isList(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("reports") || name.startsWith("incidents");
    }

    /** The type of the value of a file, or of each in its list. */
    static Class<?> type(Path file) {
        String name = file.getFileName().toString();
        if (name.startsWith("dossier")) {
            return Dossier.class;
        }
        return name.startsWith("report") ? Report.class : Incident.class;
    }

    /** The structured values that a document holds. */
    static ImmutableList<?> values(Object document) {
        return document instanceof ImmutableList<?> list ? list : ImmutableList.of(document);
    }

    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.json$", ending));
    }

    /** The content of a file that holds what is expected, after it was rewritten if that was asked for. */
    static String expected(Path file, String actual) throws IOException {
        if (REWRITE) {
            Files.writeString(file, actual);
        }
        return Files.readString(file);
    }
}
