package io.casus.examples.mention;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * Whether something is so of a word, which depends on the word alone: may a date begin with it, is it a pronoun? It is found
 * out once for each {@link Word}, and all traits of all words of a text are bits that stand together ({@link Words}), so
 * that whoever looks for something passes quickly over the words that are none of his.
 */
final class WordTrait {
    private static final List<WordTrait> ALL = new CopyOnWriteArrayList<>();

    private final Predicate<Word> test;
    private final int number;

    private WordTrait(Predicate<Word> test) {
        this.test = test;
        number = add(this);
    }

    private static synchronized int add(WordTrait trait) {
        ALL.add(trait);
        return ALL.size() - 1;
    }

    /** Whether a word passes a test, of which the outcome is the same each time. */
    static WordTrait that(Predicate<Word> test) {
        return new WordTrait(test);
    }

    /** Whether a word is one of a set, in whatever letters. */
    static WordTrait isOneOf(ImmutableSet<String> lowerCaseWords) {
        return that(word -> lowerCaseWords.contains(word.lowerCase()));
    }

    /** How many there are so far whose numbers are bits; further ones are found out each time. */
    static int count() {
        return Math.min(ALL.size(), Long.SIZE);
    }

    /** The bits of the traits of a word, as many as are asked for. */
    static long bits(Word word, int count) {
        long bits = 0;
        for (int i = 0; i < count; i++) {
            bits |= ALL.get(i).isOf(word) ? 1L << i : 0;
        }
        return bits;
    }

    /** Its number, counted from 0, which is that of its bit. */
    int number() {
        return number;
    }

    /** Finds out whether it is so. */
    boolean isOf(Word word) {
        return test.test(word);
    }
}
