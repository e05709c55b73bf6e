package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;

/** A court convicts, acquits or sentences: "The Supreme Court acquitted Prime Minister Sharif". */
final class VerdictRule implements Rule {
    private static final ImmutableList<PoliticalSentence> SENTENCES = ImmutableList.of(
            PoliticalSentence.of(
                    PoliticalEventKind.VERDICT,
                    PoliticalEventStage.DONE,
                    "{defendant:human}" + Reality.ASIDE + Reality.PASSIVE
                            + "(?:convicted|acquitted|sentenced|found guilty|found not guilty)(?: by (?:the )?{court:organization})?"),
            PoliticalSentence.of(
                    PoliticalEventKind.VERDICT,
                    PoliticalEventStage.DONE,
                    "{court:organization} " + Reality.AUX
                            + "(?:convicted|acquitted|sentenced|convicts|acquits|sentences) {defendant:human}"),
            PoliticalSentence.of(
                    PoliticalEventKind.VERDICT,
                    PoliticalEventStage.DONE,
                    "\\b(?:conviction|acquittal|sentencing) of {defendant:human}"));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PoliticalSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PoliticalSentence.read(SENTENCES, text);
    }
}
