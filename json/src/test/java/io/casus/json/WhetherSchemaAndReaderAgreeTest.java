package io.casus.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casus.foreign.ForeignValue;
import io.casus.json.IncidentJsonException.Code;
import io.casus.json.schema.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Does the schema accept whatever the reader accepts, and refuse what the reader refuses for its shape? Every value of every canonical
 * document is put in doubt.
 */
class WhetherSchemaAndReaderAgreeTest {
    private static final SchemaCheck INCIDENT = SchemaCheck.of(JsonSchema.incident());
    private static final SchemaCheck REPORT = SchemaCheck.of(JsonSchema.report());

    /** Parts of the sentences about what a schema cannot say, or not in a pattern of reasonable length. */
    private static final ImmutableList<String> BEYOND_SCHEMAS = ImmutableList.of(
            // Grammars.
            "is no EDTF time",
            "but a tag of BCP 47",
            "but a URI is expected",
            "but a time zone such as",
            "but an instant in UTC such as",
            // Comparisons.
            "cannot be a time in",
            "The citation goes from",
            "its low number above its high one",
            "its best number outside its bounds");

    static Stream<Path> documents() {
        return GoldenFiles.of("canonical").filter(file -> !file.toString().endsWith("s.json"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSchemaIsNeitherStricterNorLaxer(Path file) throws IOException {
        boolean report = file.getFileName().toString().startsWith("report");
        SchemaCheck schema = report ? REPORT : INCIDENT;
        JsonForm<?> form = GoldenFiles.form(file);
        JsonForm<ForeignValue> any = IncidentJson.compact().form(ForeignValue.class);
        List<String> disagreements = new ArrayList<>();

        Map<String, String> places = new HashMap<>();

        Mutants.forEach(any.read(Files.readString(file)), (pointer, mutant) -> {
            if (!pointer.equals(places.computeIfAbsent(place(pointer), first -> pointer))) {
                return;
            }
            String json = any.write(mutant);
            Optional<IncidentJsonException> refusal = refusal(form, json);
            boolean accepted = schema.accepts(json);
            if (refusal.isEmpty() && !accepted) {
                disagreements.add(pointer + " is read, but: " + schema.errors(json));
            }
            if (accepted && refusal.isPresent() && !isBeyondSchemas(refusal.get())) {
                disagreements.add(
                        pointer + " is accepted, but: " + refusal.get().getMessage());
            }
        });

        assertThat(disagreements).isEmpty();
    }

    /** Items of one list, and claims but for their values, are alike; the first stands for all. */
    private static String place(String pointer) {
        return pointer.replaceAll("/claims/[^/]+/[0-9]+/(?!value)", "/claims/any/0/")
                .replaceAll("/[0-9]+", "/0");
    }

    private static boolean isBeyondSchemas(IncidentJsonException refusal) {
        return refusal.code() == Code.VALUE
                && BEYOND_SCHEMAS.stream().anyMatch(String.valueOf(refusal.getMessage())::contains);
    }

    private static Optional<IncidentJsonException> refusal(JsonForm<?> form, String json) {
        try {
            form.read(json);
            return Optional.empty();
        } catch (IncidentJsonException e) {
            return Optional.of(e);
        }
    }
}
