package io.casus.examples.mention;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/** A set of words, written as a text. */
final class WordSet {
    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private static final Splitter PHRASES =
            Splitter.on(',').trimResults(CharMatcher.whitespace()).omitEmptyStrings();

    private WordSet() {}

    /** The words of a text, between white space. */
    static ImmutableSet<String> of(String words) {
        return ImmutableSet.copyOf(WORDS.split(words));
    }

    /** The phrases of a text, between commas. */
    static ImmutableSet<String> ofPhrases(String phrases) {
        return ImmutableSet.copyOf(PHRASES.split(phrases));
    }
}
