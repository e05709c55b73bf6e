package io.casus.examples.dataset;

import com.google.common.collect.ImmutableList;
import io.casus.incident.Incident;
import io.casus.report.Report;

/**
 * A data set that was loaded as a whole.
 *
 * @param reports what it tells: one report where the data set speaks with one voice, several where each entry is a text of its own
 * @param failures what could not be read, by row and column; it is kept in words
 * @param losses what became of every column
 */
public record LoadedDataset(ImmutableList<Report> reports, ImmutableList<LoadFailure> failures, LossReport losses) {

    /**
     * Returns the incidents of one kind in all reports.
     *
     * @param <T> the kind
     * @param kind the class of the kind, such as {@code MissileLaunch.class}
     * @return the incidents, in the order of the data set
     */
    public <T extends Incident> ImmutableList<T> incidents(Class<T> kind) {
        return reports.stream()
                .flatMap(report -> report.incidents(kind).stream())
                .collect(ImmutableList.toImmutableList());
    }
}
