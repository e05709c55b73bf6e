package io.casus.examples;

import com.google.common.collect.ImmutableList;
import io.casus.json.IncidentJson;
import io.casus.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the reports as one JSON array. */
final class ReportsFile {
    private ReportsFile() {}

    static Path write(ImmutableList<LoadedReport> reports, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("reports.json");
        IncidentJson.pretty().listForm(Report.class).write(LoadedReport.reports(reports), file);
        return file;
    }
}
