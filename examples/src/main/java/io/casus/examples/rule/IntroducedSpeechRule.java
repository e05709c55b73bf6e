package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import java.util.Optional;

/**
 * What somebody says before what he does: "Warning of a new crisis, Macron left Cairo", "In announcing the talks, the
 * minister praised the envoy".
 */
final class IntroducedSpeechRule implements Rule {
    private static final SentencePattern PATTERN =
            SentencePattern.of("^(?:in |while |when |by )?(?<verb>" + Speech.participles(verb -> true) + ")");
    private static final SentencePattern SUBJECT =
            SentencePattern.of("(?<=, )" + Speakers.NAMED + "(?= (?:[a-z]+ly |also |has |had )*+[a-z]{3,})");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(PATTERN, SUBJECT);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PATTERN.find(text).stream()
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    private static Optional<Finding> finding(PatternMatch match) {
        return SUBJECT.find(match.text()).stream()
                .filter(subject -> !Speakers.of(subject).isEmpty())
                .findFirst()
                .flatMap(subject -> match.words("verb")
                        .flatMap(Speech::verb)
                        .flatMap(verb -> Reported.any(match, verb)
                                .flatMap(reported -> reported.endingBefore(subject.span()))
                                .map(reported -> Telling.finding(match, verb, reported)
                                        .by(Speakers.of(subject), subject.span()))));
    }
}
