package io.casus.time;

import com.google.common.math.IntMath;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A calendar date down to the year, the month or the day, in which any digit may be the X that stands for an unknown one.
 *
 * @param negative whether a minus sign stands before the year
 * @param year four {@link MaskedDigits}
 * @param month two of them, or {@link #NONE}
 * @param day two of them, or {@link #NONE}
 */
record CalendarPattern(boolean negative, int year, int month, int day) {
    /** No month or no day. */
    static final int NONE = -1;

    private static final int YEAR_DIGITS = 4;
    private static final int UNKNOWN_YEAR = MaskedDigits.read("XXXX", 0, YEAR_DIGITS);
    private static final int A_LEAP_YEAR = 2000;
    private static final int MONTHS = 12;

    boolean isMasked() {
        return MaskedDigits.isMasked(year) || isMonthMasked() || isDayMasked();
    }

    boolean isMonthMasked() {
        return hasMonth() && MaskedDigits.isMasked(month);
    }

    boolean isDayMasked() {
        return hasDay() && MaskedDigits.isMasked(day);
    }

    boolean isYearUnknown() {
        return year == UNKNOWN_YEAR;
    }

    /** Whether the year is one of ten, a hundred or a thousand that begin alike. */
    boolean isYearMaskedAtEndOnly() {
        int known = MaskedDigits.knownAtStart(year, YEAR_DIGITS);
        return known > 0
                && known < YEAR_DIGITS
                && MaskedDigits.number(year, 9) - MaskedDigits.number(year, 0)
                        == IntMath.pow(10, YEAR_DIGITS - known) - 1;
    }

    boolean hasMonth() {
        return month != NONE;
    }

    boolean hasDay() {
        return day != NONE;
    }

    /** The days on which a year, month or day that fits begins, as the first one in time; empty where none fits. */
    Optional<LocalDate> first() {
        if (!isMasked()) {
            return firstOf(firstYear());
        }
        int lastYear = lastYear();
        for (int candidate = firstYear(); candidate <= lastYear; candidate++) {
            if (fitsYear(candidate)) {
                Optional<LocalDate> first = firstOf(candidate);
                if (first.isPresent()) {
                    return first;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> firstOf(int candidateYear) {
        for (int candidate = next(month, 0, MONTHS); candidate <= MONTHS; candidate = next(month, candidate, MONTHS)) {
            int length = YearMonth.of(candidateYear, candidate).lengthOfMonth();
            int candidateDay = next(day, 0, length);
            if (candidateDay <= length) {
                return Optional.of(LocalDate.of(candidateYear, candidate, candidateDay));
            }
        }
        return Optional.empty();
    }

    /** The same, as the last one in time. */
    Optional<LocalDate> last() {
        int firstYear = firstYear();
        for (int candidate = lastYear(); candidate >= firstYear; candidate--) {
            if (fitsYear(candidate)) {
                Optional<LocalDate> last = lastOf(candidate);
                if (last.isPresent()) {
                    return last;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> lastOf(int candidateYear) {
        for (int candidate = previous(month, MONTHS + 1); candidate > 0; candidate = previous(month, candidate)) {
            int length = YearMonth.of(candidateYear, candidate).lengthOfMonth();
            int candidateDay = previous(day, length + 1);
            if (candidateDay > 0) {
                return Optional.of(LocalDate.of(candidateYear, candidate, candidateDay));
            }
        }
        return Optional.empty();
    }

    /** The day after the year, month or day that begins on a day. */
    LocalDate endOf(LocalDate start) {
        if (hasDay()) {
            return start.plusDays(1);
        }
        return hasMonth() ? start.plusMonths(1) : start.plusYears(1);
    }

    boolean fits(LocalDate date) {
        int candidate = date.getYear();
        return negative == candidate < 0
                && MaskedDigits.match(year, Math.abs(candidate))
                && matches(month, date.getMonthValue())
                && matches(day, date.getDayOfMonth());
    }

    /** Whether both name a day of a month, and not the same one. */
    boolean isAnotherDayThan(CalendarPattern other) {
        return hasFixedDay() && other.hasFixedDay() && (month != other.month || day != other.day);
    }

    private boolean hasFixedDay() {
        return hasDay() && !isMonthMasked() && !isDayMasked();
    }

    private int firstYear() {
        if (isYearUnknown()) {
            return A_LEAP_YEAR;
        }
        return negative ? -MaskedDigits.number(year, 9) : MaskedDigits.number(year, 0);
    }

    private int lastYear() {
        if (isYearUnknown()) {
            return A_LEAP_YEAR;
        }
        return negative ? -Math.max(1, MaskedDigits.number(year, 0)) : MaskedDigits.number(year, 9);
    }

    private boolean fitsYear(int candidate) {
        return isYearUnknown() || MaskedDigits.match(year, Math.abs(candidate));
    }

    /** The next number that fits, at most the highest, or one more than that; 1 is the only one where nothing is given. */
    private static int next(int digits, int number, int highest) {
        if (digits != NONE && !MaskedDigits.isMasked(digits)) {
            int only = MaskedDigits.number(digits, 0);
            return only > number && only <= highest ? only : highest + 1;
        }
        int next = number + 1;
        while (next <= highest && !(digits == NONE ? next == 1 : MaskedDigits.match(digits, next))) {
            next++;
        }
        return next;
    }

    /** The number before that fits, or 0. */
    private static int previous(int digits, int number) {
        if (digits != NONE && !MaskedDigits.isMasked(digits)) {
            int only = MaskedDigits.number(digits, 0);
            return only < number ? only : 0;
        }
        int previous = number - 1;
        while (previous > 0 && !(digits == NONE ? previous == 1 : MaskedDigits.match(digits, previous))) {
            previous--;
        }
        return previous;
    }

    private static boolean matches(int digits, int number) {
        return digits == NONE || MaskedDigits.match(digits, number);
    }

    /** Down to which unit everything is given. */
    TimePrecision precision() {
        int known = MaskedDigits.knownAtStart(year, YEAR_DIGITS);
        if (known < YEAR_DIGITS) {
            return switch (known) {
                case 0 -> TimePrecision.UNKNOWN;
                case 1 -> TimePrecision.MILLENNIUM;
                case 2 -> TimePrecision.CENTURY;
                default -> TimePrecision.DECADE;
            };
        }
        if (!hasMonth() || isMonthMasked()) {
            return TimePrecision.YEAR;
        }
        return !hasDay() || isDayMasked() ? TimePrecision.MONTH : TimePrecision.DAY;
    }

    String yearText() {
        return (negative ? "-" : "") + MaskedDigits.text(year, YEAR_DIGITS);
    }

    String monthText() {
        return yearText() + (hasMonth() ? "-" + MaskedDigits.text(month, 2) : "");
    }

    @Override
    public String toString() {
        return monthText() + (hasDay() ? "-" + MaskedDigits.text(day, 2) : "");
    }
}
