package io.casus.examples.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.MentionReader;
import io.casus.examples.rule.Finding.OfLaunch;
import io.casus.examples.text.ArticleText;
import io.casus.incident.MissileLaunch;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.IncidentStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void missilesByTheirDesignationClassAndMaker() {
        Rule rule = new ActiveLaunchRule();
        assertThat(said(rule, "India fired a KX-7 missile."))
                .containsExactly("launchedBy India (IND)", "count 1", "missileName KX-7");
        assertThat(said(rule, "India launched an ICBM-class ballistic missile."))
                .contains("rangeClass intercontinental ballistic missile");
        assertThat(said(rule, "India fired Oman-supplied cruise missiles."))
                .containsExactly("launchedBy India (IND)", "vehicle cruise");
        assertThat(said(rule, "India fired an F-16 missile.")).isEmpty();
    }

    @Test
    void missilesAmongDronesAndInBarrages() {
        Rule rule = new ActiveLaunchRule();
        assertThat(said(rule, "India launched more than 100 drones and 12 missiles."))
                .containsExactly("launchedBy India (IND)", "count 12");
        assertThat(said(rule, "India launched 300 drones and missiles.")).containsExactly("launchedBy India (IND)");
        assertThat(said(rule, "India launched 300 missiles and drones.")).containsExactly("launchedBy India (IND)");
        assertThat(said(rule, "India fired two barrages of rockets."))
                .containsExactly("launchedBy India (IND)", "vehicle rocket");
    }

    @Test
    void whatIsPresumedToBeLaunchedIsSaidSo() {
        assertThat(launches(new ActiveLaunchRule(), "India fired what is presumed to be a cruise missile.").stream()
                        .flatMap(launch -> launch.said().stream())
                        .filter(said -> said.attribute().equals(MissileLaunch.VEHICLE)))
                .extracting(Said::certainty)
                .containsExactly(Certainty.PRESUMED);
    }

    @Test
    void launchersWithAnAcronymOrAPartner() {
        Rule rule = new ActiveLaunchRule();
        assertThat(said(rule, "Hezbollah fighters fired two rockets.")).contains("launchedBy Hezbollah", "count 2");
        assertThat(said(rule, "India's army (IA), together with the navy of Oman, fired two rockets."))
                .contains("launchedBy India's army (India)");
        assertThat(launches(rule, "Some crews, in partnership with the Indian army, fired two rockets."))
                .isEmpty();
    }

    @Test
    void launchesThatGoOnOrAnswerOthers() {
        Rule rule = new ActiveLaunchRule();
        assertThat(said(rule, "India was launching 20 missiles.")).contains("count 20");
        assertThat(said(rule, "India responded by firing three of its own missiles."))
                .contains("launchedBy India (IND)");
        assertThat(launches(rule, "India last fired a missile in 1996."))
                .extracting(OfLaunch::reference)
                .containsExactly(OfLaunch.Reference.EARLIER);
    }

    @Test
    void missilesWithARangeThatWereFired() {
        assertThat(said(new PassiveLaunchRule(), "The Agni-5 missile with a range of 5,000 km was test-fired."))
                .containsExactly("missileName Agni-5", "purpose test");
        assertThat(said(new PassiveLaunchRule(), "A rocket blasted off from a base."))
                .contains("vehicle rocket");
    }

    @Test
    void testsThatWereCarriedOut() {
        Rule rule = new NominalLaunchRule();
        assertThat(said(rule, "Test-firings of Agni-1 and Agni-5 missiles were carried out."))
                .contains("missileName Agni-1", "missileName Agni-5", "purpose test");
        assertThat(said(rule, "Pakistan conducted a flight test of the Ababeel Weapon System."))
                .contains("launchedBy Pakistan (PAK)", "missileName Ababeel");
    }

    @Test
    void launchesInGeneralAreNone() {
        Rule rule = new NominalLaunchRule();
        assertThat(said(rule, "Oman condemned India's missile launches.")).isEmpty();
        assertThat(launches(rule, "Oman will buy a radar to track Indian missile launches."))
                .isEmpty();
        assertThat(launches(rule, "Sirens warned of an Indian missile launch.")).isEmpty();
        assertThat(launches(rule, "Oman practised its response to an Indian missile launch."))
                .isEmpty();
        assertThat(status(rule, "Oman alleged that India's missile launch broke a treaty."))
                .containsOnly(IncidentStatus.OCCURRED);
        assertThat(status(rule, "Oman condemned India's missile launches on Monday."))
                .contains(IncidentStatus.OCCURRED);
    }

    @Test
    void aReasonThatIsDeniedIsNoLaunchThatIsDenied() {
        assertThat(launches(new ActiveLaunchRule(), "Oman denied that India had fired the missile as a signal."))
                .isEmpty();
        assertThat(status(new ActiveLaunchRule(), "Oman denied that India had fired a missile."))
                .containsExactly(IncidentStatus.DENIED);
    }

    @Test
    void plansByVowHeadlineAndTestNoun() {
        Rule rule = new UnrealLaunchRule();
        assertThat(status(rule, "India vowed to launch three more satellites."))
                .containsExactly(IncidentStatus.ANNOUNCED);
        assertThat(status(rule, "India to test-fire new missile in May")).containsExactly(IncidentStatus.ANNOUNCED);
        assertThat(said(rule, "India will conduct a test launch of the Agni-5 missile."))
                .contains("launchedBy India (IND)", "missileName Agni-5");
        assertThat(status(rule, "India denied that its forces had fired missiles."))
                .containsExactly(IncidentStatus.DENIED);
        assertThat(launches(rule, "Oman asked India to launch a missile.")).isEmpty();
    }

    @Test
    void whatIsPartOfAnotherNameIsNoDirection() {
        assertThat(said(new FlightRule(), "India fired missiles into waters to the north, south and east of Oman."))
                .isEmpty();
        assertThat(said(new FlightRule(), "India fired missiles into the East and Red Seas."))
                .isEmpty();
        assertThat(said(new FlightRule(), "The missile flew to the east.")).containsExactly("direction east");
    }

    @Test
    void rangesOfMissilesInGeneralAreNot() {
        assertThat(said(new FlightRule(), "A treaty banned missiles with ranges of 500 to 900 km."))
                .isEmpty();
        assertThat(said(new FlightRule(), "It was a missile with a range of 900 km."))
                .containsExactly("maximumRange 900 km");
    }

    @Test
    void fromWhenToWhenIsNoSalvo() {
        assertThat(said(new SalvoRule(), "India fired missiles between 1:56 p.m. and 4:00 p.m."))
                .isEmpty();
    }

    @Test
    void theOutcomeOfAnotherLaunchIsNotThatOfThisOne() {
        assertThat(said(new OutcomeRule(), "The last successful firing was in 2012."))
                .isEmpty();
        assertThat(said(new OutcomeRule(), "The test firing of a missile from a ship has failed."))
                .containsExactly("outcome failure");
    }

    @Test
    void whatIsListedIsNotWhatStandsBefore() {
        assertThat(said(new IdentificationRule(), "Among them were three Scud missiles, six Nodong missiles, it said."))
                .isEmpty();
    }

    @Test
    void aMissileThatFlewOrHitWasLaunched() {
        assertThat(said(new PassiveLaunchRule(), "An Indian missile flew over Oman."))
                .contains("launchedBy India (IND)", "count 1");
        assertThat(said(new AttackRule(), "An Indian missile hit a hotel in Muscat."))
                .contains("launchedBy India (IND)", "purpose combat");
        assertThat(launches(new AttackRule(), "An Indian missile hit its target."))
                .isEmpty();
        assertThat(launches(new AttackRule(), "Indian missiles can hit Muscat."))
                .isEmpty();
    }

    @Test
    void launchersOfWhichTwoAreNamed() {
        assertThat(said(new ActiveLaunchRule(), "India and Oman fired eight missiles."))
                .contains("launchedBy India (IND)", "launchedBy Oman (OMN)", "count 8");
    }

    @Test
    void whatATypeIsCalledMayStandBehindIt() {
        assertThat(said(new ActiveLaunchRule(), "Pakistan fired surface-to-surface ballistic missile Shaheen-2."))
                .contains("missileName Shaheen-2");
        assertThat(said(new ActiveLaunchRule(), "Hezbollah said it launched a Fadi-1 missile."))
                .contains("missileName Fadi-1");
    }

    @Test
    void whatIsPutOffIsStillPlanned() {
        assertThat(status(new UnrealLaunchRule(), "India postponed an Agni-5 test."))
                .containsExactly(IncidentStatus.ANNOUNCED);
        assertThat(status(new UnrealLaunchRule(), "India will test launch an Agni-5 missile."))
                .containsExactly(IncidentStatus.ANNOUNCED);
    }

    @Test
    void whoClaimsResponsibilityLaunchedIt() {
        assertThat(said(new ActiveLaunchRule(), "Hezbollah claimed responsibility for a missile fired at Haifa."))
                .contains("launchedBy Hezbollah");
        assertThat(said(new FailedFlightRule(), "India's rocket exploded seconds after its maiden launch."))
                .contains("launchedBy India (IND)", "outcome failure");
        assertThat(said(new ImpactRule(), "India fired a missile carrying a dummy warhead into the Arabian Sea."))
                .hasSize(1)
                .allMatch(impact -> impact.startsWith("impact Arabian Sea"));
    }

    @Test
    void attacksThatAreClaimed() {
        assertThat(said(new AttackRule(), "Hezbollah claimed responsibility for a ballistic missile attack on Haifa."))
                .containsExactly("vehicle ballistic", "launchedBy Hezbollah", "purpose combat");
        assertThat(said(new AttackRule(), "India hammered Muscat with an hourslong barrage of missiles."))
                .contains("launchedBy India (IND)", "purpose combat");
    }

    @Test
    void testsToldByWhatTheyWereToShowOrWhenTheyWere() {
        assertThat(said(
                        new NominalLaunchRule(),
                        "India conducted a test-fire to examine the performance of two new types of cruise missiles."))
                .contains("launchedBy India (IND)", "vehicle cruise", "purpose test");
        assertThat(said(new NominalLaunchRule(), "The last trial of Agni-5 was held on March 11, 2024."))
                .contains("missileName Agni-5");
    }

    @Test
    void namesBesideAMissile() {
        assertThat(said(new ActiveLaunchRule(), "India last launched a ballistic missile, the Agni-5, on Oct. 31."))
                .contains("missileName Agni-5");
        assertThat(said(new ActiveLaunchRule(), "India launched the Chandra satellite."))
                .contains("launchedBy India (IND)");
    }

    @Test
    void theEndOfAnotherFlightIsNotReadIntoALaunch() {
        assertThat(launches(
                        new FailedFlightRule(),
                        "India attempted to launch a satellite but the rocket failed shortly after liftoff."))
                .singleElement()
                .satisfies(launch -> assertThat(launch.said().stream().map(WhatLaunchRulesReadTest::print))
                        .contains("vehicle rocket"));
    }

    @Test
    void theMissilesBehindDrones() {
        assertThat(said(
                        new ActiveLaunchRule(),
                        "India launched 63 Shahed-type drones, one Scud missile and four rockets."))
                .contains("launchedBy India (IND)", "count 5");
        assertThat(said(new ActiveLaunchRule(), "India sent 479 drones and 20 missiles."))
                .contains("count 20");
        assertThat(said(new ActiveLaunchRule(), "India sent missiles and drones against Oman."))
                .contains("launchedBy India (IND)", "purpose combat");
        assertThat(said(new ActiveLaunchRule(), "India sent 20 missiles and drones to Oman."))
                .isEmpty();
    }

    @Test
    void launchersWithoutAState() {
        assertThat(said(
                        new ActiveLaunchRule(),
                        "The submarine Arihant has successfully test-fired a ballistic missile."))
                .containsExactly("count 1", "vehicle ballistic", "purpose test");
        assertThat(said(new PassiveLaunchRule(), "Two missiles were launched from Hezbollah-controlled territory."))
                .contains("launchedBy Hezbollah", "count 2");
        assertThat(said(new PassiveLaunchRule(), "The army shot down a missile launched by the Iran-backed Hezbollah."))
                .contains("launchedBy Hezbollah");
    }

    @Test
    void whoseMissileItIs() {
        assertThat(said(
                        new ActiveLaunchRule(),
                        "India test-fired its longest-range ballistic missile, Agni-5, on Friday."))
                .contains("launchedBy India (IND)", "missileName Agni-5");
        assertThat(said(
                        new PassiveLaunchRule(),
                        "India's domestically developed ballistic missile has been fired again."))
                .contains("launchedBy India (IND)");
        assertThat(said(new PassiveLaunchRule(), "An Indian rocket carrying a satellite lifted off."))
                .contains("launchedBy India (IND)", "vehicle rocket");
        assertThat(said(new PassiveLaunchRule(), "The Agni-5 and the Agni-I were fired on July 17."))
                .contains("missileName Agni-I");
    }

    @Test
    void whatOthersForetellReportOrDebunk() {
        assertThat(status(new UnrealLaunchRule(), "Analysts had predicted that India would test a ballistic missile."))
                .isEmpty();
        assertThat(status(new ActiveLaunchRule(), "He knew of a report in a newspaper that India had fired a missile."))
                .containsExactly(IncidentStatus.ALLEGED);
        assertThat(status(new ActiveLaunchRule(), "The agency debunked a claim that India had fired a missile."))
                .containsExactly(IncidentStatus.DENIED);
        assertThat(status(new ActiveLaunchRule(), "They spread rumours that India had fired a missile."))
                .containsExactly(IncidentStatus.DENIED);
    }

    @Test
    void anEngineIsTestedOnTheGround() {
        assertThat(said(new DesignRule(), "India claimed to have tested a new solid-fuel engine."))
                .isEmpty();
        assertThat(said(new DesignRule(), "The launch tested a new solid-fuel engine."))
                .containsExactly("propellant solid");
    }

    @Test
    void theFlightOfAnOlderMissileIsAnother() {
        assertThat(said(new FlightRule(), "It was the first since May 1980, when an Agni-5 flew more than 9,000 km."))
                .isEmpty();
        assertThat(said(new FlightRule(), "The agency listed a danger zone 20 km high."))
                .isEmpty();
    }

    @Test
    void theRangeThatAMissileWasFiredFrom() {
        assertThat(said(new LaunchSiteRule(), "India launched a missile from the Integrated Test Range at Chandipur."))
                .containsExactly("launchSite Chandipur, India");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    India launched a missile from near the capital, New Delhi.         | New Delhi, India, near
                    India launched a missile from the Iranian city of Isfahan.         | Isfahan, Iran
                    India launched a missile from the port city of Mumbai.             | Mumbai, India
                    India launched a missile from the Tarvo area at noon.              | Tarvo, near
                    India launched a missile from a location in North Tarvo Province.  | North Tarvo Province
                    """)
    void placesThatAreNamedForWhatTheyAre(String sentence, String site) {
        assertThat(said(new LaunchSiteRule(), sentence)).contains("launchSite " + site);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "India launched a missile from the coastal region.",
                "India launched a missile from the Western region.",
                "India launched a missile from another area."
            })
    void anAreaWithoutANameIsNoPlace(String sentence) {
        assertThat(said(new LaunchSiteRule(), sentence)).isEmpty();
    }

    @Test
    void whoeverOverseesATestIsOfTheStateThatTests() {
        assertThat(said(
                        new NominalLaunchRule(),
                        "North Korean leader Kim Jong Un oversaw the test launch of a missile."))
                .contains("launchedBy North Korea (PRK)", "purpose test");
    }

    @Test
    void aMissileBetweenQuotationMarksIsFiredToo() {
        assertThat(said(new ActiveLaunchRule(), "India fired a “hypersonic ballistic missile” on Monday."))
                .contains("launchedBy India (IND)", "vehicle ballistic");
    }

    @Test
    void whatIsFiredFromSomewhereOrByTheClockIsTheMissile() {
        Rule rule = new PassiveLaunchRule();
        assertThat(launches(rule, "It was fired at around noon local time.")).hasSize(1);
        assertThat(launches(rule, "They were launched from near the coast.")).hasSize(1);
        assertThat(said(rule, "The missile flew far when it was tested on October 21."))
                .contains("purpose test");
        assertThat(launches(rule, "It was launched on October 21.")).isEmpty();
        assertThat(launches(rule, "It was launched in 2022 at the request of the council."))
                .isEmpty();
    }

    @Test
    void whatIsClosedForATestOrInterceptedSaysNothingOfTheFlight() {
        assertThat(
                        said(
                                new ImpactRule(),
                                "A notice to airmen declares a no-fly zone of 4,795 km over the Bay of Bengal for a missile test."))
                .isEmpty();
        assertThat(said(new PlatformRule(), "The missile flew, and the interceptor was fired from the destroyer."))
                .isEmpty();
    }

    @Test
    void vesselsAndArmsThatAreUsed() {
        assertThat(said(new ActiveLaunchRule(), "India's navy submarine Arihant fired a missile."))
                .contains("launchedBy India's navy (India)");
        assertThat(said(new AttackRule(), "Indian forces used Scud missiles to strike Muscat."))
                .contains("launchedBy India (IND)", "missileName Scud", "purpose combat");
        assertThat(said(new ActiveLaunchRule(), "India fired 200 artillery shells and 10 missiles."))
                .contains("count 10");
        assertThat(said(new ActiveLaunchRule(), "India accidentally fired a missile."))
                .contains("launchedBy India (IND)");
        assertThat(said(new PassiveLaunchRule(), "A missile launched from the Arabian Sea by India hit a ship."))
                .contains("launchedBy India (IND)");
    }
}
