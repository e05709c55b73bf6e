package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.rule.Finding.OfLaunch.Reference;
import io.casus.vocabulary.IncidentStatus;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A launch that is planned or denied: "Iran will launch a ballistic missile", "Moscow denied firing any missile". What
 * may or could be launched is no incident.
 */
final class UnrealLaunchRule implements Rule {
    private static final String TO_LAUNCH =
            "(?:launch|fire|test-fire|test-launch|test|conduct (?:a )?(?:test|launch) of) (?:the |its )?{what:missile}";
    private static final SentencePattern PLANNED = SentencePattern.of(
            "{who:launcher} (?:will|would|plans? to|is planning to|planned to|intends? to|is set to|is due to|is scheduled to"
                    + "|(?:has |have )?(?:announced|said|notified {some})(?: plans to| that it (?:will|would|plans to)| it (?:will|would|plans to)| its intention to)) (?:soon |also )?"
                    + TO_LAUNCH);
    private static final SentencePattern DENIED = SentencePattern.of(
            "{who:launcher} (?:has |have )?(?:denied|denies)(?: having| that it| it)?(?: had| has)? (?:fired|launched|tested|firing|launching|testing) (?:the |its )?{what:missile}");

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return Stream.concat(
                        findings(PLANNED, IncidentStatus.ANNOUNCED, text),
                        findings(DENIED, IncidentStatus.DENIED, text))
                .collect(toImmutableList());
    }

    private static Stream<Finding> findings(SentencePattern pattern, IncidentStatus status, MarkedText text) {
        return pattern.find(text).stream()
                .map(match -> new Finding.OfLaunch(
                        match.span(), Reference.TOLD, status, Optional.empty(), LaunchWords.about(match)));
    }
}
