package io.casus.examples.export;

import com.google.common.collect.ImmutableList;
import io.casus.incident.Incident;
import java.io.Writer;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A table with a row for each value that incidents have and for each claim that was made, for whoever asks who says what.
 *
 * <p>The columns are {@value #COLUMN_NAMES}. {@code row} is {@code value} for what the incident itself has, and {@code claim 1}, {@code claim 2} and so
 * on for what was said of the attribute; a claim with several citations has a row for each. {@code value} is a text or number as it is, an object as
 * JSON. {@code start} and {@code end} count Unicode code points from 0, the end excluded.
 *
 * <p>What it does not hold: of a claimant all but the name or the code; grades; what stands before and after a cited passage.
 */
public final class LongTable {
    static final String COLUMN_NAMES =
            "incident, type, attribute, row, value, noValue, claimant, certainty, source, exact, start, end";

    private static final ImmutableList<String> COLUMNS = ImmutableList.copyOf(COLUMN_NAMES.split(", "));

    private LongTable() {}

    /**
     * Writes incidents.
     *
     * @param incidents the incidents, which are gone through once
     * @param out where to write, UTF-8 as a rule; it is closed
     */
    public static void write(Iterable<? extends Incident> incidents, Writer out) {
        try (CsvRows csv = new CsvRows(out)) {
            csv.add(COLUMNS);
            incidents.forEach(incident -> new Rows(IncidentTree.of(incident), csv).add());
        }
    }

    /** The rows of one incident. */
    private record Rows(JsonNode incident, CsvRows csv) {
        void add() {
            incident.properties().stream()
                    .filter(property ->
                            !List.of("id", "type", IncidentTree.CLAIMS).contains(property.getKey()))
                    .forEach(property -> addValues(property.getKey(), property.getValue()));
            incident.path(IncidentTree.CLAIMS)
                    .properties()
                    .forEach(claims -> addClaims(claims.getKey(), claims.getValue()));
        }

        private void addValues(String attribute, JsonNode value) {
            if (value.isArray()) {
                value.forEach(one -> addRow(attribute, "value", one, noNode(), noNode()));
            } else {
                addRow(attribute, "value", value, noNode(), noNode());
            }
        }

        private void addClaims(String attribute, JsonNode claims) {
            int number = 1;
            for (JsonNode claim : claims) {
                String row = "claim " + number++;
                JsonNode citations = claim.path("citations");
                if (citations.isEmpty()) {
                    addRow(attribute, row, claim.path("value"), claim, noNode());
                }
                citations.forEach(citation -> addRow(attribute, row, claim.path("value"), claim, citation));
            }
        }

        private JsonNode noNode() {
            return incident.path("");
        }

        private void addRow(String attribute, String row, JsonNode value, JsonNode claim, JsonNode citation) {
            csv.add(ImmutableList.of(
                    text(incident.path("id")),
                    text(incident.path("type")),
                    attribute,
                    row,
                    text(value),
                    text(claim.path("noValue")),
                    nameOf(claim.path("claimant")),
                    text(claim.path("certainty")),
                    text(citation.path("source")),
                    text(citation.path("exact")),
                    text(citation.path("start")),
                    text(citation.path("end"))));
        }

        private static String nameOf(JsonNode actor) {
            return text(actor.has("name") ? actor.path("name") : actor.path("code"));
        }

        private static String text(JsonNode node) {
            return node.isMissingNode() ? "" : IncidentTree.cell(node);
        }
    }
}
