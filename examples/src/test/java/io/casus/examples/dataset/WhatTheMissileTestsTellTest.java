package io.casus.examples.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casus.claim.Claim;
import io.casus.examples.SharedData;
import io.casus.incident.Missile;
import io.casus.incident.MissileLaunch;
import io.casus.json.IncidentJson;
import io.casus.quantity.Quantity;
import io.casus.report.Report;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.NoValue;
import io.casus.vocabulary.Platform;
import io.casus.vocabulary.Vehicle;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Is all that the database of missile tests says of 245 missiles found again? */
class WhatTheMissileTestsTellTest {
    /** Cells that are lists, of which each part is held by itself. */
    private static final Map<String, String> LISTS =
            Map.of("Other Name", "[;,\"]", "Source(s)", ";(?:\\s|\\z|(?=http))|\\R|\\s(?=http)|(?<=[a-z0-9])(?=http)");

    private static Path file;
    private static LoadedDataset loaded;

    @BeforeAll
    static void load() throws IOException {
        Optional<Path> folder = SharedData.folder("data/cns-missile-tests");
        assumeTrue(folder.isPresent());
        file = folder.get().resolve("north-korea-2023-04.csv");
        loaded = CnsMissileTests.northKorea().load(file);
    }

    private static ImmutableList<MissileLaunch> launches() {
        return loaded.incidents(MissileLaunch.class);
    }

    private static MissileLaunch launch(String id) {
        return launches().stream()
                .filter(launch -> launch.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int missiles(MissileLaunch launch) {
        return launch.count().flatMap(Quantity::best).orElseThrow().intValueExact();
    }

    @Test
    void everyRowIsAMissileOfOneLaunch() {
        int missiles = launches().stream()
                .mapToInt(WhatTheMissileTestsTellTest::missiles)
                .sum();

        assertThat(launches()).hasSize(139);
        assertThat(missiles).isEqualTo(245);
    }

    @Test
    void rowsOfOneEventAreOneLaunch() {
        assertThat(launch("cns-prk-184-191").missiles()).hasSize(8);
        assertThat(launch("cns-prk-18-23").missiles())
                .extracting(missile -> missile.name().orElseThrow())
                .containsExactly("Scud-C", "Nodong", "Scud-C", "Nodong", "Nodong", "Nodong");
        assertThat(launch("cns-prk-155-156").missiles())
                .extracting(missile -> missile.launchSite().orElseThrow().name().orElseThrow())
                .containsExactly("Sondok Airbase", "Yonpo Airport");
    }

    @Test
    void datesAndTimesAreInUtc() {
        assertThat(launch("cns-prk-243-244").time().orElseThrow().edtf()).isEqualTo("2023-03-26T22:47Z");
        assertThat(launch("cns-prk-146-147").missiles())
                .extracting(missile -> missile.time().orElseThrow().edtf())
                .containsExactly("2020-03-02T03:37Z", "2020-03-02T03:37:20Z");
        assertThat(launch("cns-prk-7").time().orElseThrow().edtf()).isEqualTo("1986-05~");
        assertThat(launch("cns-prk-16").time().orElseThrow().describe())
                .contains("31 August 1998")
                .contains("UTC");
    }

    @Test
    void unknownAbsentAndNotApplicableStayApart() {
        assertThat(launch("cns-prk-72").claims(MissileLaunch.APOGEE))
                .extracting(Claim::noValue)
                .containsExactly(Optional.of(NoValue.NOT_APPLICABLE));
        assertThat(launch("cns-prk-79").claims(MissileLaunch.APOGEE))
                .extracting(Claim::noValue)
                .containsExactly(Optional.of(NoValue.UNKNOWN));
        assertThat(launch("cns-prk-24").claims(MissileLaunch.DISTANCE)).isEmpty();
        assertThat(launch("cns-prk-24").distance()).isEmpty();
    }

    @Test
    void theTypeIsTakenApart() {
        MissileLaunch submarine = launch("cns-prk-92");
        MissileLaunch space = launch("cns-prk-33");

        assertThat(submarine.platform()).contains(Platform.SUBMARINE);
        assertThat(submarine.vehicle()).contains(Vehicle.BALLISTIC);
        assertThat(submarine.rangeClass()).isEmpty();
        assertThat(space.vehicle()).contains(Vehicle.SPACE_LAUNCHER);
        assertThat(space.claims(MissileLaunch.RANGE_CLASS))
                .extracting(Claim::noValue)
                .containsExactly(Optional.of(NoValue.NOT_APPLICABLE));
    }

    @Test
    void nineMissilesAreNotConfirmed() {
        int alleged = launches().stream()
                .filter(launch -> launch.status().equals(IncidentStatus.ALLEGED))
                .mapToInt(WhatTheMissileTestsTellTest::missiles)
                .sum();

        assertThat(alleged).isEqualTo(9);
    }

    @Test
    void slipsAreKeptInWordsAndListed() {
        assertThat(loaded.failures())
                .filteredOn(failure -> failure.column().equals("Distance Travelled"))
                .extracting(LoadFailure::row, LoadFailure::found)
                .containsExactly(tuple("215", "330 lm"), tuple("216", "330 lm"));
        assertThat(launch("cns-prk-215-216").foreignProperties().text("Distance Travelled"))
                .contains("330 lm");
        Missile ranged = launch("cns-prk-184-191").missiles().get(3);
        assertThat(ranged.apogee().orElseThrow().describe()).startsWith("between 25 and 90 km");
    }

    @Test
    void nothingIsDroppedAndEveryColumnIsCounted() {
        assertThat(loaded.losses().notHeld()).isZero();
        assertThat(loaded.losses().columns())
                .hasSize(19)
                .allSatisfy(
                        column -> assertThat(column.cells()).as(column.name()).isEqualTo(245));
    }

    @Test
    void everyAddressIsASourceThatTheDatabaseDrawsOn() {
        Report report = loaded.reports().get(0);

        assertThat(report.source().derivedFrom()).hasSizeGreaterThan(400);
        assertThat(report.origins())
                .filteredOn(origin -> origin.address().isPresent())
                .hasSizeGreaterThan(400);
    }

    @Test
    void everyValueIsFoundAgainInTheJson() throws IOException {
        Map<Integer, JsonValues> byRow = new HashMap<>();
        for (MissileLaunch launch : launches()) {
            JsonValues values = JsonValues.of(IncidentJson.compact().write(launch));
            rows(launch).forEach(row -> byRow.put(row, values));
        }
        int cells = 0;
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(Files.newBufferedReader(file, Charset.forName("windows-1252")))) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                JsonValues values = byRow.get(Integer.parseInt(row.get("F1")));
                for (Map.Entry<String, String> cell : row.entrySet()) {
                    Splitter.onPattern(LISTS.getOrDefault(cell.getKey(), "(?!)"))
                            .trimResults()
                            .omitEmptyStrings()
                            .split(cell.getValue())
                            .forEach(part -> assertThat(values.hold(part))
                                    .as("row %s, %s: %s in %s", row.get("F1"), cell.getKey(), part, values)
                                    .isTrue());
                    cells++;
                }
            }
        }
        assertThat(cells).isEqualTo(245 * 19);
    }

    private static List<Integer> rows(MissileLaunch launch) {
        Matcher numbers = Pattern.compile("cns-prk-(\\d+)(?:-(\\d+))?")
                .matcher(launch.id().toString());
        assertThat(numbers.matches()).isTrue();
        int first = Integer.parseInt(numbers.group(1));
        int last = numbers.group(2) == null ? first : Integer.parseInt(numbers.group(2));
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
