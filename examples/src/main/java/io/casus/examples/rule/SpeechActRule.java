package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import java.util.Optional;

/**
 * Somebody does something by speaking: "Both Spain and Portugal condemned the coup", "Macron warned of a new crisis",
 * "the minister will reaffirm the commitment to the treaty".
 */
final class SpeechActRule implements Rule {
    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(Sayings.PATTERN);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return Sayings.of(text).matches().stream()
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    private static Optional<Finding> finding(PatternMatch match) {
        return match.words("verb")
                .flatMap(Speech::verb)
                .flatMap(verb -> Reported.object(match, verb).flatMap(reported -> Telling.of(match, verb, reported)));
    }
}
