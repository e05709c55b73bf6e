package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;

/** An office holder loses the office by the will of others: "The senate removed President Lugo from office", "the king was deposed". */
final class RemovalRule implements Rule {
    private static final String FROM_OFFICE =
            "from (?:office|power|post|(?:his|her|the|{he}) (?:office|post|presidency|position))";

    private static final ImmutableList<PoliticalSentence> SENTENCES = ImmutableList.of(
            PoliticalSentence.of(
                    PoliticalEventKind.REMOVAL,
                    PoliticalEventStage.VOTED,
                    "\\b(?:voted|vote|votes)[^,;]{0,30} to impeach {removed:human} and (?:to )?remove \\S+ "
                            + FROM_OFFICE),
            PoliticalSentence.of(
                    PoliticalEventKind.REMOVAL,
                    PoliticalEventStage.VOTED,
                    "(?:{legislature:organization} " + Reality.AUX
                            + ")?\\b(?:voted|vote|votes)[^,;]{0,30} to remove {removed:human} " + FROM_OFFICE),
            PoliticalSentence.of(
                    PoliticalEventKind.REMOVAL,
                    PoliticalEventStage.DONE,
                    "{removed:human}" + Reality.ASIDE + Reality.PASSIVE + "(?:removed " + FROM_OFFICE
                            + "|ousted|toppled|deposed|overthrown)"),
            PoliticalSentence.of(
                    PoliticalEventKind.REMOVAL,
                    PoliticalEventStage.DONE,
                    "(?:{body:organization} (?:(?:on |late |early )*{time},? )?" + Reality.AUX
                            + ")?\\b(?:remov(?:ed|es|ing)|dismiss(?:ed|es|ing)) {removed:human} " + FROM_OFFICE),
            PoliticalSentence.of(
                    PoliticalEventKind.REMOVAL,
                    PoliticalEventStage.DONE,
                    "(?:{body:organization} " + Reality.AUX
                            + ")?\\b(?:ousted|toppled|deposed|overthrew|sacked) {removed:human}"),
            PoliticalSentence.of(
                    PoliticalEventKind.REMOVAL,
                    PoliticalEventStage.DONE,
                    "{removed:human}(?:'s?)? (?:{time} )?(?:removal " + FROM_OFFICE + "|ouster)"));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PoliticalSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PoliticalSentence.read(SENTENCES, text);
    }
}
