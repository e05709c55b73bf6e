package io.casus.examples.mention;

/**
 * The four characters at each position of a text as one number, its opening, so that where a pattern may begin is looked up
 * rather than compared.
 *
 * <p>An opening is a hash of the four characters; where the third or fourth is not one of {@link #TOLD_APART}, it stands for
 * the first two; and where one of these is not ASCII, it is {@link #ANY}.
 */
final class Openings {
    /** What third and fourth characters are told apart. */
    static final String TOLD_APART = "abcdefghijklmnopqrstuvwxyz <,'-\"";

    static final int ASCII = 128;

    private static final int BITS_OF_HASH = 14;
    private static final int GOLDEN_RATIO = 0x9E3779B9;
    private static final int FIRST_PAIR = 1 << BITS_OF_HASH;
    /** What stands for all openings of which nothing is known. */
    static final int ANY = FIRST_PAIR + ASCII * ASCII;

    private static final boolean[] IS_TOLD_APART = new boolean[ASCII];

    static {
        TOLD_APART.chars().forEach(c -> IS_TOLD_APART[c] = true);
    }

    private final String text;
    private final int[] numbers;

    private Openings(String text, int[] numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    static Openings of(String text) {
        int[] numbers = new int[text.length()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = at(i, text);
        }
        return new Openings(text, numbers);
    }

    /** The opening at a position of a text. */
    static int at(int position, String text) {
        char first = text.charAt(position);
        char second = position + 1 < text.length() ? text.charAt(position + 1) : ASCII;
        if (first >= ASCII || second >= ASCII) {
            return ANY;
        }
        if (position + 3 >= text.length()) {
            return ofPair(first, second);
        }
        char third = text.charAt(position + 2);
        char fourth = text.charAt(position + 3);
        return isToldApart(third) && isToldApart(fourth) ? ofFour(first, second, third, fourth) : ofPair(first, second);
    }

    private static boolean isToldApart(char c) {
        return c < ASCII && IS_TOLD_APART[c];
    }

    static int ofPair(char first, char second) {
        return FIRST_PAIR + first * ASCII + second;
    }

    /** Others may have the same number: where one of them may begin, the other is tried in vain. */
    static int ofFour(char first, char second, char third, char fourth) {
        int letters = ((first * ASCII + second) * ASCII + third) * ASCII + fourth;
        return (letters * GOLDEN_RATIO) >>> (Integer.SIZE - BITS_OF_HASH);
    }

    /** Whether a position is within a word or a number of ASCII characters. */
    static boolean isWithinAWord(int position, String text) {
        return position > 0 && isInWord(text.charAt(position)) && isInWord(text.charAt(position - 1));
    }

    private static boolean isInWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    int at(int position) {
        return numbers[position];
    }

    boolean isWithinAWord(int position) {
        return isWithinAWord(position, text);
    }
}
