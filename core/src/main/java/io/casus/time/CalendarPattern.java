package io.casus.time;

import com.google.common.collect.ImmutableList;
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
    private static final ImmutableList<Integer> A_LEAP_YEAR = ImmutableList.of(2000);

    boolean isMasked() {
        return (year + month + day).contains("X");
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
        for (int candidateYear : years()) {
            for (int candidateMonth : numbers(month, 1, 12)) {
                int length = YearMonth.of(candidateYear, candidateMonth).lengthOfMonth();
                ImmutableList<Integer> days = numbers(day, 1, length);
                if (!days.isEmpty()) {
                    return Optional.of(LocalDate.of(candidateYear, candidateMonth, days.get(0)));
                }
            }
        }
        return Optional.empty();
    }

    /** The same, as the last one in time. */
    Optional<LocalDate> last() {
        for (int candidateYear : years().reverse()) {
            for (int candidateMonth : numbers(month, 1, 12).reverse()) {
                int length = YearMonth.of(candidateYear, candidateMonth).lengthOfMonth();
                ImmutableList<Integer> days = numbers(day, 1, length);
                if (!days.isEmpty()) {
                    return Optional.of(LocalDate.of(candidateYear, candidateMonth, days.get(days.size() - 1)));
                }
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

    private ImmutableList<Integer> years() {
        if (isYearUnknown()) {
            return A_LEAP_YEAR;
        }
        ImmutableList<Integer> magnitudes = numbers(year, negative ? 1 : 0, 9999);
        return negative
                ? magnitudes.stream()
                        .map(number -> -number)
                        .collect(ImmutableList.toImmutableList())
                        .reverse()
                : magnitudes;
    }

    /** The numbers from low to high that fit, ascending; only low where the pattern is empty. */
    private static ImmutableList<Integer> numbers(String pattern, int low, int high) {
        if (pattern.isEmpty()) {
            return ImmutableList.of(low);
        }
        ImmutableList<Integer> numbers = ImmutableList.of(0);
        for (int position = 0; position < pattern.length(); position++) {
            numbers = appended(numbers, pattern.charAt(position));
        }
        return numbers.stream()
                .filter(number -> number >= low && number <= high)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Integer> appended(ImmutableList<Integer> numbers, char digit) {
        ImmutableList.Builder<Integer> longer = ImmutableList.builder();
        for (int number : numbers) {
            for (int next = 0; next <= 9; next++) {
                if (digit == 'X' || digit == '0' + next) {
                    longer.add(number * 10 + next);
                }
            }
        }
        return longer.build();
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
