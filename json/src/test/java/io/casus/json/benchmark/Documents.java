package io.casus.json.benchmark;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.incident.Incident;
import io.casus.json.IncidentJson;
import io.casus.json.JsonForm;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A thousand different incidents, of all kinds, each about 2.9 KB as compact JSON. They are made from the golden files: other words, names
 * and numbers, and claims with citations until they have their length.
 */
final class Documents {
    /** How many there are, which JMH must know before they are made. */
    static final int COUNT = 1_000;

    static final String FOLDER = "documents";

    private static final int LENGTH = 2_600;
    private static final ImmutableList<String> KINDS = ImmutableList.of(
            "missile-launch",
            "statement",
            "diplomatic-visit",
            "diplomatic-meeting",
            "political-event",
            "arms-transfer",
            "troop-deployment",
            "casualties");
    private static final String CLAIM =
            """
            {"value": "", "certainty": "presumed", "grade": "B2",
             "claimant": {"type": "Organization", "name": "ministry of a side", "kind": "ministry", "of": {"type": "State", "code": "KOR"}},
             "citations": [{"source": "dispatch", "exact": "%s", "prefix": "%s", "suffix": "%s", "start": 0, "end": 0}]}""".formatted("as long as a sentence, ".repeat(6), "as long as a clause ", "as long as a clause ");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonForm<Incident> COMPACT = IncidentJson.compact().form(Incident.class);
    private static final JsonForm<Incident> PRETTY = IncidentJson.pretty().form(Incident.class);

    /** One document: the name of its kind and its bytes. */
    static final class Document {
        private final String kind;
        private final byte[] json;

        private Document(String kind, byte[] json) {
            this.kind = kind;
            this.json = json;
        }

        /** Returns the bytes themselves, which nobody may change. */
        byte[] json() {
            return json;
        }

        Incident incident() {
            return COMPACT.read(json);
        }

        Class<?> bean() {
            return Beans.kind(kind);
        }
    }

    private final Shape shape;
    private final Variation variation;

    private Documents(Shape shape) {
        this.shape = shape;
        this.variation = new Variation(shape, 42);
    }

    static ImmutableList<Document> of(Shape shape) {
        Documents documents = new Documents(shape);
        return IntStream.range(0, COUNT).mapToObj(documents::document).collect(toImmutableList());
    }

    /**
     * Keeps documents of all shapes in a folder, where {@link #kept} finds them: a JVM that measures how they are read has not made them, as
     * making them uses what is measured.
     */
    static void keepAll(Path folder) {
        for (Shape shape : Shape.values()) {
            try (var file = new DataOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(folder.resolve(shape.name()))))) {
                for (Document document : of(shape)) {
                    file.writeUTF(document.kind);
                    file.writeInt(document.json.length);
                    file.write(document.json);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns the documents of a shape that were kept in the folder that the property {@code documents} of the system names. */
    static ImmutableList<Document> kept(Shape shape) {
        Path folder = Path.of(System.getProperty(FOLDER));
        ImmutableList.Builder<Document> documents = ImmutableList.builder();
        try (var file =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(folder.resolve(shape.name()))))) {
            for (int number = 0; number < COUNT; number++) {
                documents.add(new Document(file.readUTF(), file.readNBytes(file.readInt())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents.build();
    }

    private Document document(int number) {
        ObjectNode tree = golden(KINDS.get(number % KINDS.size()));
        variation.vary(tree);
        Incident incident = COMPACT.read(tree.toString());
        for (int claims = 0; COMPACT.writeBytes(incident).length < LENGTH; claims++) {
            addClaim(tree, claims);
            incident = COMPACT.read(tree.toString());
        }
        return new Document(tree.get("type").asString(), bytes(incident));
    }

    private static ObjectNode golden(String kind) {
        Path file = Path.of("src/test/resources/golden/v1/canonical", kind + ".json");
        try {
            return MAPPER.readValue(Files.readString(file), ObjectNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a claim about one of the attributes that all kinds have. */
    private void addClaim(ObjectNode tree, int number) {
        ObjectNode claim = MAPPER.readValue(CLAIM, ObjectNode.class);
        String about = Stream.of("summary", "time", "status").toList().get(number % 3);
        switch (about) {
            case "summary" -> claim.put("value", "as long as a sentence, ".repeat(6));
            case "time" ->
                claim.putObject("value").put("edtf", "2025-01-06T12:00~").put("words", "around noon");
            default -> claim.put("value", "alleged");
        }
        variation.vary(claim);
        tree.withObjectProperty("claims").withArrayProperty(about).add(claim);
    }

    private byte[] bytes(Incident incident) {
        return switch (shape) {
            case PRETTY -> PRETTY.writeBytes(incident);
            case OTHER_ORDER ->
                variation
                        .shuffled(MAPPER.readValue(COMPACT.writeBytes(incident), ObjectNode.class))
                        .toString()
                        .getBytes(StandardCharsets.UTF_8);
            default -> COMPACT.writeBytes(incident);
        };
    }
}
