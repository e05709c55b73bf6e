package io.casus.report;

import io.casus.incident.Incident;
import java.util.StringJoiner;

/** Prints reports. */
final class ReportDescription {
    private ReportDescription() {}

    static String of(Report report) {
        StringJoiner text = new StringJoiner("\n\n");
        text.add("Report " + report.source().id() + ": " + report.source().describe());
        for (Incident incident : report.incidents()) {
            text.add(incident.describe());
        }
        return text.toString();
    }
}
