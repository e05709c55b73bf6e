package io.casus.examples.mention;

import java.util.Arrays;

/**
 * How the words of a sentence begin: the first three letters of each, the first four, and so on up to the first eight. Words
 * of two letters are kept with a space behind, and commas as words.
 * A beginning is a number, seven bits for a letter, so that looking one up is quick and exact.
 */
final class WordsOfSentence {
    static final int SHORTEST = 3;
    static final int LONGEST = 8;

    private static final int BITS_OF_LETTER = 7;

    private final String skeleton;
    private int[] lastOf = {};

    /**
     * Keeps a sentence, whose words are read when they are first asked for.
     *
     * @param skeleton the sentence with tags for its mentions, in lower case
     */
    WordsOfSentence(String skeleton) {
        this.skeleton = skeleton;
    }

    int length() {
        return skeleton.length();
    }

    /** Whether the sentence has a word of a set, by its number in {@link WordSets}. */
    boolean haveOneOf(int set) {
        return lastOf(set) >= 0;
    }

    /** Where the last word of a set begins, by its number in {@link WordSets}; -1 if the sentence has none. */
    int lastOf(int set) {
        if (set >= lastOf.length) {
            read(WordSets.table());
        }
        return lastOf[set];
    }

    private void read(WordSets.Table sets) {
        lastOf = new int[sets.size()];
        Arrays.fill(lastOf, -1);
        int length = 0;
        long letters = 0;
        for (int i = 0; i < skeleton.length(); i++) {
            char c = skeleton.charAt(i);
            if (c == '<' || !isLetter(c)) {
                markShort(sets, c, i, length, letters);
                length = c == '<' ? 1 : 0;
                letters = c == '<' ? c : 0;
            } else if (length < LONGEST) {
                length++;
                letters = (letters << BITS_OF_LETTER) | c;
                if (length >= SHORTEST) {
                    markSets(sets.of(letters), i + 1 - length);
                }
            }
        }
        markShort(sets, ' ', skeleton.length(), length, letters);
    }

    /** Marks a comma, and a word of two letters that ends before a position. */
    private void markShort(WordSets.Table sets, char c, int position, int length, long letters) {
        if (length == SHORTEST - 1) {
            markSets(sets.of((letters << BITS_OF_LETTER) | ' '), position - length);
        }
        if (c == ',') {
            markSets(sets.of(c), position);
        }
    }

    private void markSets(int[] sets, int start) {
        for (int set : sets) {
            lastOf[set] = start;
        }
    }

    /** Whether a character is a part of a word; only these are. */
    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** The number of a beginning of three to eight letters, of a short word with its space, or of a comma. */
    static long number(String beginning) {
        long letters = 0;
        for (int i = 0; i < beginning.length(); i++) {
            letters = (letters << BITS_OF_LETTER) | beginning.charAt(i);
        }
        return letters;
    }
}
