package io.casus.examples.page;

import com.google.common.collect.ImmutableList;
import io.casus.dossier.Dossier;
import io.casus.examples.LoadedReport;
import io.casus.examples.Reports;
import io.casus.examples.article.ArticleLoader;
import io.casus.examples.article.SourceMetadata;

/** The page of two dispatches and of a report that would like to be more than text. */
final class PagesForTests {
    static final String SCRIPT = "<script>document.title = 'taken over'</script>";

    private static final String NASTY = "North Korea fired a ballistic missile on Monday. " + SCRIPT
            + "\n\n\"><img src=x onerror=alert(1)> said the military of South Korea & others.\n\n"
            + "“We launch " + SCRIPT + " & more,” President Joe Biden said in Seoul.";

    private PagesForTests() {}

    static ImmutableList<LoadedReport> reports() {
        SourceMetadata metadata = SourceMetadata.of("nasty\"><b>");
        return ImmutableList.<LoadedReport>builder()
                .addAll(Reports.dispatches().subList(0, 2))
                .add(new LoadedReport(new ArticleLoader().load(NASTY, metadata), NASTY))
                .build();
    }

    static String page() {
        ImmutableList<LoadedReport> reports = reports();
        return DossierPage.of(Dossier.of(LoadedReport.reports(reports)), reports);
    }
}
