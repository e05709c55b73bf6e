package io.casus.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A part of a year that is no month, written with the codes 21 to 41 of EDTF.
 *
 * <p>A quarter, a third and a half of a year have exact ends. A season has none that all agree on, so its bounds are wide: from the
 * first day of the first month that counts as its own, by the months or by the sun, to the last day of the last one. Where the
 * hemisphere is not told, both are allowed for. A winter of the north, or a summer of the south, may be the one that begins or the one
 * that ends in the year.
 *
 * @param year the year
 * @param code the code, 21 to 41
 */
record SeasonForm(int year, int code) implements TimeForm {
    static final int FIRST_CODE = 21;
    static final int LAST_CODE = 41;

    @Override
    public LocalRange range() {
        return switch (code) {
            case 21, 23 -> LocalRange.somewhereIn(month(1), month(13));
            case 22, 24, 28, 30 -> LocalRange.somewhereIn(month(0), month(16));
            case 25, 31 -> LocalRange.somewhereIn(month(3), month(7));
            case 26, 32 -> LocalRange.somewhereIn(month(6), month(10));
            case 27, 29 -> LocalRange.somewhereIn(month(9), month(13));
            default -> exactPart();
        };
    }

    private LocalRange exactPart() {
        int months = monthsOfPart();
        int firstCode = months == 3 ? 33 : months == 4 ? 37 : 40;
        int firstMonth = 1 + (code - firstCode) * months;
        return LocalRange.exactly(month(firstMonth), month(firstMonth + months));
    }

    private int monthsOfPart() {
        if (code >= 40) {
            return 6;
        }
        return code >= 37 ? 4 : 3;
    }

    private LocalDateTime month(int number) {
        return LocalDate.of(year, 1, 1).plusMonths(number - 1L).atStartOfDay();
    }

    @Override
    public TimePrecision precision() {
        if (code <= 32) {
            return TimePrecision.SEASON;
        }
        return switch (monthsOfPart()) {
            case 3 -> TimePrecision.QUARTER;
            case 4 -> TimePrecision.THIRD_OF_YEAR;
            default -> TimePrecision.HALF_YEAR;
        };
    }

    @Override
    public String describe() {
        return name() + " " + CalendarForm.describeYear(year);
    }

    private String name() {
        return switch (code) {
            case 21 -> "spring";
            case 22 -> "summer";
            case 23 -> "autumn";
            case 24 -> "winter";
            case 25 -> "northern spring";
            case 26 -> "northern summer";
            case 27 -> "northern autumn";
            case 28 -> "northern winter";
            case 29 -> "southern spring";
            case 30 -> "southern summer";
            case 31 -> "southern autumn";
            case 32 -> "southern winter";
            case 33 -> "the first quarter of";
            case 34 -> "the second quarter of";
            case 35 -> "the third quarter of";
            case 36 -> "the fourth quarter of";
            case 37 -> "the first third of";
            case 38 -> "the second third of";
            case 39 -> "the last third of";
            case 40 -> "the first half of";
            default -> "the second half of";
        };
    }
}
