package io.casus.examples.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Structured;
import io.casus.examples.measure.Aspect.Group;
import io.casus.incident.Incident;
import io.casus.vocabulary.IncidentStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares what was loaded of reports with what is true of them.
 *
 * <p>In each report the truths of a kind are paired with the loaded incidents of that kind, those first that agree in
 * most; a launch whose status is not the true one is never
 * a pair. A truth without an incident is a miss, an incident without a truth an error. The attributes of pairs are
 * compared then: precision is the part of the values found that are true, recall the part of the values told that were
 * found, those of missed incidents
 * included.
 */
final class Scores {

    /** A number of values: true ones that were found, all that were found, all that the reports tell. */
    static final class Tally {
        private int right;
        private int found;
        private int told;

        int right() {
            return right;
        }

        int found() {
            return found;
        }

        int told() {
            return told;
        }

        /** The part of what was found that is true; 1 if nothing was found. */
        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        /** The part of what is told that was found; 1 if nothing is told. */
        double recall() {
            return told == 0 ? 1 : (double) right / told;
        }

        private void add(Tally other) {
            right += other.right;
            found += other.found;
            told += other.told;
        }
    }

    private record Pair(Truth truth, Incident incident, int agreeing) {}

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<String> details = new ArrayList<>();

    private Scores() {}

    static Scores of(ImmutableList<TrueReport> reports) {
        Scores scores = new Scores();
        reports.forEach(scores::compare);
        return scores;
    }

    /** The tally of incidents of a kind. */
    Tally of(DevelopmentKind kind) {
        return tallies.getOrDefault(key(kind, "kind"), new Tally());
    }

    Tally of(Aspect aspect) {
        return tallies.getOrDefault(key(aspect.kind(), aspect.name()), new Tally());
    }

    /** The sum over all kinds of incidents. */
    Tally kinds() {
        Tally sum = new Tally();
        for (DevelopmentKind kind : DevelopmentKind.values()) {
            sum.add(of(kind));
        }
        return sum;
    }

    /** The sum over the aspects of a group. */
    Tally of(Group group) {
        Tally sum = new Tally();
        Aspect.all().stream().filter(aspect -> aspect.group() == group).forEach(aspect -> sum.add(of(aspect)));
        return sum;
    }

    /** A line for each miss and each error. */
    ImmutableList<String> details() {
        return ImmutableList.copyOf(details);
    }

    private void compare(TrueReport report) {
        ImmutableList<Incident> incidents = report.load();
        for (DevelopmentKind kind : report.measured()) {
            ImmutableList<Truth> truths = report.truths().stream()
                    .filter(truth -> truth.kind() == kind)
                    .collect(toImmutableList());
            ImmutableList<Incident> loaded = incidents.stream().filter(kind::is).collect(toImmutableList());
            compare(report, kind, truths, report.mainOnly() ? main(loaded, truths) : loaded);
        }
    }

    /** The first that has the status of the truth, which is that it occurred. */
    private static ImmutableList<Incident> main(ImmutableList<Incident> loaded, ImmutableList<Truth> truths) {
        return loaded.stream()
                .filter(incident -> truths.stream().anyMatch(truth -> mayBePair(truth, incident)))
                .limit(1)
                .collect(toImmutableList());
    }

    private void compare(
            TrueReport report, DevelopmentKind kind, ImmutableList<Truth> truths, ImmutableList<Incident> loaded) {
        List<Truth> missed = new ArrayList<>(truths);
        List<Incident> invented = new ArrayList<>(loaded);
        Tally tally = tally(kind, "kind");
        for (Pair pair : pairs(truths, loaded)) {
            if (missed.contains(pair.truth()) && contains(invented, pair.incident())) {
                missed.remove(pair.truth());
                invented.removeIf(
                        incident -> incident.id().equals(pair.incident().id()));
                if (!pair.truth().optional()) {
                    tally.right++;
                    tally.found++;
                    tally.told++;
                    Aspect.of(kind).forEach(aspect -> compare(report, aspect, pair.truth(), pair.incident()));
                }
            }
        }
        missed.stream().filter(truth -> !truth.optional()).forEach(truth -> miss(report, truth));
        for (Incident incident : invented) {
            tally.found++;
            details.add(kind + " invented: " + incident.oneLine() + " in " + report.describe());
        }
    }

    private static boolean contains(List<Incident> incidents, Incident sought) {
        return incidents.stream().anyMatch(incident -> incident.id().equals(sought.id()));
    }

    private void miss(TrueReport report, Truth truth) {
        tally(truth.kind(), "kind").told++;
        details.add(truth.kind() + " missed: " + truth.values() + " in " + report.describe());
        for (Aspect aspect : Aspect.of(truth.kind())) {
            tally(aspect).told += told(aspect, truth);
        }
    }

    private static ImmutableList<Pair> pairs(ImmutableList<Truth> truths, ImmutableList<Incident> loaded) {
        return truths.stream()
                .flatMap(truth -> loaded.stream()
                        .filter(incident -> mayBePair(truth, incident))
                        .map(incident -> new Pair(truth, incident, agreeing(truth, incident))))
                .sorted(Comparator.comparing((Pair pair) -> pair.truth().optional())
                        .thenComparing(Comparator.comparing(Pair::agreeing).reversed()))
                .collect(toImmutableList());
    }

    private static boolean mayBePair(Truth truth, Incident incident) {
        IncidentStatus status = incident.status();
        boolean isLaunch = truth.kind() == DevelopmentKind.LAUNCH;
        boolean sameStatus = truth.values().get("status").isEmpty()
                || truth.values().get("status").contains(status.toString());
        return isLaunch ? sameStatus : truth.optional() || sharesActor(truth, incident);
    }

    /** One of those who visit, meet or speak must be the same; and of visits the state that is visited. */
    private static boolean sharesActor(Truth truth, Incident incident) {
        return Aspect.of(truth.kind()).stream()
                .filter(aspect ->
                        aspect.group() == Group.ACTOR || aspect.attribute().equals("host"))
                .filter(aspect -> truth.values().containsKey(aspect.attribute()))
                .allMatch(aspect -> right(aspect, truth, aspect.values().apply(incident)) > 0);
    }

    private static int agreeing(Truth truth, Incident incident) {
        return Aspect.of(truth.kind()).stream()
                .filter(aspect -> truth.values().containsKey(aspect.attribute()))
                .mapToInt(aspect -> {
                    ImmutableList<?> found = aspect.values().apply(incident);
                    int right = right(aspect, truth, found);
                    return 2 * right - (found.size() - right);
                })
                .sum();
    }

    private void compare(TrueReport report, Aspect aspect, Truth truth, Incident incident) {
        if (!truth.values().containsKey(aspect.attribute())) {
            return;
        }
        ImmutableList<?> found = aspect.values().apply(incident);
        int right = right(aspect, truth, found);
        boolean untold = truth.untold().contains(aspect.attribute());
        int told = untold ? right : told(aspect, truth);
        Tally tally = tally(aspect);
        tally.right += right;
        tally.found += found.size();
        tally.told += told;
        if (right < told || right < found.size()) {
            details.add(aspect.kind() + " " + aspect.name() + ": found " + words(found) + ", true is "
                    + truth.values().get(aspect.attribute()) + " in " + report.describe());
        }
    }

    private static String words(ImmutableList<?> found) {
        return found.stream()
                .map(value -> value instanceof Structured structured ? structured.describe() : value.toString())
                .toList()
                .toString();
    }

    private static int told(Aspect aspect, Truth truth) {
        ImmutableList<String> values = truth.values().get(aspect.attribute());
        if (values.isEmpty() || truth.untold().contains(aspect.attribute())) {
            return 0;
        }
        return aspect.repeated() ? values.size() : 1;
    }

    /** How many of the values found are true; of several that are the same truth, one is. */
    private static int right(Aspect aspect, Truth truth, ImmutableList<?> found) {
        List<String> left = new ArrayList<>(truth.values().get(aspect.attribute()));
        int right = 0;
        for (Object value : found) {
            Optional<String> same = left.stream()
                    .filter(text -> aspect.agrees().test(text, value))
                    .findFirst();
            if (same.isPresent()) {
                left.remove(same.get());
                right++;
            }
        }
        return right;
    }

    private Tally tally(Aspect aspect) {
        return tally(aspect.kind(), aspect.name());
    }

    private Tally tally(DevelopmentKind kind, String name) {
        return tallies.computeIfAbsent(key(kind, name), any -> new Tally());
    }

    private static String key(DevelopmentKind kind, String name) {
        return kind + " " + name;
    }
}
