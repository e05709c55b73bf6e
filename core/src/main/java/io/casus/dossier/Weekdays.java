package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.time.UncertainTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The day of the week that a time tells by its date, or by its words alone where no date could be made of them. */
final class Weekdays {
    private Weekdays() {}

    /** Whether one of the two is known by its words only, and is another day of the week than the other. */
    static boolean differ(UncertainTime one, UncertainTime other) {
        boolean toldByWords = one.date().isEmpty() || other.date().isEmpty();
        Optional<DayOfWeek> mine = of(one);
        Optional<DayOfWeek> theirs = of(other);
        return toldByWords && mine.isPresent() && theirs.isPresent() && !mine.equals(theirs);
    }

    static Optional<DayOfWeek> of(UncertainTime time) {
        return time.date().map(LocalDate::getDayOfWeek).or(() -> time.words().flatMap(Weekdays::named));
    }

    private static Optional<DayOfWeek> named(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        ImmutableList<DayOfWeek> named = Arrays.stream(DayOfWeek.values())
                .filter(day -> lower.contains(day.name().toLowerCase(Locale.ROOT)))
                .collect(toImmutableList());
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
