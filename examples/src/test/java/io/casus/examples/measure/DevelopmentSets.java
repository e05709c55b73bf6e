package io.casus.examples.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.SharedData;
import io.casus.examples.measure.Aspect.Group;
import io.casus.examples.measure.Scores.Tally;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures the article loader on sets of reports whose truth is known, and prints precision and recall of what it found.
 *
 * <ul>
 *   <li>"CSIS provocations": descriptions of a database, of launches and of much that is none; see {@link
 *       CsisProvocations}. Compared is the first launch that occurred.
 *   <li>"State Department": eight press releases, whose truths are in {@code state-department.json}.
 *   <li>"own words": reports written for this before the rules were, in many styles, in {@code own-reports.json}.
 * </ul>
 *
 * <p>What the numbers mean says {@link Scores}. A day is right if it is the very day; "date within a day" also takes the
 * day before and the day after, because the days of one database are now those of the launch site and now those of
 * Washington. Class is range class, platform and vehicle
 * of launches, the protocol of visits and the format of meetings.
 */
public final class DevelopmentSets {
    private static final String HOW = """
            How it is computed: the incidents that the loader gives for a report are paired with the true ones, a launch
            only with one of the same status. Kind: an incident without a pair is wrong, a truth without one is missed.
            The other lines compare the attributes of pairs: precision = right / found, recall = right / told, where
            told counts what the text says, of missed incidents too. Sums: actor = launchers, visitors, participants and
            speakers; class = range class, platform, vehicle, protocol of a visit, format of a meeting.
            """;

    /** A set with its name. */
    record DevelopmentSet(String name, ImmutableList<TrueReport> reports) {}

    private DevelopmentSets() {}

    /**
     * Prints the measures.
     *
     * @param arguments {@code details} to list every miss and every error
     */
    public static void main(String... arguments) {
        print(System.out, ImmutableList.copyOf(arguments).contains("details"));
    }

    /**
     * Prints the measures of the sets that are there.
     *
     * @param out where to
     * @param details whether to list every miss and every error with the beginning of the report
     */
    public static void print(PrintStream out, boolean details) {
        out.println(HOW);
        for (DevelopmentSet set : sets()) {
            print(set, out, details);
        }
    }

    /** The sets; those without their data are left out, with a printed line. */
    static ImmutableList<DevelopmentSet> sets() {
        Optional<DevelopmentSet> csis = SharedData.folder("data/csis-provocations")
                .map(folder -> new DevelopmentSet(
                        "CSIS provocations", CsisProvocations.read(folder.resolve("provocations.json"))));
        Optional<DevelopmentSet> releases = SharedData.folder("data/state-department")
                .map(folder -> new DevelopmentSet("State Department", TrueReports.pressReleases(folder)));
        DevelopmentSet own = new DevelopmentSet("own words", TrueReports.inOwnWords());
        return ImmutableList.of(csis, releases, Optional.of(own)).stream()
                .flatMap(Optional::stream)
                .collect(toImmutableList());
    }

    private static void print(DevelopmentSet set, PrintStream out, boolean details) {
        Scores scores = Scores.of(set.reports());
        out.println(set.name() + ": " + set.reports().size() + " reports");
        out.printf("  %-30s %6s %6s %6s %10s %7s%n", "", "right", "found", "told", "precision", "recall");
        line("kind", scores.kinds(), out);
        for (Group group : Group.values()) {
            if (group != Group.OTHER) {
                line(words(group), scores.of(group), out);
            }
        }
        out.println("  in detail");
        for (DevelopmentKind kind : DevelopmentKind.values()) {
            line(words(kind) + " kind", scores.of(kind), out);
            Aspect.of(kind).forEach(aspect -> line(words(kind) + " " + aspect.name(), scores.of(aspect), out));
        }
        if (details) {
            scores.details().forEach(detail -> out.println("  - " + detail));
        }
        out.println();
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void line(String name, Tally tally, PrintStream out) {
        if (tally.found() > 0 || tally.told() > 0) {
            out.printf(
                    Locale.ROOT,
                    "  %-30s %6d %6d %6d %10.3f %7.3f%n",
                    name,
                    tally.right(),
                    tally.found(),
                    tally.told(),
                    tally.precision(),
                    tally.recall());
        }
    }
}
