package io.casus.dossier;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;

/**
 * Compares texts by their words. Two names contradict each other; two sentences that are worded in different ways do not, for nobody can tell from
 * the words alone.
 */
final class TextComparer implements Comparer<String> {
    private static final int LONGEST_NAME = 4;
    private static final CharMatcher IN_WORDS =
            CharMatcher.forPredicate(Character::isLetterOrDigit).or(CharMatcher.is('-'));
    private static final Splitter WORDS = Splitter.on(IN_WORDS.negate()).omitEmptyStrings();

    @Override
    public Comparison compare(Voiced<String> one, Voiced<String> other) {
        ImmutableList<String> mine = words(one.value());
        ImmutableList<String> theirs = words(other.value());
        if (mine.equals(theirs)) {
            return Comparison.SAME;
        }
        if (contains(mine, theirs)) {
            return Comparison.NARROWER;
        }
        if (contains(theirs, mine)) {
            return Comparison.BROADER;
        }
        return isName(one.value()) && isName(other.value()) ? Comparison.CONTRADICTORY : Comparison.COMPATIBLE;
    }

    /** The words of a text in lower case, without punctuation. */
    static ImmutableList<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return ImmutableList.copyOf(WORDS.split(plain));
    }

    /** Whether the words of the one stand in the other, in a row. */
    static boolean contains(ImmutableList<String> all, ImmutableList<String> some) {
        return !some.isEmpty() && Collections.indexOfSubList(all, some) >= 0;
    }

    /** A name has few words, each with a capital letter or a digit at its beginning. */
    private static boolean isName(String text) {
        ImmutableList<String> words = ImmutableList.copyOf(WORDS.split(text));
        return !words.isEmpty()
                && words.size() <= LONGEST_NAME
                && words.stream()
                        .allMatch(word ->
                                Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0)));
    }

    @Override
    public double detail(String value) {
        return words(value).size();
    }

    @Override
    public Object meaning(Voiced<String> voiced) {
        ImmutableList<String> words = words(voiced.value());
        return words.isEmpty() ? voiced.value() : words;
    }
}
