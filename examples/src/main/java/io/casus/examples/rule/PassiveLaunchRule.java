package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.rule.Finding.OfLaunch.Reference;
import java.util.Optional;

/** Something is launched: "Two missiles were launched by Iran", "a rocket fired from a barge in June". */
final class PassiveLaunchRule implements Rule {
    private static final SentencePattern PATTERN = SentencePattern.of(
            "{what:missile}(?:, (?:which|that) [^,]{1,60},)? (?:(?:was|were|has been|had been|have been|is|are|being) (?:<time:\\d+> )?(?:also |successfully |reportedly |apparently |then |test-)?(?:fired|launched|tested|test-fired)"
                    + "|(?:fired|launched|test-fired)(?= (?:by|from|off|on|toward|at|into|<time)))(?: (?:off )?by (?:the )?{who:launcher})?");

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PATTERN.find(text).stream()
                .filter(match -> !LaunchWords.isHypothetical(match))
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    private static Optional<Finding> finding(PatternMatch match) {
        Reference reference = LaunchWords.isDefinite(match) ? Reference.THE_SAME : Reference.TOLD;
        boolean question = match.before().matches(".*\\b(?:what|which)(?: type of| kind of)? $");
        return question
                ? Optional.empty()
                : Modality.ofVerb(match)
                        .map(status -> new Finding.OfLaunch(
                                match.span(), reference, status, Optional.empty(), LaunchWords.about(match)));
    }
}
