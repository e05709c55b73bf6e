package io.casus.time;

/**
 * Up to eight digits, of which any may be the X that stands for an unknown one, as one number: four bits for each digit, the last one
 * lowest. Dates are many, and so take less memory than as texts.
 */
final class MaskedDigits {
    private static final int BITS = 4;
    private static final int X = (1 << BITS) - 1;

    private MaskedDigits() {}

    /** Reads a stretch of a text in which only digits and X stand. */
    static int read(String text, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            digits = (digits << BITS) | (c == 'X' ? X : c - '0');
        }
        return digits;
    }

    /** Whether any is an X. */
    static boolean isMasked(int digits) {
        for (int rest = digits; rest != 0; rest >>>= BITS) {
            if ((rest & X) == X) {
                return true;
            }
        }
        return false;
    }

    /** How many stand before the first X, or all. */
    static int knownAtStart(int digits, int length) {
        int known = 0;
        while (known < length && ((digits >>> (BITS * (length - 1 - known))) & X) != X) {
            known++;
        }
        return known;
    }

    /** The number that they are with a digit in place of each X. */
    static int number(int digits, int inPlaceOfX) {
        int number = 0;
        int factor = 1;
        for (int rest = digits; rest != 0; rest >>>= BITS) {
            int digit = rest & X;
            number += factor * (digit == X ? inPlaceOfX : digit);
            factor *= 10;
        }
        return number;
    }

    /** Whether they are a number, or may be. */
    static boolean match(int digits, int number) {
        int restOfNumber = number;
        for (int rest = digits; rest != 0 || restOfNumber != 0; rest >>>= BITS) {
            int digit = rest & X;
            if (digit != X && digit != restOfNumber % 10) {
                return false;
            }
            restOfNumber /= 10;
        }
        return true;
    }

    /** Writes them as they were read. */
    static String text(int digits, int length) {
        char[] text = new char[length];
        int rest = digits;
        for (int i = length - 1; i >= 0; i--) {
            text[i] = (rest & X) == X ? 'X' : (char) ('0' + (rest & X));
            rest >>>= BITS;
        }
        return new String(text);
    }
}
