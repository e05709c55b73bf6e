package io.casus.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** One way to name a time once: a calendar date with or without a time of day, a far year, a decade, a season. */
sealed interface TimeForm permits CalendarForm, YearForm, YearsForm, SeasonForm {
    /** Where on the calendar it lies. */
    LocalRange range();

    TimePrecision precision();

    /** What a researcher wants to read, without the zone. */
    String describe();

    /** What a researcher wants to read, with the zone. */
    default String describe(String zone) {
        return describe() + " (" + zone + ")";
    }

    default Optional<ZoneOffset> offset() {
        return Optional.empty();
    }

    default Optional<LocalDate> date() {
        return Optional.empty();
    }

    default Optional<LocalTime> timeOfDay() {
        return Optional.empty();
    }

    /** Whether a time that fits the text has a moment in common with the stretch. */
    default boolean fitsIn(Stretch stretch, Optional<ZoneId> zone) {
        return Stretch.within(range(), zone).meets(stretch);
    }
}
