package io.casus.examples.measure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.casus.examples.SharedData;
import io.casus.examples.dataset.CnsMissileTests;
import io.casus.examples.dataset.CsisProvocations;
import io.casus.examples.dataset.LaunchReconciliation;
import io.casus.examples.dataset.LaunchReconciliation.Dates;
import io.casus.examples.dataset.LaunchReconciliation.Pair;
import io.casus.examples.dataset.LoadedDataset;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reconciles the missile tests with the provocations, and counts which of the pairs found are right by the judgements of a person: {@code
 * launches-judged.csv} has all pairs that were found when it was written, those that were close, and those that were missed. "Part" means that
 * one is only a part of the other; as a pair it is wrong.
 */
final class ReconciliationPart implements MeasuredPart {
    private static final double NANOSECONDS = 1e9;

    /** What a person said of a pair. */
    enum Judged {
        SAME,
        PART,
        DIFFERENT
    }

    /** What was counted. */
    record Counts(int found, int judged, int right, int same) {
        double precision() {
            return judged == 0 ? 1 : (double) right / judged;
        }

        double recall() {
            return same == 0 ? 1 : (double) right / same;
        }
    }

    @Override
    public void print(PrintStream out, boolean lists) throws IOException {
        Optional<LaunchReconciliation> reconciled = reconcile(out);
        if (reconciled.isEmpty()) {
            return;
        }
        ImmutableList<Pair> pairs = reconciled.get().pairs();
        Counts counts = counts(pairs);
        out.printf(
                Locale.ROOT,
                "%d pairs; of %d that a person looked at, %d are right (precision %.3f); of %d launches that stand in both, %d were found (%.3f)%n",
                counts.found(),
                counts.judged(),
                counts.right(),
                counts.precision(),
                counts.same(),
                counts.right(),
                counts.recall());
        for (Dates dates : Dates.values()) {
            out.println(dates + ": " + reconciled.get().pairs(dates).size());
        }
        pairs.stream()
                .filter(pair -> pair.dates() != Dates.AGREE_IN_KOREA)
                .forEach(pair -> out.println("  " + pair.dates() + ": " + pair));
        out.println("unsure: " + reconciled.get().unsure().size());
        if (lists) {
            pairs.forEach(
                    pair -> out.println("  " + judgements().getOrDefault(names(pair), Judged.DIFFERENT) + " " + pair));
            reconciled.get().unsure().forEach(match -> out.println("  unsure: " + match.describe()));
        }
    }

    /** The two data sets reconciled; empty, with a printed line, where one is missing. */
    static Optional<LaunchReconciliation> reconcile(PrintStream out) throws IOException {
        Optional<Path> tests = SharedData.folder("data/cns-missile-tests");
        Optional<Path> provocations = SharedData.folder("data/csis-provocations");
        if (tests.isEmpty() || provocations.isEmpty()) {
            return Optional.empty();
        }
        double start = seconds();
        LoadedDataset one = CnsMissileTests.northKorea().load(tests.get().resolve("north-korea-2023-04.csv"));
        double first = seconds();
        LoadedDataset other = new CsisProvocations().load(provocations.get().resolve("provocations.json"));
        double second = seconds();
        LaunchReconciliation reconciled = LaunchReconciliation.of(one, other);
        out.printf(
                Locale.ROOT,
                "%.1f s of the processor to load the tests, %.1f s to load the provocations, %.1f s to reconcile them%n",
                first - start,
                second - first,
                seconds() - second);
        return Optional.of(reconciled);
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOSECONDS;
    }

    static Counts counts(ImmutableList<Pair> pairs) {
        ImmutableMap<String, Judged> judgements = judgements();
        List<Judged> judged = pairs.stream()
                .flatMap(pair -> Optional.ofNullable(judgements.get(names(pair))).stream())
                .toList();
        int right = (int) judged.stream().filter(Judged.SAME::equals).count();
        int same =
                (int) judgements.values().stream().filter(Judged.SAME::equals).count();
        return new Counts(pairs.size(), judged.size(), right, same);
    }

    private static String names(Pair pair) {
        return pair.test().id() + "," + pair.provocation().id();
    }

    /** The judgements of a person by the two identifiers. */
    static ImmutableMap<String, Judged> judgements() {
        ImmutableMap.Builder<String, Judged> judgements = ImmutableMap.builder();
        for (String line : resource().lines().skip(1).toList()) {
            List<String> cells = Splitter.on(',').splitToList(line);
            judgements.put(
                    cells.get(1) + "," + cells.get(2),
                    Judged.valueOf(cells.get(0).toUpperCase(Locale.ROOT)));
        }
        return judgements.buildOrThrow();
    }

    private static String resource() {
        try {
            return Resources.toString(
                    Resources.getResource(ReconciliationPart.class, "launches-judged.csv"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
