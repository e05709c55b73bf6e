package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;

/** Somebody is charged with a crime: "Prosecutors indicted Prime Minister Netanyahu", "he was charged with treason". */
final class ChargeRule implements Rule {
    private static final ImmutableList<PoliticalSentence> SENTENCES = ImmutableList.of(
            PoliticalSentence.of(
                    PoliticalEventKind.INDICTMENT,
                    PoliticalEventStage.DONE,
                    "{defendant:human}" + Reality.ASIDE + Reality.PASSIVE
                            + "(?:indicted|charged with)(?: by (?:the )?{prosecutor:organization})?"),
            PoliticalSentence.of(
                    PoliticalEventKind.INDICTMENT,
                    PoliticalEventStage.DONE,
                    "(?:{prosecutor:organization} " + Reality.AUX
                            + ")?\\b(?:indicted|indicts|charged) {defendant:human}(?: with| on| for|,|\\.)"),
            PoliticalSentence.of(
                    PoliticalEventKind.INDICTMENT, PoliticalEventStage.DONE, "\\bindictment of {defendant:human}"),
            PoliticalSentence.of(
                    PoliticalEventKind.INDICTMENT, PoliticalEventStage.DONE, "{defendant:human}(?:'s?)? indictment"));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PoliticalSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PoliticalSentence.read(SENTENCES, text);
    }
}
