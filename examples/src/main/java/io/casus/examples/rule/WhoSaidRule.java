package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import java.util.Optional;

/** Somebody is named, and then what he said: "He met Scholz, who last week urged the parties to talk". */
final class WhoSaidRule implements Rule {
    private static final SentencePattern PATTERN = SentencePattern.of(
            Speakers.NAMED + ",? who " + Speech.ADVERBS + "(?<verb>" + Speech.finite(verb -> true) + ")");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(PATTERN);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PATTERN.find(text).stream()
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    private static Optional<Finding> finding(PatternMatch match) {
        return match.words("verb")
                .flatMap(Speech::verb)
                .flatMap(verb -> Reported.any(match, verb).flatMap(reported -> Telling.of(match, verb, reported)));
    }
}
