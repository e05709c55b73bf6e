package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;

/** Somebody seizes power or tries to: "the failed coup in Turkey in 2016", "soldiers seized power in Niamey". */
final class CoupRule implements Rule {
    private static final String WHERE = "(?: d'etat)?(?: (?:in|against) {in:place})?(?: (?:in|on) {time}| {time})?";

    private static final ImmutableList<PoliticalSentence> SENTENCES = ImmutableList.of(
            PoliticalSentence.of(
                    PoliticalEventKind.COUP,
                    PoliticalEventStage.FAILED,
                    "\\b(?:failed|foiled|thwarted|abortive|botched|unsuccessful)(?: military)? coup(?: attempt| bid)?"
                            + WHERE),
            PoliticalSentence.of(
                    PoliticalEventKind.COUP,
                    PoliticalEventStage.ATTEMPTED,
                    "\\b(?:attempted(?: military)? coup|coup (?:attempt|bid))" + WHERE),
            PoliticalSentence.of(
                    PoliticalEventKind.COUP,
                    PoliticalEventStage.DONE,
                    "\\b(?:seized|seizes|took|grabbed) power\\b" + WHERE),
            PoliticalSentence.of(
                    PoliticalEventKind.COUP,
                    PoliticalEventStage.DONE,
                    "(?:\\b(?:the|an?|last|{nation}(?:'s)?|{time}(?:'s)?) (?:military |bloodless |bloody )?|\\b(?:military|bloodless|bloody) )coup(?! (?:for|of|leader|plot))\\b"
                            + WHERE));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PoliticalSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PoliticalSentence.read(SENTENCES, text);
    }
}
