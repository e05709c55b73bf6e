package io.casus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.casus.dossier.Dossier;
import io.casus.dossier.Judgement;
import io.casus.dossier.MergeRules;
import io.casus.dossier.ReportedIncident;
import io.casus.incident.MissileLaunch;
import io.casus.json.IncidentJsonException.Code;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.report.Report;
import io.casus.source.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Is a dossier read from its reports, judgements and rules alone, and are its results passed over, whatever they are? */
class WhatADossierIsReadFromTest {
    private static final ReportedIncident MORNING = ReportedIncident.of("morning", "launch");
    private static final ReportedIncident EVENING = ReportedIncident.of("evening", "launch");

    private final IncidentJson json = IncidentJson.compact();
    private final Dossier dossier = Dossier.builder()
            .addReport(report("morning", "1100"))
            .addReport(report("evening", "1100.0"))
            .addJudgement(Judgement.same(MORNING, EVENING))
            .rules(MergeRules.MOST_CONSERVATIVE)
            .build();

    private static Report report(String source, String kilometres) {
        return Report.builder()
                .source(Source.builder().id(source).build())
                .addIncident(MissileLaunch.builder()
                        .id("launch")
                        .distance(Quantity.of(kilometres, Unit.KILOMETRE))
                        .build())
                .build();
    }

    @Test
    void reportsJudgementsAndRulesAreEnough() {
        String written = json.write(dossier);
        String restsOn = written.substring(0, written.indexOf(",\"merged\"")) + "}";

        Dossier back = json.readDossier(restsOn);

        assertThat(back).isEqualTo(dossier);
        assertThat(back.merged()).isEqualTo(dossier.merged()).hasSize(1);
        assertThat(back.matching()).isEqualTo(dossier.matching());
        assertThat(json.write(back)).isEqualTo(written);
    }

    @Test
    void anEmptyObjectIsADossierOfNothing() {
        assertThat(json.readDossier("{}")).isEqualTo(Dossier.of(ImmutableList.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "7",
                "{\"groups\": [[1.10, {}]]}",
                "[{\"incident\": {\"type\": \"MissileLaunch\"}, \"findings\": {\"count\": [{\"state\": \"settled\"}]}}, \"\"]"
            })
    void resultsOfALaterVersionArePassedOver(String results) {
        for (JsonLibrary library : JsonLibrary.values()) {
            IncidentJson either = IncidentJson.on(library, false);

            assertThat(either.readDossier("{\"merged\": " + results + ", \"matching\": " + results + "}"))
                    .isEqualTo(Dossier.of(ImmutableList.of()));
        }
    }

    @Test
    void resultsMustStillBeJsonInWhichNoPropertyStandsTwice() {
        assertThatThrownBy(() -> json.readDossier("{\n \"merged\": [{\"state\": 1,\n  \"state\": 2}]}"))
                .isInstanceOfSatisfying(
                        IncidentJsonException.class, e -> assertThat(e.code()).isEqualTo(Code.DUPLICATE))
                .hasMessage(
                        "At /merged/0/state (line 3, column 3): the property \"state\" stands twice in one object.");
    }

    @Test
    void resultsAreWithinTheLimits() {
        String deep = "{\"matching\": " + "[".repeat(600) + "]".repeat(600) + "}";

        assertThatThrownBy(() -> json.readDossier(deep))
                .isInstanceOfSatisfying(
                        IncidentJsonException.class, e -> assertThat(e.code()).isEqualTo(Code.LIMIT));
    }

    @Test
    void errorsInAReportSayWhere() {
        assertThatThrownBy(() -> json.readDossier("{\"reports\": [\n  {\"source\": {\"id\": 7}}]}"))
                .isInstanceOf(IncidentJsonException.class)
                .hasMessageStartingWith("At /reports/0/source/id (line 2, column 21): ");
    }

    @ParameterizedTest
    @EnumSource
    void dossiersStandOneALineToo(JsonLibrary library) {
        JsonLines<Dossier> lines = IncidentJson.on(library, false).lines(Dossier.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Dossier without = dossier.without("evening");
        try (JsonLines.Writer<Dossier> out = lines.write(bytes)) {
            out.add(dossier);
            out.add(without);
        }

        try (Stream<Dossier> read = lines.read(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(read).containsExactly(dossier, without);
        }
    }

    @Test
    void bothModulesOfJacksonReadAndWriteDossiers() throws Exception {
        var jackson2 = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new io.casus.json.jackson2.CasusModule())
                .build();
        var jackson3 = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new io.casus.json.jackson3.CasusModule())
                .build();
        String written = json.write(dossier);

        assertThat(jackson2.writeValueAsString(dossier)).isEqualTo(written);
        assertThat(jackson3.writeValueAsString(dossier)).isEqualTo(written);
        assertThat(jackson2.readValue(written, Dossier.class)).isEqualTo(dossier);
        assertThat(jackson3.readValue(written, Dossier.class)).isEqualTo(dossier);
    }

    @Test
    void whatWasFoundCanStandAlone() {
        var merged = json.form(io.casus.dossier.MergedIncident.class);
        String written = merged.write(dossier.merged().get(0));

        assertThat(written).startsWith("{\"incident\":{\"type\":\"MissileLaunch\",\"id\":\"evening/launch\"");
        assertThat(merged.write(merged.read(written))).isEqualTo(written);
    }
}
