package io.casus.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.report.Report;
import java.util.List;

/**
 * A report with the text that it was read from, in which its citations can be looked up.
 *
 * @param report what the text tells
 * @param text the text, unchanged
 */
public record LoadedReport(Report report, String text) {

    /**
     * Returns reports without their texts.
     *
     * @param loaded the reports
     * @return the reports alone, in the same order
     */
    public static ImmutableList<Report> reports(List<LoadedReport> loaded) {
        return loaded.stream().map(LoadedReport::report).collect(toImmutableList());
    }
}
