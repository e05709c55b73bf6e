package io.casus.benchmark;

import java.io.PrintStream;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** The benchmarks of the model. */
final class CoreBenchmarks {
    private CoreBenchmarks() {}

    /**
     * Runs the groups that were chosen.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        new Benchmarks()
                .add("parse", CoreBenchmarks::parse)
                .add("dossier", CoreBenchmarks::dossier)
                .run();
    }

    private static void parse(PrintStream out) {
        ResultTable table = new ResultTable("Reading a time or a quantity, nanoseconds");
        Benchmarks.run(Benchmarks.options(ParseBenchmark.class))
                .forEach(result -> table.put(Benchmarks.param(result, "text"), "", Benchmarks.median(result)));
        table.print(out);
    }

    private static void dossier(PrintStream out) {
        ResultTable table = new ResultTable("Reconciling reports of five incidents each, seconds");
        reconcile(3, table, "1000", "10000");
        if (!Benchmarks.quick()) {
            reconcile(1, table, "100000");
        }
        table.compare("10000", "1000", "linear is 10");
        table.compare("100000", "10000", "linear is 10, the goal is at most 12").print(out);
    }

    /** The benchmark warms itself up, since with 100,000 reports one round takes minutes. */
    private static void reconcile(int rounds, ResultTable table, String... numbers) {
        ChainedOptionsBuilder options = Benchmarks.options(DossierBenchmark.class)
                .param("number", numbers)
                .warmupIterations(0)
                .measurementIterations(rounds)
                .jvmArgsAppend("-Xmx12g");
        Benchmarks.run(options)
                .forEach(result -> table.put(
                        Benchmarks.param(result, "number"),
                        result.getPrimaryResult().getLabel(),
                        Benchmarks.median(result)));
    }
}
