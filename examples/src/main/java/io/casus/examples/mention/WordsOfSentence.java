package io.casus.examples.mention;

/**
 * How the words of a sentence begin: the first three letters of each, the first four, and so on up to the first eight.
 * A beginning is a number, seven bits for a letter, so that looking one up is quick and exact.
 */
final class WordsOfSentence {
    static final int SHORTEST = 3;
    static final int LONGEST = 8;

    private static final int BITS_OF_LETTER = 7;
    private final NumberSet beginnings = new NumberSet();

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
                    beginnings.add(letters);
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

    /** The beginnings, as numbers. */
    NumberSet beginnings() {
        return beginnings;
    }
}
