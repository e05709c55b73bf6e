package io.casus.examples.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.actor.Actor;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.MentionReader;
import io.casus.examples.rule.Finding.OfLaunch;
import io.casus.examples.rule.Finding.OfMeeting;
import io.casus.examples.rule.Finding.OfVisit;
import io.casus.examples.text.ArticleText;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.MeetingFormat;
import io.casus.vocabulary.VisitStage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatEachRuleReadsTest {

    private static MarkedText marked(String sentence) {
        return new MentionReader(ArticleText.of(sentence), Optional.empty())
                .sentences()
                .get(0);
    }

    private static List<String> said(Rule rule, String sentence) {
        return rule.read(marked(sentence)).stream()
                .map(OfLaunch.class::cast)
                .flatMap(launch -> launch.said().stream())
                .map(WhatEachRuleReadsTest::print)
                .toList();
    }

    private static <V> String print(Said<V> said) {
        String value = said.value().map(said.attribute().type()::describe).orElse("unknown");
        return said.attribute().name() + " " + value.replaceAll(", in the words.*", "");
    }

    @Test
    void active() {
        assertThat(said(new ActiveLaunchRule(), "Iran fired at least four short-range ballistic missiles."))
                .containsExactly(
                        "launchedBy Iran (IRN)",
                        "count at least 4",
                        "rangeClass short-range ballistic missile",
                        "vehicle ballistic");
        assertThat(said(new ActiveLaunchRule(), "The company launched a product."))
                .isEmpty();
    }

    @Test
    void passive() {
        assertThat(said(new PassiveLaunchRule(), "Two missiles were launched by Iran."))
                .containsExactly("launchedBy Iran (IRN)", "count 2");
        assertThat(said(new PassiveLaunchRule(), "It is unclear what missile was launched."))
                .isEmpty();
    }

    @Test
    void noun() {
        assertThat(said(new NominalLaunchRule(), "He spoke of India's launch of a medium-range ballistic missile."))
                .contains("launchedBy India (IND)", "rangeClass medium-range ballistic missile");
        assertThat(said(new NominalLaunchRule(), "Last year's Iranian ICBM test failed."))
                .contains("launchedBy Iran (IRN)", "purpose test");
        assertThat(new NominalLaunchRule().read(marked("A possible launch of a missile is feared.")))
                .isEmpty();
    }

    @Test
    void unreal() {
        assertThat(new UnrealLaunchRule().read(marked("India plans to test an Agni-5 missile.")))
                .singleElement()
                .satisfies(finding -> assertThat(((OfLaunch) finding).status()).isEqualTo(IncidentStatus.ANNOUNCED));
        assertThat(new UnrealLaunchRule().read(marked("India could test an Agni-5 missile.")))
                .isEmpty();
    }

    @Test
    void identification() {
        assertThat(said(new IdentificationRule(), "Paris described the projectile as a presumed cruise missile."))
                .containsExactly("count 1", "vehicle cruise");
    }

    @Test
    void flight() {
        assertThat(said(new FlightRule(), "The missile flew about 800 km eastward at an altitude of 60 km."))
                .containsExactlyInAnyOrder("distance about 800 km", "apogee 60 km", "direction east");
        assertThat(said(new FlightRule(), "Its range of 5,000 km is new.")).containsExactly("maximumRange 5,000 km");
        assertThat(said(new FlightRule(), "The missile can travel 5,000 km.")).isEmpty();
    }

    @Test
    void impact() {
        assertThat(said(new ImpactRule(), "It landed in waters between Iran and Oman."))
                .containsExactly("impact waters between Iran and Oman");
        assertThat(said(new ImpactRule(), "It came down inside India's exclusive economic zone."))
                .containsExactly("impact in the exclusive economic zone of India");
    }

    @Test
    void damage() {
        assertThat(said(new DamageRule(), "No damage was reported to ships or people."))
                .singleElement()
                .asString()
                .startsWith("damage none, to ships; people");
        assertThat(said(new DamageRule(), "There was damage to a ship.")).isEmpty();
    }

    @Test
    void unknownType() {
        assertThat(said(new UnknownTypeRule(), "The model of missile tested remains unclear."))
                .containsExactly("missileName unknown");
    }

    @Test
    void launchSite() {
        assertThat(said(new LaunchSiteRule(), "The missile was fired from a location near Kusong."))
                .singleElement()
                .asString()
                .startsWith("launchSite Kusong");
    }

    @Test
    void outcome() {
        assertThat(said(new OutcomeRule(), "The missile exploded in flight.")).containsExactly("outcome failure");
    }

    @Test
    void firstSince() {
        assertThat(new FirstSinceRule()
                        .read(marked("It was the first launch since March 3, when Tehran fired two missiles.")))
                .hasSize(1);
    }

    @Test
    void visit() {
        OfVisit visit = (OfVisit) new VisitRule()
                .read(marked("French President Emmanuel Macron will travel to Cairo on Sunday."))
                .get(0);
        assertThat(visit.visitors().get(0).name()).isEqualTo("Emmanuel Macron");
        assertThat(visit.stage()).contains(VisitStage.ANNOUNCED);
    }

    /** The visits of a sentence: who, where, and how far they have come. */
    private static List<String> visits(String sentence) {
        return new VisitRule()
                .read(marked(sentence)).stream()
                        .map(OfVisit.class::cast)
                        .map(visit -> visit.visitors().get(0).name() + ", "
                                + visit.place().describe() + ", "
                                + visit.stage()
                                        .map(VisitStage::code)
                                        .orElse(visit.status().code()))
                        .distinct()
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile's foreign ministry denied that President Ana Ruiz had visited Lima.",
                "Chile denied reports of a visit by President Ana Ruiz to Lima.",
                "Chile dismissed a newspaper report that President Ana Ruiz had travelled to Lima.",
                "Chile rejected reports that President Ana Ruiz had shelved her visit to Lima.",
                "A visit to Lima by President Ana Ruiz never took place.",
                "The visit of President Ana Ruiz to Lima was denied by her office.",
                "President Ana Ruiz ruled out a visit to Lima.",
                "President Ana Ruiz's visit to Lima is still under consideration.",
                "President Ana Ruiz may call off her visit to Lima.",
                "President Ana Ruiz would visit Lima if the talks went well.",
                "Chile repeated its invitation to President Ana Ruiz to visit Lima.",
                "It is time for President Ana Ruiz to come to Lima.",
                "The invitation of President Ana Ruiz to visit Lima still stands.",
            })
    void noVisit(String sentence) {
        assertThat(visits(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    President Ana Ruiz's trip to Lima, planned for May, has been called off. | cancelled
                    President Ana Ruiz's planned visit to Lima will not go ahead.            | cancelled
                    President Ana Ruiz scrapped plans to travel to Lima.                     | cancelled
                    President Ana Ruiz is said to have abandoned plans for a visit to Lima.  | cancelled
                    President Ana Ruiz's visit to Lima, set for May, was postponed.          | postponed
                    President Ana Ruiz's visit to Lima has been put on hold.                 | postponed
                    President Ana Ruiz shelved her visit to Lima.                            | postponed
                    President Ana Ruiz's trip to Lima has been pushed back to May.           | postponed
                    President Ana Ruiz will be paying an official visit to Lima.             | announced
                    President Ana Ruiz's visit to Lima is planned for May.                   | announced
                    President Ana Ruiz will go ahead with her visit to Lima.                 | announced
                    President Ana Ruiz is scheduled to depart on a weeklong trip to Lima.    | announced
                    President Ana Ruiz will proceed to Lima.                                 | announced
                    President Ana Ruiz will meet miners before flying on to Lima.            | announced
                    An aide said President Ana Ruiz would visit Lima on June 20.             | announced
                    President Ana Ruiz accepted an invitation from an ally to visit Lima.    | announced
                    President Ana Ruiz arrived here for a four-day visit to Lima.            | underWay
                    President Ana Ruiz kicked off a visit to Lima.                           | underWay
                    President Ana Ruiz opened a weeklong tour in Lima.                       | underWay
                    President Ana Ruiz, currently in Lima for her first official trip, spoke.| underWay
                    President Ana Ruiz is in Lima for talks.                                 | underWay
                    President Ana Ruiz paid an official visit to Lima.                       | done
                    President Ana Ruiz wrapped up her visit to Lima.                         | done
                    President Ana Ruiz cut short her visit to Lima.                          | done
                    President Ana Ruiz left early, concluding her visit to Lima.             | done
                    President Ana Ruiz ended a tour of the coast, with stops in Lima.        | done
                    President Ana Ruiz last visited Lima in June 2013.                       | done
                    The crowd cheered during President Ana Ruiz's visit to Lima.             | occurred
                    President Ana Ruiz's visit to Lima angered miners.                       | possible
                    """)
    void stageOfAVisit(String sentence, String stage) {
        assertThat(visits(sentence)).containsExactly("Ana Ruiz, Lima, Peru, " + stage);
    }

    @Test
    void visitOfSeveralPlaces() {
        assertThat(visits("President Ana Ruiz visited Karachi and Lahore."))
                .containsExactly("Ana Ruiz, Karachi, Pakistan, done", "Ana Ruiz, Lahore, Pakistan, done");
        assertThat(visits("President Ana Ruiz visited Lima, Peru, and Oman."))
                .containsExactly("Ana Ruiz, Lima, Peru, done", "Ana Ruiz, Oman, done");
    }

    /** When visits are, by what the report says. */
    private static List<String> timesOfVisits(String sentence) {
        return new VisitRule()
                .read(marked(sentence)).stream()
                        .map(OfVisit.class::cast)
                        .map(visit ->
                                visit.time().map(time -> time.time().edtf()).orElse("unknown"))
                        .toList();
    }

    @Test
    void timeOfAVisit() {
        assertThat(timesOfVisits(
                        "President Ana Ruiz will visit Peru on June 28-29, 2024 and Oman from 30 June to 1 July 2024."))
                .containsExactly("2024-06-28/2024-06-29", "2024-06-30/2024-07-01");
        assertThat(timesOfVisits("President Ana Ruiz left on 3 May 2024 for a visit to Peru and Oman."))
                .containsExactly("2024-05-03", "unknown");
        assertThat(timesOfVisits("President Ana Ruiz returned on 3 May 2024 from a visit to Peru."))
                .containsExactly("/2024-05-03");
        assertThat(timesOfVisits("On 3 May 2024, President Ana Ruiz will visit Peru."))
                .containsExactly("2024-05-03");
        assertThat(timesOfVisits("President Ana Ruiz on 3 May 2024 visited Peru."))
                .containsExactly("2024-05-03");
    }

    @Test
    void noVisitorIsHisOwnHost() {
        assertThat(visits("The President left, and the President ended a visit to Peru hosted by President Ana Ruiz."))
                .isEmpty();
    }

    @Test
    void meeting() {
        OfMeeting meeting = (OfMeeting) new MeetingRule()
                .read(marked("French President Emmanuel Macron met with German Chancellor Olaf Scholz."))
                .get(0);
        assertThat(meeting.participants()).extracting(Actor::label).containsExactly("Emmanuel Macron", "Olaf Scholz");
        assertThat(meeting.format()).contains(MeetingFormat.TALKS);
    }
}
