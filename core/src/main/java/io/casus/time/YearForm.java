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
        return LocalRange.exactly(
                LocalDate.of(firstYear(), 1, 1).atStartOfDay(),
                LocalDate.of(lastYear() + 1, 1, 1).atStartOfDay());
    }

    /** The first of the years that share the significant digits. */
    int firstYear() {
        int unit = unit();
        int magnitude = Math.abs(year) / unit * unit;
        return year < 0 ? -magnitude - unit + 1 : magnitude;
    }

    /** The last of the years that share the significant digits. */
    int lastYear() {
        return firstYear() + unit() - 1;
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
