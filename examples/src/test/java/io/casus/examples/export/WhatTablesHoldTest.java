package io.casus.examples.export;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casus.claim.Claim;
import io.casus.examples.LoadedReport;
import io.casus.examples.Reports;
import io.casus.incident.Incident;
import io.casus.source.Citation;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Is everything that was written into a table found again by a reader of somebody else's? */
class WhatTablesHoldTest {
    private static final ImmutableList<Incident> INCIDENTS = LoadedReport.reports(Reports.dispatches()).stream()
            .flatMap(report -> report.incidents().stream())
            .collect(toImmutableList());

    private static List<CSVRecord> read(String csv) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }

    private static List<CSVRecord> wide() throws IOException {
        StringWriter csv = new StringWriter();
        WideTable.write(INCIDENTS, csv);
        return read(csv.toString());
    }

    private static List<CSVRecord> inFull() throws IOException {
        StringWriter csv = new StringWriter();
        LongTable.write(INCIDENTS, csv);
        return read(csv.toString());
    }

    @Test
    void theWideTableHasARowForEachIncidentWithAllThatItsJsonHasButTheClaims() throws IOException {
        List<CSVRecord> rows = wide();

        assertThat(rows).hasSameSizeAs(INCIDENTS);
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> told = new LinkedHashMap<>();
            rows.get(i).toMap().forEach((column, cell) -> {
                if (!cell.isEmpty()) {
                    told.put(column, cell);
                }
            });
            Map<String, String> expected = new LinkedHashMap<>();
            IncidentTree.of(INCIDENTS.get(i)).properties().stream()
                    .filter(property -> !property.getKey().equals("claims"))
                    .forEach(property -> expected.putAll(IncidentTree.flat(property.getKey(), property.getValue())));
            assertThat(told).containsExactlyInAnyOrderEntriesOf(expected);
        }
    }

    @Test
    void columnsOfOnePropertyStandTogether() throws IOException {
        List<String> properties = wide().get(0).getParser().getHeaderNames().stream()
                .map(column -> column.replaceFirst("\\..*", ""))
                .toList();

        List<String> runs = Stream.concat(
                        properties.stream().limit(1),
                        Stream.iterate(1, i -> i + 1)
                                .limit(properties.size() - 1L)
                                .filter(i -> !properties.get(i).equals(properties.get(i - 1)))
                                .map(properties::get))
                .toList();
        assertThat(runs).doesNotHaveDuplicates().startsWith("type", "id", "status");
    }

    @Test
    void theLongTableHasARowForEachCitationOfEachClaim() throws IOException {
        ImmutableList<String> expected = INCIDENTS.stream()
                .flatMap(incident -> incident.claims().stream().flatMap(claim -> passages(incident, claim)))
                .sorted()
                .collect(toImmutableList());

        assertThat(inFull().stream()
                        .filter(row -> row.get("row").startsWith("claim"))
                        .map(row -> row.get("incident") + " " + row.get("attribute") + " " + row.get("certainty") + " "
                                + row.get("exact") + " " + row.get("start"))
                        .sorted())
                .containsExactlyElementsOf(expected);
    }

    private static Stream<String> passages(Incident incident, Claim<?> claim) {
        return claim.citations().stream().map(citation -> passage(incident, claim, citation));
    }

    private static String passage(Incident incident, Claim<?> claim, Citation citation) {
        return incident.id() + " " + claim.attribute().name() + " "
                + claim.certainty().code() + " " + citation.exact() + " "
                + citation.start().map(String::valueOf).orElse("");
    }

    @Test
    void theLongTableSaysWhoClaimsWhatInWhichWords() throws IOException {
        assertThat(inFull())
                .filteredOn(row -> row.get("attribute").equals("rangeClass"))
                .filteredOn(row -> row.get("value").equals("MRBM"))
                .isNotEmpty()
                .anySatisfy(row -> assertThat(row.get("exact")).containsIgnoringCase("medium-range"));
    }
}
