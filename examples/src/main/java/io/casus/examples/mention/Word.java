package io.casus.examples.mention;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word as it is spelled, with what has been found out of it. The same word of several texts is mostly one object. */
final class Word {
    private static final int PLACES = 1 << 16;

    private static final int PLACES_OF_ONE = 4;

    /**
     * The words of all texts, each at one of the four places for it, or forgotten where all are wanted for others. Two threads
     * may both add a word, which does no harm.
     */
    private static final @Nullable Word[] KNOWN = new Word[PLACES];

    /** What is known of the traits. */
    private record Traits(int count, long bits) {}

    private final String spelling;
    private final String lowerCase;
    private Traits traits = new Traits(0, 0);

    private Word(String spelling) {
        this.spelling = spelling;
        lowerCase = spelling.toLowerCase(Locale.ROOT);
    }

    /** The word at a place of a text. */
    static Word at(int start, int end, String text) {
        int first = place(start, end, text);
        for (int i = 0; i < PLACES_OF_ONE; i++) {
            Word known = KNOWN[first ^ i];
            if (known == null) {
                return add(text.substring(start, end), first ^ i);
            }
            if (known.isAt(start, end, text)) {
                return known;
            }
        }
        return add(text.substring(start, end), first);
    }

    private static int place(int start, int end, String text) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ hash >>> 16) & (PLACES - 1);
    }

    private boolean isAt(int start, int end, String text) {
        return spelling.length() == end - start && text.startsWith(spelling, start);
    }

    private static Word add(String spelling, int place) {
        Word word = new Word(spelling);
        KNOWN[place] = word;
        return word;
    }

    String spelling() {
        return spelling;
    }

    String lowerCase() {
        return lowerCase;
    }

    /** The bits of its traits. */
    long traits(int count) {
        Traits known = traits;
        if (known.count() < count) {
            known = new Traits(count, WordTrait.bits(this, count));
            traits = known;
        }
        return known.bits();
    }

    @Override
    public String toString() {
        return spelling;
    }
}
