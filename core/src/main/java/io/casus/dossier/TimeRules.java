package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.Answer;
import io.casus.time.UncertainTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Compares when two incidents happened, by day and by time of day.
 *
 * <p>One day apart is no contradiction: without a zone one day here is the next one there, and reports err by a day. Such a pair needs more
 * else that agrees. Further apart than the settings allow, two incidents are not the same. Not for use by several threads at once.
 */
final class TimeRules {
    private static final int EXCLUDES = -100;
    private static final int SAME_DAY = 40;
    private static final int DAY_BY_ZONE = 30;
    private static final int NEXT_DAY = 10;
    private static final int FEW_DAYS = -45;
    private static final int FEW = 3;
    private static final int SAME_DAY_OF_SOME_YEAR = 30;
    private static final int SAME_MONTH = 15;
    private static final int SAME_YEAR = 5;
    private static final int SAME_CLOCK = 15;
    private static final int OTHER_CLOCK = -50;
    private static final int DAYS_OF_A_MONTH = 40;
    private static final Duration CLOSE = Duration.ofMinutes(60);
    private static final Duration NOT_FAR = Duration.ofHours(3);

    private final int daysApart;
    private final Map<UncertainTime, ToldTime> toldTimes = new HashMap<>();

    TimeRules(int daysApart) {
        this.daysApart = daysApart;
    }

    /** Compares the days of all times that are told of each; the pair that fits best counts, the others are a matter for findings. */
    MatchRule<ImmutableList<ToldTime>> day() {
        return new MatchRule<>(told -> some(told.times().stream()), (ones, others) -> best(ones, others, this::day));
    }

    /** Compares the times of day. */
    MatchRule<ImmutableList<ToldTime>> clock() {
        return new MatchRule<>(
                told -> some(
                        told.times().stream().filter(time -> time.timeOfDay().isPresent())),
                (ones, others) -> best(ones, others, TimeRules::clock));
    }

    /** Takes times apart; reports tell many incidents of one day, so that each time is taken apart once. */
    private Optional<ImmutableList<ToldTime>> some(Stream<UncertainTime> times) {
        ImmutableList<ToldTime> told =
                times.map(time -> toldTimes.computeIfAbsent(time, ToldTime::of)).collect(toImmutableList());
        return Optional.of(told).filter(some -> !some.isEmpty());
    }

    private static Optional<Evidence> best(
            List<ToldTime> ones, List<ToldTime> others, BiFunction<ToldTime, ToldTime, Optional<Evidence>> rule) {
        Optional<Evidence> best = Optional.empty();
        for (ToldTime one : ones) {
            for (ToldTime other : others) {
                Optional<Evidence> found = rule.apply(one, other);
                if (found.isPresent()
                        && (best.isEmpty() || found.get().weight() > best.get().weight())) {
                    best = found;
                }
            }
        }
        return best;
    }

    private Optional<Evidence> day(ToldTime one, ToldTime other) {
        if (one.parts().isPresent() && other.parts().isPresent()) {
            return parts(one, one.parts().get(), other, other.parts().get());
        }
        return one.alternatives().isEmpty() && other.alternatives().isEmpty()
                ? bounds(one, other)
                : best(one.each(), other.each(), this::day);
    }

    private Optional<Evidence> parts(ToldTime one, CalendarParts mine, ToldTime other, CalendarParts theirs) {
        if (one.date().isPresent() && other.date().isPresent()) {
            return Optional.of(dates(one, one.date().get(), other, other.date().get()));
        }
        boolean bothYears = mine.year().isPresent() && theirs.year().isPresent();
        boolean bothMonths = mine.month().isPresent() && theirs.month().isPresent();
        if (bothYears) {
            return bounds(one, other);
        }
        if (!bothMonths) {
            return Optional.empty();
        }
        if (mine.day().isPresent() && theirs.day().isPresent()) {
            return Optional.of(
                    daysOfSomeYear(one, other, mine.daysApartInAnyYear(theirs).orElse(FEW + 1)));
        }
        return Optional.of(
                mine.month().equals(theirs.month())
                        ? anchor(SAME_MONTH - 3, one, other, "may be the same, by the month")
                        : Evidence.of("time", EXCLUDES, () -> both(one, other) + " are different months."));
    }

    private Evidence dates(ToldTime one, LocalDate mine, ToldTime other, LocalDate theirs) {
        long days = Math.abs(ChronoUnit.DAYS.between(mine, theirs));
        if (days == 0) {
            return anchor(SAME_DAY, one, other, "are the same day");
        }
        if (days == 1) {
            return neighbours(one, other);
        }
        return days <= FEW
                ? Evidence.of("time", FEW_DAYS, () -> both(one, other) + " are " + days + " days apart.")
                : Evidence.of("time", EXCLUDES, () -> both(one, other) + " are " + days + " days apart.");
    }

    private Evidence neighbours(ToldTime one, ToldTime other) {
        Answer overlap = one.time().overlaps(other.time());
        if (overlap == Answer.YES) {
            return anchor(SAME_DAY, one, other, "are the same moment in two time zones");
        }
        if (daysApart == 0) {
            return Evidence.of("time", FEW_DAYS, () -> both(one, other) + " are 1 day apart.");
        }
        return overlap == Answer.NO
                ? anchor(NEXT_DAY, one, other, "are 1 day apart, which one of the reports may have wrong")
                : anchor(DAY_BY_ZONE, one, other, "are 1 day apart, which the time zone may explain");
    }

    private Evidence daysOfSomeYear(ToldTime one, ToldTime other, int days) {
        if (days == 0) {
            return anchor(SAME_DAY_OF_SOME_YEAR, one, other, "are the same day of a year");
        }
        return days <= daysApart
                ? anchor(NEXT_DAY, one, other, "are neighbouring days of a year")
                : Evidence.of("time", EXCLUDES, () -> both(one, other) + " are different days of a year.");
    }

    private Optional<Evidence> bounds(ToldTime one, ToldTime other) {
        if (one.hasNoBound() || other.hasNoBound()) {
            return Optional.empty();
        }
        if (one.time().overlaps(other.time()) == Answer.NO) {
            Duration gap = one.time().distance(other.time());
            int weight = gap.compareTo(Duration.ofDays(daysApart)) <= 0
                    ? NEXT_DAY
                    : gap.compareTo(Duration.ofDays(FEW)) <= 0 ? FEW_DAYS : EXCLUDES;
            return Optional.of(Evidence.of("time", weight, () -> both(one, other) + " have no moment in common."));
        }
        long width = Math.max(daysWide(one), daysWide(other));
        if (width <= FEW) {
            return Optional.of(anchor(DAY_BY_ZONE, one, other, "may be the same day"));
        }
        if (width <= DAYS_OF_A_MONTH) {
            return Optional.of(anchor(SAME_MONTH, one, other, "may be the same, by the month"));
        }
        return Optional.of(Evidence.of("time", SAME_YEAR, () -> both(one, other) + " may be the same."));
    }

    private static long daysWide(ToldTime time) {
        Optional<Instant> first = time.earliest();
        Optional<Instant> last = time.latest();
        return first.isEmpty() || last.isEmpty()
                ? Long.MAX_VALUE
                : Duration.between(first.get(), last.get()).toDays();
    }

    private static Optional<Evidence> clock(ToldTime one, ToldTime other) {
        boolean bothZones = one.utcClock().isPresent() && other.utcClock().isPresent();
        Duration apart = bothZones
                ? apart(one.utcClock().get(), other.utcClock().get())
                : apart(one.clock().orElseThrow(), other.clock().orElseThrow());
        if (apart.compareTo(CLOSE) <= 0) {
            return Optional.of(Evidence.of(
                    "timeOfDay", SAME_CLOCK, () -> both(one, other) + " are the same time of day, or nearly."));
        }
        if (!bothZones || apart.compareTo(NOT_FAR) <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                Evidence.of("timeOfDay", OTHER_CLOCK, () -> both(one, other) + " are hours apart on the clock."));
    }

    private static Duration apart(LocalTime one, LocalTime other) {
        Duration straight = Duration.between(one, other).abs();
        Duration overMidnight = Duration.ofDays(1).minus(straight);
        return straight.compareTo(overMidnight) <= 0 ? straight : overMidnight;
    }

    private static Evidence anchor(int weight, ToldTime one, ToldTime other, String finding) {
        return Evidence.anchor("time", weight, () -> both(one, other) + " " + finding + ".");
    }

    private static String both(ToldTime one, ToldTime other) {
        return "«" + one.words() + "» and «" + other.words() + "»";
    }
}
