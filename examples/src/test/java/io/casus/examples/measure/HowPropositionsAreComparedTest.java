package io.casus.examples.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.casus.actor.Organization;
import io.casus.actor.State;
import io.casus.claim.Claim;
import io.casus.examples.measure.PropositionsComparison.Judged;
import io.casus.examples.measure.PropositionsComparison.Outcome;
import io.casus.examples.measure.PropositionsComparison.Said;
import io.casus.incident.Incident;
import io.casus.incident.Link;
import io.casus.incident.MissileLaunch;
import io.casus.incident.Statement;
import io.casus.quantity.Quantity;
import io.casus.report.Report;
import io.casus.source.Citation;
import io.casus.source.Source;
import io.casus.source.SourceId;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.LinkRelation;
import java.util.List;
import org.junit.jupiter.api.Test;

class HowPropositionsAreComparedTest {
    private static final String TEXT =
            "Chad’s army fired a rocket, which flew 90 km. Chad praised it and Niger was silent.";
    private static final SourceId SOURCE = SourceId.of("report");
    private static final Organization ARMY = Organization.of("army");

    private static PropositionsComparison comparison(String propositions, Incident... incidents) {
        Report.Builder report =
                Report.builder().source(Source.builder().id("report").build());
        List.of(incidents).forEach(report::addIncident);
        return new PropositionsComparison(PropositionsFile.read(propositions), report.build(), new ReportText(TEXT));
    }

    private static Citation cite(String words) {
        int start = TEXT.indexOf(words);
        return Citation.of(SOURCE, TEXT, start, start + words.length());
    }

    private static MissileLaunch.Builder flew(Claim.Builder<Quantity> claim, String words) {
        Quantity distance = Quantity.parse("90 km");
        return MissileLaunch.builder()
                .id("1")
                .distance(distance)
                .addClaim(claim.value(distance).addCitation(cite(words)).build());
    }

    private static MissileLaunch flew(String words) {
        return flew(Claim.builder(MissileLaunch.DISTANCE), words).build();
    }

    private static Statement praise(String id, State speaker, String words) {
        return Statement.builder()
                .id(id)
                .addSpeaker(speaker)
                .addClaim(Claim.builder(Statement.SPEAKERS)
                        .value(speaker)
                        .addCitation(cite(words))
                        .build())
                .build();
    }

    private static List<Outcome> outcomes(PropositionsComparison comparison) {
        return comparison.judged().stream().map(Judged::outcome).toList();
    }

    private static List<String> wrong(PropositionsComparison comparison) {
        return comparison.said().stream()
                .filter(said -> !said.isCarried())
                .map(said -> said.value().attribute())
                .toList();
    }

    @Test
    void aValueOnItsPassageIsFound() {
        PropositionsComparison comparison =
                comparison("launch: MissileLaunch\n  distance = 90 km | flew 90", flew("90 km"));

        assertThat(outcomes(comparison)).containsExactly(Outcome.FOUND);
        assertThat(wrong(comparison)).isEmpty();
    }

    @Test
    void aValueOnAnotherPassageIsMissedAndWrong() {
        PropositionsComparison comparison =
                comparison("launch: MissileLaunch\n  distance = 90 km | Niger was silent", flew("90 km"));

        assertThat(outcomes(comparison)).containsExactly(Outcome.MISSED);
        assertThat(wrong(comparison)).containsExactly("distance", "status");
    }

    @Test
    void aValueOfAnotherClaimantIsFoundAndToldApart() {
        String propositions = "launch: MissileLaunch\n  distance = 90 km | flew 90 km | army";
        MissileLaunch claimed = flew(Claim.builder(MissileLaunch.DISTANCE).claimant(ARMY), "90 km")
                .build();

        assertThat(outcomes(comparison(propositions, claimed))).containsExactly(Outcome.FOUND);
        assertThat(outcomes(comparison(propositions, flew("90 km"))))
                .containsExactly(Outcome.FOUND_OTHERWISE_ATTRIBUTED);
    }

    @Test
    void whatIsOptionalIsNeitherMissedNorWrong() {
        PropositionsComparison with = comparison("?launch: MissileLaunch\n  ?distance = 90 km | 90 km", flew("90 km"));
        PropositionsComparison without = comparison("?launch: MissileLaunch\n  distance = 90 km | 90 km");

        assertThat(with.judged()).isEmpty();
        assertThat(wrong(with)).isEmpty();
        assertThat(without.judged()).isEmpty();
    }

    @Test
    void aSecondLaunchForOneIsWrong() {
        MissileLaunch again = flew("90 km").toBuilder().id("2").build();
        PropositionsComparison comparison =
                comparison("launch: MissileLaunch\n  distance = 90 km | flew 90 km", flew("90 km"), again);

        assertThat(comparison.said().stream().filter(said -> !said.isCarried()).map(Said::incident))
                .containsOnly(again);
    }

    @Test
    void twoStatementsMayStandForOne() {
        PropositionsComparison comparison = comparison(
                "praise: Statement\n  speakers = Chad (TCD) | Chad praised",
                praise("1", State.of("TCD"), "Chad praised"),
                praise("2", State.of("TCD"), "Chad praised it"));

        assertThat(outcomes(comparison)).containsExactly(Outcome.FOUND);
        assertThat(wrong(comparison)).isEmpty();
    }

    @Test
    void aLinkIsComparedByTheNameOfItsTarget() {
        Statement praise = praise("2", State.of("TCD"), "Chad praised").toBuilder()
                .addLink(Link.of(LinkRelation.ABOUT, "1"))
                .build();
        String propositions = "launch: MissileLaunch\n  distance = 90 km | flew 90 km\n"
                + "praise: Statement\n  speakers = Chad (TCD) | Chad praised\n  links = about launch";

        assertThat(outcomes(comparison(propositions, flew("90 km"), praise))).containsOnly(Outcome.FOUND);
    }

    @Test
    void aStatusOtherThanOccurredIsWrongWhereNoneIsGiven() {
        MissileLaunch denied =
                flew("90 km").toBuilder().status(IncidentStatus.DENIED).build();
        PropositionsComparison comparison =
                comparison("launch: MissileLaunch\n  distance = 90 km | flew 90 km", denied);

        assertThat(Iterables.getOnlyElement(wrong(comparison))).isEqualTo("status");
    }
}
