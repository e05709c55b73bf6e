package io.casus.examples.mention;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A word as it is spelled, with what has been found out of it. The same word of several texts is one object, as long as
 * there are not too many.
 */
final class Word {
    private static final int MOST_KNOWN = 20_000;
    private static final ConcurrentMap<String, Word> KNOWN = new ConcurrentHashMap<>();

    private static final byte NOT_ASKED = 0;
    private static final byte NO = 1;
    private static final byte YES = 2;

    private final String spelling;
    private final String lowerCase;
    // By the numbers of the traits. Two threads may both find one out, and find the same.
    private byte[] answers = {};

    private Word(String spelling) {
        this.spelling = spelling;
        lowerCase = spelling.toLowerCase(Locale.ROOT);
    }

    static Word of(String spelling) {
        Word known = KNOWN.get(spelling);
        return known != null ? known : add(new Word(spelling));
    }

    private static Word add(Word word) {
        if (KNOWN.size() >= MOST_KNOWN) {
            KNOWN.clear();
        }
        KNOWN.put(word.spelling, word);
        return word;
    }

    String spelling() {
        return spelling;
    }

    String lowerCase() {
        return lowerCase;
    }

    /** Whether it has a trait. */
    boolean has(WordTrait trait) {
        int number = trait.number();
        byte[] known = answers;
        byte answer = number < known.length ? known[number] : NOT_ASKED;
        return answer == NOT_ASKED ? findOut(trait) : answer == YES;
    }

    private boolean findOut(WordTrait trait) {
        boolean has = trait.isOf(this);
        int number = trait.number();
        byte[] known = number < answers.length ? answers : Arrays.copyOf(answers, number + 1);
        known[number] = has ? YES : NO;
        answers = known;
        return has;
    }

    @Override
    public String toString() {
        return spelling;
    }
}
