package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;

/**
 * Somebody with a verb of saying behind: "Italian officials said", "Macron will also warn". Several rules go on from
 * there, and this is looked for once.
 */
record Sayings(ImmutableList<PatternMatch> matches) {
    static final SentencePattern PATTERN = SentencePattern.of(Speakers.SUBJECT + " (?<will>will (?:also )?)?"
            + Speech.ADVERBS + "(?<verb>" + Speech.finite(verb -> true) + ")");

    static Sayings of(MarkedText text) {
        return text.once(Sayings.class, sentence -> new Sayings(PATTERN.find(sentence)));
    }
}
