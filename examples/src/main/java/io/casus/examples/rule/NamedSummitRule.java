package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;

/** A summit that is named and known: "agreed at the Helsinki summit", "the Geneva summit, which brought together leaders from Iran and Iraq". */
final class NamedSummitRule implements Rule {
    private static final ImmutableList<SentencePattern> PATTERNS = ImmutableList.of(
            SentencePattern.of(
                    "\\b(?:the )?(?:{time}(?:'s)? )?(?:{where:place} )?summit,? (?:which |that )?(?:brought|bringing|brings) together (?:the )?(?:leaders|presidents|prime ministers|heads of state|officials|ministers)? ?(?:from|of) (?:the )?{one:nation}(?:"
                            + SummitWords.NEXT + "{two:nation})?(?:" + SummitWords.NEXT + "{three:nation})?(?:"
                            + SummitWords.NEXT + "{four:nation})?" + SummitWords.TOPIC),
            SentencePattern.of(
                    "\\b(?:the |last |{time}(?:'s)? )*{one:organization} (?:leaders' )?summit (?:meeting )?in (?:the )?{where:place}"),
            SentencePattern.of(
                    "\\b(?:from|at|during|after|since|of) (?:the |a |last |{time}(?:'s)? )*{where:place} summit(?:, which (?:included|brought together [^.;\"]{3,90}? to(?= (?:enhance|strengthen|boost|improve|deepen|expand|promote)\\b)) (?<topic>[^.;\"]{3,120}?(?=[.;\"]|$)))?"));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PATTERNS;
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return SummitWords.read(PATTERNS, text);
    }

    @Override
    public boolean isTakenForGranted() {
        return true;
    }
}
