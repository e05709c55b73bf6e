package io.casus.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The benchmarks of a module in groups, of which each prints a table.
 *
 * <p>Two properties of the system choose: {@code benchmarks} is a regular expression that the names of the groups to run match, and
 * {@code quick}, unless it is {@code no}, asks for a first look, with fewer cases and less time for each.
 */
public final class Benchmarks {
    private static final Pattern CHOSEN = Pattern.compile(System.getProperty("benchmarks", ".*"));
    private static final boolean QUICK = !System.getProperty("quick", "no").equals("no");

    private final Map<String, Consumer<PrintStream>> groups = new LinkedHashMap<>();

    /**
     * Adds a group.
     *
     * @param name its name
     * @param group measures, and prints what it measured
     * @return these benchmarks
     */
    public Benchmarks add(String name, Consumer<PrintStream> group) {
        groups.put(name, group);
        return this;
    }

    /** Runs the groups that were chosen. */
    public void run() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        groups.forEach((name, group) -> {
            if (CHOSEN.matcher(name).matches()) {
                group.accept(out);
            }
        });
    }

    /**
     * Returns whether only a first look is asked for.
     *
     * @return whether it is
     */
    public static boolean quick() {
        return QUICK;
    }

    /**
     * Returns what JMH is told of a benchmark: a JVM of its own for every case, and enough rounds for a steady number.
     *
     * @param benchmark the class of the benchmark
     * @return the options, to which more can be added
     */
    public static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder()
                .include("^" + Pattern.quote(benchmark.getName()) + "\\.")
                .verbosity(VerboseMode.SILENT)
                .forks(1)
                .warmupIterations(QUICK ? 2 : 4)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(QUICK ? 3 : 6)
                .measurementTime(TimeValue.seconds(1));
    }

    /**
     * Runs a benchmark.
     *
     * @param options what JMH is told
     * @return a result for every case
     */
    public static Collection<RunResult> run(ChainedOptionsBuilder options) {
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException e) {
            throw new IllegalStateException("The benchmark could not be run.", e);
        }
    }

    /**
     * Returns the number to print for a case: the median of its rounds, which a moment of other work on the machine does not change.
     *
     * @param result what JMH measured
     * @return the number, in the unit of the benchmark
     */
    public static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    /**
     * Returns the value of a parameter of a case.
     *
     * @param result what JMH measured
     * @param name the name of the parameter
     * @return its value
     */
    public static String param(RunResult result, String name) {
        return result.getParams().getParam(name);
    }
}
