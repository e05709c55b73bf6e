package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.TransferStage;

/** Somebody gets arms: "Serbia has received air defence systems from China", "Hanoi is buying Indian missiles". */
final class ArmsReceiptRule implements Rule {
    private static final String GET =
            "(?:receiv(?:e|es|ed|ing)|get(?:s|ting)?|got|obtain(?:s|ed|ing)?|acquir(?:e|es|ed|ing)|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|import(?:s|ed|ing)?|procur(?:e|es|ed|ing))";
    private static final String END =
            "(?=[,.;:)\"]|$| (?:in|for|as|after|on|by|under|at|since|that|which|but|to|if|when|while) )";
    private static final ImmutableList<TransferSentence> SENTENCES = ImmutableList.of(
            TransferSentence.of(
                    TransferStage.DELIVERED,
                    "{recipient:party}" + Reality.ASIDE + Reality.AUX + GET + " " + TransferSentence.ITEMS
                            + " from (?:the )?{supplier:party}"),
            TransferSentence.of(
                    TransferStage.DELIVERED,
                    "{recipient:party}" + Reality.ASIDE + Reality.AUX + GET + " {supplier:nation}(?:'s|-made|-built)? "
                            + TransferSentence.ITEMS + END));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return TransferSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        if (!TransferSentence.mayBeIn(text)) {
            return ImmutableList.of();
        }
        return SENTENCES.stream()
                .flatMap(sentence ->
                        sentence.pattern().find(text).stream().flatMap(match -> sentence.read(match).stream()))
                .<Finding>map(event -> event)
                .collect(toImmutableList());
    }
}
