package io.casus.examples.mention;

import com.google.common.collect.ImmutableSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something that depends on the word alone, such as whether a date may begin with it, or which names do. It is found out
 * once for each {@link Word}: texts have few words and repeat them.
 *
 * @param <T> what is found out, which does not change
 */
final class WordFact<T> {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final int number = COUNT.getAndIncrement();
    private final Function<Word, T> finding;

    private WordFact(Function<Word, T> finding) {
        this.finding = finding;
    }

    /** What a function finds, which finds the same for a word each time. */
    static <T> WordFact<T> of(Function<Word, T> finding) {
        return new WordFact<>(finding);
    }

    /** Whether a word passes a test. */
    static WordFact<Boolean> that(Predicate<Word> test) {
        return of(test::test);
    }

    /** Whether a word is one of a set, in whatever letters. */
    static WordFact<Boolean> isOneOf(ImmutableSet<String> lowerCaseWords) {
        return that(word -> lowerCaseWords.contains(word.lowerCase()));
    }

    /** Its number, counted from 0. */
    int number() {
        return number;
    }

    /** Finds it out of a word. */
    T findOut(Word word) {
        return finding.apply(word);
    }
}
