package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;

/** An election is called, held or won: "snap elections will be held in May", "Mr Milei won the presidential election". */
final class ElectionRule implements Rule {
    private static final String ELECTION =
            "(?:(?:early|snap|general|presidential|parliamentary|legislative|federal|national|local|midterm|run-off|runoff|fresh|new|congressional|{nation}(?:'s)?|its|{it}) )*elections?";
    private static final String WHEN = "(?: (?:in {in:place}|(?:on|in|for) {time}|{time}))*";

    private static final ImmutableList<PoliticalSentence> SENTENCES = ImmutableList.of(
            PoliticalSentence.of(
                    PoliticalEventKind.ELECTION,
                    PoliticalEventStage.DONE,
                    "{winner:human}" + Reality.ASIDE + Reality.AUX
                            + "(?:won|wins?) (?:(?:the|a|an|his|her|{he}|{time}(?:'s)?) )*(?:second term|re-?election|"
                            + ELECTION + ")" + WHEN),
            PoliticalSentence.of(
                    PoliticalEventKind.ELECTION,
                    PoliticalEventStage.DONE,
                    "(?<!\\b(?:after|once|if|when|until|unless) ){winner:human}" + Reality.ASIDE + Reality.PASSIVE
                            + "(?:elected|re-?elected)(?! to (?!the|parliament|office|congress|lead))(?: (?:as )?(?:president|prime minister|chancellor|leader))?"
                            + WHEN),
            PoliticalSentence.of(
                    PoliticalEventKind.ELECTION,
                    PoliticalEventStage.DONE,
                    "(?!<he){winner:human}(?:'s?)? (?:(?:{time}|landslide|narrow) )*(?:election|electoral) (?:victory|win)"
                            + WHEN),
            PoliticalSentence.of(
                            PoliticalEventKind.ELECTION,
                            PoliticalEventStage.PENDING,
                            "\\b" + ELECTION + " " + Reality.AUX + "(?:called|scheduled|due)" + WHEN)
                    .otherwise(IncidentStatus.ANNOUNCED),
            PoliticalSentence.of(
                    PoliticalEventKind.ELECTION,
                    PoliticalEventStage.DONE,
                    "\\b" + ELECTION + " " + Reality.AUX + "(?:held|take place|took place)" + WHEN),
            PoliticalSentence.of(
                            PoliticalEventKind.ELECTION,
                            PoliticalEventStage.PENDING,
                            "\\b(?:call(?:ed|s|ing)?|announc(?:ed|es)|schedul(?:ed|es)) (?:for )?(?:an? |the )?"
                                    + ELECTION + WHEN)
                    .otherwise(IncidentStatus.ANNOUNCED),
            PoliticalSentence.of(
                            PoliticalEventKind.ELECTION,
                            PoliticalEventStage.PENDING,
                            "\\b(?:ahead of|upcoming|forthcoming|prior to) (?:(?:the|an?|{time}(?:'s)?) )*" + ELECTION
                                    + WHEN)
                    .otherwise(IncidentStatus.ANNOUNCED));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PoliticalSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PoliticalSentence.read(SENTENCES, text);
    }
}
