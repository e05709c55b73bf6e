package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;

/** A court hears a case: "Ms Rousseff's trial is being heard by the Senate", "the former president went on trial on Monday". */
final class TrialRule implements Rule {
    private static final String CASE = "(?:(?:[\\w-]+ )?(?:trial|case|impeachment))";

    private static final ImmutableList<PoliticalSentence> SENTENCES = ImmutableList.of(
            PoliticalSentence.of(
                    PoliticalEventKind.TRIAL,
                    PoliticalEventStage.PENDING,
                    "{defendant:human}(?:'s?)? " + CASE + " " + Reality.PASSIVE
                            + "(?:heard|considered|reviewed|examined|deliberated|decided|tried|held) (?:by|at|before|in) (?:the )?{court:organization}"),
            PoliticalSentence.of(
                    PoliticalEventKind.TRIAL,
                    PoliticalEventStage.PENDING,
                    "{court:organization} " + Reality.AUX
                            + "(?:deliberating(?: on)?|deliberates(?: on)?|considering|considers|hearing|hears|reviewing|reviews|examining|ruling on|rule on) (?:whether to (?:uphold|remove|reinstate|confirm) )?{defendant:human}(?:'s?)? "
                            + CASE),
            PoliticalSentence.of(
                    PoliticalEventKind.TRIAL,
                    PoliticalEventStage.PENDING,
                    "{defendant:human}" + Reality.ASIDE + Reality.AUX
                            + "(?:on trial|went on trial|goes on trial|go on trial|stood trial|stands trial|stand trial|put on trial)"),
            PoliticalSentence.of(
                    PoliticalEventKind.TRIAL,
                    PoliticalEventStage.PENDING,
                    "\\b(?:trial|impeachment trial) of {defendant:human}"),
            PoliticalSentence.of(
                    PoliticalEventKind.TRIAL,
                    PoliticalEventStage.PENDING,
                    "{defendant:human}(?:'s?)? (?:[\\w-]+ )?trial\\b(?! (?:run|balloon))"));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PoliticalSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PoliticalSentence.read(SENTENCES, text);
    }
}
