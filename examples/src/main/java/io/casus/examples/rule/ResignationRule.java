package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;

/** Somebody gives up an office: "Prime Minister Truss resigned on Thursday", "the resignation of Mr Zuma". */
final class ResignationRule implements Rule {
    private static final ImmutableList<PoliticalSentence> SENTENCES = ImmutableList.of(
            PoliticalSentence.of(
                    PoliticalEventKind.RESIGNATION,
                    PoliticalEventStage.PROPOSED,
                    "{officeHolder:human}" + Reality.ASIDE + Reality.AUX
                            + "offer(?:s|ed) (?:to resign|(?:his|her|{he}) resignation)"),
            PoliticalSentence.of(
                    PoliticalEventKind.RESIGNATION,
                    PoliticalEventStage.DONE,
                    "{officeHolder:human}" + Reality.ASIDE + Reality.AUX
                            + "(?:resign(?:s|ed)?|step(?:s|ped)? down|quits?|tender(?:s|ed)? (?:his |her |{he} )resignation)(?: as| from| in| on| over| after| amid| {time}|,|\\.)"),
            PoliticalSentence.of(
                    PoliticalEventKind.RESIGNATION, PoliticalEventStage.DONE, "\\bresignation of {officeHolder:human}"),
            PoliticalSentence.of(
                    PoliticalEventKind.RESIGNATION,
                    PoliticalEventStage.DONE,
                    "(?<!\\b(?:accepted|accepts|accept|rejected|rejects|received) ){officeHolder:human}(?:'s?)? (?:{time} )?resignation"));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PoliticalSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PoliticalSentence.read(SENTENCES, text);
    }
}
