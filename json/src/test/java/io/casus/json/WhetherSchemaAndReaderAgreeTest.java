package io.casus.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.dossier.Dossier;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.json.IncidentJsonException.Code;
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
 * document is put in doubt, but for what is computed.
 */
class WhetherSchemaAndReaderAgreeTest {
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
        SchemaCheck schema = SchemaCheck.ofGolden(file);
        JsonForm<?> form = GoldenFiles.form(file);
        JsonForm<ForeignValue> any = IncidentJson.compact().form(ForeignValue.class);
        List<String> disagreements = new ArrayList<>();

        Map<String, String> places = new HashMap<>();

        Mutants.forEach(withoutComputed(any.read(Files.readString(file))), (pointer, mutant) -> {
            boolean seen = !pointer.equals(places.computeIfAbsent(place(pointer), first -> pointer));
            if (seen || isInReportOfDossier(pointer)) {
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

    /** What is computed is passed over in reading, while the schema describes it as it is written. */
    private static ForeignValue withoutComputed(ForeignValue document) {
        ForeignProperties.Builder read = ForeignProperties.builder();
        ((ForeignValue.Properties) document).properties().asMap().forEach((name, value) -> {
            if (Dossier.TYPE.attribute(name).filter(Attribute::isComputed).isEmpty()) {
                read.put(name, value);
            }
        });
        return new ForeignValue.Properties(read.build());
    }

    /** Reports have documents of their own. */
    private static boolean isInReportOfDossier(String pointer) {
        return pointer.startsWith("/reports/0/");
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
