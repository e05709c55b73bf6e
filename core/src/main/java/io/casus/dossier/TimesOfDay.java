package io.casus.dossier;

import io.casus.Answer;
import io.casus.time.UncertainTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes times apart into the day and the time of day, since reports that agree on the one may differ on the other. */
final class TimesOfDay {
    private static final String ANY_DAY = "XXXX-XX-XX";
    private static final LocalDate SOME_DAY = LocalDate.of(2001, 1, 1);
    private static final Pattern DAY = Pattern.compile("[0-9X]{4}-[0-9X]{2}-[0-9X]{2}");

    private TimesOfDay() {}

    /** The time of day on an unknown day, or empty if the time tells none. */
    static Optional<UncertainTime> timeOfDay(UncertainTime time) {
        int clock = time.edtf().indexOf('T');
        if (time.timeOfDay().isEmpty() || clock < 0) {
            return Optional.empty();
        }
        UncertainTime.Builder part =
                UncertainTime.builder().edtf(ANY_DAY + time.edtf().substring(clock));
        time.zone().ifPresent(part::zone);
        time.words().ifPresent(part::words);
        return Optional.of(part.build());
    }

    /** The day, month, year or interval without a time of day, or empty if the time tells none. */
    static Optional<UncertainTime> day(UncertainTime time) {
        if (time.timeOfDay().isEmpty()) {
            return says(time) ? Optional.of(time) : Optional.empty();
        }
        String date = time.edtf().substring(0, time.edtf().indexOf('T'));
        UncertainTime.Builder part = UncertainTime.builder().edtf(date);
        time.zone().ifPresent(part::zone);
        time.words().ifPresent(part::words);
        UncertainTime day = part.build();
        return says(day) ? Optional.of(day) : Optional.empty();
    }

    private static boolean says(UncertainTime day) {
        boolean hasDate = !day.isUnknown() && !day.edtf().equals(ANY_DAY);
        return hasDate || Weekdays.of(day).isPresent();
    }

    /** Whether both tell a time of day, of which at least one stands on an unknown day, and the two cannot be one. */
    static boolean differ(UncertainTime one, UncertainTime other) {
        Optional<UncertainTime> mine = timeOfDay(one);
        Optional<UncertainTime> theirs = timeOfDay(other);
        boolean isOpen = one.date().isEmpty() || other.date().isEmpty();
        boolean inZones = one.zone().isPresent() == other.zone().isPresent();
        return isOpen && inZones && mine.isPresent() && theirs.isPresent() && !meet(mine.get(), theirs.get());
    }

    private static boolean meet(UncertainTime one, UncertainTime other) {
        UncertainTime fixed = on(one, SOME_DAY);
        return Stream.of(SOME_DAY.minusDays(1), SOME_DAY, SOME_DAY.plusDays(1))
                .anyMatch(day -> fixed.overlaps(on(other, day)) != Answer.NO);
    }

    private static UncertainTime on(UncertainTime timeOfDay, LocalDate day) {
        UncertainTime placed = timeOfDay.on(day);
        if (placed.zone().isPresent()) {
            return placed;
        }
        return placed.atZone(ZoneOffset.UTC);
    }

    /**
     * Gives a time the day or the time of day that it lacks, where one was chosen for itself and it stands on a single day.
     *
     * @return the whole time, or empty if nothing can be added
     */
    static Optional<UncertainTime> completed(
            UncertainTime time, Optional<UncertainTime> day, Optional<UncertainTime> timeOfDay) {
        Optional<UncertainTime> ownDay = day(time);
        Optional<UncertainTime> ownTimeOfDay = timeOfDay(time);
        if (ownDay.isPresent() && ownTimeOfDay.isPresent()) {
            return Optional.empty();
        }
        return join(ownDay.or(() -> day), ownTimeOfDay.or(() -> timeOfDay))
                .filter(joined -> !joined.edtf().equals(time.edtf()));
    }

    private static Optional<UncertainTime> join(Optional<UncertainTime> day, Optional<UncertainTime> timeOfDay) {
        if (day.isEmpty()
                || timeOfDay.isEmpty()
                || !DAY.matcher(day.get().edtf()).matches()) {
            return Optional.empty();
        }
        String clock = timeOfDay.get().edtf().substring(ANY_DAY.length());
        UncertainTime.Builder whole = UncertainTime.builder().edtf(day.get().edtf() + clock);
        String words = Stream.of(day.get().words(), timeOfDay.get().words())
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!words.isEmpty()) {
            whole.words(words);
        }
        timeOfDay.get().zone().or(() -> day.get().zone()).ifPresent(whole::zone);
        return Optional.of(whole.build());
    }
}
