package io.casus.examples.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.attribute.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a loader notes what becomes of each cell. A cell is noted once, by one of {@code held}, {@code words}, {@code notHeld} and {@code blank};
 * one that is wrong is noted besides by {@code fail}. Not for use by several threads at once.
 */
final class LoadNotes {
    private final Map<String, Counts> columns = new LinkedHashMap<>();
    private final List<LoadFailure> failures = new ArrayList<>();

    /** The counts of one column. */
    private static final class Counts {
        private int typed;
        private int words;
        private int notHeld;
        private int blank;
        private final Set<String> where = new LinkedHashSet<>();
    }

    private Counts counts(String column) {
        return columns.computeIfAbsent(column, any -> new Counts());
    }

    /** Makes a column stand in the report, in this order, even if it never has a cell. */
    void expect(String column) {
        counts(column);
    }

    /** Notes that the file lacks a column. */
    void missing(String column) {
        counts(column).where.add("the file has no such column");
    }

    /** Notes a cell that is held in attributes. */
    void held(String column, Attribute<?, ?>... attributes) {
        for (Attribute<?, ?> attribute : attributes) {
            counts(column).where.add(attribute.name());
        }
        counts(column).typed++;
    }

    /** Notes a cell that is held in what has no attribute token. */
    void heldIn(String column, String where) {
        counts(column).where.add(where);
        counts(column).typed++;
    }

    /** Notes a cell that is held as the words that it is. */
    void words(String column, String where) {
        counts(column).where.add(where);
        counts(column).words++;
    }

    void notHeld(String column, String reason) {
        counts(column).where.add("not held: " + reason);
        counts(column).notHeld++;
    }

    void blank(String column) {
        counts(column).blank++;
    }

    void fail(String row, String column, String found, String problem) {
        failures.add(new LoadFailure(row, column, found, problem));
    }

    ImmutableList<LoadFailure> failures() {
        return ImmutableList.copyOf(failures);
    }

    LossReport losses() {
        ImmutableList.Builder<LossReport.Column> all = ImmutableList.builder();
        columns.forEach((name, counts) -> all.add(new LossReport.Column(
                name,
                counts.typed,
                counts.words,
                counts.notHeld,
                counts.blank,
                ImmutableSet.copyOf(counts.where).asList())));
        return new LossReport(all.build());
    }
}
