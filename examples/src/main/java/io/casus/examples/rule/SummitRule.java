package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.Wording;
import io.casus.examples.text.Span;

/** Leaders meet at a summit: "Lula joined Modi and Ramaphosa in 2023 for a summit in Johannesburg", "hosted a summit with Egypt". */
final class SummitRule implements Rule {
    private static final ImmutableList<SentencePattern> PATTERNS = ImmutableList.of(
            SentencePattern.of("{one:human},? " + Reality.AUX
                    + "(?:joined|hosted|welcomed|met(?: with)?) (?:the )?{two:human}(?:" + SummitWords.NEXT
                    + "(?:{nation}(?:'s)? )?{three:human})?(?: {time}| in {time}| on {time})* (?:for|at) (?:an? |the )?"
                    + SummitWords.KIND + "summit" + SummitWords.AT + SummitWords.TOPIC),
            SentencePattern.of("{one:party}" + Reality.ASIDE + Reality.AUX
                    + "(?:hosted|hosts|host|held|holds|hold|attend(?:ed|s)?|convened) (?:an? |the )?" + SummitWords.KIND
                    + "summit(?: meeting)?(?: (?:with|of|between) (?:the )?{two:party}(?:" + SummitWords.NEXT
                    + "{three:party})?)?" + SummitWords.AT),
            SentencePattern.of("\\bsummit (?:between|of|with) (?:the )?(?:leaders of )?(?:the )?{one:party}"
                    + SummitWords.NEXT + "{two:party}(?:" + SummitWords.NEXT + "{three:party})?" + SummitWords.AT));

    /** "Will fly to Rome for a summit with Meloni": whoever flies meets her, see {@link MeetingRule}. */
    private static final Wording FOR = Wording.of("\\bfor (?:an? |the )?(?:[a-z-]+ ){0,3}$");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PATTERNS;
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return SummitWords.read(PATTERNS, text).stream()
                .filter(finding -> !FOR.isIn(
                        text.words(new Span(text.span().start(), finding.span().start()))))
                .collect(toImmutableList());
    }
}
