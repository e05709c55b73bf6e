package io.casus.dossier;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.casus.time.UncertainTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The keys of a time. What is told to the day seeks under that day and the next one, so that two that are a day apart meet. What is
 * told to the month or the year seeks there, where all of that month or year are members; what is not told at all seeks among all.
 *
 * @param all the keys of times of which one is meant; of no time the one that meets all
 * @param narrow those of them that tell a day, with or without its year: few others have them
 */
record TimeKeys(ImmutableSet<MatchKey> all, ImmutableSet<MatchKey> narrow) {
    private static final int MOST_DAYS = 10;
    private static final int MOST_MONTHS = 4;
    private static final int MOST_YEARS = 3;
    private static final int LEAP_YEAR = 2024;

    static final MatchKey ANY_SEEKER = MatchKey.seeker("any");
    private static final MatchKey ANY_MEMBER = MatchKey.member("any");

    static TimeKeys of(List<UncertainTime> times) {
        ImmutableSet.Builder<MatchKey> keys = ImmutableSet.builder();
        times.stream()
                .flatMap(time -> time.alternatives().stream().limit(MOST_DAYS))
                .forEach(time -> addKeys(time, keys));
        ImmutableSet<MatchKey> all = keys.build();
        return all.isEmpty()
                ? new TimeKeys(ImmutableSet.of(ANY_SEEKER), ImmutableSet.of())
                : new TimeKeys(all, all.stream().filter(TimeKeys::tellsADay).collect(toImmutableSet()));
    }

    private static boolean tellsADay(MatchKey key) {
        return key.text().startsWith("d") || key.text().startsWith("--");
    }

    private static void addKeys(UncertainTime time, ImmutableSet.Builder<MatchKey> keys) {
        Optional<CalendarParts> parts = CalendarParts.of(time);
        if (parts.isPresent() && parts.get().year().isEmpty()) {
            addKeysWithoutYear(parts.get(), keys);
            return;
        }
        Optional<LocalDate> date = parts.flatMap(CalendarParts::date);
        Optional<LocalDate> first = date.or(() -> time.earliest().map(TimeKeys::day));
        Optional<LocalDate> last = date.or(() -> time.latest().map(end -> day(end.minusMillis(1))));
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            keys.add(ANY_SEEKER);
            return;
        }
        addKeysOfBounds(first.get(), last.get(), keys);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static void addKeysWithoutYear(CalendarParts parts, ImmutableSet.Builder<MatchKey> keys) {
        Optional<LocalDate> day = parts.dayOf(LEAP_YEAR);
        if (day.isPresent()) {
            keys.add(monthDay(day.get(), true), monthDay(day.get().plusDays(1), true));
            keys.add(month(day.get().getMonthValue(), false), ANY_MEMBER);
        } else if (parts.month().isPresent()) {
            keys.add(month(parts.month().getAsInt(), true), ANY_MEMBER);
        } else {
            keys.add(ANY_SEEKER);
        }
    }

    private static void addKeysOfBounds(LocalDate first, LocalDate last, ImmutableSet.Builder<MatchKey> keys) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        YearMonth firstMonth = YearMonth.from(first);
        YearMonth lastMonth = YearMonth.from(last);
        long months = ChronoUnit.MONTHS.between(firstMonth, lastMonth) + 1;
        boolean tellsDays = days <= MOST_DAYS;
        boolean tellsMonths = !tellsDays && months <= MOST_MONTHS;
        int years = last.getYear() - first.getYear() + 1;
        if (!tellsDays && !tellsMonths && years > MOST_YEARS) {
            keys.add(ANY_SEEKER);
            return;
        }
        keys.add(ANY_MEMBER);
        boolean tellsYears = !tellsDays && !tellsMonths;
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            keys.add(new MatchKey("y" + year, tellsYears));
        }
        if (tellsYears) {
            return;
        }
        for (YearMonth month = firstMonth; !month.isAfter(lastMonth); month = month.plusMonths(1)) {
            keys.add(new MatchKey("m" + month, tellsMonths), month(month.getMonthValue(), false));
        }
        if (tellsMonths) {
            return;
        }
        for (LocalDate day = first; !day.isAfter(last.plusDays(1)); day = day.plusDays(1)) {
            keys.add(MatchKey.seeker("d" + day), monthDay(day, false));
        }
    }

    private static MatchKey monthDay(LocalDate day, boolean seeker) {
        return new MatchKey("--" + day.getMonthValue() + "-" + day.getDayOfMonth(), seeker);
    }

    private static MatchKey month(int month, boolean seeker) {
        return new MatchKey("-" + month, seeker);
    }
}
