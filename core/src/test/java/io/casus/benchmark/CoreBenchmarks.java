package io.casus.benchmark;

/** The benchmarks of the model. */
final class CoreBenchmarks {
    private CoreBenchmarks() {}

    public static void main(String[] arguments) {
        new Benchmarks().run();
    }
}
