package io.casus.time;

import java.time.LocalDate;

/**
 * A decade or a century, written with the first digits of its years.
 *
 * @param negative whether a minus sign stands before the digits
 * @param prefix the first digits of the years, as a number
 * @param years how many years share them: 10 or 100
 */
record YearsForm(boolean negative, int prefix, int years) implements TimeForm {
    @Override
    public LocalRange range() {
        int first = firstYear();
        return LocalRange.exactly(
                LocalDate.of(first, 1, 1).atStartOfDay(),
                LocalDate.of(first + years, 1, 1).atStartOfDay());
    }

    private int firstYear() {
        return negative ? -(prefix * years) - years + 1 : prefix * years;
    }

    @Override
    public TimePrecision precision() {
        return years == 10 ? TimePrecision.DECADE : TimePrecision.CENTURY;
    }

    @Override
    public String describe() {
        if (years == 10 && !negative) {
            return "the " + CalendarForm.describeYear(prefix * years) + "s";
        }
        return "the years from " + CalendarForm.describeYear(firstYear()) + " to "
                + CalendarForm.describeYear(firstYear() + years - 1);
    }
}
