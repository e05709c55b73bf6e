package io.casus.examples.mention;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word as it is spelled, with what has been found out of it. The same word of several texts is one object, as long as
 * there are not too many.
 */
final class Word {
    private static final Remembered<String, Word> ALL = new Remembered<>(20_000, Word::new);

    private final String spelling;
    private final String lowerCase;
    // By the numbers of the facts. Two threads may both find one out, and find the same.
    private @Nullable Object[] known = {};

    private Word(String spelling) {
        this.spelling = spelling;
        lowerCase = spelling.toLowerCase(Locale.ROOT);
    }

    static Word of(String spelling) {
        return ALL.get(spelling);
    }

    String spelling() {
        return spelling;
    }

    String lowerCase() {
        return lowerCase;
    }

    /** Whether something is so of this word. */
    boolean has(WordFact<Boolean> fact) {
        return get(fact);
    }

    /** What is so of this word. */
    @SuppressWarnings("unchecked") // Under its number stands what a fact has found.
    <T> T get(WordFact<T> fact) {
        int number = fact.number();
        @Nullable Object[] before = known;
        Object found = number < before.length ? before[number] : null;
        return found != null ? (T) found : findOut(fact);
    }

    private <T> T findOut(WordFact<T> fact) {
        T found = fact.findOut(this);
        int number = fact.number();
        @Nullable Object[] more = number < known.length ? known : Arrays.copyOf(known, number + 1);
        more[number] = found;
        known = more;
        return found;
    }

    @Override
    public String toString() {
        return spelling;
    }
}
