package io.casus.examples.text;

/**
 * A stretch of a text.
 *
 * @param start the index of the first character in the Java string
 * @param end the index after the last character
 */
public record Span(int start, int end) {

    /**
     * Returns the characters of the stretch.
     *
     * @param text the whole text
     * @return the part of it between the two indexes
     */
    public String in(String text) {
        return text.substring(start, end);
    }

    /**
     * Returns whether the stretch has no characters.
     *
     * @return whether start and end are the same
     */
    public boolean isEmpty() {
        return start >= end;
    }

    /**
     * Returns whether another stretch lies within this one.
     *
     * @param other the other stretch
     * @return whether all its characters belong to this one
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Returns whether two stretches have a character in common.
     *
     * @param other the other stretch
     * @return whether they overlap
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * Returns the shortest stretch that covers two.
     *
     * @param other the other stretch
     * @return from the first start to the last end
     */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * Returns the stretch between two others.
     *
     * @param before the one
     * @param after the other, which begins where the first ends or behind that
     * @return from the end of the first to the start of the second
     */
    public static Span between(Span before, Span after) {
        int from = before.end;
        int to = after.start;
        return new Span(from, to);
    }

    /**
     * Returns the stretch without white space at its ends.
     *
     * @param text the whole text
     * @return the shorter stretch
     */
    public Span trimmedIn(String text) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
    }
}
