package io.casus.examples.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.casus.actor.Actor;
import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.quantity.Quantity;
import io.casus.report.Report;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.MeetingFormat;
import io.casus.vocabulary.VisitStage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sentences in which what belongs to another launch, another time or another actor stands close by. */
class WhatTellsLaunchesApartTest {
    private static Report report(String text) {
        return new ArticleLoader()
                .load(text, SourceMetadata.of("report").publishedOn(UncertainTime.parse("2022-05-14")));
    }

    private static List<MissileLaunch> launches(String text) {
        return report(text).incidents(MissileLaunch.class);
    }

    private static MissileLaunch first(String text) {
        return launches(text).get(0);
    }

    @Test
    void whenTheLauncherSpokeIsNotWhenItLaunched() {
        assertThat(first("Iran said Saturday it test-fired two ballistic missiles from a train.")
                        .time())
                .isEmpty();
        assertThat(first("Iran fired two ballistic missiles, Iraq's military said on Saturday.")
                        .time())
                .isPresent();
    }

    @Test
    void whenAPlanWasMadeKnownIsNotWhenItIsCarriedOut() {
        MissileLaunch plan = first("Iran will launch a ballistic missile, its president said Thursday.");
        assertThat(plan.status()).isEqualTo(IncidentStatus.ANNOUNCED);
        assertThat(plan.time()).isEmpty();
    }

    @Test
    void whoSpeaksInAnAsideIsNotIt() {
        List<MissileLaunch> launches = launches(
                "Iran launched a ballistic missile on Friday, Iraq's military said, a day after it fired a rocket.");
        assertThat(launches)
                .extracting(launch -> launch.launchedBy().map(Actor::label))
                .containsExactly(Optional.of("Iran"), Optional.of("Iran"));
    }

    @Test
    void whatWasDaysEarlierIsAnotherLaunch() {
        List<MissileLaunch> launches = launches(
                "India fired a cruise missile on Friday. Three days earlier, India launched three short-range ballistic missiles.");
        assertThat(launches).hasSize(2);
        assertThat(launches.get(0).rangeClass()).isEmpty();
    }

    @Test
    void whatWasSoLongBeforeIsAnotherLaunchThoughNoDayIsKnown() {
        assertThat(launches("Iran has fired a cruise missile over Iraq. It flew far."
                        + " Three days earlier, Iran launched three short-range ballistic missiles."))
                .hasSize(2);
    }

    @Test
    void whenOthersSpokeOfItIsNotWhenItWas() {
        MissileLaunch launch = first("Iran fired a ballistic missile on Thursday. French President Emmanuel Macron,"
                + " speaking to students on Friday, condemned the launch.");
        assertThat(launch.claims(Incident.TIME)).hasSize(1);
    }

    @Test
    void anArmedGroupIsNotTheStateThatFiredBeforeIt() {
        assertThat(launches("Iran fired two ballistic missiles at Haifa on Friday."
                        + " Earlier on Friday, Hezbollah fired a barrage of rockets at Eilat."))
                .hasSize(2);
    }

    @Test
    void howHighASatelliteCirclesIsNotHowHighItsRocketFlew() {
        assertThat(first("Iran put a satellite into orbit. It is in an orbit at an altitude of 450 km.")
                        .apogee())
                .isEmpty();
    }

    @Test
    void launchesOfThePastDifferByTheirNumbersAndMonths() {
        assertThat(launches("India launched a cruise missile on Friday, a day after it fired a short-range missile."
                        + " India has fired more than 30 ballistic missiles this year."))
                .hasSize(3);
        assertThat(launches("India launched a cruise missile on Friday. In September 2021, India tested a rocket."
                        + " In October 2021, India tested a ballistic missile."))
                .hasSize(3);
    }

    @Test
    void aRangeMayHaveTwoUnits() {
        assertThat(first("India fired a missile with a range of between 700 km and 800 km.")
                        .maximumRange()
                        .flatMap(Quantity::high))
                .contains(new BigDecimal(800));
    }

    @Test
    void whenItWasMayStandBesideTheMissile() {
        assertThat(first("Iran launched a missile. The missile, fired early on Friday from a barge, fell into the sea.")
                        .time()
                        .flatMap(UncertainTime::date))
                .contains(LocalDate.of(2022, 5, 13));
    }

    @Test
    void theHourIsOnTheDayThoughNobodyKnowsTheYear() {
        assertThat(new ArticleLoader()
                        .load("India fired a missile on Sunday, 9 May, at 12:00 GMT.", SourceMetadata.of("report"))
                        .incidents(MissileLaunch.class)
                        .get(0)
                        .time())
                .map(UncertainTime::edtf)
                .contains("XXXX-05-09T12:00Z");
    }

    @Test
    void theMonthOfAnotherYearIsNotThatOfThisOne() {
        assertThat(first("In 2020 India spoke of tests. In March of that year, India fired a cruise missile.")
                        .time())
                .map(UncertainTime::edtf)
                .contains("XXXX-03");
    }

    @Test
    void aMeetingIsOfWhomeverItBelongsTo() {
        assertThat(report("French President Emmanuel Macron left after Chilean President Gabriel Boric's meeting with"
                                + " German Chancellor Olaf Scholz.")
                        .incidents(DiplomaticMeeting.class))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.participants())
                        .extracting(Actor::label)
                        .containsExactly("Gabriel Boric", "Olaf Scholz"));
    }

    @Test
    void officialsMeetToo() {
        assertThat(report("French President Emmanuel Macron will meet with Chilean officials.")
                        .incidents(DiplomaticMeeting.class))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.participants())
                        .extracting(Actor::label)
                        .containsExactly("Emmanuel Macron", "Chilean officials"));
    }

    @Test
    void aSummitIsNotHeldByTheLastOfThoseWhoAreNamed() {
        assertThat(report("French President Emmanuel Macron and Chilean President Gabriel Boric held a summit in Oslo.")
                        .incidents(DiplomaticMeeting.class))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.participants()).hasSize(2));
    }

    @Test
    void aSiteIsNoTarget() {
        assertThat(first("A missile was launched from a silo at the Baikonur cosmodrome.")
                        .purpose())
                .isEmpty();
    }

    @Test
    void aCounterpartIsSomebody() {
        assertThat(report("French President Emmanuel Macron met his Chilean counterpart Gabriel Boric on Friday.")
                        .incidents(DiplomaticMeeting.class))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.participants())
                        .extracting(Actor::label)
                        .containsExactly("Emmanuel Macron", "Gabriel Boric"));
    }

    @Test
    void aReportMayBeginWithTheDayAfter() {
        MissileLaunch launch = first(
                "Egypt boasted of its army, a day after it fired a ballistic missile." + " The missile flew 933 km.");
        assertThat(launch.distance()).isPresent();
    }

    @Test
    void theRangeOfAnotherMissileIsNotItsOwn() {
        assertThat(first("India test-fired an Agni-5 missile. The Agni-2 missile has a range of 2,000 km.")
                        .maximumRange())
                .isEmpty();
        assertThat(first("India test-fired a ballistic missile. The Varaha has a range of 2,000 km.")
                        .maximumRange())
                .isEmpty();
        assertThat(first("India test-fired an Agni-5 missile. The missile has a range of 2,000 km.")
                        .maximumRange())
                .isPresent();
    }

    @Test
    void howFarAMissileFlewLastYearIsNotHowFarItFlewToday() {
        assertThat(first("India fired a cruise missile on Friday. The system was first tried in September last year,"
                                + " when two of them flew 800 km.")
                        .distance())
                .isEmpty();
    }

    @Test
    void whatIsOnlyPlannedHasNotComeDown() {
        assertThat(first("Iran will launch a new rocket after the last crashed into the sea.")
                        .impact())
                .isEmpty();
    }

    @Test
    void aCallFromACapitalIsNoLaunchSite() {
        assertThat(first("Iran fired a rocket into the sea and drew a call from London for calm.")
                        .launchSite())
                .isEmpty();
    }

    @Test
    void aProvinceIsNoDirection() {
        assertThat(first("Sudan launched a missile on Friday that flew to North Darfur.")
                        .direction())
                .isEmpty();
    }

    @Test
    void whereAnArmedGroupIsDoesNotLaunch() {
        assertThat(launches("A militia in Lebanon said it had fired 16 rockets at Haifa."))
                .extracting(launch -> launch.launchedBy().map(Actor::label))
                .doesNotContain(Optional.of("Lebanon"));
    }

    @Test
    void theDayAtGreenwichIsNotTheDayThere() {
        assertThat(first("Japan launched a rocket at 6:27 am (2127 GMT Tuesday) from its south coast.")
                        .time()
                        .flatMap(UncertainTime::date))
                .isEmpty();
    }

    @Test
    void aDayBehindTheHourEndsNoSentence() {
        assertThat(first("Egypt fired a missile at 7:10 a.m. Thursday.")
                        .time()
                        .orElseThrow()
                        .edtf())
                .startsWith("2022-05-12");
    }

    @Test
    void aTestPutOffDuringAVisitPutsOffNoVisit() {
        assertThat(report("The test was delayed during French President Emmanuel Macron's visit to Egypt.")
                        .incidents(DiplomaticVisit.class))
                .noneMatch(visit -> visit.stage().equals(Optional.of(VisitStage.POSTPONED)));
    }

    @Test
    void talksByTelephoneAreACall() {
        assertThat(report("French President Emmanuel Macron spoke with German Chancellor Olaf Scholz by telephone.")
                        .incidents(DiplomaticMeeting.class))
                .extracting(DiplomaticMeeting::format)
                .containsExactly(Optional.of(MeetingFormat.TELEPHONE_CALL));
    }

    @Test
    void aMissileWithAnotherNameIsAnotherLaunch() {
        assertThat(launches("India test-fired an Agni-5 missile. An Agni-1 missile was fired on October 3."))
                .extracting(
                        launch -> launch.missileName().orElse(""),
                        launch -> launch.time().isPresent())
                .containsExactly(tuple("Agni-5", false), tuple("Agni-1", true));
    }

    @Test
    void whatWasLongAgoIsNotTheNewsThatHasNoDate() {
        List<MissileLaunch> launches = launches(
                "India launched a rocket from an island. The last drill was on February 19, when cruise missiles were fired.");
        assertThat(launches).hasSize(2);
        assertThat(launches.get(0).time()).isEmpty();
        assertThat(first(
                                "India launched a ballistic missile. It was the third launch this year, including the launch on February 2.")
                        .time())
                .isEmpty();
    }

    @Test
    void moreMissilesAtAnotherTimeOfTheDayAreAnotherLaunch() {
        List<MissileLaunch> launches = launches(
                "India fired three missiles at 8:51 a.m. on Friday. It had also fired four missiles at 6:51 a.m.");
        assertThat(launches)
                .extracting(launch -> launch.count().flatMap(Quantity::best).orElseThrow())
                .containsExactly(new BigDecimal(3), new BigDecimal(4));
        assertThat(launches)
                .extracting(launch -> launch.time().flatMap(UncertainTime::date).isPresent())
                .containsExactly(true, true);
    }

    @Test
    void whatMayHappenToAMissileHasNotHappened() {
        assertThat(first(
                                "India fired a missile on Friday. Experts said that it could fire more missiles into the Pacific.")
                        .impact())
                .isEmpty();
        assertThat(first(
                                "A missile was fired on Friday. It is unlikely, given its path, that the missile was fired from Oman.")
                        .launchSite())
                .isEmpty();
    }

    @Test
    void howFarAnotherMissileCanFlyIsNotToldOfThisOne() {
        assertThat(first("India tested a rocket on Friday. Its newest missile, the Agni-5, has a range of 5,000 km.")
                        .maximumRange())
                .isEmpty();
    }

    @Test
    void whoAdmitsALaunchDoesSoAfterIt() {
        assertThat(first("Iran admitted on Monday that it had fired a ballistic missile.")
                        .time())
                .isEmpty();
    }

    @Test
    void launchesInGeneralMakeNoIncident() {
        assertThat(launches("Iran's missile tests will go on, its president said."))
                .isEmpty();
    }

    @Test
    void aDayOnWhichItWasAndOnWhichSomebodySpokeIsItsOwn() {
        assertThat(first("Oman tested a missile on Friday. Oman has tested a missile, Iran's army said on Friday. "
                                + "The missile flew far when it was tested on May 11.")
                        .time()
                        .orElseThrow()
                        .edtf())
                .isEqualTo("2022-05-13");
    }

    @Test
    void theDayOfASpeechIsThatOfALaunchOnlyAsLongAsNoOtherIsTold() {
        assertThat(
                        launches(
                                "Oman has tested a missile, Iran's army said on Friday. The missile flew far when it was tested on May 11."))
                .singleElement()
                .satisfies(launch -> {
                    assertThat(launch.time().orElseThrow().edtf()).isEqualTo("2022-05-11");
                    assertThat(launch.claims(Incident.TIME))
                            .extracting(claim -> claim.value().orElseThrow().edtf())
                            .containsExactly("2022-05-11");
                });
        assertThat(launches("Oman tested a missile on May 11. Oman has tested a missile, Iran's army said on Friday."))
                .singleElement()
                .satisfies(
                        launch -> assertThat(launch.time().orElseThrow().edtf()).isEqualTo("2022-05-11"));
        assertThat(first("Oman has tested a missile, Iran's army said on Friday.")
                        .time()
                        .orElseThrow()
                        .edtf())
                .isEqualTo("2022-05-13");
    }
}
