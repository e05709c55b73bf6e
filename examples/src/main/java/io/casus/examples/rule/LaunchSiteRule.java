package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.incident.MissileLaunch;
import io.casus.place.Place;
import io.casus.vocabulary.PlaceKind;
import io.casus.vocabulary.PlacePrecision;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where it was launched: "was fired from the Pyongyang area", "from a location near Kusong", "from its east coast". */
final class LaunchSiteRule implements Rule {
    private static final String LAUNCHED =
            "\\b(?:launched|fired|launch|launches|fires|tested|test-fired|test-launched|launching|firing|flew|lifted off|blasted off)\\b(?:[^.;,]|,(?! (?:and|as|when|while|which)\\b)){0,100}?"
                    + "(?<!\\b(?:call|calls|response|reaction|warning|protest|protests|condemnation|criticism|support|praise|statement|order|orders|pressure|notice|threat|threats|ban|away|apart|protection|debris)) from ";
    /** "From the Integrated Test Range at" a place that the tables know. */
    private static final String FACILITY =
            "(?:the |an? )?(?:[\\w.'&-]+ ){0,6}?(?:test range|space cent(?:er|re)|cosmodrome|launch cent(?:er|re)|spaceport|test site|air ?base|air force base|base|launch site|complex|test facility) (?:at|in|on|near|off) ";

    /** "The North Korean city of", "the capital". */
    private static final String WHAT_IT_IS =
            "(?:(?:{nation}'?s? )?(?:[a-z-]+ )?(?:(?:city|town|village|port) of |capital(?: city)?(?: of)?,? ))?";

    private static final SentencePattern PLACE = SentencePattern.of(LAUNCHED
            + "(?<near>(?:an? |the )?(?:location |site |area |region |base |launch site )?(?:near|around|in the vicinity of) )?(?:(?:an? |the )(?:location|site|area|base|city|port) (?:in|at|of|on) |"
            + FACILITY + ")?(?:the )?" + WHAT_IT_IS + "{where:place}(?<area> (?:area|region))?(?! to \\b)");
    /** A part of a country that the tables do not know: "from the Junghwa area", "from North Pyongan Province". */
    private static final SentencePattern PART = SentencePattern.of(
            LAUNCHED
                    + "(?:an? |the )?(?:(?:area|site|location|place) in |{owner:nation}'s )?(?:the )?(?<part>(?<name>(?:[a-z][a-z'-]+ ){1,3}?)(?<kind>area|region|province|county|district|prefecture|oblast))\\b");

    private static final SentencePattern COAST = SentencePattern.of(LAUNCHED
            + "(?:{it:it}|the|{owner:nation}'s) (?<coast>(?:north|south)?-?(?:east|west|north|south)(?:ern)? coast)");

    private static final ImmutableSet<String> ROUGHLY = ImmutableSet.of("area", "region");
    private static final Pattern POINTING =
            Pattern.compile("(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|Coastal|Border)");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(PLACE, PART, COAST);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return Stream.of(
                        PLACE.find(text).stream().flatMap(match -> place(match).stream()),
                        PART.find(text).stream().flatMap(match -> part(match).stream()),
                        COAST.find(text).stream().flatMap(match -> coast(match).stream()))
                .flatMap(found -> found)
                .collect(toImmutableList());
    }

    private static Optional<Finding> place(PatternMatch match) {
        boolean roughly = match.words("near").isPresent() || match.words("area").isPresent();
        return match.mention("where").flatMap(Mention::place).map(place -> {
            Place site =
                    roughly ? place.toBuilder().precision(PlacePrecision.NEAR).build() : place;
            return site(match, site);
        });
    }

    private static Optional<Finding> part(PatternMatch match) {
        String name = match.words("name").orElse("").trim();
        if (!isName(name)) {
            return Optional.empty();
        }
        boolean roughly = ROUGHLY.contains(match.words("kind").orElse("").toLowerCase(Locale.ROOT));
        Place.Builder place = Place.builder().kind(roughly ? PlaceKind.AREA : PlaceKind.REGION);
        match.mention("owner").flatMap(Mention::state).ifPresent(state -> place.country(state.code()));
        return Optional.of(site(
                match,
                roughly
                        ? place.name(name).precision(PlacePrecision.NEAR).build()
                        : place.name(match.words("part").orElseThrow()).build()));
    }

    /** Whether all words have a capital, and none is what only points somewhere: "the Western region". */
    private static boolean isName(String words) {
        return Stream.of(words.split(" ")).allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                && !POINTING.matcher(words).matches();
    }

    private static Optional<Finding> coast(PatternMatch match) {
        return match.words("coast").map(name -> {
            Place.Builder place = Place.builder().name(name).kind(PlaceKind.AREA);
            match.mention("it")
                    .or(() -> match.mention("owner"))
                    .flatMap(Mention::state)
                    .ifPresent(state -> place.country(state.code()));
            return site(match, place.build());
        });
    }

    private static Finding site(PatternMatch match, Place place) {
        return LaunchWords.same(match, ImmutableList.of(Said.of(MissileLaunch.LAUNCH_SITE, place, match.span())));
    }
}
