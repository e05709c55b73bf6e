package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.examples.text.Span;
import io.casus.time.TimePrecision;
import io.casus.time.UncertainTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds days, months and times of day: "Monday", "November 5", "around 2 p.m. local time, or 08:30 GMT". */
final class TimeFinder {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)";
    private static final String WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String DAY_NUMBER = "\\d{1,2}(?:st|nd|rd|th)?";

    private static final WordPattern DAY = WordPattern.of(
            "\\b(?:" + WEEKDAY + ",? (?:the )?" + DAY_NUMBER + " (?:of )?" + MONTH
                    + "(?:,? \\d{4})?|(?:" + WEEKDAY + ",? )?" + MONTH + " " + DAY_NUMBER + "(?![\\d:-])(?:,? \\d{4})?|"
                    + DAY_NUMBER
                    + " (?:of )?" + MONTH + "(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}|(?:(?:last|next|this) )?" + WEEKDAY
                    + "|[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]his (?:morning|afternoon|evening)|[Tt]onight|[Ll]ast night|[Ee]arlier today)\\b");
    private static final WordPattern RANGE = WordPattern.of(DateWords.RANGE);
    private static final WordPattern PERIOD = WordPattern.of(
            "\\b(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?:(?:[Ll]ast|[Nn]ext|[Tt]his) (?:week|month|year|"
                    + MONTH + ")|" + MONTH
                    + ",? (?:of )?\\d{4}|(?=[A-Z])(?<=[Ii]n |[Ss]ince |[Ff]rom |early |late |mid-)"
                    + MONTH
                    + "(?! \\d)|(?=\\d)(?<=[Ii]n |[Ss]ince |early |late |mid-|[Tt]he )(?:19|20)\\d\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|a|an|\\d{1,2}) (?:days?|weeks?|months?|years?) ago)\\b");
    private static final WordPattern CLOCK =
            WordPattern.of("(?i)(?:\\b(?<about>about|around|approximately|roughly|some time around) )?"
                    + "\\b(?<local>noon|midday|midnight|\\d{1,2}(?::\\d{2})? ?[ap]\\.?m\\b\\.?|\\d{1,2}:\\d{2})"
                    + "(?<zone> local time|,? (?:KST|JST|GMT|UTC)\\b)?(?: \\((?<innerzone>local time|KST|JST|GMT|UTC)\\))?"
                    + "(?:(?:,? or |,? | ?\\()(?<utc>\\d{1,2}:?\\d{2}) ?(?:GMT|UTC)\\b\\)?)?");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?::?(\\d{2}))? ?([ap]?)\\.?m?\\.?");
    private static final ImmutableMap<String, ZoneOffset> ZONES = ImmutableMap.of(
            "kst", ZoneOffset.ofHours(9), "jst", ZoneOffset.ofHours(9), "gmt", ZoneOffset.UTC, "utc", ZoneOffset.UTC);

    private final Optional<LocalDate> published;
    private final Map<String, Optional<UncertainTime>> dates = new HashMap<>();
    private final Map<String, Optional<UncertainTime>> clockTimes = new HashMap<>();

    TimeFinder(Optional<LocalDate> published) {
        this.published = published;
    }

    ImmutableList<Mention> find(Words text, Span within) {
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        addDates(DAY, TimeOfReport.Kind.DAY, text, within, found);
        addDates(PERIOD, TimeOfReport.Kind.PERIOD, text, within, found);
        addDates(RANGE, TimeOfReport.Kind.PERIOD, text, within, found);
        CLOCK.find(text, within, clock -> {
            Span span = new Span(clock.start(), clock.end());
            clockTimes
                    .computeIfAbsent(clock.group(), words -> clockTime(clock).map(time -> time.withWords(words)))
                    .ifPresent(time ->
                            found.add(new Mention.OfTime(span, new TimeOfReport(time, TimeOfReport.Kind.CLOCK))));
        });
        return found.build();
    }

    private void addDates(
            WordPattern pattern,
            TimeOfReport.Kind kind,
            Words text,
            Span within,
            ImmutableList.Builder<Mention> found) {
        pattern.find(text, within, matcher -> {
            Span span = new Span(matcher.start(), matcher.end());
            dates.computeIfAbsent(matcher.group(), this::read)
                    .ifPresent(time -> found.add(new Mention.OfTime(span, new TimeOfReport(time, kind))));
        });
    }

    private Optional<UncertainTime> read(String words) {
        return DateWords.read(words, published);
    }

    private static Optional<UncertainTime> clockTime(Matcher clock) {
        Optional<LocalTime> local = hours(clock.group("local"));
        Optional<LocalTime> utc = Optional.ofNullable(clock.group("utc")).flatMap(TimeFinder::hours);
        Optional<ZoneOffset> zone = Optional.ofNullable(clock.group("innerzone"))
                .or(() -> Optional.ofNullable(clock.group("zone")))
                .flatMap(TimeFinder::zone);
        return local.map(time -> {
            Optional<ZoneOffset> offset = utc.map(there -> offset(time, there)).or(() -> zone);
            UncertainTime exact =
                    offset.map(o -> UncertainTime.of(OffsetTime.of(time, o))).orElseGet(() -> UncertainTime.of(time));
            UncertainTime minute = exact.truncatedTo(TimePrecision.MINUTE);
            return clock.group("about") == null ? minute : minute.approximately();
        });
    }

    private static Optional<ZoneOffset> zone(String words) {
        String name = words.replace(",", "").trim().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ZONES.get(name));
    }

    /**
     * The offset of the place where it is one time while it is another at Greenwich: from -12 to +14 hours, in
     * quarters of an hour.
     */
    private static ZoneOffset offset(LocalTime local, LocalTime utc) {
        int minutes = local.toSecondOfDay() / 60 - utc.toSecondOfDay() / 60;
        int normal = Math.floorMod(minutes + 12 * 60, 24 * 60) - 12 * 60;
        return ZoneOffset.ofTotalSeconds(Math.round(normal / 15f) * 15 * 60);
    }

    private static Optional<LocalTime> hours(String words) {
        String text = words.toLowerCase(Locale.ROOT).trim();
        if (text.equals("midnight")) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        if (text.equals("noon") || text.equals("midday")) {
            return Optional.of(LocalTime.NOON);
        }
        Matcher matcher = HOURS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        String half = matcher.group(3);
        if (hour > (half.isEmpty() ? 23 : 12) || minute > 59) {
            return Optional.empty();
        }
        int whole = half.isEmpty() ? hour : hour % 12 + (half.equals("p") ? 12 : 0);
        return Optional.of(LocalTime.of(whole, minute));
    }
}
