package io.casus.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A calendar date down to the year, the month or the day, in which any digit may be the X that stands for an unknown one.
 *
 * @param negative whether a minus sign stands before the year
 * @param year four digits or X
 * @param month two digits or X, or nothing
 * @param day two digits or X, or nothing
 */
record CalendarPattern(boolean negative, String year, String month, String day) {
    private static final int A_LEAP_YEAR = 2000;
    private static final int MONTHS = 12;

    boolean isMasked() {
        return year.indexOf('X') >= 0 || month.indexOf('X') >= 0 || day.indexOf('X') >= 0;
    }

    boolean isYearUnknown() {
        return year.equals("XXXX");
    }

    boolean hasMonth() {
        return !month.isEmpty();
    }

    boolean hasDay() {
        return !day.isEmpty();
    }

    /** The days on which a year, month or day that fits begins, as the first one in time; empty where none fits. */
    Optional<LocalDate> first() {
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
                && matches(year, Math.abs(candidate))
                && matches(month, date.getMonthValue())
                && matches(day, date.getDayOfMonth());
    }

    /** Whether both name a day of a month, and not the same one. */
    boolean isAnotherDayThan(CalendarPattern other) {
        return hasFixedDay() && other.hasFixedDay() && !(month + day).equals(other.month + other.day);
    }

    private boolean hasFixedDay() {
        return hasDay() && !(month + day).contains("X");
    }

    private int firstYear() {
        if (isYearUnknown()) {
            return A_LEAP_YEAR;
        }
        return negative ? -Integer.parseInt(year.replace('X', '9')) : Integer.parseInt(year.replace('X', '0'));
    }

    private int lastYear() {
        if (isYearUnknown()) {
            return A_LEAP_YEAR;
        }
        return negative
                ? -Math.max(1, Integer.parseInt(year.replace('X', '0')))
                : Integer.parseInt(year.replace('X', '9'));
    }

    private boolean fitsYear(int candidate) {
        return isYearUnknown() || matches(year, Math.abs(candidate));
    }

    /** The next number that fits, at most the highest, or one more than that; 1 is the only one where the pattern is empty. */
    private static int next(String pattern, int number, int highest) {
        if (!pattern.isEmpty() && pattern.indexOf('X') < 0) {
            int only = Integer.parseInt(pattern);
            return only > number && only <= highest ? only : highest + 1;
        }
        int next = number + 1;
        while (next <= highest && !(pattern.isEmpty() ? next == 1 : matches(pattern, next))) {
            next++;
        }
        return next;
    }

    /** The number before that fits, or 0. */
    private static int previous(String pattern, int number) {
        if (!pattern.isEmpty() && pattern.indexOf('X') < 0) {
            int only = Integer.parseInt(pattern);
            return only < number ? only : 0;
        }
        int previous = number - 1;
        while (previous > 0 && !(pattern.isEmpty() ? previous == 1 : matches(pattern, previous))) {
            previous--;
        }
        return previous;
    }

    private static boolean matches(String pattern, int number) {
        if (pattern.isEmpty()) {
            return true;
        }
        int rest = number;
        for (int position = pattern.length() - 1; position >= 0; position--) {
            char expected = pattern.charAt(position);
            if (expected != 'X' && expected != '0' + rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }

    /** Down to which unit everything is given. */
    TimePrecision precision() {
        int known = year.indexOf('X');
        if (known >= 0) {
            return switch (known) {
                case 0 -> TimePrecision.UNKNOWN;
                case 1 -> TimePrecision.MILLENNIUM;
                case 2 -> TimePrecision.CENTURY;
                default -> TimePrecision.DECADE;
            };
        }
        if (!hasMonth() || month.contains("X")) {
            return TimePrecision.YEAR;
        }
        return !hasDay() || day.contains("X") ? TimePrecision.MONTH : TimePrecision.DAY;
    }

    @Override
    public String toString() {
        return (negative ? "-" : "") + year + (hasMonth() ? "-" + month : "") + (hasDay() ? "-" + day : "");
    }
}
