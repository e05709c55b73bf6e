package io.casus.examples.mention;

import io.casus.time.TimeWords.Direction;
import io.casus.time.UncertainTime;

/**
 * A time as a report words it.
 *
 * @param time the time, resolved where the day of publication is known
 * @param kind how much of a time it is
 */
public record TimeOfReport(UncertainTime time, Kind kind) {

    /**
     * Returns the time if the words look ahead, as those for something announced do: "on Sunday" is the next one then.
     *
     * @return the time after the day of publication; the same if that day is not known
     */
    public TimeOfReport ahead() {
        return time.resolvedAgainst()
                .flatMap(day -> time.words().flatMap(words -> DateWords.read(words, day, Direction.FUTURE)))
                .map(later -> new TimeOfReport(later, kind))
                .orElse(this);
    }

    /** How much of a time the words are. */
    public enum Kind {
        /** A time of day. */
        CLOCK,
        /** A day. */
        DAY,
        /** A week, a month, a year: longer than a day. */
        PERIOD
    }
}
