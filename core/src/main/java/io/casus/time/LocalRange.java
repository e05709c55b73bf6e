package io.casus.time;

import java.time.LocalDateTime;

/**
 * Where on the calendar a time that was named once may lie, before any zone is known.
 *
 * @param firstStart the start of the first stretch that fits the text; {@code UNBOUNDED_BELOW} where there is none
 * @param lastStart the start of the last stretch that fits; {@code UNBOUNDED_ABOVE} where there is none
 * @param firstEnd the end, exclusive, of the first stretch that fits
 * @param lastEnd the end, exclusive, of the last stretch that fits
 */
record LocalRange(LocalDateTime firstStart, LocalDateTime lastStart, LocalDateTime firstEnd, LocalDateTime lastEnd) {
    static final LocalDateTime UNBOUNDED_BELOW = LocalDateTime.MIN;
    static final LocalDateTime UNBOUNDED_ABOVE = LocalDateTime.MAX;
    static final LocalRange ANY_TIME =
            new LocalRange(UNBOUNDED_BELOW, UNBOUNDED_ABOVE, UNBOUNDED_BELOW, UNBOUNDED_ABOVE);

    /** One stretch whose two ends are known. */
    static LocalRange exactly(LocalDateTime start, LocalDateTime end) {
        return new LocalRange(start, start, end, end);
    }

    /** Some stretch within two bounds. */
    static LocalRange somewhereIn(LocalDateTime start, LocalDateTime end) {
        return new LocalRange(start, end, start, end);
    }

    /** All ends moved apart as far as "about" reaches. */
    LocalRange softened(TimePrecision precision) {
        return new LocalRange(
                earlier(firstStart, precision),
                later(lastStart, precision),
                earlier(firstEnd, precision),
                later(lastEnd, precision));
    }

    private static LocalDateTime earlier(LocalDateTime time, TimePrecision precision) {
        return time.equals(UNBOUNDED_BELOW) ? time : precision.earlier(time);
    }

    private static LocalDateTime later(LocalDateTime time, TimePrecision precision) {
        return time.equals(UNBOUNDED_ABOVE) ? time : precision.later(time);
    }
}
