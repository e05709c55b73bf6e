package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;

/** Somebody takes an office: "before Lula takes office", "Ms Meloni was sworn in on Saturday", "his return to the White House". */
final class TakingOfficeRule implements Rule {
    private static final String OFFICE = "(?:office|power|the presidency|(?:the )?{in:organization})";

    private static final String IN = "(?: in (?:the )?{in:place})?";

    private static final ImmutableList<PoliticalSentence> SENTENCES = ImmutableList.of(
            PoliticalSentence.of(
                            PoliticalEventKind.TAKING_OFFICE,
                            PoliticalEventStage.PENDING,
                            "\\b(?:before|ahead of|until|prior to)[^,;.]{0,30}? {officeHolder:human}(?:'s?)? (?:(?:is|was) (?:sworn in|inaugurated)|inauguration|swearing-in|(?:takes?|taking|assumes?|assuming) (?:office|power|over)|returns? to (?:office|power))"
                                    + IN)
                    .always(IncidentStatus.ANNOUNCED),
            PoliticalSentence.of(
                            PoliticalEventKind.TAKING_OFFICE,
                            PoliticalEventStage.PENDING,
                            "\\b(?:before|ahead of|until|prior to) (?:the )?(?:inauguration|swearing-in) of {officeHolder:human}")
                    .always(IncidentStatus.ANNOUNCED),
            PoliticalSentence.of(
                            PoliticalEventKind.TAKING_OFFICE,
                            PoliticalEventStage.PENDING,
                            "{officeHolder:human}" + Reality.ASIDE
                                    + "(?:(?:who|soon|also) )?(?:takes|taking|assumes|assuming) (?:office|power|the presidency)"
                                    + IN)
                    .otherwise(IncidentStatus.ANNOUNCED),
            PoliticalSentence.of(
                    PoliticalEventKind.TAKING_OFFICE,
                    PoliticalEventStage.DONE,
                    "{officeHolder:human}" + Reality.ASIDE + Reality.AUX
                            + "(?:took|take|assumed?) (?:office|the presidency|power)" + IN),
            PoliticalSentence.of(
                    PoliticalEventKind.TAKING_OFFICE,
                    PoliticalEventStage.DONE,
                    "{officeHolder:human}" + Reality.ASIDE + Reality.PASSIVE + "(?:sworn in|inaugurated)"),
            PoliticalSentence.of(
                    PoliticalEventKind.TAKING_OFFICE,
                    PoliticalEventStage.DONE,
                    "{officeHolder:human}(?:'s?)? (?:{time} )?(?:inauguration|swearing-in)(?! (?:speech|address))"),
            PoliticalSentence.of(
                    PoliticalEventKind.TAKING_OFFICE,
                    PoliticalEventStage.DONE,
                    "\\b(?:inauguration|swearing-in) of {officeHolder:human}"),
            PoliticalSentence.of(
                    PoliticalEventKind.TAKING_OFFICE,
                    PoliticalEventStage.DONE,
                    "\\breturn of {officeHolder:human} to " + OFFICE),
            PoliticalSentence.of(
                    PoliticalEventKind.TAKING_OFFICE,
                    PoliticalEventStage.DONE,
                    "{officeHolder:human}(?:'s?)? return to " + OFFICE));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PoliticalSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PoliticalSentence.read(SENTENCES, text);
    }
}
