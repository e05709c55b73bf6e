package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.TimeOfReport;
import io.casus.examples.text.Span;
import io.casus.name.CountryCode;
import io.casus.place.Place;
import io.casus.vocabulary.PlaceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place of a visit and when the visitor is there: "to Egypt on May 3 and to Oman from May 4", "to Lahore and Karachi
 * on Monday".
 *
 * @param place the place
 * @param time what stands right behind it; of a list, what stands behind the last
 */
record Stay(Mention place, Optional<TimeOfReport> time) {
    private static final SentencePattern NEXT_PLACE = SentencePattern.of(
            "(?:, (?:and )?(?:the )?|,? and (?:the |(?:then )?(?:on )?to (?:the )?(?:republic of |kingdom of )?)?){place:place}");
    private static final SentencePattern TIME_AFTER = SentencePattern.of(
            "(?:,? (?:on |from |in |that (?:was|were) to (?:begin|start|take place) (?:on )?|(?:beginning|starting) (?:on )?|between |(?:which (?:is|was|had been) )?(?:planned|scheduled|set|due|slated) for )*){when:time}(?! to <time)");
    private static final Pattern ABBREVIATION = Pattern.compile(" ?\\([A-Z.]+\\)");

    /** The places from the first on: "to India, the Republic of Korea, and Oman". */
    static ImmutableList<Stay> of(PatternMatch match, Mention first) {
        MarkedText text = match.text();
        ImmutableList<PatternMatch> times = TIME_AFTER.find(text);
        List<Stay> stays = new ArrayList<>();
        Span last = add(first, text, times, stays);
        for (PatternMatch next : NEXT_PLACE.find(text)) {
            Mention place = next.mention("place").orElseThrow();
            boolean adjoins = adjoins(text, last, next.span())
                    || adjoins(text, stays.get(stays.size() - 1).place().span(), next.span());
            if (adjoins && country(place).isPresent()) {
                last = add(place, text, times, stays);
            }
        }
        return shared(stays);
    }

    /** The state of a place. */
    static Optional<CountryCode> country(Mention place) {
        return place.place().flatMap(Place::country);
    }

    /** Whether this only says in which state the place before lies: "Seoul, South Korea". */
    boolean explains(Stay before) {
        return country(place).equals(country(before.place))
                && place.place()
                        .flatMap(Place::kind)
                        .filter(PlaceKind.STATE::equals)
                        .isPresent();
    }

    /** Keeps a place with its time, and returns where both end. */
    private static Span add(Mention place, MarkedText text, ImmutableList<PatternMatch> times, List<Stay> stays) {
        Optional<PatternMatch> found = times.stream()
                .filter(time -> adjoins(text, place.span(), time.span()))
                .findFirst();
        stays.add(new Stay(place, found.flatMap(Stay::time)));
        return found.map(time -> place.span().to(time.span())).orElse(place.span());
    }

    private static Optional<TimeOfReport> time(PatternMatch match) {
        return match.mention("when")
                .filter(Mention.OfTime.class::isInstance)
                .map(mention -> ((Mention.OfTime) mention).words())
                .filter(time -> time.kind() != TimeOfReport.Kind.CLOCK);
    }

    private static boolean adjoins(MarkedText text, Span before, Span after) {
        return after.start() == before.end()
                || (after.start() > before.end()
                        && ABBREVIATION
                                .matcher(text.words(Span.between(before, after)))
                                .matches());
    }

    /** If nothing but the last has a time, it is that of all. */
    private static ImmutableList<Stay> shared(List<Stay> stays) {
        Optional<TimeOfReport> last = stays.get(stays.size() - 1).time();
        boolean onlyTheLast =
                stays.stream().filter(stay -> stay.time().isPresent()).count() == 1 && last.isPresent();
        return onlyTheLast
                ? stays.stream().map(stay -> new Stay(stay.place(), last)).collect(ImmutableList.toImmutableList())
                : ImmutableList.copyOf(stays);
    }
}
