package io.casus.examples.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.actor.Actor;
import io.casus.incident.Casualties;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.MissileLaunch;
import io.casus.incident.Statement;
import io.casus.report.Report;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.VisitStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatUnseenReportsTellTest {

    private static Report report(String text) {
        return new ArticleLoader().load(text, SourceMetadata.of("unseen"));
    }

    @Test
    void aTestInIndiaIsReadWithItsNameAndItsRange() {
        MissileLaunch launch = report(
                        "India on Wednesday successfully test-fired a nuclear-capable Agni-5 ballistic missile. The missile, which has"
                                + " a range of 5,000 km, was launched at 7:50 p.m.")
                .incidents(MissileLaunch.class)
                .get(0);
        assertThat(launch.launchedBy().map(Actor::label)).contains("India");
        assertThat(launch.missileName()).contains("Agni-5");
        assertThat(launch.maximumRange()).isPresent();
        assertThat(launch.distance()).isEmpty();
        assertThat(launch.rangeClass()).isEmpty();
    }

    @Test
    void aVisitToEgyptIsRead() {
        DiplomaticVisit visit = report("French President Emmanuel Macron arrived in Cairo on Sunday.")
                .incidents(DiplomaticVisit.class)
                .get(0);
        assertThat(visit.visitors().get(0).describe()).isEqualTo("Emmanuel Macron, President of France");
        assertThat(visit.host().orElseThrow().label()).isEqualTo("Egypt");
        assertThat(visit.stage()).contains(VisitStage.UNDER_WAY);
    }

    @Test
    void whomAHeadlineCountsAreThoseOfTheReport() {
        assertThat(report(
                                "Strike on Kyiv kills at least nine\n\nKYIV, Ukraine - The strike killed at least nine people and"
                                        + " injured more than 70 others, officials said.")
                        .incidents(Casualties.class))
                .singleElement()
                .satisfies(one -> assertThat(one.injured()).isPresent());
    }

    @Test
    void aMeetingOfAnotherTimeIsNoPartOfAVisit() {
        Report report = report(
                "Turkish President Recep Tayyip Erdoğan met Iraqi Prime Minister Mohammed al-Sudani on 8 May 2025."
                        + " Erdoğan had visited Baghdad on 22 April 2024.");
        assertThat(report.incidents(DiplomaticVisit.class))
                .singleElement()
                .satisfies(visit -> assertThat(visit.meetings()).isEmpty());
    }

    @Test
    void howManyOthersCountedIsClaimedByThem() {
        MissileLaunch launch = report(
                        "North Korea fired about ten ballistic missiles on Friday, South Korea's military said. Japan's"
                                + " Defense Ministry said it had detected only seven missiles.")
                .incidents(MissileLaunch.class)
                .get(0);
        assertThat(launch.claims(MissileLaunch.COUNT)).anySatisfy(claim -> {
            assertThat(claim.value().orElseThrow().words()).contains("seven");
            assertThat(claim.claimant().map(Actor::label)).contains("Japan's Defense Ministry");
        });
    }

    @Test
    void whenOthersSpokeIsNotWhenItFlewIfThatIsTold() {
        MissileLaunch launch = new ArticleLoader()
                .load(
                        "Iran fired a missile over the weekend, two U.S. officials told Reuters on Monday.",
                        SourceMetadata.of("unseen").publishedOn(UncertainTime.parse("2025-03-10")))
                .incidents(MissileLaunch.class)
                .get(0);
        assertThat(launch.time().map(UncertainTime::edtf)).contains("[2025-03-08,2025-03-09]");
    }

    @Test
    void aSumOfManyLaunchesIsNone() {
        assertThat(report("Since last October, Hezbollah has fired more than 5,000 rockets at northern Israel.")
                        .incidents(MissileLaunch.class))
                .isEmpty();
    }

    @Test
    void aVisitAtHomeIsNone() {
        assertThat(report("Egyptian President Abdel Fattah el-Sisi visited Alexandria.")
                        .incidents())
                .isEmpty();
    }

    @Test
    void plannedCancelledAndDeniedLaunchesHaveThatStatus() {
        assertThat(statusOf("Russia will test a Sarmat missile on Friday.")).isEqualTo(IncidentStatus.ANNOUNCED);
        assertThat(statusOf("Russia cancelled the launch of a Sarmat missile.")).isEqualTo(IncidentStatus.CANCELLED);
        assertThat(statusOf("Iran denied firing a cruise missile.")).isEqualTo(IncidentStatus.DENIED);
    }

    private static IncidentStatus statusOf(String text) {
        return report(text).incidents(MissileLaunch.class).get(0).status();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The company launched a new product on Monday.",
                "North Korea's missiles can reach Guam.",
                "A missile defence system was shown in Tokyo.",
                "No missile was launched.",
                "North Korea has not fired a missile since May.",
                "South Korea is capable of launching missiles.",
                "Officials fear that North Korea could launch a missile.",
                "Pakistan may test a Shaheen-3 missile next week.",
                "If North Korea fires a missile, Seoul will respond.",
                "Seoul is ready for further launches.",
                "North Korea tested an engine for a ballistic missile.",
                "He called it a \"launch pad\" for ideas.",
                "The launch of the phone was a success.",
                "",
                "“unclosed (( [[ < > <state:0> U.S. 😀",
            })
    void whatIsNoLaunchGivesNone(String text) {
        assertThat(report(text).incidents(MissileLaunch.class)).isEmpty();
    }

    @Test
    void quotationMarksWithoutASpeakerMakeNoStatement() {
        assertThat(report("The so-called “missile gap” was debated. A “new era” began.")
                        .incidents(Statement.class))
                .isEmpty();
    }

    @Test
    void positionsCountCodePointsBehindCharactersOutsideThePlane() {
        String text = "😀😀 North Korea fired 3 missiles 😀 at noon.";
        MissileLaunch launch = report(text).incidents(MissileLaunch.class).get(0);
        assertThat(launch.claims(MissileLaunch.LAUNCHED_BY)
                        .get(0)
                        .citations()
                        .get(0)
                        .start())
                .contains(3);
    }

    @Test
    void longTextsWithoutEndAreReadInTime() {
        String text = "North Korea fired a missile and ".repeat(3000) + "\"".repeat(500) + "a ".repeat(20_000);
        assertThat(report(text).incidents(MissileLaunch.class)).isNotEmpty();
    }
}
