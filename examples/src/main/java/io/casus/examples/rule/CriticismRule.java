package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.rule.Finding.OfStatement;
import io.casus.examples.rule.Finding.OfStatement.Kind;
import io.casus.examples.text.Span;
import io.casus.incident.Statement;
import java.util.Optional;

/** What is said is named by a noun: "The plan drew sharp criticism from both Spain and Portugal". */
final class CriticismRule implements Rule {
    private static final SentencePattern PATTERN = SentencePattern.of(
            "\\b(?:drew|draws|drawing|(?:met|greeted) with|sparked|prompted|provoked|triggered|received|faced|brought) (?:[a-z-]+ ){0,3}?(?<verb>"
                    + Speech.NOUN + ") from " + Speakers.OBJECT);

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
        Span noun = match.span("verb").orElseThrow();
        Span words = Telling.clauseBefore(match).to(noun);
        return Telling.around(match, noun, words, Kind.TAKES_FOR_GRANTED)
                .map(OfStatement.class::cast)
                .map(found -> found.said().isEmpty() ? found.and(stance(match, noun)) : found);
    }

    private static ImmutableList<Said<?>> stance(PatternMatch match, Span noun) {
        return Speech.feeling(match.text().words(noun)).stream()
                .map(stance -> Said.of(Statement.STANCES, stance, noun))
                .collect(toImmutableList());
    }
}
