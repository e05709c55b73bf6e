package io.casus.dossier;

import static io.casus.dossier.SampleReports.clusters;
import static io.casus.dossier.SampleReports.launch;
import static io.casus.dossier.SampleReports.matchOf;
import static io.casus.dossier.SampleReports.named;
import static io.casus.dossier.SampleReports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.incident.MissileLaunch;
import io.casus.incident.Statement;
import io.casus.quantity.Quantity;
import io.casus.report.Report;
import org.junit.jupiter.api.Test;

class WhatJudgementsDecideTest {
    private static final ReportedIncident A = named("a", "launch");
    private static final ReportedIncident B = named("b", "launch");
    private static final ReportedIncident C = named("c", "launch");

    private static final ImmutableList<Report> ALIKE =
            ImmutableList.of(reportOf("a", "2024-11-05"), reportOf("b", "2024-11-05"), reportOf("c", "2024-11-05"));

    private static final ImmutableList<Report> UNLIKE =
            ImmutableList.of(reportOf("a", "2022-01-05"), reportOf("b", "2023-02-14"), reportOf("c", "2024-11-05"));

    private static Report reportOf(String source, String day) {
        return report(source, launch(day));
    }

    private static MissileLaunch launch(String day) {
        return SampleReports.launch("launch", day).count(Quantity.of(7)).build();
    }

    private static Matching match(ImmutableList<Report> reports, Judgement... judgements) {
        return IncidentMatcher.standard().match(reports, ImmutableList.copyOf(judgements));
    }

    @Test
    void withoutJudgementsTheScoresDecide() {
        assertThat(clusters(match(ALIKE))).containsExactly("a/launch b/launch c/launch");
        assertThat(clusters(match(UNLIKE))).containsExactly("a/launch", "b/launch", "c/launch");
    }

    @Test
    void aPositiveUnitesWhatTheScoreKeepsApart() {
        Judgement judgement = Judgement.same(A, C).toBuilder()
                .by("M. Rossi")
                .reason("the year is misprinted")
                .build();

        Matching matching = match(UNLIKE, judgement);

        assertThat(clusters(matching)).containsExactly("a/launch c/launch", "b/launch");
        Match match = matchOf(matching, "a/launch", "c/launch");
        assertThat(match.verdict()).isEqualTo(Verdict.POSITIVE);
        assertThat(match.computed()).isEqualTo(Verdict.NEGATIVE);
        assertThat(match.decidedBy()).contains(judgement);
        assertThat(match.describe()).contains("decided by M. Rossi").contains("time:");
    }

    @Test
    void aNegativeSeparatesEvenThroughAThird() {
        Matching matching = match(ALIKE, Judgement.different(A, B));

        assertThat(matching.clusters())
                .noneMatch(cluster ->
                        cluster.members().contains(A) && cluster.members().contains(B));
        assertThat(clusters(matching)).hasSize(2);
        assertThat(matching.contradictions()).isEmpty();
    }

    @Test
    void aPositiveDrawsNobodyAlongWhoIsNotTheSameAsBoth() {
        assertThat(clusters(match(
                        ImmutableList.<Report>builder()
                                .addAll(ALIKE)
                                .add(reportOf("d", "2022-01-05"))
                                .build(),
                        Judgement.same(A, named("d", "launch")))))
                .containsExactly("a/launch d/launch", "b/launch c/launch");
    }

    @Test
    void unsureKeepsTwoFromBeingUnitedOnTheirOwnAccount() {
        ImmutableList<Report> two = ALIKE.subList(0, 2);
        Judgement unsure =
                Judgement.builder().first(A).second(B).verdict(Verdict.UNSURE).build();

        assertThat(clusters(match(two, unsure))).containsExactly("a/launch", "b/launch");
        assertThat(clusters(match(ALIKE, unsure))).containsExactly("a/launch b/launch c/launch");
    }

    @Test
    void noJudgementLeavesTheScore() {
        Judgement none = Judgement.builder()
                .first(A)
                .second(B)
                .verdict(Verdict.NO_JUDGEMENT)
                .build();

        Matching matching = match(ALIKE, none);

        assertThat(clusters(matching)).containsExactly("a/launch b/launch c/launch");
        assertThat(matchOf(matching, "a/launch", "b/launch").decidedBy()).isEmpty();
    }

    @Test
    void whoHasNoJudgementKeepsNobodyApart() {
        Judgement none = Judgement.builder()
                .first(A)
                .second(C)
                .verdict(Verdict.NO_JUDGEMENT)
                .build();

        assertThat(clusters(match(UNLIKE, Judgement.same(A, B), Judgement.same(B, C), none)))
                .containsExactly("a/launch b/launch c/launch");
    }

    @Test
    void contradictionsAreReportedAndTheTwoStayApart() {
        Judgement aIsB = Judgement.same(A, B);
        Judgement bIsC = Judgement.same(B, C);
        Judgement aIsNotC = Judgement.different(A, C);

        Matching matching = match(UNLIKE, aIsNotC, bIsC, aIsB);

        assertThat(matching.contradictions()).singleElement().satisfies(contradiction -> {
            assertThat(contradiction.judgements()).containsExactly(aIsB, bIsC, aIsNotC);
            assertThat(contradiction.sentence())
                    .contains("launch in a is launch in b")
                    .contains("launch in b is launch in c")
                    .contains("launch in a is not launch in c");
        });
        assertThat(matching.clusters())
                .noneMatch(cluster ->
                        cluster.members().contains(A) && cluster.members().contains(C));
    }

    @Test
    void twoPeopleWhoDisagreeOnOnePairAreReported() {
        Matching matching = match(
                ALIKE.subList(0, 2),
                Judgement.same(A, B).toBuilder().by("X").build(),
                Judgement.different(B, A).toBuilder().by("Y").build());

        assertThat(matching.contradictions())
                .singleElement()
                .satisfies(contradiction ->
                        assertThat(contradiction.sentence()).contains("(X)").contains("(Y)"));
        assertThat(clusters(matching)).containsExactly("a/launch", "b/launch");
    }

    @Test
    void incidentsOfOneReportAreUnitedOnlyByAJudgement() {
        Report twice = report(
                "a",
                launch("2024-11-05"),
                launch("2024-11-05").toBuilder().id("again").build());

        assertThat(clusters(match(ImmutableList.of(twice)))).hasSize(2);
        assertThat(clusters(match(ImmutableList.of(twice), Judgement.same(A, named("a", "again")))))
                .containsExactly("a/again a/launch");
    }

    @Test
    void judgementsOfWhatNoReportHasAreLeftAside() {
        assertThat(match(ALIKE, Judgement.different(A, named("z", "launch")))).isEqualTo(match(ALIKE));
    }

    @Test
    void incidentsOfDifferentKindsCannotBeTheSame() {
        Report other =
                report("b", Statement.builder().id("launch").quotation("peace").build());

        assertThatThrownBy(() -> match(ImmutableList.of(ALIKE.get(0), other), Judgement.same(A, B)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "A judgement says that launch in a (MissileLaunch) and launch in b (Statement) are the same, but"
                                + " incidents of one kind are expected.");
    }

    @Test
    void incidentsOfDifferentKindsMayBeSaidNotToBeTheSame() {
        Report other =
                report("b", Statement.builder().id("launch").quotation("peace").build());
        Judgement judgement = Judgement.different(A, B);

        Matching matching = match(ImmutableList.of(ALIKE.get(0), other), judgement);

        assertThat(clusters(matching)).containsExactly("a/launch", "b/launch");
        assertThat(matchOf(matching, "a/launch", "b/launch").decidedBy()).contains(judgement);
        assertThat(matchOf(matching, "a/launch", "b/launch").reasons()).isEmpty();
    }

    @Test
    void oneSourceHasOneReport() {
        assertThatThrownBy(() -> match(ImmutableList.of(ALIKE.get(0), reportOf("a", "2020-01-01"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Two different reports have the source a, but a source is expected to have one report.");
        assertThat(match(ImmutableList.of(ALIKE.get(0), ALIKE.get(0)))).isEqualTo(match(ALIKE.subList(0, 1)));
    }

    @Test
    void aJudgementIsOfTwo() {
        assertThatThrownBy(() -> Judgement.same(A, A))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Two reported incidents are expected, but launch in a was given twice.");
        assertThat(Judgement.same(B, A)).isEqualTo(Judgement.same(A, B));
    }

    @Test
    void verdictsAreWrittenByTheirCodes() {
        assertThat(Verdict.values())
                .allSatisfy(verdict -> assertThat(Verdict.parse(verdict.code())).isEqualTo(verdict));
        assertThatThrownBy(() -> Verdict.parse("POSITIVE"))
                .hasMessage("Found «POSITIVE», but a verdict is expected: positive, negative, unsure, noJudgement.");
    }
}
