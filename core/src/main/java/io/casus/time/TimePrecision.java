package io.casus.time;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How precisely a time was told, from the coarsest to the finest.
 *
 * <p>Each precision also says how far {@linkplain UncertainTime#isApproximate() "about"} may reach: one step of the
 * next coarser unit, to either side. "About 12:00" reaches an hour, "about 6 January" a month, "about 1984" ten years.
 * That is a convention of this library, as EDTF gives none; only the {@linkplain UncertainTime#earliestConceivable()
 * conceivable} bounds and the answers that rest on them use it.
 */
public enum TimePrecision {
    /** Not even the millennium is known; "about" then adds nothing. */
    UNKNOWN(0, ChronoUnit.YEARS),
    /** A thousand years; "about" reaches a thousand years. */
    MILLENNIUM(1000, ChronoUnit.YEARS),
    /** A hundred years; "about" reaches a thousand years. */
    CENTURY(1000, ChronoUnit.YEARS),
    /** Ten years; "about" reaches a hundred years. */
    DECADE(100, ChronoUnit.YEARS),
    /** A year; "about" reaches ten years. */
    YEAR(10, ChronoUnit.YEARS),
    /** Half a year; "about" reaches a year. */
    HALF_YEAR(1, ChronoUnit.YEARS),
    /** Four months; "about" reaches a year. */
    THIRD_OF_YEAR(1, ChronoUnit.YEARS),
    /** Three months from January, April, July or October; "about" reaches a year. */
    QUARTER(1, ChronoUnit.YEARS),
    /** Spring, summer, autumn or winter; "about" reaches a year. */
    SEASON(1, ChronoUnit.YEARS),
    /** A month; "about" reaches a year. */
    MONTH(1, ChronoUnit.YEARS),
    /** A day; "about" reaches a month. */
    DAY(1, ChronoUnit.MONTHS),
    /** An hour; "about" reaches a day. */
    HOUR(1, ChronoUnit.DAYS),
    /** A minute; "about" reaches an hour. */
    MINUTE(1, ChronoUnit.HOURS),
    /** A second; "about" reaches a minute. */
    SECOND(1, ChronoUnit.MINUTES),
    /** A decimal fraction of a second, down to the nanosecond; "about" reaches a second. */
    FRACTION(1, ChronoUnit.SECONDS);

    private final int reach;
    private final ChronoUnit reachUnit;

    TimePrecision(int reach, ChronoUnit reachUnit) {
        this.reach = reach;
        this.reachUnit = reachUnit;
    }

    static TimePrecision coarser(TimePrecision first, TimePrecision second) {
        return first.compareTo(second) <= 0 ? first : second;
    }

    LocalDateTime earlier(LocalDateTime time) {
        return time.minus(reach, reachUnit);
    }

    LocalDateTime later(LocalDateTime time) {
        return time.plus(reach, reachUnit);
    }
}
