package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.TimeOfReport;
import io.casus.examples.mention.Wording;
import io.casus.examples.text.Span;
import io.casus.incident.Missile;
import io.casus.incident.MissileLaunch;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The missiles of a salvo told apart by when they were fired or how far they flew: "were fired at 6:53 a.m. and 7:12
 * a.m.", "flew about 420 km and 270 km respectively".
 */
final class SalvoRule implements Rule {
    private static final SentencePattern TIMES =
            SentencePattern.of("{first:time},? and (?:then )?(?:at )?{second:time}");
    /** "Between 1 p.m. and 4 p.m." tells from when to when. */
    private static final Wording BETWEEN = Wording.of("(?i)\\b(?:between|from) $");

    private static final SentencePattern DISTANCES = SentencePattern.of(
            "\\b(?:flew|travel(?:l)?ed|covered) (?:[a-z]+ ){0,3}?{first:length} and {second:length}");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(TIMES, DISTANCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return Stream.concat(
                        TIMES.find(text).stream()
                                .filter(match -> areTimesOfDay(match) && !BETWEEN.isIn(match.before()))
                                .map(SalvoRule::finding),
                        DISTANCES.find(text).stream().map(SalvoRule::finding))
                .collect(toImmutableList());
    }

    private static boolean areTimesOfDay(PatternMatch match) {
        return isTimeOfDay(match.mention("first")) && isTimeOfDay(match.mention("second"));
    }

    private static boolean isTimeOfDay(Optional<Mention> mention) {
        return mention.filter(Mention.OfTime.class::isInstance)
                .filter(time -> ((Mention.OfTime) time).words().kind() == TimeOfReport.Kind.CLOCK)
                .isPresent();
    }

    private static Finding finding(PatternMatch match) {
        return LaunchWords.same(
                match,
                ImmutableList.of(
                        missile(1, match.mention("first").orElseThrow()),
                        missile(2, match.mention("second").orElseThrow())));
    }

    private static Said<Missile> missile(int order, Mention value) {
        Missile.Builder missile = Missile.builder().order(order);
        if (value instanceof Mention.OfTime time) {
            missile.time(time.words().time());
        }
        if (value instanceof Mention.OfLength length) {
            missile.distance(length.quantity());
        }
        Span span = value.span();
        return Said.of(MissileLaunch.MISSILES, missile.build(), span);
    }
}
