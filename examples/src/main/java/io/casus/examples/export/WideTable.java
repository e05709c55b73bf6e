package io.casus.examples.export;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.incident.Incident;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A table with a row for each incident, for spreadsheets and statistics.
 *
 * <p>Its columns are the properties of the JSON form that at least one of the incidents has, those of an object apart: {@code time.edtf}, {@code
 * distance.best}, {@code distance.unit}. A cell is empty where nobody said anything; a list is one cell, as JSON. Kinds may be mixed, {@code
 * type} tells which one a row is.
 *
 * <p>What it does not hold: the claims, which are in the {@link LongTable}. Whether a cell is a number or a text is not told in CSV, and a text that
 * begins with {@code =} is written as it is, though some spreadsheets take it for a formula.
 */
public final class WideTable {
    private WideTable() {}

    /**
     * Writes incidents.
     *
     * @param incidents the incidents, which are gone through twice
     * @param out where to write, UTF-8 as a rule; it is closed
     */
    public static void write(Iterable<? extends Incident> incidents, Writer out) {
        ImmutableList<Map<String, Map<String, String>>> rows = ImmutableList.<Incident>copyOf(incidents).stream()
                .map(IncidentTree::of)
                .map(WideTable::row)
                .collect(toImmutableList());
        Map<String, Set<String>> columns = columns(rows);
        try (CsvRows csv = new CsvRows(out)) {
            csv.add(columns.values().stream().flatMap(Set::stream).toList());
            rows.forEach(row -> csv.add(cells(row, columns)));
        }
    }

    /** The parts of each property, so that parts that only a later row has stand beside the others. */
    private static Map<String, Map<String, String>> row(JsonNode incident) {
        Map<String, Map<String, String>> row = new LinkedHashMap<>();
        incident.properties().stream()
                .filter(property -> !property.getKey().equals(IncidentTree.CLAIMS))
                .forEach(property ->
                        row.put(property.getKey(), IncidentTree.flat(property.getKey(), property.getValue())));
        return row;
    }

    private static Map<String, Set<String>> columns(List<Map<String, Map<String, String>>> rows) {
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        rows.forEach(row -> row.forEach((property, parts) ->
                columns.computeIfAbsent(property, any -> new LinkedHashSet<>()).addAll(parts.keySet())));
        return columns;
    }

    private static List<String> cells(Map<String, Map<String, String>> row, Map<String, Set<String>> columns) {
        return columns.entrySet().stream()
                .flatMap(property -> property.getValue().stream()
                        .map(part ->
                                row.getOrDefault(property.getKey(), Map.of()).getOrDefault(part, "")))
                .toList();
    }
}
