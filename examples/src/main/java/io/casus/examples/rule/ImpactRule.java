package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.place.MaritimeZone;
import io.casus.place.Place;
import io.casus.vocabulary.MaritimeZoneKind;
import io.casus.vocabulary.PlaceKind;
import io.casus.vocabulary.PlacePrecision;
import java.util.stream.Stream;

/**
 * Where it came down: "It landed in waters between Iran and Oman", "came down inside India's exclusive economic zone".
 */
final class ImpactRule implements Rule {
    private static final SentencePattern WATERS = SentencePattern.of(
            "\\b(?<sure>apparently |appear\\w* to have |may have |possibly |believed to have )?(?:has |have )?(?:apparently )?(?:landed|landing|lands|fell|fallen|falling|falls|crashed|crashing|splashed|splashing|plunged|plunging|came down|coming down)"
                    + " (?:down |apparently |{length} )?(?:in|into|on|within)(?: to)? (?:the )?{where:waters}");
    private static final SentencePattern INTO = SentencePattern.of(
            "(?:{missile}(?: carrying [^,;<>]{1,40})?|\\blaunched|\\bfired|\\beastwards?|{length}) (?:[a-z]+ )?(?:into|in the direction of|towards?|over) (?:the )?{where:waters}");
    /** "Fired a missile off its east coast": nearby, and nobody says whether it came from there or fell there. */
    private static final SentencePattern OFF_THE_COAST = SentencePattern.of(
            "{missile} off (?:{it:it}|the|{owner:nation}(?:'s?)?) (?<coast>(?:north|south)?-?(?:east|west|north|south)(?:ern)? coast)\\b");

    private static final SentencePattern ZONE = SentencePattern.of(
            "\\b(?<side>outside|inside|within|in)(?: of)? (?:the )?(?:(?:{owner:nation}(?:'s?)?|{it:it}|\\w+'s) )?(?:exclusive economic zone|eez)(?: \\(eez\\))?(?: of (?:the )?{after:nation})?");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(WATERS, INTO, ZONE, OFF_THE_COAST);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        Stream<PatternMatch> waters = Stream.concat(
                WATERS.find(text).stream(),
                INTO.find(text).stream()
                        .filter(match -> !text.skeleton().contains("overflew") && !LaunchWords.isOfClosedArea(text)));
        return Stream.concat(
                        waters.flatMap(ImpactRule::waters),
                        Stream.concat(
                                ZONE.find(text).stream().map(ImpactRule::zone),
                                OFF_THE_COAST.find(text).stream().map(ImpactRule::coast)))
                .collect(toImmutableList());
    }

    private static Finding coast(PatternMatch match) {
        Place.Builder place = Place.builder()
                .name(match.words("coast").orElseThrow())
                .kind(PlaceKind.AREA)
                .precision(PlacePrecision.NEAR);
        match.mention("it")
                .or(() -> match.mention("owner"))
                .flatMap(Mention::state)
                .ifPresent(state -> place.country(state.code()));
        return LaunchWords.same(match, ImmutableList.of(Said.of(Incident.PLACES, place.build(), match.span())));
    }

    private static Stream<Finding> waters(PatternMatch match) {
        return match.mention("where").flatMap(Mention::place).stream()
                .map(place ->
                        LaunchWords.same(match, ImmutableList.of(Said.of(MissileLaunch.IMPACT, place, match.span()))));
    }

    private static Finding zone(PatternMatch match) {
        MaritimeZone.Builder zone = MaritimeZone.builder()
                .kind(MaritimeZoneKind.EXCLUSIVE_ECONOMIC_ZONE)
                .outside(match.words("side").filter("outside"::equalsIgnoreCase).isPresent());
        match.mention("owner")
                .or(() -> match.mention("it"))
                .or(() -> match.mention("after"))
                .flatMap(Mention::state)
                .ifPresent(state -> zone.of(state.code()));
        Place place = Place.builder().addMaritimeZone(zone.build()).build();
        return LaunchWords.same(match, ImmutableList.of(Said.of(MissileLaunch.IMPACT, place, match.span())));
    }
}
