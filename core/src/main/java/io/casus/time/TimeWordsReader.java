package io.casus.time;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one expression; its rules are tried in turn, and each must fit the whole of the words. */
final class TimeWordsReader {
    private static final ImmutableList<String> SMALL_NUMBERS = ImmutableList.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final ImmutableMap<String, String> OFFSETS =
            ImmutableMap.of("gmt", "Z", "utc", "Z", "z", "Z", "kst", "+09:00", "jst", "+09:00");

    static final String MONTH_NAME =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";
    private static final String DAY_NAME = "(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|r|rs|ur)?(?:day)?\\.?";
    static final String DAY_NUMBER = "([0-9]{1,2})(?:st|nd|rd|th)?";
    static final String YEAR_NUMBER = "([0-9]{4})";

    private static final Pattern ABOUT =
            Pattern.compile("(?:at |in )?(?:around|about|approximately|roughly|circa|c\\.|some time around) (.+)");
    private static final Pattern WEEKDAY_AND_DATE = Pattern.compile(DAY_NAME + ",? (.*[0-9].*)");
    private static final Pattern WEEKDAY = Pattern.compile("(?:(last|next|this) )?" + DAY_NAME);
    private static final Pattern DAY_THEN_MONTH =
            Pattern.compile("(?:the )?" + DAY_NUMBER + " (?:of )?" + MONTH_NAME + "(?:,? " + YEAR_NUMBER + ")?");
    private static final Pattern MONTH_THEN_DAY =
            Pattern.compile(MONTH_NAME + " (?:the )?" + DAY_NUMBER + "(?:,? " + YEAR_NUMBER + ")?");
    private static final Pattern MONTH =
            Pattern.compile("(?:(?:early|mid|late|earlier|later)[ -](?:in )?)?(?:(last|next|this) )?" + MONTH_NAME
                    + "(?:,? (?:of )?" + YEAR_NUMBER + ")?");
    private static final Pattern YEAR =
            Pattern.compile("(?:(?:early|mid|late)[ -](?:in )?)?(?:the year )?" + YEAR_NUMBER);
    private static final Pattern DECADE = Pattern.compile("(?:the )?(?:(?:early|mid|late)[ -])?([0-9]{3}0)s");
    private static final Pattern PART_OF_PERIOD = Pattern.compile(
            "(?:the )?(?:start|beginning|middle|end|turn|first half|second half|(?:first|last|final) (?:days|weeks?|months|quarter)) of (.+)");
    private static final Pattern SEASON = Pattern.compile(
            "(?:the )?(?:(?:early|mid|late)[ -])?(?:(last|next|this) )?(spring|summer|autumn|fall|winter)(?:,? (?:of )?"
                    + YEAR_NUMBER + ")?");
    private static final Pattern NUMERIC_DATE = Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})");
    private static final Pattern ISO_DATE = Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})");
    private static final Pattern PERIOD = Pattern.compile(
            "(?:(?:early|mid|late|earlier|later)[ -])?(last|next|this) (week|weekend|month|year)|(?:the )?(previous|following) (week|weekend|month|year)");
    private static final Pattern THE_WEEKEND = Pattern.compile("(?:(?:over|during) )?the weekend");
    private static final Pattern COMING =
            Pattern.compile("(?:the )?(?:coming|next few|next couple of) (?:hours|days|weeks|months|years)");
    private static final Pattern RECENT = Pattern.compile(
            "(?:the )?(?:recent|past|past few|last few|past couple of|last couple of|past [a-z]+|last [a-z]+) (?:hours|days|weeks|months|years)");
    private static final Pattern HOURS_AGO = Pattern.compile("(?:just |a few |several )*(?:minutes|hours) ago");
    private static final Pattern AGO =
            Pattern.compile("(an?|[0-9]{1,3}|[a-z]+) (hour|day|week|month|year|decade)s? ago");
    private static final Pattern PART_OF_DAY = Pattern.compile(
            "(?:early|late|later|earlier)(?: on)? (.+)|(?:the )?(?:early |late )?(?:morning|afternoon|evening|night|(?:early )?hours) of (.+)"
                    + "|(.+?)(?: (?:early|late))?(?: (?:morning|afternoon|evening|night))?(?: local time)?");
    private static final Pattern CLOCK = Pattern.compile(
            "([0-9]{1,2})(?::([0-9]{2}))? ?(a\\.?m\\.?|p\\.?m\\.?)?(?: local time)? ?(gmt|utc|z|kst|jst)?");
    private static final Pattern NOON =
            Pattern.compile("(noon|midday|midnight)(?: local time)?(?: (gmt|utc|kst|jst))?");

    private final String words;
    private final Optional<LocalDate> reference;
    private final TimeWords.Direction direction;

    TimeWordsReader(String words, Optional<LocalDate> reference, TimeWords.Direction direction) {
        this.words = words;
        this.reference = reference;
        this.direction = direction;
    }

    Optional<UncertainTime> read() {
        String plain = CharMatcher.whitespace().trimAndCollapseFrom(words, ' ').toLowerCase(Locale.ROOT);
        return read(plain).map(time -> time.withWords(words));
    }

    private Optional<UncertainTime> read(String plain) {
        Matcher about = ABOUT.matcher(plain);
        if (about.matches()) {
            return readPlain(about.group(1)).map(UncertainTime::approximately);
        }
        return readPlain(plain.replaceFirst("^(on|in|at|during) ", ""));
    }

    private Optional<UncertainTime> readPlain(String plain) {
        Stream<Function<String, Optional<UncertainTime>>> rules = Stream.of(
                this::nearDay,
                this::weekday,
                this::dayOfMonth,
                this::date,
                this::weekdayAndDate,
                this::range,
                this::month,
                this::season,
                this::year,
                this::period,
                this::theWeekend,
                this::vaguePeriod,
                this::ago,
                TimeWordsReader::besideOther,
                this::timeOfDay,
                this::partOfDay,
                this::partOfPeriod);
        return rules.flatMap(rule -> rule.apply(plain).stream()).findFirst();
    }

    /** The time against the reference day, marked as resolved; what is known without one if there is none. */
    private UncertainTime resolved(Function<LocalDate, UncertainTime> meaning, Supplier<UncertainTime> unresolved) {
        if (reference.isEmpty()) {
            return unresolved.get();
        }
        LocalDate day = reference.get();
        UncertainTime time = meaning.apply(day);
        return UncertainTime.builder().edtf(time.edtf()).resolvedAgainst(day).build();
    }

    private static UncertainTime someDay() {
        return UncertainTime.parse("XXXX-XX-XX");
    }

    private Optional<UncertainTime> nearDay(String plain) {
        return switch (plain) {
            case "today", "this morning", "this afternoon", "this evening", "tonight", "earlier today", "later today" ->
                day(0);
            case "yesterday", "yesterday morning", "yesterday afternoon", "yesterday evening" -> day(-1);
            case "the day before yesterday" -> day(-2);
            case "tomorrow", "tomorrow morning", "tomorrow afternoon", "tomorrow evening" -> day(1);
            case "last night", "overnight" ->
                Optional.of(resolved(
                        day -> UncertainTime.oneOf(UncertainTime.of(day.minusDays(1)), UncertainTime.of(day)),
                        TimeWordsReader::someDay));
            default -> Optional.empty();
        };
    }

    private Optional<UncertainTime> day(int daysFromReference) {
        return Optional.of(
                resolved(day -> UncertainTime.of(day.plusDays(daysFromReference)), TimeWordsReader::someDay));
    }

    private Optional<UncertainTime> weekday(String plain) {
        Matcher matcher = WEEKDAY.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String which = group(matcher, 1);
        DayOfWeek weekday = weekday(matcher, 2);
        return Optional.of(resolved(day -> weekday(which, weekday, day), TimeWordsReader::someDay));
    }

    private UncertainTime weekday(String which, DayOfWeek weekday, LocalDate day) {
        LocalDate thisWeek = day.with(weekday);
        return switch (which) {
            case "this" -> UncertainTime.of(thisWeek);
            case "last" ->
                thisWeek.isBefore(day)
                        ? UncertainTime.oneOf(UncertainTime.of(thisWeek.minusWeeks(1)), UncertainTime.of(thisWeek))
                        : UncertainTime.of(thisWeek.minusWeeks(1));
            case "next" ->
                thisWeek.isAfter(day)
                        ? UncertainTime.oneOf(UncertainTime.of(thisWeek), UncertainTime.of(thisWeek.plusWeeks(1)))
                        : UncertainTime.of(thisWeek.plusWeeks(1));
            default ->
                UncertainTime.of(day.with(
                        looksBack()
                                ? TemporalAdjusters.previousOrSame(weekday)
                                : TemporalAdjusters.nextOrSame(weekday)));
        };
    }

    private boolean looksBack() {
        return direction == TimeWords.Direction.PAST;
    }

    private Optional<UncertainTime> weekdayAndDate(String plain) {
        Matcher matcher = WEEKDAY_AND_DATE.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        DayOfWeek weekday = weekday(matcher, 1);
        return dayOfMonth(matcher.group(2)).map(time -> agrees(time, weekday) ? time : time.questionably());
    }

    private static boolean agrees(UncertainTime time, DayOfWeek weekday) {
        return time.date().map(date -> date.getDayOfWeek() == weekday).orElse(true);
    }

    private Optional<UncertainTime> dayOfMonth(String plain) {
        Matcher dayFirst = DAY_THEN_MONTH.matcher(plain);
        if (dayFirst.matches()) {
            return dayOfMonth(month(dayFirst, 2), group(dayFirst, 1), group(dayFirst, 3));
        }
        Matcher monthFirst = MONTH_THEN_DAY.matcher(plain);
        if (monthFirst.matches()) {
            return dayOfMonth(month(monthFirst, 1), group(monthFirst, 2), group(monthFirst, 3));
        }
        return Optional.empty();
    }

    private Optional<UncertainTime> dayOfMonth(Month month, String dayDigits, String year) {
        int day = Integer.parseInt(dayDigits);
        if (day < 1 || day > month.maxLength()) {
            return Optional.empty();
        }
        if (year.isEmpty()) {
            MonthDay monthDay = MonthDay.of(month, day);
            return Optional.of(resolved(
                    reference -> UncertainTime.of(nearest(monthDay, reference)), () -> UncertainTime.of(monthDay)));
        }
        try {
            return Optional.of(UncertainTime.of(LocalDate.of(Integer.parseInt(year), month, day)));
        } catch (DateTimeException thereIsNoSuchDay) {
            return Optional.empty();
        }
    }

    private LocalDate nearest(MonthDay monthDay, LocalDate day) {
        int year = day.getYear();
        while (!monthDay.isValidYear(year) || isOnTheWrongSide(monthDay.atYear(year), day)) {
            year += looksBack() ? -1 : 1;
        }
        return monthDay.atYear(year);
    }

    private boolean isOnTheWrongSide(LocalDate date, LocalDate day) {
        return looksBack() ? date.isAfter(day) : date.isBefore(day);
    }

    private Optional<UncertainTime> month(String plain) {
        Matcher matcher = MONTH.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String which = group(matcher, 1);
        Month month = month(matcher, 2);
        String year = group(matcher, 3);
        if (!year.isEmpty()) {
            return Optional.of(UncertainTime.of(YearMonth.of(Integer.parseInt(year), month)));
        }
        return Optional.of(resolved(
                day -> month(which, month, day),
                () -> UncertainTime.parse(String.format(Locale.ROOT, "XXXX-%02d", month.getValue()))));
    }

    private UncertainTime month(String which, Month month, LocalDate day) {
        YearMonth thisYear = YearMonth.of(day.getYear(), month);
        YearMonth current = YearMonth.from(day);
        return switch (which) {
            case "this" -> UncertainTime.of(thisYear);
            case "last" ->
                thisYear.isBefore(current)
                        ? UncertainTime.oneOf(UncertainTime.of(thisYear.minusYears(1)), UncertainTime.of(thisYear))
                        : UncertainTime.of(thisYear.minusYears(1));
            case "next" ->
                thisYear.isAfter(current)
                        ? UncertainTime.oneOf(UncertainTime.of(thisYear), UncertainTime.of(thisYear.plusYears(1)))
                        : UncertainTime.of(thisYear.plusYears(1));
            default -> UncertainTime.of(nearest(thisYear, current));
        };
    }

    private YearMonth nearest(YearMonth thisYear, YearMonth current) {
        if (looksBack()) {
            return thisYear.isAfter(current) ? thisYear.minusYears(1) : thisYear;
        }
        return thisYear.isBefore(current) ? thisYear.plusYears(1) : thisYear;
    }

    private Optional<UncertainTime> year(String plain) {
        Matcher year = YEAR.matcher(plain);
        if (year.matches()) {
            return Optional.of(UncertainTime.parse(year.group(1)));
        }
        Matcher decade = DECADE.matcher(plain);
        return decade.matches()
                ? Optional.of(UncertainTime.ofDecade(Integer.parseInt(decade.group(1))))
                : Optional.empty();
    }

    private Optional<UncertainTime> period(String plain) {
        Matcher matcher = PERIOD.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int steps = switch (group(matcher, 1) + group(matcher, 3)) {
            case "last", "previous" -> -1;
            case "next", "following" -> 1;
            default -> 0;
        };
        return Optional.of(
                switch (group(matcher, 2) + group(matcher, 4)) {
                    case "week" -> resolved(day -> week(day.plusWeeks(steps)), TimeWordsReader::someDay);
                    case "weekend" -> resolved(day -> weekend(day.plusWeeks(steps)), TimeWordsReader::someDay);
                    case "month" ->
                        resolved(
                                day -> UncertainTime.of(YearMonth.from(day).plusMonths(steps)),
                                () -> UncertainTime.parse("XXXX-XX"));
                    default ->
                        resolved(day -> UncertainTime.of(Year.from(day).plusYears(steps)), UncertainTime::unknown);
                });
    }

    private static UncertainTime week(LocalDate day) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return UncertainTime.parse("[" + monday + ".." + monday.plusDays(6) + "]");
    }

    /** "Over the weekend": the one that has begun last or, of what is to come, that of the same week. */
    private Optional<UncertainTime> theWeekend(String plain) {
        return THE_WEEKEND.matcher(plain).matches()
                ? Optional.of(
                        resolved(day -> weekend(isAhead(day) ? day.minusWeeks(1) : day), TimeWordsReader::someDay))
                : Optional.empty();
    }

    private boolean isAhead(LocalDate day) {
        return looksBack() && day.with(DayOfWeek.SATURDAY).isAfter(day);
    }

    private static UncertainTime weekend(LocalDate day) {
        LocalDate saturday = day.with(DayOfWeek.SATURDAY);
        return UncertainTime.oneOf(UncertainTime.of(saturday), UncertainTime.of(saturday.plusDays(1)));
    }

    private Optional<UncertainTime> vaguePeriod(String plain) {
        if (COMING.matcher(plain).matches()) {
            return Optional.of(resolved(day -> UncertainTime.parse("[" + day + "..]"), TimeWordsReader::someDay));
        }
        return RECENT.matcher(plain).matches()
                ? Optional.of(resolved(day -> UncertainTime.parse("[.." + day + "]"), TimeWordsReader::someDay))
                : Optional.empty();
    }

    /** "Two days later", "shortly after": told from another happening, and so never resolved against the reference day. */
    private static Optional<UncertainTime> besideOther(String plain) {
        return BesideOtherWords.read(plain);
    }

    private Optional<UncertainTime> partOfDay(String plain) {
        Matcher matcher = PART_OF_DAY.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String day = group(matcher, 1) + group(matcher, 2) + group(matcher, 3);
        return day.equals(plain) ? Optional.empty() : day(day.replaceFirst("^on ", ""));
    }

    private Optional<UncertainTime> day(String plain) {
        return nearDay(plain)
                .or(() -> weekday(plain))
                .or(() -> dayOfMonth(plain))
                .or(() -> date(plain))
                .or(() -> weekdayAndDate(plain))
                .or(() -> partOfDay(plain));
    }

    private Optional<UncertainTime> partOfPeriod(String plain) {
        Matcher matcher = PART_OF_PERIOD.matcher(plain);
        return matcher.matches()
                ? month(matcher.group(1)).or(() -> year(matcher.group(1))).or(() -> period(matcher.group(1)))
                : Optional.empty();
    }

    private Optional<UncertainTime> range(String plain) {
        return RangeWords.read(plain, reference, direction);
    }

    private Optional<UncertainTime> season(String plain) {
        Matcher matcher = SEASON.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String season = matcher.group(2);
        if (!group(matcher, 3).isEmpty()) {
            return Optional.of(season(season, Integer.parseInt(matcher.group(3))));
        }
        // Winter is in two years, so that nobody knows which of them is meant.
        if (season.equals("winter") || group(matcher, 1).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(resolved(day -> season(group(matcher, 1), season, day), UncertainTime::unknown));
    }

    private static UncertainTime season(String which, String season, LocalDate day) {
        UncertainTime thisYear = season(season, day.getYear());
        Month last = Month.of(3 * numberOfSeason(season) - 58);
        boolean isPast = last.compareTo(day.getMonth()) < 0;
        boolean isAhead = last.minus(2).compareTo(day.getMonth()) > 0;
        return switch (which) {
            case "last" ->
                isPast
                        ? UncertainTime.oneOf(season(season, day.getYear() - 1), thisYear)
                        : season(season, day.getYear() - 1);
            case "next" ->
                isAhead
                        ? UncertainTime.oneOf(thisYear, season(season, day.getYear() + 1))
                        : season(season, day.getYear() + 1);
            default -> thisYear;
        };
    }

    private static UncertainTime season(String season, int year) {
        return UncertainTime.parse(String.format(Locale.ROOT, "%04d-%d", year, numberOfSeason(season)));
    }

    /** The number of a season in EDTF, whatever the hemisphere. */
    private static int numberOfSeason(String season) {
        return switch (season) {
            case "spring" -> 21;
            case "summer" -> 22;
            case "winter" -> 24;
            default -> 23;
        };
    }

    /** A date in figures; where day and month could be either, it is one of two days. */
    private Optional<UncertainTime> date(String plain) {
        Matcher iso = ISO_DATE.matcher(plain);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher numeric = NUMERIC_DATE.matcher(plain);
        if (!numeric.matches()) {
            return Optional.empty();
        }
        String year = numeric.group(4);
        Optional<UncertainTime> dayFirst = date(year, numeric.group(3), numeric.group(1));
        Optional<UncertainTime> monthFirst = date(year, numeric.group(1), numeric.group(3));
        if (dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
            return dayFirst.or(() -> monthFirst);
        }
        return Optional.of(UncertainTime.oneOf(Stream.of(dayFirst.get(), monthFirst.get())
                .sorted(Comparator.comparing(UncertainTime::edtf))
                .toList()));
    }

    private static Optional<UncertainTime> date(String year, String month, String day) {
        try {
            return Optional.of(UncertainTime.of(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException thereIsNoSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<UncertainTime> ago(String plain) {
        if (HOURS_AGO.matcher(plain).matches()) {
            return Optional.of(ago(1, "hour"));
        }
        Matcher matcher = AGO.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return number(matcher.group(1)).map(number -> ago(number, matcher.group(2)));
    }

    private UncertainTime ago(int number, String unit) {
        return switch (unit) {
            case "hour" -> resolved(day -> hoursAgo(number, day), TimeWordsReader::someDay);
            case "day" -> resolved(day -> UncertainTime.of(day.minusDays(number)), TimeWordsReader::someDay);
            case "week" ->
                resolved(day -> UncertainTime.of(day.minusWeeks(number)).approximately(), TimeWordsReader::someDay);
            case "month" ->
                resolved(
                        day -> UncertainTime.of(YearMonth.from(day).minusMonths(number))
                                .approximately(),
                        () -> UncertainTime.parse("XXXX-XX"));
            case "decade" ->
                resolved(
                        day -> UncertainTime.of(Year.from(day).minusYears(10L * number))
                                .approximately(),
                        UncertainTime::unknown);
            default ->
                resolved(
                        day -> UncertainTime.of(Year.from(day).minusYears(number))
                                .approximately(),
                        UncertainTime::unknown);
        };
    }

    /** On one of the days that these hours may have reached. */
    private static UncertainTime hoursAgo(int number, LocalDate day) {
        int days = number / 24;
        return UncertainTime.oneOf(UncertainTime.of(day.minusDays(days + 1L)), UncertainTime.of(day.minusDays(days)));
    }

    private static Optional<Integer> number(String word) {
        if (word.equals("a") || word.equals("an")) {
            return Optional.of(1);
        }
        if (CharMatcher.inRange('0', '9').matchesAllOf(word)) {
            return Optional.of(Integer.parseInt(word));
        }
        int position = SMALL_NUMBERS.indexOf(word);
        return position < 0 ? Optional.empty() : Optional.of(position + 1);
    }

    private Optional<UncertainTime> timeOfDay(String plain) {
        Matcher noon = NOON.matcher(plain);
        if (noon.matches()) {
            return Optional.of(timeOfDay(noon.group(1).equals("midnight") ? 0 : 12, "00", group(noon, 2)));
        }
        Matcher clock = CLOCK.matcher(plain);
        if (!clock.matches()) {
            return Optional.empty();
        }
        String half = group(clock, 3);
        boolean isBareNumber = group(clock, 2).isEmpty() && half.isEmpty();
        int hour = Integer.parseInt(clock.group(1));
        String minute = group(clock, 2);
        boolean isPossible = half.isEmpty() ? hour < 24 : hour >= 1 && hour <= 12;
        if (isBareNumber || !isPossible || minute.compareTo("59") > 0) {
            return Optional.empty();
        }
        int hourOfDay = half.isEmpty() ? hour : hour % 12 + (half.startsWith("p") ? 12 : 0);
        return Optional.of(timeOfDay(hourOfDay, minute, group(clock, 4)));
    }

    private static UncertainTime timeOfDay(int hour, String minute, String zone) {
        String clock = String.format(Locale.ROOT, "%02d", hour) + (minute.isEmpty() ? "" : ":" + minute);
        String offset = OFFSETS.getOrDefault(zone, "");
        return UncertainTime.parse("XXXX-XX-XXT" + clock + offset);
    }

    private static String group(Matcher matcher, int number) {
        String found = matcher.group(number);
        return found == null ? "" : found;
    }

    static Month month(Matcher matcher, int number) {
        String name = matcher.group(number);
        return Stream.of(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static DayOfWeek weekday(Matcher matcher, int number) {
        String name = matcher.group(number);
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
