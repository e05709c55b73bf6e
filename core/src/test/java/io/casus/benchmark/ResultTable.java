package io.casus.benchmark;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Numbers in rows and columns, each with how many times the number it is that one of the rows has in the same column. */
public final class ResultTable {
    private static final String MISSING = "-";

    private final String title;
    private final Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    private final Set<String> columns = new LinkedHashSet<>();
    private final List<Comparison> comparisons = new ArrayList<>();
    private String base = "";

    private record Comparison(String row, String name, ImmutableList<String> to, String goal) {
        String label() {
            return row + " : " + name;
        }
    }

    /**
     * Creates a table without numbers.
     *
     * @param title what is measured, in which unit
     */
    public ResultTable(String title) {
        this.title = title;
    }

    /**
     * Puts a number.
     *
     * @param row the label of the row, which is made if it is new
     * @param column the label of the column, which is made if it is new
     * @param number the number
     */
    public void put(String row, String column, double number) {
        rows.computeIfAbsent(row, label -> new LinkedHashMap<>()).put(column, number);
        columns.add(column);
    }

    /**
     * Shows beside each number how many times that of one row it is.
     *
     * @param row the label of the row
     * @return this table
     */
    public ResultTable timesThoseOf(String row) {
        base = row;
        return this;
    }

    /**
     * Adds a line below the table that divides one of its rows by another, if both are there.
     *
     * @param row the label of the first
     * @param to the label of the one that it is divided by
     * @param goal what is hoped for, in words
     * @return this table
     */
    public ResultTable compare(String row, String to, String goal) {
        return compare(row, to, ImmutableList.of(to), goal);
    }

    /**
     * Adds a line below the table that divides one of its rows by the least of several, if they are there.
     *
     * @param row the label of the first
     * @param name what the several are called
     * @param to their labels
     * @param goal what is hoped for, in words
     * @return this table
     */
    public ResultTable compare(String row, String name, ImmutableList<String> to, String goal) {
        comparisons.add(new Comparison(row, name, to, goal));
        return this;
    }

    /**
     * Prints the table, or nothing where it has no numbers.
     *
     * @param out where to print
     */
    public void print(PrintStream out) {
        if (rows.isEmpty()) {
            return;
        }
        out.println();
        out.println(title + (base.isEmpty() ? "" : ", and how many times that of " + base));
        printLine(out, "", column -> column);
        rows.keySet().forEach(row -> printLine(out, row, column -> cell(row, column)));
        for (Comparison comparison : comparisons) {
            if (rows.keySet().containsAll(comparison.to()) && rows.containsKey(comparison.row())) {
                printLine(out, comparison.label(), column -> ratio(comparison.row(), comparison.to(), column));
                out.println("  (" + comparison.goal() + ")");
            }
        }
    }

    private void printLine(PrintStream out, String label, Function<String, String> cell) {
        String line = columns.stream()
                .map(column -> String.format(Locale.ROOT, "%15s", cell.apply(column)))
                .collect(joining("", String.format(Locale.ROOT, "%-52s", label), ""));
        out.println(line);
    }

    private String cell(String row, String column) {
        String ratio =
                base.isEmpty() ? "" : String.format(Locale.ROOT, " %5s", ratio(row, ImmutableList.of(base), column));
        return number(row, column).map(ResultTable::text).orElse(MISSING) + ratio;
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, number < 1_000 ? "%.2f" : "%,.0f", number);
    }

    private String ratio(String row, ImmutableList<String> to, String column) {
        Optional<Double> least =
                to.stream().flatMap(label -> number(label, column).stream()).min(Comparator.naturalOrder());
        return number(row, column)
                .flatMap(number -> least.map(other -> text(number / other)))
                .orElse(MISSING);
    }

    private Optional<Double> number(String row, String column) {
        return Optional.ofNullable(rows.getOrDefault(row, Map.of()).get(column));
    }
}
