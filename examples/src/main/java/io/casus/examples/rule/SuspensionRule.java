package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;

/** An office holder may not exercise the office: "voted to impeach the president and suspend her from duties". */
final class SuspensionRule implements Rule {
    private static final String FROM_OFFICE =
            "from (?:duty|duties|office|power|post|(?:his|her|the|{he}) (?:duty|duties|office|post|powers|presidency))";

    private static final ImmutableList<PoliticalSentence> SENTENCES = ImmutableList.of(
            PoliticalSentence.of(
                    PoliticalEventKind.SUSPENSION,
                    PoliticalEventStage.VOTED,
                    "\\bto impeach {suspended:human} and (?:to )?suspend \\S+ " + FROM_OFFICE),
            PoliticalSentence.of(
                    PoliticalEventKind.SUSPENSION,
                    PoliticalEventStage.DONE,
                    "{suspended:human}(?:'s?)? (?:impeachment[^,;]{0,60} and )?(?:subsequent |temporary )*suspension "
                            + FROM_OFFICE),
            PoliticalSentence.of(
                    PoliticalEventKind.SUSPENSION,
                    PoliticalEventStage.DONE,
                    "{suspended:human}" + Reality.ASIDE + Reality.PASSIVE + "suspended " + FROM_OFFICE),
            PoliticalSentence.of(
                    PoliticalEventKind.SUSPENSION,
                    PoliticalEventStage.DONE,
                    "(?:{body:organization} " + Reality.AUX + ")?\\bsuspend(?:ed|s|ing) {suspended:human} "
                            + FROM_OFFICE));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PoliticalSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PoliticalSentence.read(SENTENCES, text);
    }
}
