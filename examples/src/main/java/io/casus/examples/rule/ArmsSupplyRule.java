package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.TransferStage;

/**
 * Somebody gives arms: "Iran has supplied hundreds of drones to Moscow", "Berlin will send Kyiv 14 tanks", "may share
 * missile technology with Syria in return for oil".
 */
final class ArmsSupplyRule implements Rule {
    private static final String GIVE =
            "(?:suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|send(?:s|ing)?|sent|deliver(?:s|ed|ing)?|ship(?:s|ped|ping)?|transfer(?:s|red|ring)?|sell(?:s|ing)?|sold|giv(?:e|es|ing)|gave|given"
                    + "|donat(?:e|es|ed|ing)|shar(?:e|es|ed|ing)|export(?:s|ed|ing)?|hand(?:s|ed|ing)? over)";
    private static final String END =
            "(?=[,.;:)\"]|$| (?:in|for|as|after|from|on|by|under|over|at|since|that|which|but|despite|amid|to|if|when|while|through|during) |, )";
    private static final TransferSentence TO = TransferSentence.of(
            TransferStage.DELIVERED,
            "{supplier:party}" + Reality.ASIDE + Reality.AUX + GIVE + " " + TransferSentence.ITEMS
                    + " (?:to|with) (?:the )?{recipient:party}");
    private static final TransferSentence DOUBLE = TransferSentence.of(
            TransferStage.DELIVERED,
            "{supplier:party}" + Reality.ASIDE + Reality.AUX
                    + "(?:suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|send(?:s|ing)?|sent|sell(?:s|ing)?|sold|giv(?:e|es|ing)|gave|given|hand(?:s|ed|ing)?|gift(?:s|ed|ing)?|arm(?:ed|ing|s)?|equip(?:ped|ping|s)?) {recipient:government} (?:with )?"
                    + TransferSentence.ITEMS + END);
    private static final TransferSentence COOPERATION = TransferSentence.of(
            TransferStage.UNDER_WAY,
            "{supplier:party}" + Reality.ASIDE + Reality.AUX
                    + "(?:expand(?:s|ed|ing)?|deepen(?:s|ed|ing)?|increas(?:es|ed|ing)|stepp(?:ed|ing) up) (?<items>(?:(?:space|satellite|military|missile|nuclear|defen[cs]e|and|technology|technical) )+cooperation) with (?:the )?{recipient:party}(?= in (?:exchange|return) for)");

    /** "and may share technology": the same supplier and recipient as before. */
    private static final TransferSentence AND = TransferSentence.of(
            TransferStage.DELIVERED, ",? \\b(?:and|but|or) " + Reality.AUX + GIVE + " " + TransferSentence.ITEMS + END);

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return TransferSentence.patterns(ImmutableList.of(TO, DOUBLE, COOPERATION, AND));
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        if (!TransferSentence.mayBeIn(text)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        for (TransferSentence sentence : ImmutableList.of(TO, DOUBLE, COOPERATION)) {
            for (PatternMatch match : sentence.pattern().find(text)) {
                sentence.read(match).ifPresent(found::add);
                AND.pattern().find(text).stream()
                        .filter(next -> next.span().start() == match.span().end())
                        .flatMap(next -> AND.read(next, match.mention("supplier"), match.mention("recipient")).stream())
                        .forEach(found::add);
            }
        }
        return found.build();
    }
}
