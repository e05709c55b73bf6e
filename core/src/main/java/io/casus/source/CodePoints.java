package io.casus.source;

import io.casus.InvalidValueException;

/**
 * Converts between positions in Unicode code points, in which citations count, and the indexes of Java strings, which count
 * units of UTF-16. The two differ after the first character outside the Basic Multilingual Plane, such as an emoji.
 *
 * <pre>{@code
 * String words = text.substring(CodePoints.toIndex(text, 12), CodePoints.toIndex(text, 19));
 * }</pre>
 */
public final class CodePoints {
    private CodePoints() {}

    /**
     * Returns the index in a Java string of a position.
     *
     * @param text the text
     * @param position a position in code points, from 0 to the length of the text in code points, both included
     * @return the index
     * @throws InvalidValueException if the text has no such position
     */
    public static int toIndex(String text, int position) {
        int length = text.codePointCount(0, text.length());
        if (position < 0 || position > length) {
            throw new InvalidValueException(
                    "The position " + position + " was asked for, but one from 0 to " + length
                            + " is expected, the length of the text in code points.",
                    Integer.toString(position));
        }
        return text.offsetByCodePoints(0, position);
    }

    /**
     * Returns the position of an index in a Java string.
     *
     * @param text the text
     * @param index an index, from 0 to the length of the string, both included
     * @return the position in code points
     * @throws InvalidValueException if the string has no such index, or it is in the middle of a surrogate pair
     */
    public static int ofIndex(String text, int index) {
        if (index < 0 || index > text.length()) {
            throw new InvalidValueException(
                    "The index " + index + " was asked for, but one from 0 to " + text.length()
                            + " is expected, the length of the string.",
                    Integer.toString(index));
        }
        if (isInPair(text, index)) {
            throw new InvalidValueException(
                    "The index " + index
                            + " is in the middle of a surrogate pair, but one between two characters is expected.",
                    Integer.toString(index));
        }
        return text.codePointCount(0, index);
    }

    /** Tells whether a text has half a surrogate pair. */
    static boolean hasUnpairedSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) && !isInPair(text, i) && !isInPair(text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether an index stands between the two halves of a character. */
    static boolean isInPair(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
