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
}
