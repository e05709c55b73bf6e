package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;

/** Military or emergency rule is declared or lifted: "Marcos declared martial law in 1972", "her May 8 declaration of martial law". */
final class MartialLawRule implements Rule {
    private static final String LAW =
            "(?:martial law|emergency rule|(?:an? )?(?:nationwide |national )?state of (?:emergency|siege))";
    private static final String WHEN =
            "(?: (?:on|in|across) (?:{in:place}|(?:the )?(?:country|nation)))?(?: (?:on|in) {time}| {time})?";

    private static final ImmutableList<PoliticalSentence> SENTENCES = ImmutableList.of(
            PoliticalSentence.of(
                    PoliticalEventKind.MARTIAL_LAW,
                    PoliticalEventStage.ENDED,
                    "(?:{lifter:party} " + Reality.AUX
                            + ")?\\b(?:lift(?:ed|s|ing)?|end(?:ed|s|ing)|revok(?:ed|es|ing)|rescind(?:ed|s|ing)?|overturn(?:ed|s|ing)) (?:the |{he} |{nation}(?:'s)? )?"
                            + LAW + WHEN),
            PoliticalSentence.of(
                    PoliticalEventKind.MARTIAL_LAW,
                    PoliticalEventStage.ENDED,
                    "\\b" + LAW + " " + Reality.PASSIVE + "(?:lifted|ended|revoked|rescinded|overturned)" + WHEN),
            PoliticalSentence.of(
                    PoliticalEventKind.MARTIAL_LAW,
                    PoliticalEventStage.DONE,
                    "{declarer:human}[^,;.]{0,60} (?:after|for|by|since|until|over) (?:briefly |abruptly |unexpectedly )?(?:declaring|imposing|proclaiming) "
                            + LAW + WHEN),
            PoliticalSentence.of(
                    PoliticalEventKind.MARTIAL_LAW,
                    PoliticalEventStage.DONE,
                    "\\b(?:until|after|before|by|since) (?:briefly |abruptly |unexpectedly )?(?:declaring|imposing|proclaiming) "
                            + LAW + WHEN + ", {declarer:human}"),
            PoliticalSentence.of(
                    PoliticalEventKind.MARTIAL_LAW,
                    PoliticalEventStage.DONE,
                    "{declarer:party}" + Reality.ASIDE + Reality.AUX
                            + "(?:briefly |abruptly |unexpectedly )?(?:declare[sd]?|impose[sd]?|proclaim(?:s|ed)?|introduced) "
                            + LAW + WHEN),
            PoliticalSentence.of(
                    PoliticalEventKind.MARTIAL_LAW,
                    PoliticalEventStage.DONE,
                    "{declarer:human}(?:'s?)? (?:\\S+ ){0,2}?(?:declaration|imposition|decree|proclamation) of " + LAW
                            + WHEN),
            PoliticalSentence.of(
                    PoliticalEventKind.MARTIAL_LAW,
                    PoliticalEventStage.DONE,
                    "\\b(?:declaration|imposition|proclamation) of " + LAW + "(?: by {declarer:human})?" + WHEN),
            PoliticalSentence.of(
                    PoliticalEventKind.MARTIAL_LAW,
                    PoliticalEventStage.DONE,
                    "\\b" + LAW + " " + Reality.PASSIVE + "(?:declared|imposed|proclaimed)" + WHEN),
            PoliticalSentence.of(
                    PoliticalEventKind.MARTIAL_LAW,
                    PoliticalEventStage.DONE,
                    "{declarer:human}(?:'s?)? (?:[\\w-]+ )?" + LAW + " (?:decree|declaration|order)"),
            PoliticalSentence.of(
                    PoliticalEventKind.MARTIAL_LAW,
                    PoliticalEventStage.DONE,
                    "\\b(?:declaring|imposing) " + LAW + WHEN));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PoliticalSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PoliticalSentence.read(SENTENCES, text);
    }
}
