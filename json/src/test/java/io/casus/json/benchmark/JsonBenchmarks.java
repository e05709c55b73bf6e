package io.casus.json.benchmark;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.benchmark.Benchmarks;
import io.casus.benchmark.ResultTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** The benchmarks of reading and writing JSON. */
final class JsonBenchmarks {
    private static final String DECODE_GOAL = "the goal is at most 1.25";
    private static final String ENCODE_GOAL = "the goal is at most 1.15";

    private final Path documents;

    private JsonBenchmarks(Path documents) {
        this.documents = documents;
    }

    /**
     * Runs the groups that were chosen.
     *
     * @param arguments a folder, which is made, for the documents that are read and written
     * @throws IOException if the folder cannot be made
     */
    public static void main(String[] arguments) throws IOException {
        JsonBenchmarks json = new JsonBenchmarks(Files.createDirectories(Path.of(arguments[0])));
        Programs programs = new Programs(json.documents);
        new Benchmarks()
                .add("decode", json::decode)
                .add("encode", json::encode)
                .add("growth", JsonBenchmarks::growth)
                .add("memory", Memory::print)
                .add("start", programs::start)
                .add("stream", programs::stream)
                .run();
    }

    private void decode(PrintStream out) {
        ResultTable table = new ResultTable("Decoding a document, microseconds").timesThoseOf(Decoder.CASUS.toString());
        run(DecodeBenchmark.class)
                .forEach(result -> table.put(
                        Decoder.valueOf(Benchmarks.param(result, "decoder")).toString(),
                        shape(result),
                        Benchmarks.median(result)));
        table.compare(Decoder.CASUS_ON_JACKSON_3.toString(), Decoder.TEXTS_3.toString(), DECODE_GOAL);
        table.compare(Decoder.CASUS_ON_JACKSON_2.toString(), Decoder.TEXTS_2.toString(), DECODE_GOAL);
        compareWithPeers(table, Decoder.CASUS.toString());
        table.print(out);
    }

    private void encode(PrintStream out) {
        ResultTable table = new ResultTable("Encoding a document, microseconds").timesThoseOf(Encoder.CASUS.toString());
        run(EncodeBenchmark.class)
                .forEach(result -> table.put(
                        Encoder.valueOf(Benchmarks.param(result, "encoder")).toString(),
                        shape(result),
                        Benchmarks.median(result)));
        table.compare(Encoder.CASUS_ON_JACKSON_3.toString(), Encoder.STRINGS_3.toString(), ENCODE_GOAL);
        table.compare(Encoder.CASUS_ON_JACKSON_2.toString(), Encoder.STRINGS_2.toString(), ENCODE_GOAL);
        compareWithPeers(table, Encoder.CASUS.toString());
        table.print(out);
    }

    private static void growth(PrintStream out) {
        ResultTable table = new ResultTable("Decoding documents that have much of one thing, nanoseconds a byte");
        Benchmarks.run(Benchmarks.options(GrowthBenchmark.class)).forEach(result -> {
            Growth growth = Growth.valueOf(Benchmarks.param(result, "growth"));
            int size = Integer.parseInt(Benchmarks.param(result, "size"));
            table.put("size " + size, growth.toString(), Benchmarks.median(result) / growth.document(size).length);
        });
        table.timesThoseOf("size 1").print(out);
    }

    private static void compareWithPeers(ResultTable table, String casus) {
        ImmutableList<String> peers =
                Stream.of(Peer.values()).map(Peer::toString).collect(toImmutableList());
        table.compare(casus, "the fastest library", peers, "the goal is less than 1");
    }

    private Collection<RunResult> run(Class<?> benchmark) {
        Documents.keepAll(documents);
        ChainedOptionsBuilder options =
                Benchmarks.options(benchmark).jvmArgsAppend("-D" + Documents.FOLDER + "=" + documents.toAbsolutePath());
        if (Benchmarks.quick()) {
            options.param("shape", Shape.COMPACT.name());
        }
        return Benchmarks.run(options);
    }

    private static String shape(RunResult result) {
        return Shape.valueOf(Benchmarks.param(result, "shape")).toString();
    }
}
