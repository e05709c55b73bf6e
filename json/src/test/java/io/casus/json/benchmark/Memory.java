package io.casus.json.benchmark;

import com.google.common.collect.ImmutableList;
import com.sun.management.ThreadMXBean;
import io.casus.benchmark.ResultTable;
import io.casus.incident.Incident;
import io.casus.json.IncidentJson;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** How many bytes are allocated to decode a document, and how many the decoded document keeps. */
final class Memory {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** So many that what the compiler optimizes away is not counted. */
    private static final int ROUNDS_BEFORE = 100;

    private static final int ROUNDS_KEPT = 20;

    private final ImmutableList<Documents.Document> documents;
    private final ResultTable table =
            new ResultTable("Memory of a decoded document, bytes, and how often that goes into it");

    private Memory(ImmutableList<Documents.Document> documents) {
        this.documents = documents;
    }

    static void print(PrintStream out) {
        Memory memory = new Memory(Documents.of(Shape.COMPACT));
        try {
            for (Decoder decoder : List.of(
                    Decoder.CASUS,
                    Decoder.CASUS_ON_JACKSON_3,
                    Decoder.CASUS_ON_JACKSON_2,
                    Decoder.JACKSON_3,
                    Decoder.DSL_JSON)) {
                memory.measure(decoder);
            }
            memory.measureStream();
        } catch (Exception e) {
            throw new IllegalStateException("The documents could not be read.", e);
        }
        memory.table.print(out);
        out.println("  (the goals are at most 2 times allocated, and in a stream at most 1.25 times the JSON)");
    }

    private void measure(Decoder decoder) throws Exception {
        List<Callable<?>> work = new ArrayList<>();
        Work each = decoder.work();
        for (Documents.Document document : documents) {
            work.add(each.on(document));
        }
        put(decoder.toString(), allocated(work), kept(work));
    }

    /** Reads the documents as a stream, which may share what is equal. */
    private void measureStream() throws Exception {
        long lines = (long) documents.size() * ROUNDS_KEPT;
        try (Stream<Incident> stream =
                IncidentJson.compact().lines(Incident.class).read(new RepeatedLines(documents, lines))) {
            Iterator<Incident> incidents = stream.iterator();
            Callable<?> next = incidents::next;
            List<Callable<?>> work = new ArrayList<>();
            documents.forEach(document -> work.add(next));
            double kept = kept(work);
            table.put("Casus, a stream", "kept", kept);
            table.put("Casus, a stream", "times JSON", kept / length());
        }
    }

    private void put(String row, double allocated, double kept) {
        table.put(row, "allocated", allocated);
        table.put(row, "kept", kept);
        table.put(row, "times kept", allocated / kept);
        table.put(row, "times JSON", kept / length());
    }

    private double length() {
        return documents.stream()
                .mapToInt(document -> document.json().length)
                .average()
                .orElseThrow();
    }

    private static double allocated(List<Callable<?>> work) throws Exception {
        for (int round = 0; round < ROUNDS_BEFORE; round++) {
            callAll(work);
        }
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        callAll(work);
        return (double) (THREADS.getThreadAllocatedBytes(thread) - before) / work.size();
    }

    private static int callAll(List<Callable<?>> work) throws Exception {
        int sum = 0;
        for (Callable<?> each : work) {
            sum += System.identityHashCode(each.call());
        }
        return sum;
    }

    private static double kept(List<Callable<?>> work) throws Exception {
        Object[] values = new Object[work.size() * ROUNDS_KEPT];
        long before = used();
        for (int i = 0; i < values.length; i++) {
            values[i] = work.get(i % work.size()).call();
        }
        long kept = used() - before;
        // Looked at once more, so that they are in use until here.
        return (double) kept / ImmutableList.copyOf(values).size();
    }

    private static long used() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
