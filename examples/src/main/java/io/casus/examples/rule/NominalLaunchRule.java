package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.rule.Finding.OfLaunch.Reference;
import io.casus.incident.MissileLaunch;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.LaunchPurpose;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A launch as a noun: "India's launch of a medium-range ballistic missile", "the Indian missile test", "last year's
 * Iranian ICBM test", "Friday's launch".
 */
final class NominalLaunchRule implements Rule {
    private static final String NOUN = "(?<noun>" + LaunchWords.FIRING
            + "s?)\\b(?! (?:site|pad|range|facilit|vehicle|date|window|ground|centre|center|capabilit|program))";

    private static final String CONDUCTED =
            "{who:nation}(?:'s?)? (?:has |have )?(?:conducted|carried out|performed|staged|carries out|conducts) (?:a |an |another |its )?(?:failed |successful |first |second |third |fourth |new )?";

    private static final ImmutableList<SentencePattern> PATTERNS = Stream.of(
                    "{who:nation}(?:'s?)? (?:failed |successful |first |latest )?" + NOUN
                            + " of (?:the )?{what:missile}",
                    "{who:nation}(?:'s?)? (?:failed |successful |first |latest |new )?{what:missile} " + NOUN,
                    "(?:(?:the|a|an|this|first|latest) )?{what:missile} " + NOUN + " by (?:the )?{who:nation}",
                    "\\b(?:the|a|this|its) (?:failed |successful |first |latest |new )?" + NOUN
                            + " of (?:the )?{what:missile}(?: by (?:the )?{who:nation})?",
                    "{time}'s(?: {who:nation}(?:'s)?)? {what:missile} " + NOUN,
                    "{time}'s(?: {who:nation}(?:'s)?)? " + NOUN + " of {what:missile}(?: by (?:the )?{by:nation})?",
                    CONDUCTED + "{what:missile} " + NOUN,
                    CONDUCTED + NOUN + " of (?:the |its |an? )?(?:new )?{what:missile}",
                    "(?<same>(?:\\bthe|\\bthis|\\bthat|{time}'s|{nation}'s|\\bits) (?:failed |successful |latest |recent )?(?:missile |{what:missile} )?"
                            + NOUN + ")")
            .map(SentencePattern::of)
            .collect(toImmutableList());

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PATTERNS.stream()
                .flatMap(pattern -> pattern.find(text).stream())
                .filter(match -> !LaunchWords.isHypothetical(match))
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    @Override
    public boolean isTakenForGranted() {
        return true;
    }

    private static Optional<Finding> finding(PatternMatch match) {
        boolean reference = match.words("same").isPresent() || isPlain(match);
        return Modality.ofNoun(match).map(status -> finding(match, status, reference));
    }

    /** Without a launcher, "the missile launch" only points to what was told. */
    private static boolean isPlain(PatternMatch match) {
        return match.mention("who").isEmpty() && !match.startsWithTime() && LaunchWords.isDefinite(match);
    }

    private static Finding finding(PatternMatch match, IncidentStatus status, boolean reference) {
        ImmutableList.Builder<Said<?>> said = ImmutableList.<Said<?>>builder().addAll(LaunchWords.about(match));
        match.words("noun")
                .filter(noun -> noun.toLowerCase(Locale.ROOT).contains("test"))
                .ifPresent(noun -> said.add(Said.of(
                        MissileLaunch.PURPOSE,
                        LaunchPurpose.TEST,
                        match.span("noun").orElseThrow())));
        Reference which = reference && status.equals(IncidentStatus.OCCURRED) ? Reference.THE_SAME : Reference.TOLD;
        return new Finding.OfLaunch(match.span(), which, status, Optional.empty(), said.build());
    }
}
