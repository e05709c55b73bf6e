package io.casus.dossier;

import static java.util.Comparator.comparingInt;

import io.casus.Answer;
import io.casus.time.UncertainTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Compares when two incidents happened, by day and by time of day.
 *
 * <p>One day apart is no contradiction: without a zone one day here is the next one there, and reports err by a day. Such a pair needs more
 * else that agrees. Further apart than the settings allow, two incidents are not the same.
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

    TimeRules(int daysApart) {
        this.daysApart = daysApart;
    }

    static List<UncertainTime> times(Told told) {
        return told.times();
    }

    /** Compares the days of all times that are told of each; the pair that fits best counts, the others are a matter for findings. */
    Optional<Evidence> day(Told one, Told other) {
        return best(one, other, this::day);
    }

    /** Compares the times of day. */
    Optional<Evidence> clock(Told one, Told other) {
        return best(one, other, TimeRules::clock);
    }

    private static Optional<Evidence> best(
            Told one, Told other, BiFunction<UncertainTime, UncertainTime, Optional<Evidence>> rule) {
        List<UncertainTime> theirs = times(other);
        return times(one).stream()
                .flatMap(mine -> theirs.stream().flatMap(their -> rule.apply(mine, their).stream()))
                .max(comparingInt(Evidence::weight));
    }

    private Optional<Evidence> day(UncertainTime one, UncertainTime other) {
        Optional<CalendarParts> mine = CalendarParts.of(one);
        Optional<CalendarParts> theirs = CalendarParts.of(other);
        if (mine.isPresent() && theirs.isPresent()) {
            return parts(one, mine.get(), other, theirs.get());
        }
        return one.alternatives().size() * other.alternatives().size() > 1
                ? one.alternatives().stream()
                        .limit(FEW)
                        .flatMap(first ->
                                other.alternatives().stream().limit(FEW).flatMap(second -> day(first, second).stream()))
                        .max(comparingInt(Evidence::weight))
                : bounds(one, other);
    }

    private Optional<Evidence> parts(UncertainTime one, CalendarParts mine, UncertainTime other, CalendarParts theirs) {
        Optional<LocalDate> myDate = mine.date();
        Optional<LocalDate> theirDate = theirs.date();
        if (myDate.isPresent() && theirDate.isPresent()) {
            return Optional.of(dates(one, myDate.get(), other, theirDate.get()));
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

    private Evidence dates(UncertainTime one, LocalDate mine, UncertainTime other, LocalDate theirs) {
        long days = Math.abs(ChronoUnit.DAYS.between(mine, theirs));
        if (days == 0) {
            return anchor(SAME_DAY, one, other, "are the same day");
        }
        if (days == 1 && one.overlaps(other) == Answer.YES) {
            return anchor(SAME_DAY, one, other, "are the same moment in two time zones");
        }
        String apart = days + (days == 1 ? " day apart" : " days apart");
        if (days <= daysApart) {
            return one.overlaps(other) == Answer.NO
                    ? anchor(NEXT_DAY, one, other, "are " + apart + ", which one of the reports may have wrong")
                    : anchor(DAY_BY_ZONE, one, other, "are " + apart + ", which the time zone may explain");
        }
        return days <= FEW
                ? Evidence.of("time", FEW_DAYS, () -> both(one, other) + " are " + apart + ".")
                : Evidence.of("time", EXCLUDES, () -> both(one, other) + " are " + apart + ".");
    }

    private Evidence daysOfSomeYear(UncertainTime one, UncertainTime other, int days) {
        if (days == 0) {
            return anchor(SAME_DAY_OF_SOME_YEAR, one, other, "are the same day of a year");
        }
        return days <= daysApart
                ? anchor(NEXT_DAY, one, other, "are neighbouring days of a year")
                : Evidence.of("time", EXCLUDES, () -> both(one, other) + " are different days of a year.");
    }

    private Optional<Evidence> bounds(UncertainTime one, UncertainTime other) {
        if (hasNoBound(one) || hasNoBound(other)) {
            return Optional.empty();
        }
        if (one.overlaps(other) == Answer.NO) {
            Duration gap = one.distance(other);
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

    private static boolean hasNoBound(UncertainTime time) {
        return time.earliest().isEmpty() && time.latest().isEmpty();
    }

    private static long daysWide(UncertainTime time) {
        Optional<Instant> first = time.earliest();
        Optional<Instant> last = time.latest();
        return first.isEmpty() || last.isEmpty()
                ? Long.MAX_VALUE
                : Duration.between(first.get(), last.get()).toDays();
    }

    private static Optional<Evidence> clock(UncertainTime one, UncertainTime other) {
        if (one.timeOfDay().isEmpty() || other.timeOfDay().isEmpty()) {
            return Optional.empty();
        }
        boolean bothZones = one.zone().isPresent() && other.zone().isPresent();
        Duration apart = bothZones
                ? apart(inUtc(one), inUtc(other))
                : apart(one.timeOfDay().get(), other.timeOfDay().get());
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

    private static LocalTime inUtc(UncertainTime time) {
        ZoneId zone = time.zone().orElse(ZoneOffset.UTC);
        Instant about = time.earliest().orElse(Instant.EPOCH);
        int seconds = zone.getRules().getOffset(about).getTotalSeconds();
        return time.timeOfDay().orElse(LocalTime.MIDNIGHT).minusSeconds(seconds);
    }

    private static Duration apart(LocalTime one, LocalTime other) {
        Duration straight = Duration.between(one, other).abs();
        Duration overMidnight = Duration.ofDays(1).minus(straight);
        return straight.compareTo(overMidnight) <= 0 ? straight : overMidnight;
    }

    private static Evidence anchor(int weight, UncertainTime one, UncertainTime other, String finding) {
        return Evidence.anchor("time", weight, () -> both(one, other) + " " + finding + ".");
    }

    private static String both(UncertainTime one, UncertainTime other) {
        return "«" + words(one) + "» and «" + words(other) + "»";
    }

    private static String words(UncertainTime time) {
        return time.words().orElse(time.edtf());
    }
}
