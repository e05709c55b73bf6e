package io.casus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.casus.claim.Claim;
import io.casus.foreign.ForeignValue;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.json.IncidentJsonException.Code;
import io.casus.json.schema.JsonSchema;
import io.casus.report.Report;
import io.casus.vocabulary.IncidentStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Is an answer in the form for language models, with null for what is absent, read like the same document without it? */
class WhetherAnswersOfLanguageModelsAreReadTest {
    private static final IncidentJson STRICT = IncidentJson.compact();
    private static final IncidentJson LENIENT = IncidentJson.compact().acceptingNulls();
    private static final JsonForm<ForeignValue> ANY = STRICT.form(ForeignValue.class);

    static Stream<Path> incidents() {
        return GoldenFiles.of("canonical")
                .filter(file -> GoldenFiles.type(file) == Incident.class && !GoldenFiles.isList(file));
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void anIncidentAsAnAnswerIsValidAndReadAsTheSame(Path file) throws IOException {
        String document = Files.readString(file);
        Incident incident = STRICT.readIncident(document);
        JsonSchema schema = JsonSchema.answer(incident.type());
        String answer = ANY.write(Answers.fill(schema, ANY.read(document)));

        assertThat(SchemaCheck.of(schema).errors(answer)).isEmpty();
        assertThat(answer).contains("null");
        assertThat(LENIENT.readIncident(answer)).isEqualTo(incident);
    }

    @Test
    void aReportAsAnAnswerIsValidAndReadAsTheSame() throws IOException {
        String document = Files.readString(Path.of("src/test/resources/golden/v1/canonical/report.json"));
        JsonSchema schema = JsonSchema.reportAnswer();
        String answer = ANY.write(Answers.fill(schema, ANY.read(document)));

        assertThat(SchemaCheck.of(schema).errors(answer)).isEmpty();
        assertThat(LENIENT.readReport(answer)).isEqualTo(STRICT.readReport(document));
    }

    @Test
    void anAnswerThatLeavesAPropertyOutIsNotValid() {
        assertThat(SchemaCheck.of(JsonSchema.answer(MissileLaunch.TYPE))
                        .accepts("{\"type\":\"MissileLaunch\",\"id\":\"a\"}"))
                .isFalse();
    }

    @Test
    void nullStandsForAbsenceOnlyWhereThatIsAskedFor() {
        String json = "{\"type\":\"DiplomaticVisit\",\"id\":\"a\",\"status\":null,\"time\":null,\"visitors\":null,"
                + "\"claims\":{\"time\":null}}";

        DiplomaticVisit visit = LENIENT.form(DiplomaticVisit.class).read(json);

        assertThat(visit)
                .isEqualTo(DiplomaticVisit.builder()
                        .id("a")
                        .status(IncidentStatus.OCCURRED)
                        .build());
        assertRefused(STRICT, json, "/status");
    }

    @Test
    void nullIsStillNoValueWhereOneIsRequiredOrInAList() {
        assertRefused(LENIENT, "{\"type\":\"MissileLaunch\",\"id\":null}", "/id");
        assertRefused(LENIENT, "{\"type\":\"DiplomaticVisit\",\"id\":\"a\",\"visitors\":[null]}", "/visitors/0");
        assertRefused(LENIENT, "null", "");
    }

    @Test
    void nullOfWhatIsNotKnownIsKept() {
        String json = "{\"type\":\"MissileLaunch\",\"id\":\"a\",\"status\":\"occurred\","
                + "\"claims\":{\"yield\":[{\"value\":null,\"certainty\":\"stated\"}]},\"later\":null}";

        assertThat(LENIENT.write(LENIENT.readIncident(json))).isEqualTo(json);
        assertThat(LENIENT.readIncident(json).claims())
                .extracting(Claim::value)
                .singleElement()
                .asString()
                .contains("null");
    }

    @Test
    void theLayoutStaysWhatItWas() {
        Report report = STRICT.readReport("{\"source\":{\"id\":\"a\"}}");

        assertThat(IncidentJson.pretty().acceptingNulls().write(report))
                .isEqualTo(IncidentJson.pretty().write(report));
    }

    private static void assertRefused(IncidentJson json, String document, String pointer) {
        assertThatExceptionOfType(IncidentJsonException.class)
                .isThrownBy(() -> json.readIncident(document))
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.TYPE))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo(pointer));
    }
}
