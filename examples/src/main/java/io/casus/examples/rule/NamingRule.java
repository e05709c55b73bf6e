package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import java.util.Optional;

/**
 * Somebody calls something by a name: "Oslo called the coup a crime", "the navy identified the wreck as a tanker",
 * "Macron described it as “wrong”".
 */
final class NamingRule implements Rule {
    private static final SentencePattern PATTERN = SentencePattern.of(Speakers.SUBJECT + " " + Speech.ADVERBS
            + "(?<verb>" + Speech.finite(verb -> verb.takes().contains("naming")) + ")");

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
                .flatMap(verb -> Reported.naming(match, verb).flatMap(reported -> Telling.of(match, verb, reported)));
    }
}
