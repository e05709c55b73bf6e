package io.casus.json.benchmark;

import io.casus.incident.Incident;
import io.casus.json.IncidentJson;
import io.casus.json.JsonForm;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to decode documents that have much of one thing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GrowthBenchmark {
    @Param
    public Growth growth;

    @Param({"1", "10", "100"})
    public int size;

    private final JsonForm<Incident> form = IncidentJson.compact().form(Incident.class);
    private byte[] document;

    @Setup
    public void make() {
        document = growth.document(size);
    }

    @Benchmark
    public Incident decode() {
        return form.read(document);
    }
}
