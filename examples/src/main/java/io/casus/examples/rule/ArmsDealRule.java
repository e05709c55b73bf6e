package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.TransferStage;

/**
 * A transfer that is named as a thing: "Washington approved the sale of 66 fighter jets to Taiwan", "India's purchase of
 * missiles", "asked the United States for air defence systems".
 */
final class ArmsDealRule implements Rule {
    private static final String DEAL =
            "(?:sale|transfer|delivery|deliveries|supply|shipments?|provision|export|donation)";
    private static final String OF_TO = " of " + TransferSentence.ITEMS + " (?:to|with) (?:the )?{recipient:party}";
    private static final ImmutableList<TransferSentence> SENTENCES = ImmutableList.of(
            TransferSentence.of(
                    TransferStage.AGREED,
                    "{supplier:party}" + Reality.ASIDE + Reality.AUX
                            + "(?:approved|approves|authori[sz]ed|cleared|green-lit|agreed to|agreed on|backed|signed off on) (?:an? |the |{it} )?(?:possible |potential |proposed |planned |foreign military |\\$[\\d.]+ \\w+ )*"
                            + DEAL + OF_TO),
            TransferSentence.of(
                    TransferStage.REFUSED,
                    "{supplier:party}" + Reality.ASIDE + Reality.AUX
                            + "(?:blocked|suspended|halted|rejected|cancell?ed|froze|paused) (?:an? |the |{it} )?(?:possible |planned )*"
                            + DEAL + OF_TO),
            TransferSentence.of(
                    TransferStage.REQUESTED,
                    "{recipient:party}" + Reality.ASIDE + Reality.AUX
                            + "(?:asked|requested) (?:the )?{supplier:party} (?:for|to (?:supply|provide|send|deliver)(?: it with)?) "
                            + TransferSentence.ITEMS + "(?=[,.;]|$| (?:to|in|for|as|after) )"),
            TransferSentence.of(
                    TransferStage.DELIVERED,
                    "{supplier:nation}(?:'s?)? (?:alleged |reported |suspected )?" + DEAL + OF_TO));

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
