package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;

/** An arrest is sought or ordered: "Prosecutors have asked for a warrant to arrest the ex-minister", "a court issued an arrest warrant". */
final class ArrestWarrantRule implements Rule {
    private static final String WARRANT =
            "(?:an? |the |{he} )?(?:arrest |detention )?warrants?(?: (?:to arrest|to detain|for the arrest of|against|for)(?: (?:the )?{suspect:human})?)?";

    private static final ImmutableList<PoliticalSentence> SENTENCES = ImmutableList.of(
            PoliticalSentence.of(
                    PoliticalEventKind.ARREST_WARRANT,
                    PoliticalEventStage.REJECTED,
                    "(?:{court:organization} " + Reality.AUX
                            + ")?\\b(?:rejected|denied|dismissed|turned down) (?:an? |the )?(?:request for |application for )?"
                            + WARRANT),
            PoliticalSentence.of(
                    PoliticalEventKind.ARREST_WARRANT,
                    PoliticalEventStage.PROPOSED,
                    "(?:{investigators:organization}" + Reality.ASIDE + Reality.AUX
                            + ")?\\b(?:sought|seeks?|seeking|request(?:s|ed|ing)?|appl(?:y|ied|ying) for|filed for|ask(?:ed|s)? (?:(?:a |the )?court |{court:organization} )?(?:for|to issue)) "
                            + WARRANT),
            PoliticalSentence.of(
                    PoliticalEventKind.ARREST_WARRANT,
                    PoliticalEventStage.PROPOSED,
                    "(?:{investigators:organization}" + Reality.ASIDE + Reality.AUX
                            + ")?\\b(?:sought|seeks?|seeking) (?:{suspect:human}(?:'s?)? (?:arrest|detention)|(?:the |to )(?:arrest|detain)(?: of)? {human})"),
            PoliticalSentence.of(
                    PoliticalEventKind.ARREST_WARRANT,
                    PoliticalEventStage.DONE,
                    "(?:{court:organization} " + Reality.AUX + ")?\\b(?:issue[sd]?|approve[sd]?|grant(?:s|ed)?) "
                            + WARRANT),
            PoliticalSentence.of(
                    PoliticalEventKind.ARREST_WARRANT,
                    PoliticalEventStage.DONE,
                    "(?:{court:organization} " + Reality.AUX
                            + ")?\\b(?:orders?|ordered) (?:{suspect:human}(?:'s?)? (?:arrest|detention)|the arrest of {human})"),
            PoliticalSentence.of(
                    PoliticalEventKind.ARREST_WARRANT,
                    PoliticalEventStage.DONE,
                    "\\b(?:arrest |detention )?warrant " + Reality.PASSIVE
                            + "(?:issued|approved|granted) (?:for|against) {suspect:human}"));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PoliticalSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PoliticalSentence.read(SENTENCES, text);
    }
}
