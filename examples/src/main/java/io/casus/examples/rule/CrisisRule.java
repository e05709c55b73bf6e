package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;

/** The political life of a state is in turmoil: "the political crisis in Peru", "Thailand's political upheaval". */
final class CrisisRule implements Rule {
    private static final String CRISIS =
            "(?:political|constitutional|leadership) (?:crisis|turmoil|upheaval|chaos|unrest|instability|deadlock)";

    private static final ImmutableList<PoliticalSentence> SENTENCES = ImmutableList.of(
            PoliticalSentence.of(
                    PoliticalEventKind.CRISIS, PoliticalEventStage.PENDING, "\\b" + CRISIS + " in {in:place}"),
            PoliticalSentence.of(
                    PoliticalEventKind.CRISIS,
                    PoliticalEventStage.PENDING,
                    "{in:nation}(?:'s?)? (?:[\\w-]+ )?" + CRISIS),
            PoliticalSentence.of(PoliticalEventKind.CRISIS, PoliticalEventStage.PENDING, "\\b" + CRISIS));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PoliticalSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PoliticalSentence.read(SENTENCES, text);
    }
}
