package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.examples.text.Span;
import io.casus.time.TimePrecision;
import io.casus.time.UncertainTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds times of day: "around 2 p.m. local time, or 08:30 GMT", "noon (03:00 GMT)", "at 2250 GMT", "7:50 a.m. (2250 GMT
 * Tuesday)".
 *
 * <p>A time has an offset only where the text gives it: by GMT, UTC, KST or JST, or by telling the same time for
 * Greenwich. The day that stands with that is the one at Greenwich, and so it is part of the words and no day of the
 * happening.
 */
final class ClockFinder {
    private static final String TWELVE_HOURS = "\\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.?m\\b\\.?";
    private static final String TIME = "(?:noon|midday|midnight|" + TWELVE_HOURS + "|\\d{1,2}:\\d{2}(?!\\d)"
            + "|\\d{4}(?= ?(?:GMT|UTC|KST|JST|hours\\b|local time)))";
    private static final String GREENWICH = " ?(?:GMT|UTC)\\b";
    private static final String DAY = "(?:,? (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?";

    private static final WordPattern CLOCK = WordPattern.of(
            "(?i)(?:\\b(?<about>about|around|approximately|roughly|some time around|shortly before|shortly after|just before|just after|nearly) )?"
                    + "\\b(?<local>" + TIME + ")(?: hours)?"
                    + "(?<zone> local time| [A-Z][a-z]+ time\\b|,? (?:KST|JST|GMT|UTC)\\b)?"
                    + "(?: \\((?<innerzone>local time|local|KST|JST|GMT|UTC)\\))?"
                    + "(?:(?:,? or |,? | ?\\()(?:about |around )?(?<utc>" + TIME + "|\\d{4})" + GREENWICH + DAY + "\\)?"
                    + "|(?: \\(|, or |,? )(?<there>" + TIME + ")(?: in [A-Z]\\w+| local(?: time)?)\\)?)?");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))? ?([ap]?)\\.?m?\\.?");
    private static final ImmutableMap<String, ZoneOffset> ZONES = ImmutableMap.of(
            "kst", ZoneOffset.ofHours(9), "jst", ZoneOffset.ofHours(9), "gmt", ZoneOffset.UTC, "utc", ZoneOffset.UTC);
    private static final int MINUTES_OF_DAY = 24 * 60;

    /** Reports have few different times of day. */
    private static final Remembered<String, Optional<UncertainTime>> TIMES = new Remembered<>(5_000);

    void find(Words text, Span within, ImmutableList.Builder<Mention> found) {
        CLOCK.find(
                text,
                within,
                clock -> TIMES.get(clock.group(), words -> time(clock).map(time -> time.withWords(words)))
                        .ifPresent(time -> found.add(new Mention.OfTime(
                                new Span(clock.start(), clock.end()),
                                new TimeOfReport(time, TimeOfReport.Kind.CLOCK)))));
    }

    private static Optional<UncertainTime> time(Matcher clock) {
        Optional<ZoneOffset> zone = group(clock, "innerzone")
                .or(() -> group(clock, "zone"))
                .flatMap(words -> Optional.ofNullable(
                        ZONES.get(words.replace(",", "").trim().toLowerCase(Locale.ROOT))));
        Optional<LocalTime> first = hours(clock.group("local"));
        Optional<LocalTime> there = group(clock, "there").flatMap(ClockFinder::hours);
        boolean isGreenwichFirst = there.isPresent() && zone.equals(Optional.of(ZoneOffset.UTC));
        Optional<LocalTime> utc = isGreenwichFirst ? first : group(clock, "utc").flatMap(ClockFinder::hours);
        Optional<LocalTime> local = isGreenwichFirst ? there : first;
        return local.map(time -> {
            Optional<ZoneOffset> offset =
                    utc.map(greenwich -> offset(time, greenwich)).or(() -> zone);
            UncertainTime exact =
                    offset.map(o -> UncertainTime.of(OffsetTime.of(time, o))).orElseGet(() -> UncertainTime.of(time));
            UncertainTime minute = exact.truncatedTo(TimePrecision.MINUTE);
            return clock.group("about") == null ? minute : minute.approximately();
        });
    }

    private static Optional<String> group(Matcher matcher, String name) {
        return Optional.ofNullable(matcher.group(name));
    }

    /**
     * The offset of the place where it is one time while it is another at Greenwich: from -12 to +14 hours, in quarters
     * of an hour. The two may be on different days.
     */
    private static ZoneOffset offset(LocalTime local, LocalTime utc) {
        int minutes = local.toSecondOfDay() / 60 - utc.toSecondOfDay() / 60;
        int normal = Math.floorMod(minutes + MINUTES_OF_DAY / 2, MINUTES_OF_DAY) - MINUTES_OF_DAY / 2;
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
