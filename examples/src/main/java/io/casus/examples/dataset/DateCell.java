package io.casus.examples.dataset;

import com.google.common.collect.ImmutableList;
import io.casus.time.UncertainTime;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * A date cell and a time cell, both in UTC, as the tables write them: {@code 9-Apr-84}, {@code Sep-84}, {@code 4/19/2023}, {@code
 * 2023-04-19}; {@code 8:33:00 PM}, {@code 20:33}. Years of two digits lie between 1950 and 2049.
 *
 * @param day the day, or empty where only the month is told
 * @param month the month
 * @param time the time of day; empty if none is told
 */
record DateCell(Optional<LocalDate> day, YearMonth month, Optional<LocalTime> time) {
    private static final int FIRST_YEAR = 1950;

    private static final ImmutableList<DateTimeFormatter> DAYS = ImmutableList.of(
            withShortYear("d-MMM-"),
            form("d-MMM-uuuu"),
            form("M/d/uuuu"),
            form("uuuu-MM-dd"),
            form("d MMMM uuuu"),
            form("MMMM d, uuuu"));
    private static final ImmutableList<DateTimeFormatter> MONTHS =
            ImmutableList.of(withShortYear("MMM-"), form("MMM-uuuu"), form("uuuu-MM"), form("MMMM uuuu"));
    private static final ImmutableList<DateTimeFormatter> TIMES =
            ImmutableList.of(form("h:mm:ss a"), form("h:mm a"), form("H:mm:ss"), form("H:mm"));

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    private static DateTimeFormatter withShortYear(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_YEAR)
                .toFormatter(Locale.ENGLISH);
    }

    /** The date of a cell, without a time; empty if it is none. */
    static Optional<DateCell> read(String date) {
        Optional<LocalDate> day = first(DAYS, date).map(LocalDate::from);
        return day.map(YearMonth::from)
                .or(() -> first(MONTHS, date).map(YearMonth::from))
                .map(month -> new DateCell(day, month, Optional.empty()));
    }

    /** The time of day of a cell; empty if it is none. */
    static Optional<LocalTime> readTime(String time) {
        return first(TIMES, time).map(LocalTime::from);
    }

    DateCell at(Optional<LocalTime> timeOfDay) {
        return new DateCell(day, month, timeOfDay);
    }

    private static Optional<TemporalAccessor> first(ImmutableList<DateTimeFormatter> forms, String text) {
        for (DateTimeFormatter form : forms) {
            try {
                if (fits(form, text)) {
                    return Optional.of(form.parse(text));
                }
            } catch (DateTimeException e) {
                // There is no 31st of April. The next form may fit.
            }
        }
        return Optional.empty();
    }

    /** Whether a text has the form, apart from whether there is such a day; asked first, because an exception takes long. */
    private static boolean fits(DateTimeFormatter form, String text) {
        ParsePosition position = new ParsePosition(0);
        return form.parseUnresolved(text, position) != null && position.getIndex() == text.length();
    }

    /**
     * The time in UTC.
     *
     * @param approximate whether the table says that such dates are approximations
     * @param words the words of the cells
     */
    UncertainTime inUtc(boolean approximate, String words) {
        String edtf = day.map(LocalDate::toString).orElse(month.toString())
                + time.filter(any -> day.isPresent())
                        .map(clock -> "T" + clock + "Z")
                        .orElse("")
                + (approximate ? "~" : "");
        return UncertainTime.builder()
                .edtf(edtf)
                .zone(ZoneOffset.UTC)
                .words(words)
                .build();
    }
}
