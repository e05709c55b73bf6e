package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import java.util.Optional;

/** In the passive: "The coup was condemned by Spain and Portugal"; not "this was reported by Reuters". */
final class CondemnedByRule implements Rule {
    private static final SentencePattern PATTERN = SentencePattern.of(
            "(?<!\\b(?:it|this|that|following|<it:\\d{1,3}>) )\\b(?:was|were|is|are|been|being) (?:[a-z]+ly |also )?(?<verb>"
                    + Speech.past(verb ->
                            verb.takes().contains("object") || verb.takes().contains("naming")) + ")"
                    + " by " + Speakers.OBJECT);

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
                .flatMap(verb -> Telling.around(
                        match,
                        match.span("verb").orElseThrow(),
                        Telling.clauseBefore(match).to(match.span("verb").orElseThrow()),
                        Telling.kind(verb)));
    }
}
