package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;

/** Somebody leaves an office: "Ms Merkel, who is leaving office this month", "he left office in 2021". */
final class LeavingOfficeRule implements Rule {
    private static final ImmutableList<PoliticalSentence> SENTENCES = ImmutableList.of(
            PoliticalSentence.of(
                            PoliticalEventKind.LEAVING_OFFICE,
                            PoliticalEventStage.PENDING,
                            "{officeHolder:human}(?:, who)?" + Reality.ASIDE + Reality.AUX
                                    + "(?:leaves|leaving|leave|departs) (?:office|the presidency|power)")
                    .otherwise(IncidentStatus.ANNOUNCED),
            PoliticalSentence.of(
                    PoliticalEventKind.LEAVING_OFFICE,
                    PoliticalEventStage.DONE,
                    "{officeHolder:human}(?:, who)?" + Reality.ASIDE + Reality.AUX
                            + "left (?:office|the presidency|power)"),
            PoliticalSentence.of(
                            PoliticalEventKind.LEAVING_OFFICE,
                            PoliticalEventStage.PENDING,
                            "\\b(?:before|until|ahead of) {officeHolder:human}(?:'s?)? departure from (?:office|power)")
                    .always(IncidentStatus.ANNOUNCED));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PoliticalSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PoliticalSentence.read(SENTENCES, text);
    }
}
