package io.casus.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.casus.dossier.Dossier;
import io.casus.incident.Incident;
import io.casus.json.schema.JsonSchema;
import io.casus.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Do the schemas accept what Casus writes and reads, and refuse what it refuses, as far as a schema can say it? */
@ExtendWith(InstancioExtension.class)
class WhichDocumentsTheSchemasAcceptTest {
    private static final SchemaCheck INCIDENT = SchemaCheck.of(JsonSchema.incident());
    private static final SchemaCheck REPORT = SchemaCheck.of(JsonSchema.report());
    private static final SchemaCheck DOSSIER = SchemaCheck.of(JsonSchema.dossier());
    private static final SchemaCheck STREAM_LINE = SchemaCheck.of(JsonSchema.streamLine());
    private static final SchemaCheck INCIDENTS = SchemaCheck.ofListOf(JsonSchema.incident());
    private static final SchemaCheck REPORTS = SchemaCheck.ofListOf(JsonSchema.report());

    private static final String NOT_JSON = "It is no JSON, so that no schema is asked.";
    private static final String TWICE = "A schema sees the last of two properties of one name.";
    private static final String COMPARES = "A schema cannot compare two values of a document.";
    private static final String EDTF = "The grammar of EDTF and its calendar are no pattern.";
    private static final String DIGITS =
            "A schema cannot bound the digits of a number; what a validator does with them is its own.";

    /** The refused documents that a schema lets pass, each with the reason. */
    private static final ImmutableMap<String, String> BEYOND_SCHEMAS = ImmutableMap.<String, String>builder()
            .put("duplicate-attribute.json", TWICE)
            .put("duplicate-claims.json", TWICE)
            .put("duplicate-kind.json", TWICE)
            .put("dossier-of-incidents-of-different-kinds.json", COMPARES)
            .put("dossier-with-two-reports-of-one-source.json", COMPARES)
            .put("dossier-with-two-rules-for-one-attribute.json", COMPARES)
            .put("duplicate-kind-later.json", TWICE)
            .put("duplicate-property-in-unknown-object.json", TWICE)
            .put("duplicate-unknown-property.json", TWICE)
            .put("citation-longer-than-its-words.json", COMPARES)
            .put("citation-with-end-before-start.json", COMPARES)
            .put("low-above-high.json", COMPARES)
            .put("report-with-circle-of-sources.json", COMPARES)
            .put("report-with-ids-twice.json", COMPARES)
            .put("report-with-unknown-citation.json", COMPARES)
            .put("end-before-start.json", EDTF)
            .put("time-that-is-none.json", EDTF)
            .put("number-beyond-all-exponents.json", DIGITS)
            .put("number-with-huge-exponent.json", DIGITS)
            .put("comment.json", NOT_JSON)
            .put("empty-document.json", NOT_JSON)
            .put("latitude-not-a-number.json", NOT_JSON)
            .put("leading-zero.json", NOT_JSON)
            .put("single-quotes.json", NOT_JSON)
            .put("trailing-comma.json", NOT_JSON)
            .put("trailing-text.json", NOT_JSON)
            .put("trailing-value.json", NOT_JSON)
            .put("unfinished.json", NOT_JSON)
            .put("unfinished-kind-later.json", NOT_JSON)
            .buildOrThrow();

    static Stream<Path> read() {
        return Stream.of("canonical", "accepted", "foreign").flatMap(GoldenFiles::of);
    }

    @ParameterizedTest
    @MethodSource("read")
    void everyGoldenFileThatIsReadIsAccepted(Path file) throws IOException {
        assertThat(check(file).errors(Files.readString(file))).isEmpty();
    }

    @Test
    void everyRefusedFileIsRefusedUnlessThereIsAReason() throws IOException {
        Map<String, String> accepted = new TreeMap<>();
        for (Path file : GoldenFiles.of("rejected").toList()) {
            String name = file.getFileName().toString();
            String reason = BEYOND_SCHEMAS.getOrDefault(name, "none is known");
            boolean beyondValidators = reason.equals(NOT_JSON) || reason.equals(DIGITS);
            if (beyondValidators || check(file).accepts(Files.readString(file))) {
                accepted.put(name, reason);
            }
        }

        assertThat(accepted).isEqualTo(new TreeMap<>(BEYOND_SCHEMAS));
    }

    @RepeatedTest(300)
    void everyIncidentIsWrittenAsTheSchemaSays(@Given long seed) {
        Incident incident = Arbitrary.seeded(seed).incident();
        String json = IncidentJson.compact().write(incident);

        assertThat(INCIDENT.errors(json)).isEmpty();
        assertThat(STREAM_LINE.errors(json)).isEmpty();
    }

    @RepeatedTest(100)
    void everyReportIsWrittenAsTheSchemaSays(@Given long seed) {
        Report report = Arbitrary.seeded(seed).report();

        assertThat(REPORT.errors(IncidentJson.compact().write(report))).isEmpty();
    }

    @RepeatedTest(50)
    void everyDossierIsWrittenAsTheSchemaSays(@Given long seed) {
        Dossier dossier = Arbitrary.seeded(seed).dossier();

        assertThat(DOSSIER.errors(IncidentJson.compact().write(dossier))).isEmpty();
    }

    private static SchemaCheck check(Path file) {
        String name = file.getFileName().toString();
        if (name.startsWith("reports")) {
            return REPORTS;
        }
        if (name.startsWith("incidents")) {
            return INCIDENTS;
        }
        return SchemaCheck.ofGolden(file);
    }
}
