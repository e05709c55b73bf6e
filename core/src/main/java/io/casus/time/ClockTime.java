package io.casus.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A time of day as written.
 *
 * @param time the start of the hour, minute, second or fraction that it names
 * @param midnightAtEnd whether it is written as 24:00, the end of the day
 * @param precision hour, minute, second or fraction
 * @param nanos how long that hour, minute, second or fraction is
 * @param offset the offset that is written with it
 * @param offsetText the offset as written
 */
record ClockTime(
        LocalTime time,
        boolean midnightAtEnd,
        TimePrecision precision,
        long nanos,
        Optional<ZoneOffset> offset,
        String offsetText) {
    private static final String ZEROS = ":00.000000000";

    /** A time of day with all nine digits of its fraction. */
    static String toTheNanosecond(LocalTime time) {
        String withoutZeros = time.toString();
        return withoutZeros + ZEROS.substring(withoutZeros.length() - "HH:mm".length());
    }

    /** The clock reading without the letter T and without an offset. */
    String text() {
        return text(precision);
    }

    /** The same, told to a precision that it has. */
    String text(TimePrecision wanted) {
        String all = toTheNanosecond(time);
        String reading = midnightAtEnd ? "24" + all.substring(2) : all;
        return switch (wanted) {
            case HOUR -> reading.substring(0, "HH".length());
            case MINUTE -> reading.substring(0, "HH:mm".length());
            case SECOND -> reading.substring(0, "HH:mm:ss".length());
            default ->
                reading.substring(0, reading.length() + 1 - Long.toString(nanos).length());
        };
    }

    LocalDateTime startOn(LocalDate day) {
        return midnightAtEnd ? day.plusDays(1).atStartOfDay() : day.atTime(time);
    }

    LocalDateTime endOn(LocalDate day) {
        return startOn(day).plus(nanos, ChronoUnit.NANOS);
    }

    /** The same text for the same time of day to the same precision, however it is written. */
    String meaning() {
        return "T" + (midnightAtEnd ? "24:00" : time.toString()) + " for " + nanos;
    }

    String describe() {
        return precision == TimePrecision.HOUR ? "the hour from " + text() + ":00" : text();
    }
}
