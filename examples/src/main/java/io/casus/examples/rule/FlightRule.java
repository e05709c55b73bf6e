package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.attribute.Attribute;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.MissileWords;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.Wording;
import io.casus.incident.MissileLaunch;
import io.casus.quantity.Quantity;
import io.casus.vocabulary.Direction;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How far, how high and which way it flew: "The missile flew about 800 km eastward at an altitude of 60 km". The range
 * that a type can reach is another attribute than the distance flown.
 */
final class FlightRule implements Rule {
    private static final SentencePattern DISTANCE = SentencePattern.of(
            "\\b(?<!(?:can|could|to|may|might) )(?:flew|flying|flown|travel(?:l)?ed|travel(?:l)?ing|covered|covering)(?: for)?(?: a| the)? ?{some}(?:distance of )?{length:length}");
    private static final SentencePattern HEIGHT = SentencePattern.of(
            "\\b(?:altitude|height|apogee|peak)s? (?:of|at|was|reached|reaching) (?:a maximum of )?{length:length}|{below:length} (?:high|in altitude|above|altitude)\\b");
    private static final SentencePattern RANGE =
            SentencePattern.of("\\b(?:range|ranges) (?:of|is|exceeding) {length:length}");
    private static final String TO = "(?<way>(?:north|south)?-?(?:east|west|north|south))";
    private static final SentencePattern DIRECTION = SentencePattern.of(
            "(?:\\b(?:flew|flying|travel(?:l)?ed|launched|fired|headed|heading) (?:{some})|{length} )(?:(?:to|towards?) the )?"
                    + TO + "(?:wards?|erly)?\\b(?! (?:coast|of|korea|sea|province|korean))|\\bin an? "
                    + TO.replace("way", "adjective") + "(?:ern|erly|ward) direction");

    /** "The first since May 1980, when a DF-5 flew": that of the older launch. */
    private static final Wording ANOTHER = Wording.of("\\bsince <time:\\d+>, when\\b[^.;]*$");

    /** "The Falcon has a range": a name that is not known as one of a missile. */
    private static final Wording OF_SOMETHING_ELSE = Wording.of(
            "(?:^|, |\\band )(?:The|the|Its|its) (?!<)\\p{Lu}[\\w-]+(?:, [^,<>]*,)? (?:has|had|with|boasts|is said to have)\\b[^<>]{0,20}$");

    /** "North Pyongan" is a province, and "east of Taiwan" a place: no directions. */
    private static final Pattern NAME_FOLLOWS = Pattern.compile(
            "^ (?:(?:and )?\\p{Lu}|<(?:city|state):|of <|seas?\\b)|^,? (?:and )?(?:north|south|east|west)");

    private static final ImmutableMap<String, Direction> DIRECTIONS = ImmutableMap.<String, Direction>builder()
            .put("north", Direction.NORTH)
            .put("northeast", Direction.NORTH_EAST)
            .put("east", Direction.EAST)
            .put("southeast", Direction.SOUTH_EAST)
            .put("south", Direction.SOUTH)
            .put("southwest", Direction.SOUTH_WEST)
            .put("west", Direction.WEST)
            .put("northwest", Direction.NORTH_WEST)
            .build();

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(DISTANCE, HEIGHT, RANGE, DIRECTION);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return Stream.of(
                        lengths(DISTANCE, MissileLaunch.DISTANCE, text),
                        lengths(HEIGHT, MissileLaunch.APOGEE, text),
                        lengths(RANGE, MissileLaunch.MAXIMUM_RANGE, text),
                        DIRECTION.find(text).stream().flatMap(FlightRule::direction))
                .flatMap(found -> found)
                .collect(toImmutableList());
    }

    private static Stream<Finding> lengths(
            SentencePattern pattern, Attribute<MissileLaunch, Quantity> attribute, MarkedText text) {
        return pattern.find(text).stream()
                .filter(match -> !LaunchWords.isOfClosedArea(text) && !ANOTHER.isIn(match.before()))
                .filter(match -> !attribute.equals(MissileLaunch.MAXIMUM_RANGE) || isOfTheMissile(match))
                .filter(match -> !attribute.equals(MissileLaunch.APOGEE) || !isOfOrbit(text))
                .flatMap(match -> match.mention("length").or(() -> match.mention("below")).stream()
                        .filter(Mention.OfLength.class::isInstance)
                        .map(Mention.OfLength.class::cast)
                        .map(length -> LaunchWords.same(
                                match, ImmutableList.of(Said.of(attribute, length.quantity(), match.span())))));
    }

    /** Not of "missiles with ranges of", nor of another that somebody has. */
    private static boolean isOfTheMissile(PatternMatch match) {
        return !OF_SOMETHING_ELSE.isIn(match.before())
                && lastMissile(match).filter(FlightRule::areAny).isEmpty();
    }

    private static Optional<MissileWords> lastMissile(PatternMatch match) {
        return match.text().mentions().stream()
                .filter(mention -> mention.span().start() < match.span().start())
                .filter(Mention.OfMissile.class::isInstance)
                .map(mention -> ((Mention.OfMissile) mention).words())
                .reduce((one, other) -> other);
    }

    private static boolean areAny(MissileWords missiles) {
        return missiles.plural()
                && !missiles.definite()
                && missiles.count().isEmpty()
                && missiles.name().isEmpty();
    }

    /** How high a satellite circles is not how high the rocket flew. */
    private static boolean isOfOrbit(MarkedText text) {
        return text.skeleton().contains(" orbit");
    }

    private static Stream<Finding> direction(PatternMatch match) {
        String way = match.words("way").or(() -> match.words("adjective")).orElse("");
        Optional<Direction> direction =
                Optional.ofNullable(DIRECTIONS.get(way.toLowerCase(Locale.ROOT).replace("-", "")));
        boolean partOfAName = NAME_FOLLOWS.matcher(match.after()).find();
        return direction.stream()
                .filter(any -> !partOfAName)
                .map(value -> LaunchWords.same(
                        match, ImmutableList.of(Said.of(MissileLaunch.DIRECTION, value, match.span()))));
    }
}
