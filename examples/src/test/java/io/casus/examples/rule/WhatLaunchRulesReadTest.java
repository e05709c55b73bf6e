package io.casus.examples.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.MentionReader;
import io.casus.examples.rule.Finding.OfLaunch;
import io.casus.examples.text.ArticleText;
import io.casus.vocabulary.IncidentStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhatLaunchRulesReadTest {

    private static List<OfLaunch> launches(Rule rule, String sentence) {
        MarkedText text = new MentionReader(ArticleText.of(sentence), Optional.empty())
                .sentences()
                .get(0);
        return rule.read(text).stream().map(OfLaunch.class::cast).toList();
    }

    private static List<String> said(Rule rule, String sentence) {
        return launches(rule, sentence).stream()
                .flatMap(launch -> launch.said().stream())
                .map(WhatLaunchRulesReadTest::print)
                .toList();
    }

    private static <V> String print(Said<V> said) {
        String value = said.value().map(said.attribute().type()::describe).orElse("unknown");
        return said.attribute().name() + " " + value.replaceAll(", in the words.*", "");
    }

    private static List<IncidentStatus> status(Rule rule, String sentence) {
        return launches(rule, sentence).stream().map(OfLaunch::status).toList();
    }

    @Test
    void whatSomebodyTriedOrClaimsToHaveDone() {
        Rule rule = new ActiveLaunchRule();
        assertThat(said(rule, "India attempted to launch a ballistic missile."))
                .containsExactly("launchedBy India (IND)", "count 1", "vehicle ballistic");
        assertThat(said(rule, "India claims to have successfully tested a new type of cruise missile."))
                .containsExactly("launchedBy India (IND)", "vehicle cruise", "purpose test");
        assertThat(said(rule, "India said on Sunday that it had fired two rockets."))
                .containsExactly("launchedBy India (IND)", "count 2", "vehicle rocket");
    }

    @Test
    void missilesOfTwoTypesAreCountedTogether() {
        assertThat(said(new ActiveLaunchRule(), "Egypt launched 5 Scud missiles and 2 Nodong missiles."))
                .contains("count 7", "missileName Scud", "missileName Nodong");
    }

    @Test
    void theForcesOfAStateAreTheState() {
        assertThat(said(new ActiveLaunchRule(), "Egyptian forces fired three cruise missiles at Haifa."))
                .containsExactly("launchedBy Egypt (EGY)", "count 3", "vehicle cruise", "purpose combat");
    }

    @Test
    void transfersAreNoLaunches() {
        assertThat(launches(new ActiveLaunchRule(), "China flew missiles to Serbia."))
                .isEmpty();
        assertThat(launches(new ActiveLaunchRule(), "Iran could fire hundreds of missiles."))
                .isEmpty();
    }

    @Test
    void launchesInWar() {
        Rule rule = new AttackRule();
        assertThat(said(rule, "Egypt struck the port of Haifa with two ballistic missiles."))
                .contains("launchedBy Egypt (EGY)", "count 2", "vehicle ballistic", "purpose combat");
        assertThat(said(rule, "Haifa was hit by an Egyptian rocket."))
                .contains("launchedBy Egypt (EGY)", "count 1", "purpose combat");
        assertThat(said(rule, "He condemned the Egyptian missile attack on Haifa."))
                .containsExactly("launchedBy Egypt (EGY)", "purpose combat");
        assertThat(launches(rule, "He warned of a possible Egyptian missile attack."))
                .isEmpty();
    }

    @Test
    void launchesIntoOrbit() {
        assertThat(said(new SpaceLaunchRule(), "Iran on Monday put a research satellite into orbit."))
                .contains("launchedBy Iran (IRN)", "vehicle space launcher", "purpose space launch", "outcome success");
        assertThat(launches(new SpaceLaunchRule(), "Iran could put a satellite into orbit."))
                .isEmpty();
    }

    @Test
    void flightsToldByTheirEnd() {
        assertThat(said(new FailedFlightRule(), "A rocket built in Oman exploded ten seconds after lift-off."))
                .containsExactly("count 1", "vehicle rocket", "outcome failure");
    }

    @Test
    void launchesAsNounsWithTheirNumber() {
        Rule rule = new NominalLaunchRule();
        assertThat(said(rule, "Iran conducted two failed launches of a Sejil missile."))
                .contains("launchedBy Iran (IRN)", "count 2");
        assertThat(said(rule, "Today Pakistan carried out a training launch of the Shaheen-2 missile."))
                .contains("launchedBy Pakistan (PAK)", "purpose exercise", "missileName Shaheen-2");
        assertThat(said(rule, "A test of Russia's Sarmat missile failed."))
                .contains("launchedBy Russia (RUS)", "purpose test");
    }

    @Test
    void whatIsCalledOffOrDenied() {
        Rule rule = new UnrealLaunchRule();
        assertThat(status(rule, "India called off a test of its Agni-5 missile."))
                .containsExactly(IncidentStatus.CANCELLED);
        assertThat(status(rule, "India denied on Monday that it had tested an Agni-5 missile."))
                .containsExactly(IncidentStatus.DENIED);
        assertThat(status(rule, "India told Nepal that it will launch a satellite."))
                .containsExactly(IncidentStatus.ANNOUNCED);
    }

    @Test
    void theMissilesOfASalvo() {
        assertThat(said(new SalvoRule(), "They were fired at 6:53 a.m. and 7:12 a.m. from Kusong."))
                .hasSize(2)
                .allMatch(missile -> missile.startsWith("missiles "));
        assertThat(said(new SalvoRule(), "They flew about 420 km and 270 km respectively."))
                .hasSize(2)
                .first()
                .asString()
                .contains("420 km");
        assertThat(said(new SalvoRule(), "They met on Monday and Tuesday.")).isEmpty();
    }

    @Test
    void howLongItFlew() {
        assertThat(said(new FlightTimeRule(), "The missile flew for about 45 minutes."))
                .containsExactly("flightTime about 45 min");
        assertThat(said(new FlightTimeRule(), "The minister flew home minutes after the talks."))
                .isEmpty();
    }

    @Test
    void whatItWasLaunchedFrom() {
        assertThat(said(new PlatformRule(), "India fired a missile from a nuclear-powered submarine."))
                .containsExactly("platform submarine");
    }

    @Test
    void whatWasTestedWithIt() {
        assertThat(said(new DesignRule(), "Friday's Indian missile test was of a new solid-fuel engine."))
                .containsExactly("propellant solid");
        assertThat(said(new DesignRule(), "It carried, according to India, a hypersonic glide vehicle."))
                .containsExactly("vehicle glide vehicle");
        assertThat(said(new DesignRule(), "India said that solid-fuel missiles are easier to hide."))
                .isEmpty();
    }

    @Test
    void whereItPassedACoast() {
        assertThat(said(new ImpactRule(), "Oman fired three rockets off its south coast."))
                .hasSize(1)
                .allMatch(place -> place.startsWith("places south coast"));
    }

    @Test
    void whatItWasFor() {
        assertThat(said(new PurposeRule(), "The launch was part of an annual drill."))
                .containsExactly("purpose exercise");
        assertThat(said(new PurposeRule(), "It was followed by a nuclear test."))
                .isEmpty();
    }

    @Test
    void whatTheMissilesAreBelievedToBe() {
        assertThat(said(
                        new IdentificationRule(),
                        "India fired a Prithvi-2, a short-range ballistic missile, on Monday."))
                .contains("rangeClass short-range ballistic missile");
        assertThat(said(new IdentificationRule(), "Two projectiles, reportedly cruise missiles, were fired."))
                .containsExactly("vehicle cruise");
    }
}
