package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;

/** Somebody is arrested: "Police arrested former President Castillo", "Mr Lee was detained in 2018". */
final class ArrestRule implements Rule {
    private static final ImmutableList<PoliticalSentence> SENTENCES = ImmutableList.of(
            PoliticalSentence.of(
                    PoliticalEventKind.ARREST,
                    PoliticalEventStage.DONE,
                    "{arrested:human}" + Reality.ASIDE + Reality.PASSIVE
                            + "(?:arrested|detained|taken into custody|jailed|imprisoned)(?: {time})?(?: by (?:the )?{investigators:organization})?"),
            PoliticalSentence.of(
                    PoliticalEventKind.ARREST,
                    PoliticalEventStage.DONE,
                    "{investigators:organization} " + Reality.AUX
                            + "(?:arrest(?:ed|s)?|detain(?:ed|s)?) {arrested:human}"),
            PoliticalSentence.of(
                    PoliticalEventKind.ARREST,
                    PoliticalEventStage.DONE,
                    "(?<!to |for the |seek the |seeks the |sought the |order the |ordered the )\\b(?:arrest|detention) of {arrested:human}"),
            PoliticalSentence.of(
                    PoliticalEventKind.ARREST,
                    PoliticalEventStage.DONE,
                    "(?<!seek |seeks |sought |seeking |order |orders |ordered ){arrested:human}(?:'s?)? (?:{time} )?arrest(?! (?:warrant|for))"));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PoliticalSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PoliticalSentence.read(SENTENCES, text);
    }
}
