package io.casus.time;

import java.time.LocalDate;

/**
 * A year written with the letter Y, as a power of ten, or with its significant digits.
 *
 * @param year the year as written, 0 being the year before the year 1
 * @param digits how many digits the text gives to the year
 * @param significant how many of them count, from the left
 */
record YearForm(int year, int digits, int significant) implements TimeForm {
    @Override
    public LocalRange range() {
        int unit = unit();
        int magnitude = Math.abs(year) / unit * unit;
        int first = year < 0 ? -magnitude - unit + 1 : magnitude;
        return LocalRange.exactly(
                LocalDate.of(first, 1, 1).atStartOfDay(),
                LocalDate.of(first + unit, 1, 1).atStartOfDay());
    }

    @Override
    public TimePrecision precision() {
        return switch (unit()) {
            case 1 -> TimePrecision.YEAR;
            case 10 -> TimePrecision.DECADE;
            case 100 -> TimePrecision.CENTURY;
            default -> TimePrecision.MILLENNIUM;
        };
    }

    @Override
    public String describe() {
        String estimate = CalendarForm.describeYear(year);
        return unit() == 1 ? estimate : estimate + " to " + significant + " significant digits";
    }

    private int unit() {
        int unit = 1;
        for (int digit = significant; digit < digits; digit++) {
            unit *= 10;
        }
        return unit;
    }
}
