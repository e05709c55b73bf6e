package io.casus.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

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
     * @param badLines is told the error of each line that is skipped, to count or to print it
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

    private final class Values extends Spliterators.AbstractSpliterator<T> {
        private final LineReader lines;

        Values(LineReader lines) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.lines = lines;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            while (lines.next()) {
                T value;
                try {
                    value = form.read(lines.line());
                } catch (IncidentJsonException e) {
                    badLines.accept(e.atLine(lines.number()));
                    continue;
                }
                action.accept(value);
                return true;
            }
            return false;
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
