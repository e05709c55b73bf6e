package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;

/** That there was none in between: "the first launch since March 3, when Tehran fired two missiles". */
final class FirstSinceRule implements Rule {
    private static final SentencePattern PATTERN =
            SentencePattern.of("\\bfirst [^,;.]{0,60}?since (?:early |mid-|late )?{time}");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(PATTERN);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PATTERN.find(text).stream()
                .map(match -> new Finding.OfFirstSince(match.span()))
                .collect(toImmutableList());
    }
}
