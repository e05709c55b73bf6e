package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.rule.Finding.OfLaunch.Reference;
import java.util.Optional;

/** A flight that is told of only by its end: "A rocket built in Oman exploded ten seconds after lift-off". */
final class FailedFlightRule implements Rule {
    private static final SentencePattern ENDED = SentencePattern.of(
            "(?:{whose:nation}(?:'s)? )?{what:missile}(?: (?!but |and |<missile)[^\\s;()]+){0,9}? (?<end>exploded|blew up|failed|crashed|disintegrated|broke apart|burst into flames)(?: [^\\s,;()]+){0,5}? (?:after|during|on|at) (?:its |<it:\\d+> |the )?(?:[a-z]+ )?(?:lift-?off|launch|take-?off|ignition|blast-?off|(?:blasting|lifting|taking) off)\\b(?! (?:pad|site))");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(ENDED);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return ENDED.find(text).stream()
                .filter(match -> !LaunchWords.isHypothetical(match))
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    private static Optional<Finding> finding(PatternMatch match) {
        Reference reference = LaunchWords.isDefinite(match) ? Reference.THE_SAME : Reference.TOLD;
        ImmutableList<Said<?>> said = ImmutableList.<Said<?>>builder()
                .addAll(LaunchWords.about(match))
                .add(LaunchWords.failure(match.span("end").orElseThrow()))
                .build();
        return Modality.ofVerb(match).map(status -> LaunchWords.told(match, reference, status, said));
    }
}
