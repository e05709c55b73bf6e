package io.casus.examples.mention;

import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;

/**
 * How the words of a sentence begin: the first three and the first four letters of each. A beginning is one bit, found
 * by its hash, so that one is now and then taken for another that is not there; the reverse never happens.
 */
final class WordsOfSentence {
    static final int SHORTEST = 3;
    static final int LONGEST = 4;

    private static final int BITS_OF_HASH = 14;
    private static final int BITS_OF_LETTER = 7;
    private static final int GOLDEN_RATIO = 0x9E3779B9;

    private final BitSet hashes = new BitSet(1 << BITS_OF_HASH);

    /**
     * Reads the words of a sentence.
     *
     * @param skeleton the sentence with tags for its mentions, in lower case
     */
    WordsOfSentence(String skeleton) {
        int length = 0;
        int letters = 0;
        for (int i = 0; i < skeleton.length(); i++) {
            char c = skeleton.charAt(i);
            if (c == '<' || !isLetter(c)) {
                length = c == '<' ? 1 : 0;
                letters = c == '<' ? c : 0;
            } else if (length < LONGEST) {
                length++;
                letters = (letters << BITS_OF_LETTER) | c;
                if (length >= SHORTEST) {
                    hashes.set(hash(letters));
                }
            }
        }
    }

    /** Whether a character is a part of a word; only these are. */
    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** The bit of a beginning of three or four letters. */
    static int hash(String beginning) {
        int letters = 0;
        for (int i = 0; i < beginning.length(); i++) {
            letters = (letters << BITS_OF_LETTER) | beginning.charAt(i);
        }
        return hash(letters);
    }

    private static int hash(int letters) {
        return (letters * GOLDEN_RATIO) >>> (Integer.SIZE - BITS_OF_HASH);
    }

    /** Whether one of some beginnings, given by their bits, may be in the sentence. */
    boolean mayHaveOneOf(ImmutableIntArray beginnings) {
        for (int i = 0; i < beginnings.length(); i++) {
            if (hashes.get(beginnings.get(i))) {
                return true;
            }
        }
        return false;
    }
}
