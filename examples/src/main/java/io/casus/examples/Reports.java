package io.casus.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.casus.InvalidValueException;
import io.casus.actor.Organization;
import io.casus.examples.article.ArticleLoader;
import io.casus.examples.article.SourceMetadata;
import io.casus.report.Report;
import io.casus.source.Source;
import io.casus.time.UncertainTime;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Loads reports: the dispatches that come with the examples, or the texts of a folder.
 *
 * <p>A text is a file {@code name.txt} in UTF-8. What is known of it besides stands in {@code name.properties} next
 * to it, if that exists: {@code id}, {@code publisher}, {@code
 * title}, {@code published} (EDTF, such as {@code 2025-01-06}), {@code language}, {@code address}, and {@code
 * derivedFrom}, the identifier of a source it draws on, with {@code
 * derivedFrom.publisher} and {@code derivedFrom.title}.
 */
public final class Reports {
    private static final ImmutableList<String> DISPATCHES =
            ImmutableList.of("dispatch-1", "dispatch-2", "dispatch-3", "dispatch-4", "dispatch-5");
    private static final String SUFFIX = ".txt";

    private Reports() {}

    /**
     * What came of a folder.
     *
     * @param reports the reports, in the order of the names of their files
     * @param problems a sentence for each file that could not be loaded
     */
    public record Loaded(ImmutableList<LoadedReport> reports, ImmutableList<String> problems) {}

    /**
     * Loads the five dispatches.
     *
     * @return their reports
     */
    public static ImmutableList<LoadedReport> dispatches() {
        ImmutableList.Builder<LoadedReport> reports = ImmutableList.builder();
        for (String name : DISPATCHES) {
            reports.add(report(name, resource(name + SUFFIX), Optional.of(resource(name + ".properties"))));
        }
        return reports.build();
    }

    /**
     * Loads what the setting {@code reports} names, which the command line passes on.
     *
     * @param folder the folder; the dispatches are loaded if it is blank
     * @return the reports; files that cannot be loaded are named on standard error
     * @throws InvalidValueException if there is no such folder
     */
    public static ImmutableList<Report> load(String folder) {
        if (folder.isBlank()) {
            return LoadedReport.reports(dispatches());
        }
        Loaded loaded = load(Path.of(folder));
        loaded.problems().forEach(System.err::println);
        return LoadedReport.reports(loaded.reports());
    }

    /**
     * Loads the texts of a folder.
     *
     * @param folder the folder
     * @return the reports, and what is wrong with the files that are none
     * @throws InvalidValueException if there is no such folder, or it has no texts
     */
    public static Loaded load(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidValueException(
                    "The reports are to be read from «" + folder + "», but there is no such folder.",
                    folder.toString());
        }
        ImmutableList<Path> texts = texts(folder);
        if (texts.isEmpty()) {
            throw new InvalidValueException(
                    "The reports are to be read from «" + folder + "», but it has no file whose name ends in " + SUFFIX
                            + ".",
                    folder.toString());
        }
        ImmutableList.Builder<LoadedReport> reports = ImmutableList.builder();
        ImmutableList.Builder<String> problems = ImmutableList.builder();
        for (Path text : texts) {
            try {
                reports.add(report(text));
            } catch (IOException | InvalidValueException e) {
                problems.add(text.getFileName() + ": " + reason(e));
            }
        }
        return new Loaded(reports.build(), problems.build());
    }

    private static ImmutableList<Path> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LoadedReport report(Path file) throws IOException {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - SUFFIX.length());
        Path sidecar = file.resolveSibling(stem + ".properties");
        Optional<String> properties = Files.exists(sidecar) ? Optional.of(read(sidecar)) : Optional.empty();
        return report(stem, read(file), properties);
    }

    private static String read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new InvalidValueException("This is a folder, but a text is expected.", file.toString());
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
        if (text.isBlank()) {
            throw new InvalidValueException("The file is empty, but a text is expected.", file.toString());
        }
        return text;
    }

    private static String reason(Exception e) {
        if (e instanceof CharacterCodingException) {
            return "The file is not valid UTF-8.";
        }
        String message = Optional.ofNullable(e.getMessage()).orElse(e.toString());
        return e instanceof IOException
                ? "The file cannot be read (" + e.getClass().getSimpleName() + ")."
                : message;
    }

    private static String resource(String name) {
        try {
            return Resources.toString(
                    Resources.getResource(Reports.class, "/io/casus/examples/dispatches/" + name),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LoadedReport report(String name, String text, Optional<String> sidecar) {
        SourceMetadata metadata =
                sidecar.map(properties -> metadata(name, properties)).orElseGet(() -> SourceMetadata.of(name));
        return new LoadedReport(new ArticleLoader().load(text, metadata), text);
    }

    private static SourceMetadata metadata(String name, String sidecar) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(sidecar));
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidValueException("The file " + name + ".properties is no properties file.", name);
        }
        return new SourceMetadata(
                value(properties, "id").orElse(name),
                value(properties, "publisher"),
                value(properties, "title"),
                value(properties, "published").map(UncertainTime::parse),
                value(properties, "language"),
                value(properties, "address"),
                value(properties, "derivedFrom")
                        .map(id -> ImmutableList.of(derivedFrom(id, properties)))
                        .orElse(ImmutableList.of()));
    }

    private static Source derivedFrom(String id, Properties properties) {
        Source.Builder source = Source.builder().id(id);
        value(properties, "derivedFrom.title").ifPresent(source::title);
        value(properties, "derivedFrom.publisher").map(Organization::of).ifPresent(source::publisher);
        return source.build();
    }

    private static Optional<String> value(Properties properties, String key) {
        return Optional.ofNullable(properties.getProperty(key)).filter(value -> !value.isBlank());
    }
}
