package io.casus.examples.mention;

import io.casus.time.UncertainTime;

/**
 * A time as a report words it.
 *
 * @param time the time, resolved where the day of publication is known
 * @param kind how much of a time it is
 */
public record TimeOfReport(UncertainTime time, Kind kind) {

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
