package io.casus.examples;

import com.google.common.collect.ImmutableList;
import io.casus.dossier.Dossier;
import io.casus.examples.page.DossierPage;
import io.casus.json.IncidentJson;
import io.casus.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what the main job made: the reports as one JSON array, the dossier as JSON and as a page. */
final class Output {
    private Output() {}

    /**
     * Writes the files.
     *
     * @param reports the reports with their texts
     * @param dossier the dossier of the reports
     * @param folder where to write, made if it is not there
     * @return the files, in the order reports, dossier, page
     * @throws IOException if the folder cannot be made or written to
     */
    static ImmutableList<Path> write(List<LoadedReport> reports, Dossier dossier, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path asTold = folder.resolve("reports.json");
        Path reconciled = folder.resolve("dossier.json");
        Path page = folder.resolve("dossier.html");
        IncidentJson.pretty().listForm(Report.class).write(LoadedReport.reports(reports), asTold);
        IncidentJson.pretty().form(Dossier.class).write(dossier, reconciled);
        Files.writeString(page, DossierPage.of(dossier, reports));
        return ImmutableList.of(asTold, reconciled, page);
    }
}
