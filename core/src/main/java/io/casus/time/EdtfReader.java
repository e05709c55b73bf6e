package io.casus.time;

import static io.casus.time.CalendarPattern.NONE;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import java.math.BigInteger;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads one EDTF text from left to right. */
final class EdtfReader {
    /** Far enough from the end of {@code java.time} for "about" to reach further. */
    private static final int LAST_YEAR = 999_990_000;

    /** So many that the times of two sets can still be compared one by one. */
    private static final int MOST_CHOICES = 1_000;

    /** Enough for a set of that many runs, each with both ends written out. */
    private static final int MOST_CHARACTERS = 100_000;

    private final String text;
    private int at;

    private EdtfReader(String text) {
        this.text = text;
    }

    static TimeExpression read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new InvalidValueException(
                    "An EDTF time of at most " + MOST_CHARACTERS + " characters was expected, but the text has "
                            + text.length() + ".",
                    text.length() + " characters");
        }
        EdtfReader reader = new EdtfReader(text);
        reader.refuseDrafts();
        TimeExpression expression = reader.expression();
        if (reader.at < text.length()) {
            throw reader.error("the text should have ended");
        }
        return expression;
    }

    private void refuseDrafts() {
        // Most times have none of these characters, and an expression takes longer to tell.
        if (!mayBeDraft()) {
            return;
        }
        Matcher draft = EdtfDrafts.DRAFT.matcher(text);
        if (!draft.find()) {
            return;
        }
        at = draft.start();
        throw error("this is a form of the drafts before 2019; now " + EdtfDrafts.newForm(draft));
    }

    private boolean mayBeDraft() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPairOfMarks = isMark(c) && i + 1 < text.length() && isMark(text.charAt(i + 1));
            if ((c >= '^' && c != '~') || c == '(' || c == ')' || isPairOfMarks) {
                return true;
            }
        }
        return false;
    }

    private TimeExpression expression() {
        if (peek() == '{') {
            throw error("braces name several times that are all meant, but this type stands for one time; "
                    + "brackets, as in [1667,1668], name times of which one is meant");
        }
        if (peek() == '[') {
            return oneOf();
        }
        return text.indexOf('/') >= 0 ? interval() : new OneTime(single());
    }

    private IntervalExpression interval() {
        boolean openStart = accept("..");
        Optional<SingleTime> start = openStart || peek() == '/' ? Optional.empty() : Optional.of(single());
        require('/', "a slash between start and end");
        boolean openEnd = accept("..");
        Optional<SingleTime> end = openEnd || atEnd() ? Optional.empty() : Optional.of(single());
        IntervalExpression interval = new IntervalExpression(start, openStart, end, openEnd);
        refuseIfReversed(start, end, "the interval ends before it starts");
        return interval;
    }

    private void refuseIfReversed(Optional<SingleTime> first, Optional<SingleTime> last, String complaint) {
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        if (isReversed(first.get(), last.get())) {
            throw new InvalidValueException("\"" + text + "\" is no EDTF time: " + complaint + ".", text);
        }
    }

    /** Two times without an offset are taken to be of one zone. */
    private static boolean isReversed(SingleTime first, SingleTime last) {
        if (isDay(first) && isDay(last)) {
            return last.form().date().orElseThrow().isBefore(first.form().date().orElseThrow());
        }
        boolean hasOffset =
                first.form().offset().isPresent() || last.form().offset().isPresent();
        Optional<ZoneId> zone = hasOffset ? Optional.empty() : Optional.of(ZoneOffset.UTC);
        return !last.said(zone).endMax().isAfter(first.said(zone).startMin());
    }

    private static boolean isDay(SingleTime time) {
        return time.form().date().isPresent() && time.form().timeOfDay().isEmpty();
    }

    private OneOfExpression oneOf() {
        require('[', "an opening bracket");
        List<OneOfExpression.Choice> choices = new ArrayList<>();
        do {
            skipSpaces();
            requireAtMost(choices.size() + 1);
            choices.add(choice());
            skipSpaces();
        } while (accept(","));
        require(']', "a comma or the closing bracket");
        return new OneOfExpression(text, ImmutableList.copyOf(choices));
    }

    static void requireAtMost(int choices) {
        if (choices > MOST_CHOICES) {
            throw new InvalidValueException(
                    "A set of at most " + MOST_CHOICES
                            + " times of which one is meant was expected, but there are more.",
                    "more than " + MOST_CHOICES + " times");
        }
    }

    private OneOfExpression.Choice choice() {
        if (accept("..")) {
            return OneOfExpression.Choice.run(Optional.empty(), Optional.of(single()));
        }
        SingleTime first = single();
        if (!accept("..")) {
            return OneOfExpression.Choice.of(first);
        }
        boolean isOpen = peek() == ']' || peek() == ',' || peek() == ' ';
        Optional<SingleTime> last = isOpen ? Optional.empty() : Optional.of(single());
        refuseIfReversed(Optional.of(first), last, "a run of times ends before it starts");
        return OneOfExpression.Choice.run(Optional.of(first), last);
    }

    private SingleTime single() {
        int start = at;
        Marks marks = new Marks();
        TimeForm form = form(marks);
        marks.add(mark(), form.precision());
        return new SingleTime(text.substring(start, at), form, marks.approximate, marks.uncertain, marks.softness);
    }

    private TimeForm form(Marks marks) {
        if (accept("Y")) {
            return letterYear();
        }
        char yearMark = mark();
        marks.add(yearMark, TimePrecision.YEAR);
        boolean negative = accept("-");
        int start = at;
        int length = passOverDigitsOrX();
        if (length > 4 || length < 2) {
            throw noYear(start);
        }
        int year = MaskedDigits.read(text, start, at);
        boolean masked = MaskedDigits.isMasked(year);
        if (yearMark == 0 && length < 4 && !masked) {
            return years(negative, year, length, start);
        }
        if (length < 4) {
            throw noYear(start);
        }
        if (negative && year == 0) {
            at = start;
            throw error("the year 0 has no sign");
        }
        return peek() == 'S' && !masked ? significantYear(negative, year) : calendar(negative, year, marks);
    }

    private InvalidValueException noYear(int start) {
        at = start;
        String readElsewhere = beginsWithWord() ? "; words are read by TimeWords" : "";
        return error("a year has four digits or X, a decade three digits, a century two; a longer year begins with Y"
                + readElsewhere);
    }

    /** Whether the text begins with a letter with which no time does. */
    private boolean beginsWithWord() {
        return !text.isEmpty() && Character.isLetter(text.charAt(0)) && text.charAt(0) != 'X' && text.charAt(0) != 'Y';
    }

    private YearsForm years(boolean negative, int digits, int length, int start) {
        int prefix = MaskedDigits.number(digits, 0);
        if (negative && prefix == 0) {
            at = start;
            throw error("a decade or century before the year 0 is at least 1");
        }
        return new YearsForm(negative, prefix, length == 3 ? 10 : 100);
    }

    private YearForm letterYear() {
        int start = at - 1;
        boolean negative = accept("-");
        String digits = digits();
        if (digits.isEmpty() || digits.startsWith("0")) {
            throw error("a year behind Y begins with a digit from 1 to 9");
        }
        BigInteger magnitude = new BigInteger(digits);
        if (accept("E")) {
            String exponent = digits();
            if (exponent.isEmpty()) {
                throw error("an exponent in digits was expected");
            }
            magnitude = exponent.length() > 2
                    ? BigInteger.TEN.pow(99)
                    : magnitude.multiply(BigInteger.TEN.pow(Integer.parseInt(exponent)));
        }
        if (magnitude.compareTo(BigInteger.valueOf(9999)) <= 0) {
            at = start;
            throw error("a year from -9999 to 9999 has four digits and no Y");
        }
        if (magnitude.compareTo(BigInteger.valueOf(LAST_YEAR)) > 0) {
            at = start;
            throw error("this is beyond the years that java.time can hold, which end at " + LAST_YEAR);
        }
        int length = magnitude.toString().length();
        int year = magnitude.intValueExact();
        YearForm form = new YearForm(negative ? -year : year, length, significant(length));
        if (form.firstYear() < -LAST_YEAR || form.lastYear() > LAST_YEAR) {
            at = start;
            throw error(
                    "with so few significant digits this reaches beyond the years that java.time can hold, which end at "
                            + LAST_YEAR);
        }
        return form;
    }

    private YearForm significantYear(boolean negative, int year) {
        int magnitude = MaskedDigits.number(year, 0);
        return new YearForm(negative ? -magnitude : magnitude, 4, significant(4));
    }

    private int significant(int length) {
        if (!accept("S")) {
            return length;
        }
        String digits = digits();
        if (digits.isEmpty() || digits.startsWith("0") || digits.length() > 2) {
            throw error("a number of significant digits from 1 to 99 was expected");
        }
        return Math.min(length, Integer.parseInt(digits));
    }

    private TimeForm calendar(boolean negative, int year, Marks marks) {
        if (!nextIsPart()) {
            return new CalendarForm(new CalendarPattern(negative, year, NONE, NONE), Optional.empty());
        }
        marks.add(mark(), TimePrecision.YEAR);
        require('-', "a hyphen before the month");
        marks.add(mark(), TimePrecision.MONTH);
        int monthAt = at;
        int month = twoDigits("a month");
        if (isSeason(month)) {
            return season(negative, year, MaskedDigits.number(month, 0), monthAt);
        }
        if (!nextIsPart()) {
            return new CalendarForm(
                    existing(new CalendarPattern(negative, year, month, NONE), monthAt), Optional.empty());
        }
        marks.add(mark(), TimePrecision.MONTH);
        require('-', "a hyphen before the day");
        marks.add(mark(), TimePrecision.DAY);
        int dayAt = at;
        int day = twoDigits("a day");
        CalendarPattern pattern = new CalendarPattern(negative, year, month, day);
        if (pattern.first().isEmpty()) {
            existing(new CalendarPattern(negative, year, month, NONE), monthAt);
            throw notExisting(pattern, dayAt);
        }
        return new CalendarForm(pattern, clock(marks));
    }

    /** Whether a hyphen follows, perhaps behind a qualifier. */
    private boolean nextIsPart() {
        int next = isMark(peek()) ? at + 1 : at;
        return next < text.length() && text.charAt(next) == '-';
    }

    private static boolean isSeason(int month) {
        if (MaskedDigits.isMasked(month)) {
            return false;
        }
        int code = MaskedDigits.number(month, 0);
        return code >= SeasonForm.FIRST_CODE && code <= SeasonForm.LAST_CODE;
    }

    private SeasonForm season(boolean negative, int year, int code, int codeAt) {
        if (MaskedDigits.isMasked(year)) {
            at = codeAt;
            throw error("this type cannot hold a season of a year that is not fully given");
        }
        int magnitude = MaskedDigits.number(year, 0);
        return new SeasonForm(negative ? -magnitude : magnitude, code);
    }

    private CalendarPattern existing(CalendarPattern pattern, int partAt) {
        if (pattern.first().isPresent()) {
            return pattern;
        }
        throw notExisting(pattern, partAt);
    }

    private InvalidValueException notExisting(CalendarPattern pattern, int partAt) {
        at = partAt;
        return error(
                pattern.hasDay()
                        ? "no month and year that fit have such a day"
                        : "a month is 01 to 12, and a part of a year 21 to 41");
    }

    private Optional<ClockTime> clock(Marks marks) {
        boolean marked = isMark(peek()) && at + 1 < text.length() && text.charAt(at + 1) == 'T';
        if (marked) {
            marks.add(mark(), TimePrecision.DAY);
        }
        return accept("T") ? Optional.of(clockTime()) : Optional.empty();
    }

    private ClockTime clockTime() {
        int start = at;
        int hour = clockPart("an hour", 24);
        boolean hasMinute = accept(":");
        int minute = hasMinute ? clockPart("a minute", 59) : 0;
        boolean hasSecond = hasMinute && accept(":");
        int second = hasSecond ? clockPart("a second", 59) : 0;
        String fraction = hasSecond ? fraction() : "";
        LocalTime time = LocalTime.of(hour % 24, minute, second, nanos(fraction));
        boolean midnightAtEnd = hour == 24;
        if (midnightAtEnd && !time.equals(LocalTime.MIDNIGHT)) {
            at = start;
            throw error("an hour of 24 is only the end of a day, 24:00");
        }
        TimePrecision precision = precision(hasMinute, hasSecond, fraction);
        int offsetAt = at;
        Optional<ZoneOffset> offset = offset();
        return new ClockTime(
                time, midnightAtEnd, precision, length(precision, fraction), offset, text.substring(offsetAt, at));
    }

    private String fraction() {
        boolean isFraction = peek() == '.' && at + 1 < text.length() && text.charAt(at + 1) != '.';
        if (!isFraction) {
            return "";
        }
        at++;
        String fraction = digits();
        if (fraction.isEmpty() || fraction.length() > 9) {
            throw error("a fraction of a second has one to nine digits, as java.time ends at the nanosecond");
        }
        return fraction;
    }

    private static int nanos(String fraction) {
        return fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
    }

    private static TimePrecision precision(boolean hasMinute, boolean hasSecond, String fraction) {
        if (!hasMinute) {
            return TimePrecision.HOUR;
        }
        if (!hasSecond) {
            return TimePrecision.MINUTE;
        }
        return fraction.isEmpty() ? TimePrecision.SECOND : TimePrecision.FRACTION;
    }

    private static long length(TimePrecision precision, String fraction) {
        return switch (precision) {
            case HOUR -> 3_600_000_000_000L;
            case MINUTE -> 60_000_000_000L;
            case SECOND -> 1_000_000_000L;
            default -> BigInteger.TEN.pow(9 - fraction.length()).longValueExact();
        };
    }

    private Optional<ZoneOffset> offset() {
        if (accept("Z")) {
            return Optional.of(ZoneOffset.UTC);
        }
        int start = at;
        boolean west = peek() == '-' || peek() == '\u2212';
        if (!west && peek() != '+') {
            return Optional.empty();
        }
        at++;
        int hours = clockPart("the hours of an offset", 99);
        boolean hasMinutes = accept(":") || isDigit(peek());
        int minutes = hasMinutes ? clockPart("the minutes of an offset", 59) : 0;
        int total = (west ? -1 : 1) * (hours * 60 + minutes);
        boolean isNegativeZero = west && total == 0;
        if (total < -12 * 60 || total > 14 * 60 || isNegativeZero) {
            at = start;
            throw error("an offset from -12:00 to +14:00 was expected, and zero without a minus sign");
        }
        return Optional.of(ZoneOffset.ofTotalSeconds(total * 60));
    }

    private int clockPart(String name, int highest) {
        int number = isPairOfDigits() ? 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0' : highest + 1;
        if (number > highest) {
            throw error(name + " in two digits, at most " + highest + ", was expected");
        }
        at += 2;
        return number;
    }

    private boolean isPairOfDigits() {
        return at + 1 < text.length() && isDigit(text.charAt(at)) && isDigit(text.charAt(at + 1));
    }

    private int twoDigits(String name) {
        int start = at;
        if (passOverDigitsOrX() != 2) {
            at = start;
            throw error(name + " in two digits or X was expected");
        }
        return MaskedDigits.read(text, start, at);
    }

    private String digits() {
        int start = at;
        while (isDigit(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Returns how many there are. */
    private int passOverDigitsOrX() {
        int start = at;
        while (isDigit(peek()) || peek() == 'X') {
            at++;
        }
        return at - start;
    }

    private void skipSpaces() {
        while (peek() == ' ') {
            at++;
        }
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isMark(char character) {
        return character == '?' || character == '~' || character == '%';
    }

    /** Reads a qualifier, or nothing, given as the character 0. */
    private char mark() {
        return isMark(peek()) ? text.charAt(at++) : 0;
    }

    private boolean atEnd() {
        return at >= text.length();
    }

    private char peek() {
        return atEnd() ? 0 : text.charAt(at);
    }

    private boolean accept(String expected) {
        boolean found = text.startsWith(expected, at);
        at += found ? expected.length() : 0;
        return found;
    }

    private void require(char expected, String name) {
        if (peek() != expected) {
            throw error(name + " was expected");
        }
        at++;
    }

    private InvalidValueException error(String complaint) {
        String place = atEnd() ? "at its end" : "at character " + (at + 1) + " (\"" + text.substring(at) + "\")";
        return new InvalidValueException("\"" + text + "\" is no EDTF time: " + place + ", " + complaint + ".", text);
    }

    /** The qualifiers that were met in one time. */
    private static final class Marks {
        private boolean approximate;
        private boolean uncertain;
        private TimePrecision softness = TimePrecision.FRACTION;

        void add(char mark, TimePrecision precision) {
            if (mark == 0) {
                return;
            }
            approximate |= mark != '?';
            uncertain |= mark != '~';
            softness = TimePrecision.coarser(softness, precision);
        }
    }
}
