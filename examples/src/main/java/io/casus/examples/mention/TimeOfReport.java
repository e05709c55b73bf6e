package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import io.casus.time.TimeWords;
import io.casus.time.TimeWords.Direction;
import io.casus.time.UncertainTime;

/**
 * A time as a report words it.
 *
 * @param time the time, resolved where the day of publication is known
 * @param kind how much of a time it is
 * @param readings what the words say, one by one, where they contradict each other ("Monday, 5 January" of a year in which
 *     the 5th was a Sunday); else the time alone
 */
public record TimeOfReport(UncertainTime time, Kind kind, ImmutableList<UncertainTime> readings) {

    /**
     * Makes a time whose words agree with each other.
     *
     * @param time the time
     * @param kind how much of a time it is
     */
    public TimeOfReport(UncertainTime time, Kind kind) {
        this(time, kind, ImmutableList.of(time));
    }

    /**
     * Returns the time if the words look ahead, as those for something announced do: "on Sunday" is the next one then.
     *
     * @return the time after the day of publication; the same if that day is not known
     */
    public TimeOfReport ahead() {
        return time.resolvedAgainst()
                .flatMap(day -> time.words().flatMap(words -> TimeWords.read(words, day, Direction.FUTURE)))
                .map(later -> new TimeOfReport(later, kind))
                .orElse(this);
    }

    /** How much of a time the words are. */
    public enum Kind {
        /** A time of day. */
        CLOCK,
        /** A day, or a few. */
        DAY,
        /** A week, a month, a year: longer than a day. */
        PERIOD,
        /** A time from another happening: "two days later". */
        RELATIVE
    }

    /**
     * Returns whether it tells of another day than what was told before.
     *
     * @return true for "two days later", false for "hours later" and all times that are not told from another happening
     */
    public boolean isOnAnotherDay() {
        String words = time.words().orElse("");
        boolean isSameDay = words.contains("hour")
                || words.contains("minute")
                || words.contains("hortly")
                || words.contains("same");
        return kind == Kind.RELATIVE && !isSameDay;
    }
}
