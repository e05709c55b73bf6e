package io.casus.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A calendar date, with or without a time of day.
 *
 * @param pattern the date, down to the day where there is a time of day
 * @param clock the time of day
 */
record CalendarForm(CalendarPattern pattern, Optional<ClockTime> clock) implements TimeForm {
    /** Beyond that many days the single dates are not looked at one by one. */
    private static final long DAYS_TO_LOOK_AT = 7_500;

    private static final int UNKNOWN_PAIR = MaskedDigits.read("XX", 0, 2);

    @Override
    public LocalRange range() {
        LocalDate first = pattern.first().orElseThrow();
        LocalDate last = pattern.isMasked() ? pattern.last().orElseThrow() : first;
        if (!pattern.isYearUnknown()) {
            return new LocalRange(start(first), start(last), end(first), end(last));
        }
        if (!pattern.negative()) {
            return LocalRange.ANY_TIME;
        }
        return LocalRange.somewhereIn(
                LocalRange.UNBOUNDED_BELOW, LocalDate.of(0, 1, 1).atStartOfDay());
    }

    /** Whether it is the 24:00 that is also the start of the next day. */
    boolean endsWithItsDay() {
        return clock.filter(ClockTime::midnightAtEnd).isPresent();
    }

    private LocalDateTime start(LocalDate day) {
        return clock.map(time -> time.startOn(day)).orElseGet(day::atStartOfDay);
    }

    private LocalDateTime end(LocalDate day) {
        return clock.map(time -> time.endOn(day))
                .orElseGet(() -> pattern.endOf(day).atStartOfDay());
    }

    @Override
    public TimePrecision precision() {
        TimePrecision ofDate = pattern.precision();
        return ofDate == TimePrecision.DAY ? clock.map(ClockTime::precision).orElse(ofDate) : ofDate;
    }

    @Override
    public Optional<ZoneOffset> offset() {
        return clock.flatMap(ClockTime::offset);
    }

    @Override
    public Optional<LocalDate> date() {
        return pattern.hasDay() && !pattern.isMasked() ? pattern.first() : Optional.empty();
    }

    @Override
    public Optional<LocalTime> timeOfDay() {
        return clock.map(ClockTime::time);
    }

    @Override
    public boolean fitsIn(Stretch stretch, Optional<ZoneId> zone) {
        if (!pattern.isMasked() || !stretch.isBounded()) {
            return TimeForm.super.fitsIn(stretch, zone);
        }
        // Two days more to either side than the stretch has: a zone shifts a date by one, 24:00 by another.
        LocalDate first =
                LocalDate.ofInstant(stretch.startMin(), ZoneOffset.UTC).minusDays(2);
        LocalDate last = LocalDate.ofInstant(stretch.endMax(), ZoneOffset.UTC).plusDays(2);
        if (last.toEpochDay() - first.toEpochDay() > DAYS_TO_LOOK_AT) {
            return TimeForm.super.fitsIn(stretch, zone);
        }
        return first.datesUntil(last).anyMatch(day -> pattern.fits(day) && dayMeets(day, stretch, zone));
    }

    private boolean dayMeets(LocalDate day, Stretch stretch, Optional<ZoneId> zone) {
        LocalDateTime end = clock.map(time -> time.endOn(day))
                .orElseGet(() -> day.plusDays(1).atStartOfDay());
        return Stretch.within(LocalRange.exactly(start(day), end), zone).meets(stretch);
    }

    /** The text of this time, told less precisely; empty where that is not possible. */
    Optional<String> truncatedTo(TimePrecision wanted) {
        if (clock.isPresent()) {
            return wanted.compareTo(TimePrecision.HOUR) >= 0 ? clockTo(wanted) : dateTo(wanted);
        }
        return dateTo(wanted);
    }

    private Optional<String> clockTo(TimePrecision wanted) {
        ClockTime time = clock.orElseThrow();
        if (wanted.compareTo(time.precision()) > 0) {
            return Optional.empty();
        }
        return Optional.of(pattern + "T" + time.text(wanted) + time.offsetText());
    }

    private Optional<String> dateTo(TimePrecision wanted) {
        if (wanted.compareTo(pattern.precision()) > 0) {
            return Optional.empty();
        }
        return switch (wanted) {
            case DAY -> Optional.of(pattern.toString());
            case MONTH -> Optional.of(pattern.monthText());
            case YEAR -> Optional.of(pattern.yearText());
            default -> Optional.empty();
        };
    }

    @Override
    public String describe() {
        return clock.map(time -> time.describe() + " on " + describeDate()).orElseGet(this::describeDate);
    }

    @Override
    public String describe(String zone) {
        return clock.map(time -> time.describe() + " (" + zone + ") on " + describeDate())
                .orElseGet(() -> describeDate() + " (" + zone + ")");
    }

    private String describeDate() {
        return pattern.isMasked() ? describeMasked() : describe(pattern.first().orElseThrow());
    }

    private String describeMasked() {
        if (isNothingKnown()) {
            return "an unknown " + (pattern.hasDay() ? "day" : pattern.hasMonth() ? "month" : "time");
        }
        if (pattern.isYearUnknown() && isGiven(pattern.month()) && isGiven(pattern.day())) {
            return describeWithoutYear();
        }
        if (!pattern.hasMonth() && pattern.isYearMaskedAtEndOnly()) {
            return describeYears();
        }
        boolean yearGiven = isGiven(pattern.year());
        if (yearGiven && isUnknown(pattern.month()) && isUnknown(pattern.day())) {
            return (pattern.hasDay() ? "a day of " : "a month of ") + knownYear();
        }
        if (yearGiven && isGiven(pattern.month()) && isUnknown(pattern.day())) {
            return "a day of " + name(pattern.first().orElseThrow().getMonth()) + " " + knownYear();
        }
        return "a date of the form " + pattern;
    }

    private boolean isNothingKnown() {
        return !pattern.negative() && pattern.isYearUnknown() && isUnknown(pattern.month()) && isUnknown(pattern.day());
    }

    private static boolean isGiven(int digits) {
        return digits == CalendarPattern.NONE || !MaskedDigits.isMasked(digits);
    }

    private static boolean isUnknown(int digits) {
        return digits == CalendarPattern.NONE || digits == UNKNOWN_PAIR;
    }

    private String describeYears() {
        return "a year from " + describeYear(pattern.first().orElseThrow().getYear()) + " to "
                + describeYear(pattern.last().orElseThrow().getYear());
    }

    private String describeWithoutYear() {
        String year = "an unknown year" + (pattern.negative() ? " BC" : "");
        if (!pattern.hasMonth()) {
            return year;
        }
        LocalDate day = pattern.first().orElseThrow();
        return (pattern.hasDay() ? day.getDayOfMonth() + " " : "") + name(day.getMonth()) + " of " + year;
    }

    private String knownYear() {
        return describeYear(pattern.first().orElseThrow().getYear());
    }

    private String describe(LocalDate first) {
        String year = describeYear(first.getYear());
        if (!pattern.hasMonth()) {
            return year;
        }
        String month = name(first.getMonth()) + " " + year;
        return pattern.hasDay() ? first.getDayOfMonth() + " " + month : month;
    }

    static String describeDay(LocalDate date) {
        return date.getDayOfMonth() + " " + name(date.getMonth()) + " " + describeYear(date.getYear());
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The year as historians write it: there the year 0 is 1 BC. */
    static String describeYear(int year) {
        return year > 0 ? Integer.toString(year) : (1 - year) + " BC";
    }
}
