package io.casus.source;

import com.google.common.collect.ImmutableList;

/** Where the passage of a citation stands in a text. Positions count Unicode code points from 0; ends are excluded. */
public sealed interface PassageMatch {

    /**
     * The words stand where the citation says.
     *
     * @param start the position of the first character
     * @param end the position after the last character
     */
    record Found(int start, int end) implements PassageMatch {}

    /**
     * The words stand at one other place, or the citation gives no position and they stand at one place only.
     *
     * @param start the position of the first character
     * @param end the position after the last character
     */
    record Moved(int start, int end) implements PassageMatch {}

    /**
     * The words stand at several places, and neither the position nor the characters around them tell which is meant.
     *
     * @param starts the positions of the first character of each, in order
     */
    record Ambiguous(ImmutableList<Integer> starts) implements PassageMatch {}

    /** The words do not stand in the text. */
    record Missing() implements PassageMatch {}

    /**
     * Returns whether the text has the passage at exactly one place.
     *
     * @return whether this is {@link Found} or {@link Moved}
     */
    default boolean isUnique() {
        return this instanceof Found || this instanceof Moved;
    }
}
