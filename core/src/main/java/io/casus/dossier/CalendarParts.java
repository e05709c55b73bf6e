package io.casus.dossier;

import io.casus.time.UncertainTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Year, month and day of a time that is named once, as far as each is told: 5 November of an unknown year has two of the three.
 *
 * @param year the year; empty where it is not told in full
 * @param month the month from 1 to 12
 * @param day the day of the month from 1 to 31
 */
record CalendarParts(OptionalInt year, OptionalInt month, OptionalInt day) {
    private static final Pattern FORM = Pattern.compile("([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?(?:T.*)?[~?%]?");
    private static final int LEAP_YEAR = 2024;
    private static final int DECEMBER = 12;

    /** The parts; empty for intervals, sets, seasons and dates with a qualifier within. */
    static Optional<CalendarParts> of(UncertainTime time) {
        Matcher matcher = FORM.matcher(time.edtf());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        OptionalInt month = number(matcher.group(2));
        if (month.isPresent() && month.getAsInt() > DECEMBER) {
            return Optional.empty();
        }
        return Optional.of(new CalendarParts(number(matcher.group(1)), month, number(matcher.group(3))));
    }

    private static OptionalInt number(@Nullable String digits) {
        return digits == null || digits.contains("X") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** The day, where all three are told. */
    Optional<LocalDate> date() {
        return year.isPresent() ? dayOf(year.getAsInt()) : Optional.empty();
    }

    /** The day in that year, where month and day are told and the year has it. */
    Optional<LocalDate> dayOf(int someYear) {
        if (month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(someYear, month.getAsInt(), day.getAsInt()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** How many days apart the two are in any year; empty where month and day are not told of both. */
    OptionalInt daysApartInAnyYear(CalendarParts other) {
        Optional<LocalDate> mine = dayOf(LEAP_YEAR);
        Optional<LocalDate> theirs = other.dayOf(LEAP_YEAR);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return OptionalInt.empty();
        }
        int days = (int) Math.abs(ChronoUnit.DAYS.between(mine.get(), theirs.get()));
        return OptionalInt.of(Math.min(days, LocalDate.of(LEAP_YEAR, 1, 1).lengthOfYear() - days));
    }
}
