package io.casus.examples.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads reports and their truths. */
final class TrueReports {
    private static final ImmutableSet<String> NO_ATTRIBUTES =
            ImmutableSet.of("entry", "optional", "untold", "reason", "dateTold", "launch");
    private static final JsonMapper JSON = JsonMapper.shared();

    private TrueReports() {}

    /** The reports that were written for this, with their texts. */
    static ImmutableList<TrueReport> inOwnWords() {
        return stream(resource("own-reports.json"))
                .map(node -> report(node, paragraphs(node)))
                .collect(toImmutableList());
    }

    /** The press releases of a folder; the name of a file begins with the name that its truth has. */
    static ImmutableList<TrueReport> pressReleases(Path folder) {
        return stream(resource("state-department.json"))
                .map(node -> report(node, file(folder, node.get("name").stringValue())))
                .collect(toImmutableList());
    }

    static JsonNode resource(String name) {
        try {
            return JSON.readTree(
                    Resources.toString(Resources.getResource(TrueReports.class, name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }

    private static TrueReport report(JsonNode node, String text) {
        ImmutableSet<DevelopmentKind> measured = Stream.of(DevelopmentKind.values())
                .filter(kind -> node.has(kind.list()))
                .collect(toImmutableSet());
        ImmutableList<Truth> truths = measured.stream()
                .flatMap(kind -> stream(node.get(kind.list())).map(truth -> truth(kind, truth)))
                .collect(toImmutableList());
        LocalDate published = LocalDate.parse(node.get("published").stringValue());
        return new TrueReport(node.get("name").stringValue(), text, published, measured, false, truths);
    }

    /** The truth of an incident: a property for each attribute, with a value or a list of them. */
    static Truth truth(DevelopmentKind kind, JsonNode node) {
        ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
        for (String name : node.propertyNames()) {
            if (!NO_ATTRIBUTES.contains(name)) {
                strings(node.get(name)).forEach(value -> values.put(name, value));
            }
        }
        if (kind == DevelopmentKind.LAUNCH && !node.has("status") && !node.has("optional")) {
            values.put("status", "occurred");
        }
        ImmutableSet<String> untold =
                node.has("untold") ? ImmutableSet.copyOf(strings(node.get("untold"))) : ImmutableSet.of();
        return new Truth(kind, node.has("optional"), values.build(), untold);
    }

    static ImmutableList<String> strings(JsonNode node) {
        return node.isArray()
                ? stream(node).map(JsonNode::stringValue).collect(toImmutableList())
                : ImmutableList.of(node.stringValue());
    }

    private static String paragraphs(JsonNode node) {
        return String.join("\n\n", strings(node.get("text")));
    }

    private static String file(Path folder, String beginning) {
        try (Stream<Path> files = Files.list(folder)) {
            Path found = files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
