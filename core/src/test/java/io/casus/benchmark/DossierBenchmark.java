package io.casus.benchmark;

import com.google.common.collect.ImmutableList;
import io.casus.dossier.Dossier;
import io.casus.dossier.IncidentMatcher;
import io.casus.dossier.ManyReports;
import io.casus.report.Report;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to reconcile many reports, each of five incidents. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DossierBenchmark {
    private static final int REPORTS_TO_WARM_UP = 1_000;
    private static final int ROUNDS_TO_WARM_UP = 10;

    @Param({"1000", "10000", "100000"})
    public int number;

    private ImmutableList<Report> reports;

    @Setup
    public void make() {
        reports = ManyReports.of(REPORTS_TO_WARM_UP);
        for (int round = 0; round < ROUNDS_TO_WARM_UP; round++) {
            reconciling();
        }
        reports = ManyReports.of(number);
    }

    @Benchmark
    public Object matching() {
        return IncidentMatcher.standard().match(reports, ImmutableList.of());
    }

    @Benchmark
    public Object reconciling() {
        return Dossier.of(reports).merged();
    }
}
