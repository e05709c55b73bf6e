package io.casus.benchmark;

import io.casus.quantity.Quantity;
import io.casus.time.UncertainTime;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to read a time or a quantity from a text. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ParseBenchmark {
    /** Times as they are written most often, and quantities. */
    @Param({
        "2025-01-06",
        "2025-01-06T12:00+09:00",
        "2025-01-06T12:00~",
        "XXXX-11-05",
        "2024-11-05/2024-11-08",
        "1100 km",
        "about 1100 km",
        "more than 1,100 kilometers",
        "at least 7"
    })
    public String text;

    private Function<String, Object> parse;

    @Setup
    public void choose() {
        parse = text.contains(" ") ? Quantity::parse : UncertainTime::parse;
    }

    @Benchmark
    public Object parse() {
        return parse.apply(text);
    }
}
