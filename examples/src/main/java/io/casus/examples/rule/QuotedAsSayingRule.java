package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.rule.Finding.OfStatement;
import java.util.Optional;

/** Somebody is quoted by another: "Macron was quoted by Reuters as saying that the talks had failed". */
final class QuotedAsSayingRule implements Rule {
    private static final SentencePattern PATTERN = SentencePattern.of(Speakers.SUBJECT
            + " (?:was|were|is|has been) (?:later )?(?:quoted|cited) (?:(?:on )?{time} )?(?:by (?:the )?{by:speaker} )?as (?<verb>"
            + Speech.participles(verb -> true) + ")");

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
                .flatMap(verb -> Reported.clause(match, verb).flatMap(reported -> Telling.of(match, verb, reported)))
                .map(OfStatement.class::cast)
                .map(found -> found.toldBy(match.actor("by")));
    }
}
