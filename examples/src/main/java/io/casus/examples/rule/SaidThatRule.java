package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import java.util.Optional;

/**
 * Somebody says, or believes, that something is so: "Italian officials said on Friday that two ships had sunk", "Ankara
 * believes the talks will fail", "the king said: “It is over.”"
 */
final class SaidThatRule implements Rule {
    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(Sayings.PATTERN);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return Sayings.of(text).matches().stream()
                .filter(match -> match.words("will").isEmpty())
                .filter(match -> !Telling.isInTheMiddle(match))
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    private static Optional<Finding> finding(PatternMatch match) {
        return match.words("verb")
                .flatMap(Speech::verb)
                .flatMap(verb -> Reported.clause(match, verb).flatMap(reported -> Telling.of(match, verb, reported)));
    }
}
