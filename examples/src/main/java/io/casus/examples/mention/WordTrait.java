package io.casus.examples.mention;

import com.google.common.collect.ImmutableSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Something that depends on the word alone, such as whether a date may begin with it. Each {@link Word} is asked once, and
 * then knows: texts have few words and repeat them.
 */
final class WordTrait {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final int number = COUNT.getAndIncrement();
    private final Predicate<Word> test;

    private WordTrait(Predicate<Word> test) {
        this.test = test;
    }

    /** The words that pass a test, which finds the same each time. */
    static WordTrait of(Predicate<Word> test) {
        return new WordTrait(test);
    }

    /** The words of a set, in whatever letters. */
    static WordTrait oneOf(ImmutableSet<String> lowerCaseWords) {
        return of(word -> lowerCaseWords.contains(word.lowerCase()));
    }

    /** Its number, counted from 0. */
    int number() {
        return number;
    }

    /** Finds out whether a word has it. */
    boolean isOf(Word word) {
        return test.test(word);
    }
}
