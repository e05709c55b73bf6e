package io.casus.examples.mention;

/**
 * How the words of a sentence begin: the first three letters of each, the first four, and so on up to the first eight.
 * A beginning is a number, seven bits for a letter, so that looking one up is quick and exact.
 */
final class WordsOfSentence {
    static final int SHORTEST = 3;
    static final int LONGEST = 8;

    private static final int BITS_OF_LETTER = 7;

    private final String skeleton;
    private long[] found = {};
    private int askedFor;

    /**
     * Keeps a sentence, whose words are read when they are first asked for.
     *
     * @param skeleton the sentence with tags for its mentions, in lower case
     */
    WordsOfSentence(String skeleton) {
        this.skeleton = skeleton;
    }

    /** Whether the sentence has a word of a set, by its number in {@link WordSets}. */
    boolean haveOneOf(int set) {
        if (set >= askedFor) {
            read(WordSets.table());
        }
        return (found[set / Long.SIZE] & 1L << set) != 0;
    }

    private void read(WordSets.Table sets) {
        askedFor = sets.size();
        found = sets.noSets();
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
                    sets.addSetsOf(letters, found);
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
}
