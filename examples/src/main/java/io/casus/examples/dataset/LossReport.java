package io.casus.examples.dataset;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of every column of a data set: in which attributes its cells are held, how many are held as the words that they are, and
 * how many are not held, and why.
 *
 * <p>{@link #toString()} prints a table.
 *
 * @param columns the columns in the order of the data set
 */
public record LossReport(ImmutableList<Column> columns) {

    /**
     * What became of the cells of one column.
     *
     * @param name the column, element or attribute, as the data set calls it
     * @param typed how many cells are held in typed attributes
     * @param words how many are held only as the words that they are
     * @param notHeld how many are not held
     * @param blank how many are blank, and say nothing
     * @param where the attributes and properties that hold them, and the reasons why some are not held
     */
    public record Column(String name, int typed, int words, int notHeld, int blank, ImmutableList<String> where) {

        /**
         * Counts the cells.
         *
         * @return the number of all cells, blank ones included
         */
        public int cells() {
            return typed + words + notHeld + blank;
        }
    }

    /**
     * Returns what became of one column.
     *
     * @param name the column, as the data set calls it
     * @return the column, or empty if there is none of that name
     */
    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /**
     * Counts what is not held.
     *
     * @return the number of cells that say something that is held neither in an attribute nor in words
     */
    public int notHeld() {
        return columns.stream().mapToInt(Column::notHeld).sum();
    }

    @Override
    public String toString() {
        List<ImmutableList<String>> rows = new ArrayList<>();
        rows.add(ImmutableList.of("column", "cells", "typed", "words", "not held", "blank", "where"));
        columns.forEach(column -> rows.add(row(column)));
        int name = width(rows, 0);
        StringBuilder table = new StringBuilder();
        for (ImmutableList<String> row : rows) {
            table.append(Strings.padEnd(row.get(0), name, ' '));
            for (int i = 1; i < row.size() - 1; i++) {
                table.append("  ").append(Strings.padStart(row.get(i), width(rows, i), ' '));
            }
            table.append("  ").append(row.get(row.size() - 1)).append('\n');
        }
        return table.toString().replaceAll(" +\n", "\n");
    }

    private static ImmutableList<String> row(Column column) {
        return Stream.of(
                        column.name(),
                        Integer.toString(column.cells()),
                        Integer.toString(column.typed()),
                        Integer.toString(column.words()),
                        Integer.toString(column.notHeld()),
                        Integer.toString(column.blank()),
                        String.join(", ", column.where()))
                .collect(ImmutableList.toImmutableList());
    }

    private static int width(List<ImmutableList<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
