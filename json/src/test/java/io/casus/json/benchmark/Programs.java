package io.casus.json.benchmark;

import com.google.common.collect.ImmutableList;
import io.casus.benchmark.Benchmarks;
import io.casus.benchmark.ResultTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Measures programs, each run in a JVM of its own. */
final class Programs {
    private static final double MILLISECONDS = 1e6;
    private static final int STARTS = Benchmarks.quick() ? 11 : 21;
    private static final int STREAMED = Benchmarks.quick() ? 100_000 : 1_000_000;

    private final Path documents;

    Programs(Path documents) {
        this.documents = documents;
    }

    /** How long a JVM takes that decodes one document. */
    void start(PrintStream out) {
        Path document = documents.resolve("one.json");
        try {
            Files.write(document, Documents.of(Shape.COMPACT).get(0).json());
        } catch (IOException e) {
            throw new IllegalStateException("The document could not be written.", e);
        }
        List<Double> casus = new ArrayList<>();
        List<Double> jackson = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            casus.add(milliseconds(document, true));
            jackson.add(milliseconds(document, false));
        }
        ResultTable table =
                new ResultTable("Starting a JVM that decodes one document and ends, milliseconds, the median");
        table.put("Casus", "", median(casus));
        table.put("Jackson 3: tokens and their text", "", median(jackson));
        table.compare("Casus", "Jackson 3: tokens and their text", "the goal is at most 1.3")
                .print(out);
    }

    private static double milliseconds(Path document, boolean casus) {
        long start = System.nanoTime();
        Optional<String> printed = run(StartProgram.class.getName(), document.toString(), Boolean.toString(casus));
        double milliseconds = (System.nanoTime() - start) / MILLISECONDS;
        if (printed.isEmpty()) {
            throw new IllegalStateException("The program that decodes one document failed.");
        }
        return milliseconds;
    }

    private static double median(List<Double> numbers) {
        Collections.sort(numbers);
        return numbers.get(numbers.size() / 2);
    }

    /** How long a stream takes on one thread and on two, in little memory and in so much that it does not matter. */
    void stream(PrintStream out) {
        Documents.keepAll(documents);
        stream("64m", out);
        stream("1g", out);
        out.println("  (the goal is a gain of at least 0.95 times that of the tokens)");
    }

    private void stream(String memory, PrintStream out) {
        ResultTable table = new ResultTable("Decoding " + STREAMED + " documents in a heap of " + memory + ", seconds");
        for (Decoder decoder : List.of(Decoder.CASUS, Decoder.TEXTS_3, Decoder.JACKSON_3, Decoder.DSL_JSON)) {
            Optional<Double> one = seconds(decoder, 1, memory);
            Optional<Double> two = seconds(decoder, 2, memory);
            one.ifPresent(seconds -> table.put(decoder.toString(), "1 thread", seconds));
            two.ifPresent(seconds -> table.put(decoder.toString(), "2 threads", seconds));
            one.ifPresent(slow -> two.ifPresent(fast -> table.put(decoder.toString(), "gain", slow / fast)));
        }
        table.timesThoseOf(Decoder.TEXTS_3.toString()).print(out);
    }

    /** Returns how long a stream takes, or nothing if it cannot be read in that memory. */
    private Optional<Double> seconds(Decoder decoder, int threads, String memory) {
        return run(
                        "-Xmx" + memory,
                        "-D" + Documents.FOLDER + "=" + documents.toAbsolutePath(),
                        StreamProgram.class.getName(),
                        decoder.name(),
                        Integer.toString(STREAMED),
                        Integer.toString(threads))
                .map(Double::valueOf);
    }

    /** Runs a JVM with the class path of this one and returns what it prints, or nothing if it fails. */
    private static Optional<String> run(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.addAll(ImmutableList.copyOf(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(printed.strip()) : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("The program " + command + " could not be run.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
