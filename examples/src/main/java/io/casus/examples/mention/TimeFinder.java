package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import io.casus.examples.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds what tells when something was: times of day ({@link ClockFinder}), days and longer times, and times that are told
 * from another happening ({@link DateFinder}).
 */
final class TimeFinder {
    private final DateFinder dates;
    private final ClockFinder clocks = new ClockFinder();

    TimeFinder(Optional<LocalDate> published) {
        dates = new DateFinder(published);
    }

    ImmutableList<Mention> find(Words text, Span within) {
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        dates.find(text, within, found);
        clocks.find(text, within, found);
        return found.build();
    }
}
