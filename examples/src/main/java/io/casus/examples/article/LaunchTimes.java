package io.casus.examples.article;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableSet;
import io.casus.Answer;
import io.casus.examples.mention.TimeOfReport;
import io.casus.time.UncertainTime;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The times that are told of a launch: which others may be meant by the same, and what they make together. */
final class LaunchTimes {
    /** After so many days, a launch is no news. */
    private static final int NEWS_DAYS = 14;
    /** So many days later at most, somebody speaks of a launch as if it were of that day. */
    private static final int SPOKEN_OF_WITHIN = 7;

    private static final Pattern WEEKDAY = Pattern.compile("(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");
    private static final Pattern DAY_OF_SOME_YEAR = Pattern.compile("XXXX-\\d\\d-\\d\\d");
    private static final Pattern LOCAL_CLOCK = Pattern.compile("XXXX-XX-XXT\\d\\d:\\d\\d");
    private static final Pattern MONTH_OR_YEAR = Pattern.compile("\\d{4}(?:-\\d\\d)?");

    private final Set<TimeOfReport> times = new LinkedHashSet<>();
    /** Of the times, the days on which somebody spoke of it: its own only as long as nobody tells another. */
    private final Set<TimeOfReport> daysOfSpeech = new LinkedHashSet<>();

    private final boolean earlier;

    /** No times yet, of a launch that a report tells of, or that it only looks back to. */
    LaunchTimes(boolean earlier) {
        this.earlier = earlier;
    }

    void add(TimeOfReport time, boolean onDayOfSpeech) {
        boolean isNew = times.add(time);
        if (!onDayOfSpeech) {
            daysOfSpeech.remove(time);
        } else if (isNew && time.kind() == TimeOfReport.Kind.DAY) {
            daysOfSpeech.add(time);
        }
    }

    void addAll(ImmutableCollection<TimeOfReport> more) {
        times.addAll(more);
    }

    /** Whether another time may be meant by these. */
    boolean mayBeAt(TimeOfReport time) {
        return times.stream().allMatch(known -> mayBeSame(known, time));
    }

    /** Whether one of these is a day shortly before another, on which somebody spoke. */
    boolean wereShortlyBefore(TimeOfReport dayOfSpeech) {
        return times.stream().anyMatch(time -> isShortlyBefore(time, dayOfSpeech));
    }

    private static boolean isShortlyBefore(TimeOfReport time, TimeOfReport dayOfSpeech) {
        Optional<LocalDate> day = time.time().date();
        Optional<LocalDate> spoken = dayOfSpeech.time().date();
        return day.isPresent()
                && spoken.isPresent()
                && day.get().isBefore(spoken.get())
                && !day.get().isBefore(spoken.get().minusDays(SPOKEN_OF_WITHIN));
    }

    /** The days on which somebody spoke of it, where another is told that was shortly before. */
    ImmutableSet<UncertainTime> onlyOfSpeech() {
        return daysOfSpeech.stream()
                .filter(day ->
                        times.stream().anyMatch(time -> !daysOfSpeech.contains(time) && isShortlyBefore(time, day)))
                .map(TimeOfReport::time)
                .collect(toImmutableSet());
    }

    private boolean mayBeSame(TimeOfReport known, TimeOfReport time) {
        if (daysOfSpeech.contains(known) && isShortlyBefore(time, known)) {
            return true;
        }
        if (known.isOnAnotherDay() || time.isOnAnotherDay()) {
            return known.time().words().equals(time.time().words());
        }
        if (known.kind() == TimeOfReport.Kind.CLOCK || time.kind() == TimeOfReport.Kind.CLOCK) {
            return true;
        }
        if (earlier && known.kind() != time.kind()) {
            return false;
        }
        Optional<String> day = weekday(known);
        Optional<String> other = weekday(time);
        if (day.isPresent() && other.isPresent()) {
            return day.equals(other);
        }
        return !areTwoPeriods(known, time) && known.time().overlaps(time.time()) != Answer.NO;
    }

    /** September is not October, though it still is somewhere when October begins elsewhere. */
    private static boolean areTwoPeriods(TimeOfReport known, TimeOfReport time) {
        return known.kind() == TimeOfReport.Kind.PERIOD
                && time.kind() == TimeOfReport.Kind.PERIOD
                && MONTH_OR_YEAR.matcher(known.time().edtf()).matches()
                && known.time().edtf().length() == time.time().edtf().length()
                && MONTH_OR_YEAR.matcher(time.time().edtf()).matches()
                && !known.time().edtf().equals(time.time().edtf());
    }

    /** Whether all clocks show other times of day. */
    boolean areOtherTimesOfDay(Collection<TimeOfReport> others) {
        ImmutableSet<String> here = clocks(times);
        ImmutableSet<String> there = clocks(others);
        return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
    }

    /** The times of day, as clocks of one place show them; none if one is told in another zone or not exactly. */
    private static ImmutableSet<String> clocks(Collection<TimeOfReport> times) {
        ImmutableSet<String> clocks = times.stream()
                .filter(time -> time.kind() == TimeOfReport.Kind.CLOCK)
                .map(time -> time.time().edtf())
                .collect(toImmutableSet());
        return clocks.stream().allMatch(clock -> LOCAL_CLOCK.matcher(clock).matches()) ? clocks : ImmutableSet.of();
    }

    /** Whether no day is told here, and the other time is a day that was long past when the report was written. */
    boolean isLongBefore(TimeOfReport time) {
        boolean isDay = time.kind() == TimeOfReport.Kind.DAY;
        return isDay && !earlier && !haveDay() && isLongPast(time.time());
    }

    boolean haveDay() {
        return times.stream().anyMatch(time -> time.kind() == TimeOfReport.Kind.DAY);
    }

    private static boolean isLongPast(UncertainTime day) {
        Optional<LocalDate> told = day.resolvedAgainst();
        return told.isPresent()
                && day.date()
                        .filter(date -> date.isBefore(told.get().minusDays(NEWS_DAYS)))
                        .isPresent();
    }

    ImmutableSet<TimeOfReport> days() {
        return times.stream()
                .filter(time -> time.kind() == TimeOfReport.Kind.DAY)
                .collect(toImmutableSet());
    }

    private static Optional<String> weekday(TimeOfReport time) {
        String words = time.time().words().orElse("");
        return WEEKDAY.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(day -> day.toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** The time of the incident: a time of day on a day, if both are known, else the better known of both. */
    Optional<UncertainTime> whole() {
        Optional<UncertainTime> clock =
                best(TimeOfReport.Kind.CLOCK, time -> time.edtf().matches(".*(?:Z|[+-]\\d\\d:\\d\\d)[~?%]?"));
        Optional<UncertainTime> day =
                best(TimeOfReport.Kind.DAY, time -> time.date().isPresent());
        Optional<UncertainTime> period = best(TimeOfReport.Kind.PERIOD, time -> true);
        if (clock.isPresent() && day.flatMap(UncertainTime::date).isPresent()) {
            return Optional.of(onDay(clock.get(), day.get()));
        }
        if (clock.isPresent() && day.isPresent() && isOneOfDays(day.get())) {
            return Optional.of(onOneOfDays(clock.get(), day.get()));
        }
        if (clock.isPresent() && day.filter(LaunchTimes::isDayOfSomeYear).isPresent()) {
            return Optional.of(onDayOfSomeYear(clock.get(), day.get()));
        }
        Optional<UncertainTime> relative = best(TimeOfReport.Kind.RELATIVE, time -> true);
        return clock.or(() -> day).or(() -> period).or(() -> relative);
    }

    /** "5 January", in a text of which nobody knows the year. */
    private static boolean isDayOfSomeYear(UncertainTime day) {
        return DAY_OF_SOME_YEAR.matcher(day.edtf()).lookingAt();
    }

    private static UncertainTime onDayOfSomeYear(UncertainTime clock, UncertainTime day) {
        String anyDay = "XXXX-XX-XX";
        String both = day.edtf().substring(0, anyDay.length()) + clock.edtf().substring(anyDay.length());
        return clock.edtf().startsWith(anyDay) ? withWordsOf(UncertainTime.parse(both), clock, day) : day;
    }

    private static boolean isOneOfDays(UncertainTime time) {
        return time.alternatives().size() > 1
                && time.alternatives().stream().allMatch(one -> one.date().isPresent());
    }

    private static UncertainTime onOneOfDays(UncertainTime clock, UncertainTime days) {
        UncertainTime either = UncertainTime.oneOf(days.alternatives().stream()
                .map(day -> clock.on(day.date().orElseThrow()))
                .collect(toImmutableList()));
        return withWordsOf(either, clock, days);
    }

    /** A time of day on the day that is told, if one is. */
    UncertainTime onDay(UncertainTime clock) {
        return best(TimeOfReport.Kind.DAY, time -> time.date().isPresent())
                .filter(day -> day.date().isPresent())
                .map(day -> onDay(clock, day))
                .orElse(clock);
    }

    private static UncertainTime onDay(UncertainTime clock, UncertainTime day) {
        UncertainTime both = clock.on(day.date().orElseThrow());
        return withWordsOf(day.isUncertain() ? both.questionably() : both, clock, day);
    }

    private static UncertainTime withWordsOf(UncertainTime both, UncertainTime clock, UncertainTime day) {
        UncertainTime.Builder time = UncertainTime.builder()
                .edtf(both.edtf())
                .words(day.words().orElse("") + ", " + clock.words().orElse(""));
        day.resolvedAgainst().ifPresent(time::resolvedAgainst);
        return time.build();
    }

    private Optional<UncertainTime> best(TimeOfReport.Kind kind, Predicate<UncertainTime> better) {
        ImmutableSet<UncertainTime> onlyOfSpeech = onlyOfSpeech();
        List<UncertainTime> all = times.stream()
                .filter(time -> time.kind() == kind)
                .map(TimeOfReport::time)
                .filter(time -> !onlyOfSpeech.contains(time))
                .toList();
        return all.stream().filter(better).findFirst().or(() -> all.stream().findFirst());
    }
}
