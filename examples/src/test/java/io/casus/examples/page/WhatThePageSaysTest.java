package io.casus.examples.page;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casus.dossier.Dossier;
import io.casus.examples.LoadedReport;
import io.casus.examples.Reports;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WhatThePageSaysTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile(" href=\"([^\"]*)\"");

    private final String page = PagesForTests.page();

    private ImmutableList<String> all(Pattern pattern) {
        return pattern.matcher(page).results().map(result -> result.group(1)).collect(toImmutableList());
    }

    @Test
    void whatStandsInAReportIsEscaped() {
        assertThat(page).doesNotContain("<script", "<img").contains("&lt;script&gt;");
    }

    @Test
    void everyIdentifierStandsOnce() {
        assertThat(all(ID)).doesNotHaveDuplicates();
    }

    @Test
    void everyLinkLeadsToAPlaceOnThePage() {
        assertThat(all(LINK).stream().collect(toImmutableSet()))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(all(ID).stream().map(id -> "#" + id)).contains(link));
    }

    @Test
    void theSamePageIsMadeEachTime() {
        assertThat(PagesForTests.page()).isEqualTo(page);
    }

    @Test
    void aReportWhoseTextIsMissingIsShownWithout() {
        ImmutableList<LoadedReport> reports = Reports.dispatches();
        String without = DossierPage.of(Dossier.of(LoadedReport.reports(reports)), ImmutableList.of());
        assertThat(without).contains("The text of this report is not on hand.").doesNotContain("class=\"quote\"");
    }

    @Test
    void aDossierWithoutReportsHasAPage() {
        assertThat(DossierPage.of(Dossier.of(ImmutableList.of()), ImmutableList.of()))
                .contains("0 reports")
                .doesNotContain("<svg");
    }
}
