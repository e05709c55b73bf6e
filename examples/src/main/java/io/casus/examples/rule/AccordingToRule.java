package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.rule.Finding.OfStatement.Kind;
import io.casus.examples.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** Something is so by the account of somebody: "According to Italian officials two ships sank". */
final class AccordingToRule implements Rule {
    private static final SentencePattern PATTERN = SentencePattern.of(
            "\\b(?<verb>according to) (?:(?:an?|the|new|initial|official|recent|early) )*+(?:reports? (?:of|by|from) (?:the )?)?"
                    + Speakers.OBJECT + "(?: (?:military|police|media) reports?)?,?");
    private static final Pattern AT_THE_START =
            Pattern.compile("(?i)^(?:as [^,]*, |(?:in|on|meanwhile|however|also|moreover|but|and)\\b[^,]{0,60},? )?$");
    private static final Pattern STARTS = Pattern.compile("; |, (?:and|but|while|whereas) ");
    private static final Pattern PART_STARTS = Pattern.compile("; |, (?:and|but|while|whereas) | and ");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(PATTERN);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PATTERN.find(text).stream()
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    private static Optional<Finding> finding(PatternMatch match) {
        return Telling.around(match, match.span("verb").orElseThrow(), words(match), Kind.TELLS);
    }

    private static Span words(PatternMatch match) {
        if (AT_THE_START.matcher(match.before()).matches()) {
            return Telling.after(match);
        }
        boolean inTheMiddle =
                match.text().words(match.span()).endsWith(",") && match.after().length() > 3;
        return inTheMiddle ? Telling.clauseAround(match, PART_STARTS) : Telling.clauseBefore(match, STARTS);
    }
}
