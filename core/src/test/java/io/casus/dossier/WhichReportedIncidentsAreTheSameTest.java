package io.casus.dossier;

import static io.casus.dossier.SampleReports.SOUTH_KOREA;
import static io.casus.dossier.SampleReports.UNITED_STATES;
import static io.casus.dossier.SampleReports.clusters;
import static io.casus.dossier.SampleReports.launch;
import static io.casus.dossier.SampleReports.match;
import static io.casus.dossier.SampleReports.matchOf;
import static io.casus.dossier.SampleReports.person;
import static io.casus.dossier.SampleReports.report;
import static io.casus.dossier.SampleReports.rules;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casus.actor.State;
import io.casus.incident.ArmsTransfer;
import io.casus.incident.Casualties;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Link;
import io.casus.incident.MissileLaunch;
import io.casus.incident.Participation;
import io.casus.incident.PoliticalEvent;
import io.casus.incident.TransferItem;
import io.casus.incident.TroopDeployment;
import io.casus.place.Place;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.LinkRelation;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;
import io.casus.vocabulary.RangeClass;
import io.casus.vocabulary.TransferCategory;
import io.casus.vocabulary.TransferStage;
import io.casus.vocabulary.Vehicle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhichReportedIncidentsAreTheSameTest {

    @Test
    void fiveReportsOfOneLaunchAndOneVisitTellOfOneEach() {
        Matching matching = IncidentMatcher.standard().match(SampleReports.five(), ImmutableList.of());

        assertThat(clusters(matching))
                .containsExactlyInAnyOrder(
                        "r1/launch r2/launch r3/launch r4/launch r5/launch",
                        "r1/salvo r2/salvo r3/salvo r4/salvo r5/salvo",
                        "r1/visit r2/visit r3/visit r4/visit r5/visit",
                        "r3/conference r4/conference",
                        "r1/reminder r2/reminder",
                        "r3/condemnation r4/condemnation r5/condemnation",
                        "r1/concerns",
                        "r1/last-year",
                        "r4/april");
        assertThat(matching.contradictions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-05, 2024-11-05",
        "2024-11-05, XXXX-11-05",
        "2024-11-05T21:00Z, 2024-11-06",
        "2024-11-05T23:00Z, 2024-11-06T08:00+09:00",
        "'[2024-11-05,2023-11-05]', 2024-11-05",
    })
    void theSameDayIsFoundHoweverItIsTold(String one, String other) {
        assertThat(clusters(match(
                        report("a", salvoOf(7, one).build()),
                        report("b", salvoOf(7, other).build()))))
                .containsExactly("a/launch b/launch");
    }

    @Test
    void oneDayApartIsTheSameWhereTheRestAgrees() {
        Matching matching = match(
                report(
                        "a",
                        salvoOf(1, "2025-01-06T12:00+09:00")
                                .distance(Quantity.of(1100, Unit.KILOMETRE))
                                .build()),
                report(
                        "b",
                        salvoOf(1, "2025-01-05T12:00+09:00")
                                .distance(Quantity.of(1100, Unit.KILOMETRE))
                                .build()));

        assertThat(clusters(matching)).containsExactly("a/launch b/launch");
        assertThat(matchOf(matching, "a/launch", "b/launch").describe())
                .contains("which one of the reports may have wrong");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-06, 2025-01-08",
        "2025-01-06, 2024-01-06",
        "2025-01-06, XXXX-11-05",
        "XXXX-11-05, XXXX-11-07",
        "2024-04, 2024-11-05",
        "XXXX-04, 2024-11-05",
        "2023, 2024-11-05",
    })
    void furtherApartIsNot(String one, String other) {
        assertThat(clusters(match(
                        report("a", salvoOf(7, one).build()),
                        report("b", salvoOf(7, other).build()))))
                .containsExactly("a/launch", "b/launch");
    }

    @Test
    void nothingButTheSortOfLaunchInCommonIsNotEnough() {
        Matching matching = match(
                report(
                        "a",
                        salvoOf(1, "2024-04-02")
                                .vehicle(Vehicle.BALLISTIC)
                                .distance(Quantity.of(600, Unit.KILOMETRE))
                                .build()),
                report(
                        "b",
                        salvoOf(1, "XXXX")
                                .vehicle(Vehicle.BALLISTIC)
                                .distance(Quantity.of(600, Unit.KILOMETRE))
                                .build()));

        assertThat(clusters(matching)).containsExactly("a/launch", "b/launch");
        assertThat(matchOf(matching, "a/launch", "b/launch").verdict()).isEqualTo(Verdict.UNSURE);
        assertThat(rules(matchOf(matching, "a/launch", "b/launch"))).contains("launchedBy", "distance");
    }

    @Test
    void theLauncherHasToBeTheSame() {
        assertThat(clusters(match(
                        report("a", salvoOf(7, "2024-11-05").build()),
                        report(
                                "b",
                                salvoOf(7, "2024-11-05")
                                        .launchedBy(State.of("RUS"))
                                        .build()))))
                .containsExactly("a/launch", "b/launch");
    }

    @Test
    void aReportThatDoesNotSayWhoLaunchedIsMatchedByTheRest() {
        MissileLaunch anonymous = MissileLaunch.builder()
                .id("launch")
                .time(UncertainTime.parse("2024-11-05"))
                .count(Quantity.of(7))
                .rangeClass(RangeClass.SRBM)
                .build();

        assertThat(clusters(match(report("a", salvoOf(7, "2024-11-05").build()), report("b", anonymous))))
                .containsExactly("a/launch b/launch");
    }

    @Test
    void severalLaunchesOfOneDayAreToldApartByTheClock() {
        assertThat(clusters(match(
                        report(
                                "a",
                                launch("1", "2022-11-02T06:51+09:00")
                                        .count(Quantity.of(4))
                                        .build(),
                                launch("2", "2022-11-02T16:30+09:00")
                                        .count(Quantity.of(4))
                                        .build()),
                        report(
                                "b",
                                launch("x", "2022-11-02T07:30Z")
                                        .count(Quantity.of(4))
                                        .build(),
                                launch("y", "2022-11-01T21:51Z")
                                        .count(Quantity.of(4))
                                        .build()))))
                .containsExactly("a/1 b/y", "a/2 b/x");
    }

    @Test
    void aSingleMissileIsNotTheSalvoThatItFlewIn() {
        Matching matching = match(
                report("a", salvoOf(7, "2024-11-05").build()),
                report("b", salvoOf(1, "2024-11-05").build()));

        assertThat(clusters(matching)).containsExactly("a/launch", "b/launch");
        assertThat(matchOf(matching, "a/launch", "b/launch").describe()).contains("One missile stands against several");
    }

    @Test
    void whatARecentReportRecallsIsTheOldOneAndNotTheNewOne() {
        assertThat(clusters(match(
                        report(
                                "new",
                                launch("main", "2025-01-06")
                                        .addLink(Link.of(LinkRelation.FIRST_SINCE, "recalled"))
                                        .build(),
                                launch("recalled", "2024-11-05").build()),
                        report("old", launch("main", "2024-11-05").build()),
                        report(
                                "undated",
                                launch("main")
                                        .addLink(Link.of(LinkRelation.FIRST_SINCE, "recalled"))
                                        .count(Quantity.of(1))
                                        .build(),
                                launch("recalled", "XXXX-11-05").build()))))
                .contains("new/recalled old/main undated/recalled");
    }

    @Test
    void plannedDeniedAndDoneMayBeTheSame() {
        assertThat(clusters(match(
                        report(
                                "a",
                                salvoOf(1, "2024-11-05")
                                        .status(IncidentStatus.ANNOUNCED)
                                        .build()),
                        report("b", salvoOf(1, "2024-11-05").build()),
                        report(
                                "c",
                                salvoOf(1, "2024-11-05")
                                        .status(IncidentStatus.DENIED)
                                        .build()))))
                .containsExactly("a/launch b/launch c/launch");
    }

    @Test
    void incidentsOfOneReportAreNotTheSameHoweverAlike() {
        assertThat(clusters(match(report(
                        "a",
                        launch("1", "2024-11-05").count(Quantity.of(1)).build(),
                        launch("2", "2024-11-05").count(Quantity.of(1)).build()))))
                .containsExactly("a/1", "a/2");
    }

    @Test
    void visitsNeedMoreThanTheSameGuestAndHost() {
        assertThat(clusters(match(report("a", visit("XXXX")), report("b", visit("XXXX")))))
                .containsExactly("a/visit", "b/visit");
        assertThat(clusters(match(report("a", visit("2025-01-05/2025-01-07")), report("b", visit("2025-01-06")))))
                .containsExactly("a/visit b/visit");
        assertThat(clusters(match(report("a", visit("2023-11-08")), report("b", visit("2025-01-06")))))
                .containsExactly("a/visit", "b/visit");
    }

    private static DiplomaticVisit visit(String time) {
        return DiplomaticVisit.builder()
                .id("visit")
                .time(UncertainTime.parse(time))
                .addVisitor(person("Antony Blinken", "Secretary of State", UNITED_STATES))
                .host(SOUTH_KOREA)
                .build();
    }

    @Test
    void politicalEventsAreTheSameByKindStateAndPersonInAnySpelling() {
        assertThat(clusters(match(
                        report("a", event("Yun Seok-yol", PoliticalEventKind.IMPEACHMENT)),
                        report("b", event("Yoon Suk Yeol", PoliticalEventKind.IMPEACHMENT)),
                        report("c", event("Yoon Suk Yeol", PoliticalEventKind.MARTIAL_LAW)))))
                .containsExactly("a/event b/event", "c/event");
    }

    private static PoliticalEvent event(String name, PoliticalEventKind kind) {
        return PoliticalEvent.builder()
                .id("event")
                .kind(kind)
                .stage(PoliticalEventStage.VOTED)
                .state(SOUTH_KOREA)
                .addParticipant(Participation.of(person(name, "President", SOUTH_KOREA), "president"))
                .build();
    }

    @Test
    void transfersAreTheSameByPartiesAndThings() {
        assertThat(clusters(match(
                        report("a", transfer(TransferCategory.TECHNOLOGY)),
                        report("b", transfer(TransferCategory.TECHNOLOGY)),
                        report("c", transfer(TransferCategory.TRAINING)))))
                .containsExactly("a/transfer b/transfer", "c/transfer");
    }

    private static ArmsTransfer transfer(TransferCategory category) {
        return ArmsTransfer.builder()
                .id("transfer")
                .supplier(State.of("RUS"))
                .recipient(State.of("PRK"))
                .addItem(TransferItem.builder().category(category).build())
                .stage(TransferStage.INTENDED)
                .build();
    }

    @Test
    void deploymentsAndLossesAreTheSameByWhoseTheyAreAndWhereOrHowMany() {
        assertThat(clusters(match(
                        report("a", deployment("Kursk Oblast"), losses(Quantity.moreThan(1000))),
                        report("b", deployment("Kursk Oblast"), losses(Quantity.moreThan(1000))),
                        report("c", losses(Quantity.of(40))))))
                .containsExactly("a/deployment b/deployment", "a/losses b/losses", "c/losses");
    }

    private static TroopDeployment deployment(String place) {
        return TroopDeployment.builder()
                .id("deployment")
                .deployedBy(State.of("PRK"))
                .destination(Place.of(place, "RUS"))
                .build();
    }

    private static Casualties losses(Quantity killedOrInjured) {
        return Casualties.builder()
                .id("losses")
                .sufferedBy(State.of("PRK"))
                .killedOrInjured(killedOrInjured)
                .cause("the war in Ukraine")
                .build();
    }

    @Test
    void otherThresholdsGiveOtherVerdicts() {
        IncidentMatcher strict = IncidentMatcher.standard().withThresholds(95, 25, -25);

        assertThat(clusters(strict.match(
                        ImmutableList.of(
                                report("a", salvoOf(7, "2024-11-05").build()),
                                report("b", salvoOf(7, "2024-11-05").build())),
                        ImmutableList.of())))
                .containsExactly("a/launch", "b/launch");
    }

    @Test
    void whoeverTrustsDaysMayRefuseNeighbouringOnes() {
        IncidentMatcher strict = IncidentMatcher.standard().withDaysApart(0);

        assertThat(clusters(strict.match(
                        ImmutableList.of(
                                report("a", salvoOf(7, "2024-11-05").build()),
                                report("b", salvoOf(7, "2024-11-06").build())),
                        ImmutableList.of())))
                .containsExactly("a/launch", "b/launch");
    }

    private static MissileLaunch.Builder salvoOf(int count, String time) {
        return launch("launch", time).count(Quantity.of(count)).rangeClass(RangeClass.SRBM);
    }
}
