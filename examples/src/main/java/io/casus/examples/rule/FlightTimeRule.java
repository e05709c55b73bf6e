package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.incident.MissileLaunch;
import io.casus.quantity.Quantity;
import java.util.Locale;
import java.util.Optional;

/** How long it flew: "The missile flew for about 45 minutes", "a flight time of 1,200 seconds". */
final class FlightTimeRule implements Rule {
    private static final SentencePattern FLEW = SentencePattern.of(
            "\\b(?:flew|flown|travel(?:l)?ed|flight(?: time)? (?:of|lasted|was)|was in the air|flying)(?: for)? "
                    + "(?<duration>(?:(?:about|around|approximately|nearly|more than|over|at least) )?(?:\\d[\\d,.]*|[a-z]+) (?:seconds|minutes|hours))\\b(?! (?:after|before|later))");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(FLEW);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return FLEW.find(text).stream()
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    private static Optional<Finding> finding(PatternMatch match) {
        String words = match.words("duration").orElseThrow();
        try {
            Quantity duration = Quantity.parse(words.toLowerCase(Locale.ROOT)).withWords(words);
            return Optional.of(LaunchWords.same(
                    match,
                    ImmutableList.of(Said.of(
                            MissileLaunch.FLIGHT_TIME,
                            duration,
                            match.span("duration").orElseThrow()))));
        } catch (InvalidValueException noNumber) {
            return Optional.empty();
        }
    }
}
