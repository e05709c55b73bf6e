package io.casus.examples.mention;

/**
 * How the words of a sentence begin: the first three letters of each, the first four, and so on up to the first eight.
 * A beginning is a number, seven bits for a letter, so that looking one up is quick and exact.
 */
final class WordsOfSentence {
    static final int SHORTEST = 3;
    static final int LONGEST = 8;

    private static final int BITS_OF_LETTER = 7;
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
    private static final int SMALLEST_TABLE = 64;

    /** A hash table with open addressing; zero is an empty place. */
    private long[] table = new long[SMALLEST_TABLE];

    private int count;

    /**
     * Reads the words of a sentence.
     *
     * @param skeleton the sentence with tags for its mentions, in lower case
     */
    WordsOfSentence(String skeleton) {
        int length = 0;
        long letters = 0;
        for (int i = 0; i < skeleton.length(); i++) {
            char c = skeleton.charAt(i);
            if (c == '<' || !isLetter(c)) {
                length = c == '<' ? 1 : 0;
                letters = c == '<' ? c : 0;
            } else if (length < LONGEST) {
                length++;
                letters = (letters << BITS_OF_LETTER) | c;
                if (length >= SHORTEST) {
                    add(letters);
                }
            }
        }
    }

    /** Whether a character is a part of a word; only these are. */
    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** The number of a beginning of three to eight letters. */
    static long number(String beginning) {
        long letters = 0;
        for (int i = 0; i < beginning.length(); i++) {
            letters = (letters << BITS_OF_LETTER) | beginning.charAt(i);
        }
        return letters;
    }

    private void add(long beginning) {
        int place = place(table, beginning);
        if (table[place] == 0) {
            table[place] = beginning;
            count++;
            if (2 * count > table.length) {
                grow();
            }
        }
    }

    private void grow() {
        long[] larger = new long[2 * table.length];
        for (long beginning : table) {
            if (beginning != 0) {
                larger[place(larger, beginning)] = beginning;
            }
        }
        table = larger;
    }

    /** Where a beginning stands in a table, or the empty place where it would. */
    private static int place(long[] table, long beginning) {
        int mask = table.length - 1;
        int place = (int) (beginning * GOLDEN_RATIO >>> Integer.SIZE) & mask;
        while (table[place] != 0 && table[place] != beginning) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /** Whether one of some beginnings, given as numbers, is in the sentence. */
    boolean hasOneOf(long[] beginnings) {
        for (long beginning : beginnings) {
            if (table[place(table, beginning)] != 0) {
                return true;
            }
        }
        return false;
    }
}
