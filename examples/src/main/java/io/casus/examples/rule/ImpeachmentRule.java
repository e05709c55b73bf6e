package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;

/** A legislature impeaches: "Lawmakers in Lima have voted to impeach President Castillo", "his impeachment by Congress". */
final class ImpeachmentRule implements Rule {
    private static final String NOT_WHAT_BELONGS_TO_IT =
            "(?! (?:trial|vote|motion|proceeding|process|inquiry|case|hearing|charge|bid|article|bill|complaint|effort|push))";
    private static final String BY = "(?: {time})?(?: by (?:the )?{legislature:organization})?";

    private static final ImmutableList<PoliticalSentence> SENTENCES = ImmutableList.of(
            PoliticalSentence.of(
                    PoliticalEventKind.IMPEACHMENT,
                    PoliticalEventStage.REJECTED,
                    "\\b(?:voted against|voted down|rejected|defeated|blocked) (?:an? |the )?(?:motion |bid |move |resolution |attempt )?(?:to impeach|impeaching|(?:the )?impeachment of) {impeached:human}"),
            PoliticalSentence.of(
                    PoliticalEventKind.IMPEACHMENT,
                    PoliticalEventStage.REJECTED,
                    "{impeached:human}" + Reality.ASIDE + Reality.AUX + "survived (?:an? |the )?(?:\\w+ )?impeachment"),
            PoliticalSentence.of(
                    PoliticalEventKind.IMPEACHMENT,
                    PoliticalEventStage.DONE,
                    "{court:organization} " + Reality.AUX
                            + "(?:upheld|upholds|confirmed) (?:the )?(?:{impeached:human}(?:'s?)? impeachment|impeachment of {human})"),
            PoliticalSentence.of(
                    PoliticalEventKind.IMPEACHMENT,
                    PoliticalEventStage.VOTED,
                    "(?:{legislature:organization}" + Reality.ASIDE + Reality.AUX
                            + ")?\\b(?:voted|votes|vote)(?: {time}| \\d+(?: to |-)\\d+| overwhelmingly| unanimously| narrowly)* to impeach {impeached:human}"),
            PoliticalSentence.of(
                            PoliticalEventKind.IMPEACHMENT,
                            PoliticalEventStage.PROPOSED,
                            "\\b(?:moved|moves|moving|seek|seeks|sought|seeking|plans?|planned|wants?|trying|tried|threaten(?:s|ed)?|pushed|whether)(?: {time})? to impeach {impeached:human}")
                    .always(IncidentStatus.POSSIBLE),
            PoliticalSentence.of(
                    PoliticalEventKind.IMPEACHMENT,
                    PoliticalEventStage.PROPOSED,
                    "\\b(?:filed|submitted|introduced|tabled|proposed|launched|opened|initiated|began) (?:an? |the |articles of |formal )*(?:impeachment (?:motion|bill|proceedings|complaint|inquiry|process|bid)|motion to impeach|impeachment)(?: (?:against|of|into) {impeached:human})?"),
            PoliticalSentence.of(
                    PoliticalEventKind.IMPEACHMENT,
                    PoliticalEventStage.VOTED,
                    "{impeached:human}(?: himself| herself)?" + Reality.ASIDE + Reality.PASSIVE + "impeached" + BY),
            PoliticalSentence.of(
                    PoliticalEventKind.IMPEACHMENT,
                    PoliticalEventStage.VOTED,
                    "{legislature:organization} " + Reality.AUX + "impeach(?:ed|es)? {impeached:human}"),
            PoliticalSentence.of(
                    PoliticalEventKind.IMPEACHMENT,
                    PoliticalEventStage.VOTED,
                    "{impeached:human}(?:'s?)? (?:{time} )?impeachment" + NOT_WHAT_BELONGS_TO_IT + BY),
            PoliticalSentence.of(
                    PoliticalEventKind.IMPEACHMENT,
                    PoliticalEventStage.VOTED,
                    "\\bimpeachment of {impeached:human}" + BY));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PoliticalSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PoliticalSentence.read(SENTENCES, text);
    }
}
