package io.casus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.InvalidValueException;
import io.casus.claim.Claim;
import io.casus.incident.Casualties;
import io.casus.incident.IncidentId;
import io.casus.incident.MissileLaunch;
import io.casus.quantity.Quantity;
import io.casus.source.Citation;
import io.casus.source.Source;
import io.casus.source.SourceId;
import org.junit.jupiter.api.Test;

/** Which reports contradict themselves? */
class WhichReportsAreSoundTest {
    private static final Source ARTICLE =
            Source.builder().id("article").addDerivedFrom(SourceId.of("agency")).build();
    private static final Source AGENCY = Source.builder().id("agency").build();

    private static MissileLaunch citing(String source) {
        Claim<Quantity> claim = Claim.of(MissileLaunch.COUNT, Quantity.of(1)).toBuilder()
                .addCitation(
                        Citation.builder().source(source).exact("a missile").build())
                .build();
        return MissileLaunch.builder().id("launch-1").addClaim(claim).build();
    }

    private static Report.Builder report() {
        return Report.builder().source(ARTICLE).addOrigin(AGENCY);
    }

    @Test
    void theSourceAndItsOriginsMayBeCited() {
        assertThat(report().addIncident(citing("article")).build().incidents()).hasSize(1);
        assertThat(report().addIncident(citing("agency")).build().incidents()).hasSize(1);
    }

    @Test
    void aSourceThatTheReportDoesNotKnowMayNotBeCited() {
        assertThatThrownBy(() -> report().addIncident(citing("rumour")).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("A claim about count of launch-1 cites the source rumour, but only the source of the report"
                        + " and its origins may be cited: [article, agency].");
    }

    @Test
    void twoIncidentsOfOneIdentifierAreRefused() {
        assertThatThrownBy(() -> report().addIncident(
                                MissileLaunch.builder().id("one").build())
                        .addIncident(Casualties.builder().id("one").build())
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Two incidents of a report have the identifier one");
    }

    @Test
    void twoSourcesOfOneIdentifierAreRefused() {
        assertThatThrownBy(() -> report().addOrigin(ARTICLE).build())
                .hasMessageContaining("Two sources have the identifier article");
    }

    @Test
    void sourcesThatDrawOnEachOtherInACircleAreRefused() {
        Source circular = AGENCY.toBuilder().addDerivedFrom(ARTICLE.id()).build();

        assertThatThrownBy(() ->
                        Report.builder().source(ARTICLE).addOrigin(circular).build())
                .hasMessage("The source article is derived from itself: through [article, agency].");
    }

    @Test
    void incidentsAreFoundByKindAndByIdentifier() {
        MissileLaunch launch = MissileLaunch.builder().id("launch-1").build();
        Casualties casualties = Casualties.builder().id("casualties-1").build();
        Report report = report().addIncident(launch).addIncident(casualties).build();

        assertThat(report.incidents(MissileLaunch.class)).containsExactly(launch);
        assertThat(report.incident(IncidentId.of("casualties-1"))).contains(casualties);
        assertThat(report.incident(IncidentId.of("none"))).isEmpty();
    }

    @Test
    void itIsDescribedWithItsSourceAndItsIncidents() {
        Report report = Report.builder()
                .source(ARTICLE.toBuilder().title("Missile flies").build())
                .addIncident(MissileLaunch.builder().id("launch-1").build())
                .build();

        assertThat(report.describe()).isEqualTo("""
                Report article: Missile flies

                MissileLaunch launch-1, occurred""");
    }
}
