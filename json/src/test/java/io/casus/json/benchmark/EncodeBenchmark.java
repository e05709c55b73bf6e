package io.casus.json.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How long it takes to encode a document to bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EncodeBenchmark {
    /** Without the other order, as each writes in its own. */
    @Param({"COMPACT", "PRETTY", "ASCII", "KOREAN"})
    public Shape shape;

    @Param
    public Encoder encoder;

    private final List<Callable<?>> work = new ArrayList<>();

    @Setup
    public void prepare() throws IOException {
        Work each = encoder.work(shape);
        for (Documents.Document document : Documents.kept(shape)) {
            work.add(each.on(document));
        }
    }

    @Benchmark
    @OperationsPerInvocation(Documents.COUNT)
    public void encode(Blackhole blackhole) throws Exception {
        for (Callable<?> document : work) {
            blackhole.consume(document.call());
        }
    }
}
