package io.casus.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream of values in JSON, one document a line, read and written one at a time: any number of them in the memory of one.
 *
 * <pre>{@code
 * var lines = IncidentJson.compact().lines(Incident.class);
 * try (var out = lines.write(Path.of("incidents.ndjson.gz"))) {
 *     out.add(launch);
 * }
 * try (Stream<Incident> incidents = lines.read(Path.of("incidents.ndjson.gz"))) {
 *     long launches = incidents.filter(MissileLaunch.class::isInstance).count();
 * }
 * }</pre>
 *
 * <p>A stream of values can be read by several threads, {@code lines.read(file).parallel()}: one thread at a time looks for the ends of lines,
 * and each reads the values of some. About 8 MB of lines wait for them, or 32 lines if they are longer than that. Their order is kept where
 * the operations on the stream keep it; of several lines that cannot be read, the error of any may be thrown.
 *
 * <p>Lines are in UTF-8 and end with a line feed; a carriage return before it and empty lines are let pass. A file whose name ends with
 * {@code .gz} is compressed with gzip.
 *
 * @param <T> the type of the values
 */
public final class JsonLines<T> {
    private final JsonForm<T> form;
    private final long longestLine;
    private final Consumer<IncidentJsonException> badLines;

    JsonLines(JsonForm<T> form, long longestLine) {
        this(form, longestLine, error -> {
            throw error;
        });
    }

    private JsonLines(JsonForm<T> form, long longestLine, Consumer<IncidentJsonException> badLines) {
        this.form = form;
        this.longestLine = longestLine;
        this.badLines = badLines;
    }

    /**
     * Returns a reader that goes on after a line that cannot be read. Without it, such a line ends the reading with its error.
     *
     * @param badLines is told the error of each line that is skipped, to count or to print it; by several threads if the lines are read
     *     in parallel
     * @return the reader
     */
    public JsonLines<T> skipping(Consumer<IncidentJsonException> badLines) {
        return new JsonLines<>(form, longestLine, badLines);
    }

    /**
     * Reads a file.
     *
     * @param file the file, compressed if its name ends with {@code .gz}
     * @return the values in order, each read when it is asked for; close the stream to close the file. Asking for one throws an
     *     {@link IncidentJsonException} with the number of the line if it cannot be read, and an {@link UncheckedIOException} if
     *     the file fails
     * @throws UncheckedIOException if the file cannot be opened
     */
    public Stream<T> read(Path file) {
        try {
            InputStream bytes = Files.newInputStream(file);
            InputStream opened = isCompressed(file) ? decompressed(bytes) : bytes;
            return read(opened).onClose(() -> close(opened));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ".", e);
        }
    }

    /**
     * Reads a stream of bytes, which is not closed.
     *
     * @param bytes the bytes, not compressed
     * @return the values in order, as for {@link #read(Path)}
     */
    public Stream<T> read(InputStream bytes) {
        return StreamSupport.stream(new Values(new LineReader(bytes, longestLine)), false);
    }

    /**
     * Writes a file, in place of what it held.
     *
     * @param file the file, compressed if its name ends with {@code .gz}
     * @return what takes the values; close it to finish the file
     * @throws UncheckedIOException if the file cannot be opened
     */
    public Writer<T> write(Path file) {
        try {
            OutputStream bytes = Files.newOutputStream(file);
            return new Writer<>(form, isCompressed(file) ? compressed(bytes) : new BufferedOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ".", e);
        }
    }

    /**
     * Writes to a stream of bytes, not compressed.
     *
     * @param bytes the stream; it is closed with the writer
     * @return what takes the values
     */
    public Writer<T> write(OutputStream bytes) {
        return new Writer<>(form, new BufferedOutputStream(bytes));
    }

    private static boolean isCompressed(Path file) {
        return file.toString().endsWith(".gz");
    }

    private static InputStream decompressed(InputStream bytes) throws IOException {
        try {
            return new GZIPInputStream(bytes);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static OutputStream compressed(OutputStream bytes) throws IOException {
        try {
            return new BufferedOutputStream(new GZIPOutputStream(bytes));
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static void close(InputStream bytes) {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the value of a line and passes it on, or says what is wrong with the line. */
    private boolean readLine(LineReader.Line line, Consumer<? super T> action) {
        T value;
        try {
            value = form.read(line.orRefused());
        } catch (IncidentJsonException e) {
            badLines.accept(e.atLine(line.number()));
            return false;
        }
        action.accept(value);
        return true;
    }

    /** The values of all lines. It is split into lines before they are read, so that they can be read by several threads. */
    private final class Values implements Spliterator<T> {
        private static final int LINES_OF_A_PART = 1_000;
        private static final int BYTES_OF_A_PART = 1 << 18;
        private static final int FEWEST_PARTS_WAITING = 16;
        private static final int MOST_PARTS_WAITING = 32;

        private final LineReader lines;
        private final AtomicInteger partsWaiting = new AtomicInteger();
        private boolean forThisThread = true;

        Values(LineReader lines) {
            this.lines = lines;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            Optional<LineReader.Line> line = lines.next();
            while (line.isPresent() && !readLine(line.get(), action)) {
                line = lines.next();
            }
            return line.isPresent();
        }

        /**
         * Splits off the next lines. A thread that evaluates a stream leaves what it splits off first to other threads, reads what it
         * splits off second, and so on. One that finds nothing to do may never look again, so that as long as few parts wait for the
         * others, this thread gets none. Where the others are slower or there are none, lines would pile up: of too many, nothing is left
         * to them.
         */
        @Override
        public @Nullable Spliterator<T> trySplit() {
            forThisThread = !forThisThread;
            int waiting = partsWaiting.get();
            if (forThisThread ? waiting < FEWEST_PARTS_WAITING : waiting >= MOST_PARTS_WAITING) {
                return Spliterators.emptySpliterator();
            }
            List<LineReader.Line> part = new ArrayList<>();
            int bytes = 0;
            while (part.size() < LINES_OF_A_PART && bytes < BYTES_OF_A_PART) {
                Optional<LineReader.Line> line = lines.next();
                if (line.isEmpty()) {
                    break;
                }
                part.add(line.get());
                bytes += line.get().length();
            }
            if (part.isEmpty()) {
                return null;
            }
            partsWaiting.incrementAndGet();
            return new Part(part, partsWaiting::decrementAndGet);
        }

        @Override
        public long estimateSize() {
            return Long.MAX_VALUE;
        }

        @Override
        public int characteristics() {
            return Spliterator.ORDERED | Spliterator.NONNULL;
        }
    }

    /** The values of some lines. */
    private final class Part implements Spliterator<T> {
        private final List<LineReader.Line> lines;
        private final Runnable onStart;
        private int next;

        Part(List<LineReader.Line> lines, Runnable onStart) {
            this.lines = lines;
            this.onStart = onStart;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            if (next == 0) {
                onStart.run();
            }
            while (next < lines.size()) {
                if (readLine(lines.get(next++), action)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public @Nullable Spliterator<T> trySplit() {
            return null;
        }

        @Override
        public long estimateSize() {
            return (long) lines.size() - next;
        }

        @Override
        public int characteristics() {
            return Spliterator.ORDERED | Spliterator.NONNULL;
        }
    }

    /**
     * Takes values and writes each as one line. Not for use by several threads at once.
     *
     * @param <T> the type of the values
     */
    public static final class Writer<T> implements AutoCloseable {
        private final JsonForm<T> form;
        private final OutputStream bytes;

        private Writer(JsonForm<T> form, OutputStream bytes) {
            this.form = form;
            this.bytes = bytes;
        }

        /**
         * Writes a value.
         *
         * @param value the value
         * @throws UncheckedIOException if it cannot be written
         */
        public void add(T value) {
            try {
                bytes.write(form.writeBytes(value));
                bytes.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /**
         * Writes what is still held back, and closes the file or stream.
         *
         * @throws UncheckedIOException if it cannot be written or closed
         */
        @Override
        public void close() {
            try {
                bytes.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
