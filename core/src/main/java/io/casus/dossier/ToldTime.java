package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.time.UncertainTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A time that a report tells, taken apart once for all its comparisons.
 *
 * @param time the time
 * @param parts year, month and day as far as each is told
 * @param date the day, where all three are told
 * @param earliest the first moment
 * @param latest the end, which itself does not belong to it
 * @param clock the time of day as it is told
 * @param utcClock the time of day in UTC, where the zone is told
 * @param alternatives the first times of which one is meant; empty where only one is named
 */
record ToldTime(
        UncertainTime time,
        Optional<CalendarParts> parts,
        Optional<LocalDate> date,
        Optional<Instant> earliest,
        Optional<Instant> latest,
        Optional<LocalTime> clock,
        Optional<LocalTime> utcClock,
        ImmutableList<ToldTime> alternatives) {
    private static final int MOST_ALTERNATIVES = 3;

    static ToldTime of(UncertainTime time) {
        Optional<CalendarParts> parts = CalendarParts.of(time);
        ImmutableList<UncertainTime> alternatives = time.alternatives();
        return new ToldTime(
                time,
                parts,
                parts.flatMap(CalendarParts::date),
                time.earliest(),
                time.latest(),
                time.timeOfDay(),
                time.timeOfDay().flatMap(clock -> time.zone().map(zone -> inUtc(time, clock, zone))),
                alternatives.size() == 1
                        ? ImmutableList.of()
                        : alternatives.stream()
                                .limit(MOST_ALTERNATIVES)
                                .map(ToldTime::of)
                                .collect(toImmutableList()));
    }

    private static LocalTime inUtc(UncertainTime time, LocalTime clock, ZoneId zone) {
        Instant about = time.earliest().orElse(Instant.EPOCH);
        return clock.minusSeconds(zone.getRules().getOffset(about).getTotalSeconds());
    }

    /** The times of which one is meant; this one where only one is named. */
    ImmutableList<ToldTime> each() {
        return alternatives.isEmpty() ? ImmutableList.of(this) : alternatives;
    }

    boolean hasNoBound() {
        return earliest.isEmpty() && latest.isEmpty();
    }

    String words() {
        return time.words().orElse(time.edtf());
    }
}
