package io.casus.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a stretch of days: "from 5 to 9 July", "July 18-25, 2021", "February 27 to March 2", and "between July 18 and 21", which is one of
 * these days. Where no year is given, the first day is taken as a day of a month without a year, and the last one is the next after it.
 */
final class RangeWords {
    private static final String TO = "(?: ?- ?| to | through | until | till | and )";
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:from |between )?" + TimeWordsReader.MONTH_NAME + " "
            + TimeWordsReader.DAY_NUMBER + TO + "(?:" + TimeWordsReader.MONTH_NAME + " )?" + TimeWordsReader.DAY_NUMBER
            + "(?:,? " + TimeWordsReader.YEAR_NUMBER + ")?");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:from |between )?(?:the )?" + TimeWordsReader.DAY_NUMBER
            + "(?: (?:of )?" + TimeWordsReader.MONTH_NAME + ")?" + TO + "(?:the )?" + TimeWordsReader.DAY_NUMBER
            + " (?:of )?"
            + TimeWordsReader.MONTH_NAME + "(?:,? " + TimeWordsReader.YEAR_NUMBER + ")?");

    private final MonthDay first;
    private final MonthDay last;
    private final boolean isOneDay;

    private RangeWords(MonthDay first, MonthDay last, boolean isOneDay) {
        this.first = first;
        this.last = last;
        this.isOneDay = isOneDay;
    }

    static Optional<UncertainTime> read(String plain, Optional<LocalDate> reference, TimeWords.Direction direction) {
        // "18 and 21 July" are two days, "between 18 and 21 July" is a stretch.
        boolean isBetween = plain.startsWith("between ");
        if (plain.contains(" and ") != isBetween) {
            return Optional.empty();
        }
        try {
            return read(plain, isBetween, reference, direction);
        } catch (DateTimeException thereIsNoSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<UncertainTime> read(
            String plain, boolean isBetween, Optional<LocalDate> reference, TimeWords.Direction direction) {
        Matcher monthFirst = MONTH_FIRST.matcher(plain);
        if (monthFirst.matches()) {
            Month month = TimeWordsReader.month(monthFirst, 1);
            Month other = monthFirst.group(3) == null ? month : TimeWordsReader.month(monthFirst, 3);
            RangeWords range =
                    new RangeWords(day(month, monthFirst.group(2)), day(other, monthFirst.group(4)), isBetween);
            return Optional.of(range.time(Optional.ofNullable(monthFirst.group(5)), reference, direction));
        }
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        if (!dayFirst.matches()) {
            return Optional.empty();
        }
        Month other = TimeWordsReader.month(dayFirst, 4);
        Month month = dayFirst.group(2) == null ? other : TimeWordsReader.month(dayFirst, 2);
        RangeWords range = new RangeWords(day(month, dayFirst.group(1)), day(other, dayFirst.group(3)), isBetween);
        return Optional.of(range.time(Optional.ofNullable(dayFirst.group(5)), reference, direction));
    }

    private static MonthDay day(Month month, String day) {
        return MonthDay.of(month, Integer.parseInt(day));
    }

    private UncertainTime time(Optional<String> year, Optional<LocalDate> reference, TimeWords.Direction direction) {
        if (year.isPresent()) {
            int number = Integer.parseInt(year.get());
            LocalDate start = atYear(first, first.isAfter(last) ? number - 1 : number);
            return stretch(start.toString(), atYear(last, number).toString());
        }
        if (reference.isEmpty()) {
            return stretch(
                    UncertainTime.of(first).edtf(), UncertainTime.of(last).edtf());
        }
        LocalDate day = reference.get();
        LocalDate start = start(day, direction);
        LocalDate end = atYear(last, first.isAfter(last) ? start.getYear() + 1 : start.getYear());
        return UncertainTime.builder()
                .edtf(stretch(start.toString(), end.toString()).edtf())
                .resolvedAgainst(day)
                .build();
    }

    private LocalDate start(LocalDate reference, TimeWords.Direction direction) {
        LocalDate thisYear = atYear(first, reference.getYear());
        return switch (direction) {
            case PAST -> thisYear.isAfter(reference) ? atYear(first, reference.getYear() - 1) : thisYear;
            case FUTURE -> thisYear.isBefore(reference) ? atYear(first, reference.getYear() + 1) : thisYear;
        };
    }

    /** Unlike {@link MonthDay#atYear}, it makes no 28 of a 29 February. */
    private static LocalDate atYear(MonthDay day, int year) {
        return LocalDate.of(year, day.getMonth(), day.getDayOfMonth());
    }

    private UncertainTime stretch(String start, String end) {
        return UncertainTime.parse(isOneDay ? "[" + start + ".." + end + "]" : start + "/" + end);
    }
}
