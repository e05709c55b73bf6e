package io.casus.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.incident.Incident;
import io.casus.json.schema.JsonSchema;
import io.casus.json.schema.WriteSchemas;
import io.casus.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Are the schemas sound by the rules of JSON Schema, are the files those that the code gives, and do those for answers keep to what
 * interfaces accept?
 *
 * <p>{@code -Dgolden.rewrite=true} writes what the code gives.
 */
class AreTheSchemasWellMadeTest {
    private static final Path FILES = Path.of("src/main/resources/io/casus/json/schema");

    private static final ImmutableSet<String> KEYWORDS_OF_ANSWERS = ImmutableSet.of(
            "type",
            "description",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "anyOf",
            "enum",
            "const",
            "$ref",
            "$defs");

    static Stream<JsonSchema> shipped() {
        return JsonSchema.shipped().stream();
    }

    static Stream<JsonSchema> answers() {
        return Stream.concat(
                Stream.of(JsonSchema.answer(Report.TYPE)),
                Incident.TYPE.kinds().stream().map(JsonSchema::answer));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theFileIsWhatTheCodeGives(JsonSchema schema) throws IOException {
        Path file = FILES.resolve(schema.fileName());

        assertThat(schema.json()).isEqualTo(GoldenFiles.expected(file, schema.json()));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theFileComesWithTheClasses(JsonSchema schema) {
        assertThat(JsonSchema.class.getResource(schema.fileName())).isNotNull();
    }

    @Test
    void theCommandWritesAllFiles(@TempDir Path folder) throws IOException {
        WriteSchemas.main(folder.resolve("schemas").toString());

        for (JsonSchema schema : JsonSchema.shipped()) {
            assertThat(folder.resolve("schemas").resolve(schema.fileName()))
                    .content()
                    .isEqualTo(schema.json());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void itIsValidByTheMetaSchema(JsonSchema schema) {
        assertThat(metaSchemaErrors(schema)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerIsValidByTheMetaSchema(JsonSchema schema) {
        assertThat(metaSchemaErrors(schema)).isEmpty();
    }

    private static List<Error> metaSchemaErrors(JsonSchema schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(schema.json(), InputFormat.JSON);
    }

    @Test
    void identifiersNameNoHost() {
        assertThat(shipped()
                        .limit(4)
                        .map(schema -> schema.tree().properties().text("$id").orElseThrow()))
                .containsExactly(
                        "urn:casus:schema:v1:incident",
                        "urn:casus:schema:v1:report",
                        "urn:casus:schema:v1:dossier",
                        "urn:casus:schema:v1:stream-line");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerUsesOnlyTheKeywordsThatInterfacesAccept(JsonSchema schema) {
        Answer answer = new Answer(schema.tree().properties());
        answer.check(schema.tree(), Set.of());

        assertThat(schema.tree().properties().text("type")).contains("object");
        assertThat(answer.keywords).isSubsetOf(KEYWORDS_OF_ANSWERS);
    }

    /** A walk through all objects of a schema for answers. */
    private static final class Answer {
        private final ForeignProperties definitions;
        private final Set<String> keywords = new HashSet<>();
        private final Set<String> checked = new HashSet<>();

        Answer(ForeignProperties root) {
            definitions = properties(root.get("$defs").orElseThrow());
        }

        void check(ForeignValue schema, Set<String> within) {
            ForeignProperties object = properties(schema);
            keywords.addAll(object.asMap().keySet());
            object.text("$ref").ifPresent(reference -> follow(reference, object, within));
            object.get("properties").ifPresent(inner -> checkClosed(object, properties(inner), within));
            object.get("items").ifPresent(items -> check(items, within));
            object.get("anyOf")
                    .ifPresent(branches ->
                            ((ForeignValue.Items) branches).values().forEach(branch -> check(branch, within)));
            assertThat(object.text("type").isPresent()
                            && object.text("type").get().equals("object"))
                    .isEqualTo(object.get("properties").isPresent());
        }

        private void follow(String reference, ForeignProperties object, Set<String> within) {
            assertThat(reference).startsWith("#/$defs/");
            assertThat(object.asMap()).as("what stands beside " + reference).hasSize(1);
            assertThat(within).as("what leads to " + reference).doesNotContain(reference);
            Set<String> deeper = new HashSet<>(within);
            deeper.add(reference);
            if (checked.add(reference)) {
                check(definitions.get(reference.substring("#/$defs/".length())).orElseThrow(), deeper);
            }
        }

        private void checkClosed(ForeignProperties object, ForeignProperties inner, Set<String> within) {
            assertThat(object.get("additionalProperties")).contains(ForeignValue.Flag.FALSE);
            assertThat(((ForeignValue.Items) object.get("required").orElseThrow()).values())
                    .containsExactlyElementsOf(inner.asMap().keySet().stream()
                            .map(name -> (ForeignValue) new ForeignValue.Text(name))
                            .toList());
            inner.asMap().values().forEach(property -> check(property, within));
        }

        private static ForeignProperties properties(ForeignValue value) {
            return ((ForeignValue.Properties) value).properties();
        }
    }
}
