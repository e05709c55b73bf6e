package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;

/** A legislature votes on whether it trusts a government: "Prime Minister Khan lost a no-confidence vote". */
final class ConfidenceVoteRule implements Rule {
    private static final String VOTE =
            "(?:no-confidence (?:vote|motion)|(?:vote|motion) of (?:no confidence|no-confidence)|confidence vote)";

    private static final ImmutableList<PoliticalSentence> SENTENCES = ImmutableList.of(
            PoliticalSentence.of(
                    PoliticalEventKind.NO_CONFIDENCE_VOTE,
                    PoliticalEventStage.REJECTED,
                    "{government:party}" + Reality.ASIDE + Reality.AUX
                            + "(?:survived?|survives|won|wins) (?:an? |the )?" + VOTE),
            PoliticalSentence.of(
                    PoliticalEventKind.NO_CONFIDENCE_VOTE,
                    PoliticalEventStage.VOTED,
                    "{government:party}" + Reality.ASIDE + Reality.AUX
                            + "(?:lost|loses|lose|ousted in|toppled in|toppled by|ousted by) (?:an? |the )?" + VOTE),
            PoliticalSentence.of(
                    PoliticalEventKind.NO_CONFIDENCE_VOTE,
                    PoliticalEventStage.PENDING,
                    "{government:party}" + Reality.ASIDE + Reality.AUX + "(?:faces?|faced|facing) (?:an? |the )?"
                            + VOTE),
            PoliticalSentence.of(
                    PoliticalEventKind.NO_CONFIDENCE_VOTE,
                    PoliticalEventStage.VOTED,
                    "{legislature:organization} " + Reality.AUX + "(?:passed|approved|backed) (?:an? |the )?" + VOTE
                            + "(?: (?:against|in) {government:party})?"),
            PoliticalSentence.of(
                    PoliticalEventKind.NO_CONFIDENCE_VOTE,
                    PoliticalEventStage.PROPOSED,
                    "\\b(?:filed|submitted|tabled|called) (?:an? |the )?" + VOTE
                            + "(?: (?:against|in) {government:party})?"));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PoliticalSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PoliticalSentence.read(SENTENCES, text);
    }
}
