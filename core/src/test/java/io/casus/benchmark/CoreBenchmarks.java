package io.casus.benchmark;

import java.io.PrintStream;

/** The benchmarks of the model. */
final class CoreBenchmarks {
    private CoreBenchmarks() {}

    /**
     * Runs the groups that were chosen.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        new Benchmarks().add("parse", CoreBenchmarks::parse).run();
    }

    private static void parse(PrintStream out) {
        ResultTable table = new ResultTable("Reading a time or a quantity, nanoseconds");
        Benchmarks.run(Benchmarks.options(ParseBenchmark.class))
                .forEach(result -> table.put(Benchmarks.param(result, "text"), "", Benchmarks.median(result)));
        table.print(out);
    }
}
