package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.casus.incident.Incident;
import io.casus.time.UncertainTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * The incidents of a dossier in the order of time.
 *
 * <p>An incident stands where the earliest moment that was told puts it, before others that begin with it and end later. Those of which only a day without a year or a
 * time of day is known cannot be placed, and stand by themselves; so do those of which no time is known.
 */
public final class Timeline {
    private static final int WIDTH = 120;
    private static final int TIME = 40;
    private static final int KIND = 19;
    private static final Comparator<Entry> IN_TIME = Comparator.comparing(
                    (Entry entry) -> entry.earliest().orElse(Instant.MIN))
            .thenComparing(entry -> entry.latest().orElse(Instant.MAX))
            .thenComparing(entry -> entry.merged().incident().id());
    private static final Comparator<Entry> AS_TOLD = Comparator.comparing(
                    (Entry entry) -> entry.time().map(UncertainTime::edtf).orElse(""))
            .thenComparing(entry -> entry.merged().incident().id());

    private final ImmutableList<Entry> placed;
    private final ImmutableList<Entry> notPlaced;
    private final ImmutableList<Entry> withoutTime;

    /**
     * One incident of the timeline.
     *
     * @param merged the merged incident
     * @param time when it happened, as the rules chose; empty if nobody said, or no rule could decide
     */
    public record Entry(MergedIncident merged, Optional<UncertainTime> time) {

        /**
         * Returns the earliest moment that was told.
         *
         * @return the moment, inclusive; empty if there is no bound
         */
        public Optional<Instant> earliest() {
            return time.flatMap(UncertainTime::earliest);
        }

        /**
         * Returns the end of what was told.
         *
         * @return the first moment that is too late, exclusive; empty if there is no bound
         */
        public Optional<Instant> latest() {
            return time.flatMap(UncertainTime::latest);
        }

        private boolean isPlaced() {
            return earliest().isPresent() || latest().isPresent();
        }

        @Override
        public String toString() {
            return line(this);
        }
    }

    private Timeline(ImmutableList<Entry> entries) {
        placed = entries.stream().filter(Entry::isPlaced).sorted(IN_TIME).collect(toImmutableList());
        notPlaced = entries.stream()
                .filter(entry -> !entry.isPlaced() && isTold(entry))
                .sorted(AS_TOLD)
                .collect(toImmutableList());
        withoutTime = entries.stream()
                .filter(entry -> !entry.isPlaced() && !isTold(entry))
                .sorted(AS_TOLD)
                .collect(toImmutableList());
    }

    private static boolean isTold(Entry entry) {
        return entry.time()
                .filter(time -> !time.isUnknown()
                        && (time.edtf().chars().anyMatch(Character::isDigit)
                                || Weekdays.of(time).isPresent()))
                .isPresent();
    }

    static Timeline of(Dossier dossier) {
        return new Timeline(dossier.merged().stream()
                .map(merged -> new Entry(merged, merged.incident().time()))
                .collect(toImmutableList()));
    }

    /**
     * Returns the incidents that have a place in time.
     *
     * @return the incidents, in order
     */
    public ImmutableList<Entry> placed() {
        return placed;
    }

    /**
     * Returns the incidents of whose time something is known, but not enough to place them: a day without a year, a time of day.
     *
     * @return the incidents, in the order of what is known
     */
    public ImmutableList<Entry> notPlaced() {
        return notPlaced;
    }

    /**
     * Returns the incidents of whose time nothing is known, or on whose time the reports disagree beyond what the rules decide.
     *
     * @return the incidents, in the order of their identifiers
     */
    public ImmutableList<Entry> withoutTime() {
        return withoutTime;
    }

    /**
     * Prints the timeline.
     *
     * @return one line for each incident, of at most 120 characters
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        append(text, "", placed);
        append(text, "WHEN, IS NOT FULLY KNOWN", notPlaced);
        append(text, "WHEN, IS NOT KNOWN", withoutTime);
        return text.toString().stripTrailing();
    }

    private static void append(StringBuilder text, String heading, ImmutableList<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        if (!heading.isEmpty()) {
            text.append('\n').append(heading).append('\n');
        }
        entries.forEach(entry -> text.append(line(entry)).append('\n'));
    }

    private static String line(Entry entry) {
        Incident incident = entry.merged().incident();
        String time = Brief.time(incident).orElse("");
        String reports = reports(entry.merged());
        String when = isTold(entry) || entry.isPlaced() ? column(time, TIME) + "  " : "";
        String start = when + column(Brief.heading(incident), KIND) + "  ";
        int left = WIDTH - start.length() - reports.length() - 2;
        return start + Strings.padEnd(Brief.cut(Brief.summary(incident), left), left, ' ') + "  " + reports;
    }

    private static String column(String text, int width) {
        return Strings.padEnd(Brief.cut(text, width), width, ' ');
    }

    private static String reports(MergedIncident merged) {
        long reports = merged.members().stream()
                .map(ReportedIncident::source)
                .distinct()
                .count();
        return Strings.padStart(reports == 1 ? "1 report" : reports + " reports", 10, ' ');
    }
}
