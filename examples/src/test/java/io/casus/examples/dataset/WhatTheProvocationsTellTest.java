package io.casus.examples.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casus.actor.Actor;
import io.casus.claim.Claim;
import io.casus.examples.LoadedReport;
import io.casus.examples.SharedData;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.incident.UnknownIncident;
import io.casus.json.IncidentJson;
import io.casus.source.PassageMatch;
import io.casus.source.Source;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.Platform;
import io.casus.vocabulary.RangeClass;
import io.casus.vocabulary.Vehicle;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is read of the entries of the provocations, made-up ones and, where they are, the real ones? */
class WhatTheProvocationsTellTest {
    private static final String ENTRIES = """
            [
             {"date": "2031-02-03", "type": "Missile Provocation", "event": "Short-range Ballistic Missile Launch",
              "description": "North Korea fired two missiles from Wonsan at 6:40 a.m.", "resources": "https://example.org/1; A book of 2031"},
             {"date": "2031-02-03", "type": "Other Provocation", "event": "Artillery Fire",
              "description": "Shells fell into the sea.", "resources": "", "count": 3},
             {"date": "2031-02-10", "type": "Missile Provocation", "event": "Submarine Launched Ballistic Missile Launch",
              "description": "On Tuesday North Korea launched a missile.", "resources": "https://example.org/a b"},
             {"date": "2031-03-01", "type": "Missile Provocation", "event": "Satellite Launch",
              "description": "On March 4, 2031, North Korea launched a missile.", "resources": ""},
             {"date": "early 2031", "type": "Missile Provocation", "event": "Anti-Ship Cruise Missile Launch",
              "description": "Nothing is told.", "resources": "https://example.org/2"}
            ]
            """;

    private static LoadedDataset load() throws IOException {
        return new CsisProvocations().load(new StringReader(ENTRIES));
    }

    private static MissileLaunch launch(int report) throws IOException {
        return load().reports().get(report).incidents(MissileLaunch.class).get(0);
    }

    private static Optional<Path> file() {
        return SharedData.folder("data/csis-provocations").map(folder -> folder.resolve("provocations.json"));
    }

    static boolean isThere() {
        return file().isPresent();
    }

    @Test
    void theLaunchHasTheDateOfItsEntryAndTheTimeOfItsDescriptionInKorea() throws IOException {
        UncertainTime time = launch(0).time().orElseThrow();

        assertThat(time.edtf()).isEqualTo("2031-02-03T06:40");
        assertThat(time.zone()).contains(ZoneId.of("Asia/Seoul"));
        assertThat(launch(0).claims(Incident.TIME))
                .extracting(claim -> claim.value().orElseThrow().edtf())
                .containsExactly("XXXX-XX-XXT06:40", "2031-02-03");
    }

    @Test
    void aWeekdayIsThatOfTheEntryOrOfTheDayAfter() throws IOException {
        assertThat(launch(2).time().orElseThrow().edtf()).isEqualTo("2031-02-11");
        assertThat(launch(2).time().orElseThrow().zone()).isEmpty();
    }

    @Test
    void theTitleSaysWhatTheDescriptionDoesNot() throws IOException {
        assertThat(launch(0).rangeClass()).contains(RangeClass.SRBM);
        assertThat(launch(2).platform()).contains(Platform.SUBMARINE);
        assertThat(launch(3).vehicle()).contains(Vehicle.SPACE_LAUNCHER);
        assertThat(launch(4).vehicle()).contains(Vehicle.CRUISE);
        assertThat(launch(0).claims(MissileLaunch.RANGE_CLASS))
                .extracting(Claim::value)
                .contains(Optional.of(RangeClass.SRBM));
    }

    @Test
    void whatTheModelHasNoKindForIsKeptInWords() throws IOException {
        UnknownIncident shells =
                (UnknownIncident) load().reports().get(1).incidents().get(0);

        assertThat(shells.kind()).isEqualTo("Provocation");
        assertThat(shells.foreignProperties().text("event")).contains("Artillery Fire");
        assertThat(shells.foreignProperties().text("time")).contains("2031-02-03");
        assertThat(shells.foreignProperties().text("countOfEntry")).contains("3");
    }

    @Test
    void whatIsWrongIsListed() throws IOException {
        assertThat(load().failures())
                .extracting(LoadFailure::row, LoadFailure::column)
                .containsExactly(
                        tuple("3", "resources"), tuple("4", "date"), tuple("5", "date"), tuple("5", "description"));
        assertThat(load().losses().column("resources").orElseThrow().blank()).isEqualTo(2);
        assertThat(load().losses().column("count").orElseThrow().words()).isEqualTo(1);
    }

    @Test
    void sourcesAreDrawnOn() throws IOException {
        assertThat(load().reports().get(0).origins())
                .extracting(Source::address)
                .containsExactly(Optional.of("https://example.org/1"), Optional.empty());
        assertThat(load().reports().get(0).source().published()).isEmpty();
    }

    @Test
    void entriesOfOneDayHaveDifferentIdentifiers() throws IOException {
        assertThat(load().reports())
                .extracting(report -> report.source().id().value())
                .containsExactly(
                        "csis-2031-02-03", "csis-2031-02-03-2", "csis-2031-02-10", "csis-2031-03-01", "csis-undated");
    }

    @Test
    void entriesAreReadOneByOne() throws IOException {
        try (DatasetStream<LoadedReport> entries = new CsisProvocations().open(new StringReader(ENTRIES))) {
            assertThat(entries.next().report().incidents(MissileLaunch.class)).hasSize(1);
            assertThat(entries.losses().column("type").orElseThrow().cells()).isEqualTo(1);
        }
    }

    @Test
    @EnabledIf("isThere")
    void everyEntryIsAReportAndEveryValueIsFoundAgain() throws IOException {
        LoadedDataset loaded = new CsisProvocations().load(file().orElseThrow());
        List<JsonNode> entries = List.copyOf(new ObjectMapper()
                .readTree(Files.readString(file().orElseThrow()))
                .values());

        assertThat(loaded.reports()).hasSize(302).hasSameSizeAs(entries);
        for (int i = 0; i < entries.size(); i++) {
            JsonValues values =
                    JsonValues.of(IncidentJson.compact().write(loaded.reports().get(i)));
            String description = entries.get(i).get("description").stringValue();
            assertThat(entries.get(i).properties()).allSatisfy(property -> {
                for (String part : property.getKey().equals("resources")
                        ? property.getValue().stringValue().split(";(?=\\s|http|$)", -1)
                        : new String[] {property.getValue().stringValue()}) {
                    assertThat(values.hold(part)).as("%s in %s", part, values).isTrue();
                }
            });
            assertThat(loaded.reports().get(i).incidents())
                    .flatExtracting(Incident::claims)
                    .flatExtracting(Claim::citations)
                    .allSatisfy(citation ->
                            assertThat(citation.locate(description.strip())).isInstanceOf(PassageMatch.Found.class));
        }
        assertThat(loaded.losses().notHeld()).isZero();
        assertThat(loaded.losses().columns())
                .allSatisfy(column -> assertThat(column.cells()).isEqualTo(302));
    }

    @Test
    @EnabledIf("isThere")
    void everyMissileProvocationIsALaunchThatHappened() throws IOException {
        LoadedDataset loaded = new CsisProvocations().load(file().orElseThrow());

        List<MissileLaunch> launches = loaded.reports().stream()
                .map(report -> report.incidents().get(0))
                .filter(MissileLaunch.class::isInstance)
                .map(MissileLaunch.class::cast)
                .toList();

        assertThat(launches.size()).isEqualTo(131);
        for (MissileLaunch launch : launches) {
            assertThat(launch.time()).as(launch.id().toString()).isPresent();
            assertThat(launch.launchedBy().map(Actor::describe).orElseThrow()).contains("North Korea (PRK)");
        }
    }
}
