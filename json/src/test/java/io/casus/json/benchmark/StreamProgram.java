package io.casus.json.benchmark;

import com.google.common.collect.ImmutableList;
import io.casus.incident.Incident;
import io.casus.json.IncidentJson;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Decodes very many documents, on one thread or on several, and prints the seconds that it took when it was warm. */
final class StreamProgram {
    private static final double NANOSECONDS = 1e9;

    private StreamProgram() {}

    /**
     * Decodes a stream.
     *
     * @param arguments the name of a {@link Decoder}, the number of documents, and the number of threads
     * @throws Exception if a document cannot be read
     */
    public static void main(String[] arguments) throws Exception {
        Decoder decoder = Decoder.valueOf(arguments[0]);
        long number = Long.parseLong(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        ImmutableList<Documents.Document> documents = Documents.kept(Shape.COMPACT);
        // Threads that keep all processors at work leave none to the compiler, which is not what is measured.
        decode(decoder, documents, number / 2, 1);
        long start = System.nanoTime();
        decode(decoder, documents, number, threads);
        System.out.println((System.nanoTime() - start) / NANOSECONDS);
    }

    private static void decode(Decoder decoder, ImmutableList<Documents.Document> documents, long number, int threads)
            throws Exception {
        // A stream of Java runs on the pool that it is started from.
        long count = new ForkJoinPool(threads)
                .submit(() -> decoder == Decoder.CASUS
                        ? casus(documents, number, threads)
                        : bare(decoder.work(), documents, number, threads))
                .get();
        if (count != number) {
            throw new IllegalStateException(count + " of " + number + " documents were read.");
        }
    }

    /** As somebody reads a stream who uses Casus. */
    private static long casus(ImmutableList<Documents.Document> documents, long number, int threads) {
        try (Stream<Incident> incidents =
                IncidentJson.compact().lines(Incident.class).read(new RepeatedLines(documents, number))) {
            return (threads > 1 ? incidents.parallel() : incidents)
                    .filter(incident -> !incident.id().toString().isEmpty())
                    .count();
        }
    }

    /** With no stream at all: each thread decodes its part of the documents. */
    private static long bare(Work work, ImmutableList<Documents.Document> documents, long number, int threads) {
        LongStream numbers = LongStream.range(0, number);
        return (threads > 1 ? numbers.parallel() : numbers)
                .filter(each -> decoded(work, documents.get((int) (each % documents.size()))))
                .count();
    }

    private static boolean decoded(Work work, Documents.Document document) {
        try {
            return work.on(document).call() != null;
        } catch (Exception e) {
            throw new IllegalStateException("A document could not be read.", e);
        }
    }
}
