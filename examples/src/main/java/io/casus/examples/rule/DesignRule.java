package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.Wording;
import io.casus.examples.text.Span;
import io.casus.incident.MissileLaunch;
import io.casus.vocabulary.Propellant;
import io.casus.vocabulary.Vehicle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was tested with it: "Friday's test was of a solid-fuel engine", "the launch demonstrated a liquid-fuelled
 * engine", "the missile carried a hypersonic glide vehicle".
 */
final class DesignRule implements Rule {
    private static final SentencePattern FUEL = SentencePattern.of(
            "\\b(?:was|were|demonstrated|showed|tested|used|featured|involved|confirmed)(?: of| the performance of)? (?:an? |the |its |<it:\\d+> )?(?:new |advanced |high-thrust |large )*(?<fuel>solid|liquid)[- ](?:fuel|propellant)(?:l?ed)? (?:[a-z]+ )?(?:design|engines?|motors?|boosters?|type|technology)\\b");
    private static final Wording OF_LAUNCH =
            Wording.of("(?i)\\b(?:launch|launches|test|tests|test-firing|firing|missile:\\d+>)[^,;.]{0,30}$");
    private static final String CARRIED =
            "\\b(?:carried|carrying|bore|bearing|released|tipped with|fitted with)(?:, according to (?:the )?<\\w+:\\d+>,)? ";
    private static final SentencePattern GLIDER = SentencePattern.of(
            CARRIED
                    + "(?:(?:an? |the |its )?{what:missile}|(?<glider>(?:an? |the |its )?(?:new |advanced )?(?:hypersonic (?:glider|glide vehicle|gliding vehicle|glide body)|(?:hypersonic )?boost-glide vehicle))\\b)");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(FUEL, GLIDER);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return Stream.concat(
                        FUEL.find(text).stream().filter(DesignRule::isOfLaunch).map(DesignRule::fuel),
                        GLIDER.find(text).stream().flatMap(match -> glider(match).stream()))
                .collect(toImmutableList());
    }

    /** "Claimed to have tested an engine" is another test, on the ground. */
    private static boolean isOfLaunch(PatternMatch match) {
        return !match.text().words(match.span()).startsWith("tested") || OF_LAUNCH.isIn(match.before());
    }

    private static Finding fuel(PatternMatch match) {
        String fuel = match.words("fuel").orElse("").toLowerCase(Locale.ROOT);
        Propellant propellant = fuel.equals("solid") ? Propellant.SOLID : Propellant.LIQUID;
        return LaunchWords.same(match, ImmutableList.of(Said.of(MissileLaunch.PROPELLANT, propellant, match.span())));
    }

    private static Optional<Finding> glider(PatternMatch match) {
        Optional<Span> glider = match.span("glider")
                .or(() -> match.mention("what").filter(DesignRule::isGlider).map(Mention::span));
        return glider.map(span ->
                LaunchWords.same(match, ImmutableList.of(Said.of(MissileLaunch.VEHICLE, Vehicle.GLIDE_VEHICLE, span))));
    }

    private static boolean isGlider(Mention mention) {
        return mention instanceof Mention.OfMissile missile
                && missile.words()
                        .vehicle()
                        .filter(Vehicle.GLIDE_VEHICLE::equals)
                        .isPresent();
    }
}
