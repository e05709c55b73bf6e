package io.casus.examples.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.InvalidValueException;
import io.casus.actor.Actor;
import io.casus.claim.Claim;
import io.casus.incident.Missile;
import io.casus.incident.MissileLaunch;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.LaunchOutcome;
import io.casus.vocabulary.NoValue;
import io.casus.vocabulary.Platform;
import io.casus.vocabulary.RangeClass;
import io.casus.vocabulary.Vehicle;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which tables are read, and how? The rows are made up; their columns are called and ordered otherwise than in the first database. */
class WhatATableOfMissileTestsMayLookLikeTest {
    private static final String OTHER_COUNTRIES = """
            Test Number,Country,Launch Date,Time (UTC),Missile,Type,Launch Site,Latitude,Longitude,Apogee (km),Distance Traveled (km),Confirmation,Outcome,Notes,Warhead,References
            11,Iran,2009-05-20,7:15,Sejjil,MRBM,Semnan,35.2346,53.9210,,1900,Confirmed,Success,,inert,https://example.org/a https://example.org/b
            12,India,3-Jul-16,6:00:00 AM,,SLBM,Bay of Bengal,,,Unknown,700 km,Unconfirmed,Unknown,,,https://example.org/c
            13,Pakistan,2015-03-09,Unknown,Shaheen-III,MRBM,Unknown,Unknown,Unknown,about 900,2750 km,Confirmed,Success,,,A paper of 2015
            14,Atlantis,soon,noon,Trident,torpedo,Harbour,north,east,high,far,perhaps,partly,"A note
            of two lines",none,https://example.org/d
            """;

    private static final String SALVO = """
            F1,Date,Launch Time (UTC),Missile Name,Missile Type,Facility Name,Facility Latitude,Facility Longitude,Apogee,Test Outcome,Additional Information
            1,5-May-21,11:50:00 PM,Alpha,SRBM,North,1.5,2.5,50 km,Success,Two were fired.
            2,6-May-21,12:10:00 AM,Alpha,SRBM,South,1.6,2.5,60 km,Failure,2 of 2 tests
            3,7-May-21,10:00:00 AM,Beta,SLBM,North,1.5,2.5,50 km,Success,
            4,7-May-21,10:30:00 AM,Gamma,SRBM,North,1.5,2.5,Unknown,Success,
            5,7-May-21,11:31:00 AM,Gamma,SRBM,North,1.5,2.5,,Success,
            6,8-May-21,,Gamma,SRBM,Unknown,Unknown,Unknown,,Success,
            7,8-May-21,,Gamma,SRBM,Unknown,Unknown,Unknown,,Success,
            8,9-May-21,,Gamma,SRBM,North,1.5,2.5,,Success,3 of 3 tests
            """;

    @TempDir
    private Path folder;

    private LoadedDataset load(CnsMissileTests loader, String text) throws IOException {
        Path file = folder.resolve("table.csv");
        Files.writeString(file, text, Charset.forName("windows-1252"));
        return loader.load(file);
    }

    private static MissileLaunch launch(LoadedDataset loaded, int place) {
        return loaded.incidents(MissileLaunch.class).get(place);
    }

    @Test
    void otherHeadersOfTheSameColumnsAreKnown() throws IOException {
        MissileLaunch first = launch(load(CnsMissileTests.of("PRK"), OTHER_COUNTRIES), 0);

        assertThat(first.launchedBy().map(Actor::describe)).contains("Iran (IRN)");
        assertThat(first.time().orElseThrow().edtf()).isEqualTo("2009-05-20T07:15Z");
        assertThat(first.missileName()).contains("Sejjil");
        assertThat(first.rangeClass()).contains(RangeClass.MRBM);
        assertThat(first.distance().orElseThrow().toString()).isEqualTo("1900 km");
        assertThat(first.launchSite().orElseThrow().country().orElseThrow().toString())
                .isEqualTo("IRN");
        assertThat(first.foreignProperties().text("Warhead")).contains("inert");
    }

    @Test
    void whatIsAskedOfOneCountryIsTakenFromTheColumnFirst() throws IOException {
        LoadedDataset loaded = load(CnsMissileTests.of("PRK"), OTHER_COUNTRIES);
        MissileLaunch second = launch(loaded, 1);

        assertThat(second.launchedBy().map(Actor::describe)).contains("India (IND)");
        assertThat(second.status()).isEqualTo(IncidentStatus.ALLEGED);
        assertThat(second.platform()).contains(Platform.SUBMARINE);
        assertThat(second.outcome()).isEmpty();
        assertThat(second.claims(MissileLaunch.OUTCOME))
                .extracting(Claim::noValue)
                .containsExactly(Optional.of(NoValue.UNKNOWN));
        assertThat(second.missileName()).isEmpty();
        assertThat(second.claims(MissileLaunch.MISSILE_NAME)).isEmpty();
    }

    @Test
    void missingAndFurtherColumnsAreListed() throws IOException {
        LossReport losses = load(CnsMissileTests.of("PRK"), OTHER_COUNTRIES).losses();

        assertThat(losses.column("Landing Location").orElseThrow().where())
                .containsExactly("the file has no such column");
        assertThat(losses.column("Warhead").orElseThrow().words()).isEqualTo(2);
        assertThat(losses.column("Warhead").orElseThrow().blank()).isEqualTo(2);
        assertThat(losses.notHeld()).isZero();
        assertThat(losses.toString().lines().findFirst().orElseThrow())
                .startsWith("column")
                .contains("typed");
    }

    @Test
    void whatCannotBeReadIsKeptInWordsAndListed() throws IOException {
        LoadedDataset loaded = load(CnsMissileTests.of("PRK"), OTHER_COUNTRIES);
        MissileLaunch last = launch(loaded, 3);

        assertThat(loaded.failures()).extracting(LoadFailure::row).containsOnly("14");
        assertThat(loaded.failures())
                .extracting(LoadFailure::column)
                .containsExactlyInAnyOrder(
                        "Country",
                        "Launch Date",
                        "Latitude",
                        "Type",
                        "Apogee (km)",
                        "Distance Traveled (km)",
                        "Outcome",
                        "Confirmation");
        assertThat(loaded.failures()).extracting(LoadFailure::problem).allMatch(problem -> problem.endsWith("."));
        assertThat(last.time()).isEmpty();
        assertThat(last.summary()).contains("A note\nof two lines");
        assertThat(last.foreignProperties().asMap())
                .containsKeys("Country", "Launch Date", "Time (UTC)", "Latitude", "Longitude", "Type", "Outcome");
    }

    @Test
    void rowsAreOneEventByTheirNoteOrByPlaceAndTime() throws IOException {
        LoadedDataset loaded = load(CnsMissileTests.of("PRK"), SALVO);

        assertThat(loaded.incidents(MissileLaunch.class))
                .extracting(launch -> launch.id().toString())
                .containsExactly("cns-prk-1-2", "cns-prk-3-4", "cns-prk-5", "cns-prk-6", "cns-prk-7", "cns-prk-8");
        assertThat(loaded.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.toString())
                        .startsWith("Row 8, Additional Information: The note makes it number 3"));
    }

    @Test
    void whatTheMissilesOfASalvoDoNotShareIsSaidOfEach() throws IOException {
        LoadedDataset loaded = load(CnsMissileTests.of("PRK"), SALVO);
        MissileLaunch pair = launch(loaded, 0);
        MissileLaunch mixed = launch(loaded, 1);

        assertThat(pair.outcome()).isEmpty();
        assertThat(pair.missiles())
                .extracting(missile -> missile.outcome().orElseThrow())
                .containsExactly(LaunchOutcome.SUCCESS, LaunchOutcome.FAILURE);
        assertThat(pair.missiles())
                .extracting(missile -> missile.time().orElseThrow().edtf())
                .containsExactly("2021-05-05T23:50Z", "2021-05-06T00:10Z");
        assertThat(mixed.vehicle()).isEmpty();
        assertThat(mixed.missiles()).extracting(Missile::vehicle).containsOnly(Optional.of(Vehicle.BALLISTIC));
        assertThat(mixed.missiles().get(0).foreignProperties().text("Missile Type"))
                .contains("SLBM");
        assertThat(mixed.missiles().get(1).foreignProperties().text("Apogee")).contains("Unknown");
    }

    @Test
    void aRowOfAnotherLengthIsListed() throws IOException {
        LoadedDataset loaded = load(CnsMissileTests.of("IRN"), "Date,Missile Type\n2020-01-01\n2020-01-02,SRBM,more\n");

        assertThat(loaded.failures())
                .hasSize(2)
                .allSatisfy(failure -> assertThat(failure.toString()).contains("cells, but the table has 2 columns"));
        assertThat(launch(loaded, 1).foreignProperties().text("column 3")).contains("more");
        assertThat(launch(loaded, 0).id().toString()).isEqualTo("cns-irn-1");
    }

    @Test
    void aTableWithoutDatesIsRefused() {
        assertThatThrownBy(() -> load(CnsMissileTests.of("IRN"), "A,B\n1,2\n"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The headers are [A, B], but one of them must be «Date».");
    }

    @Test
    void anotherEncodingIsReadIfItIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("utf8.csv"), "Date,Facility Name\n2020-01-01,Šahrud\n");

        LoadedDataset loaded =
                CnsMissileTests.of("IRN").in(StandardCharsets.UTF_8).load(file);

        assertThat(launch(loaded, 0).launchSite().orElseThrow().name()).contains("Šahrud");
    }

    @Test
    void launchesAreReadOneByOneOfATableWithoutEnd() throws IOException {
        try (DatasetStream<SourcedLaunch> launches = CnsMissileTests.of("IRN").open(new EndlessTable())) {
            assertThat(launches.stream().limit(2_000)).hasSize(2_000);
            assertThat(launches.losses().column("Date").orElseThrow().typed()).isEqualTo(2_000);
        }
    }

    /** A table whose rows never end. */
    private static final class EndlessTable extends Reader {
        private Reader part = new StringReader("Date,Missile Type\n");

        @Override
        public int read(char[] buffer, int start, int length) throws IOException {
            int read = part.read(buffer, start, length);
            if (read >= 0) {
                return read;
            }
            part = new StringReader("2020-01-01,SRBM\n");
            return part.read(buffer, start, length);
        }

        @Override
        public void close() {}
    }
}
