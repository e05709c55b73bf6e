package io.casus.json;

import io.casus.InvalidValueException;
import io.casus.json.codec.Codec;
import io.casus.json.codec.JsonDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The JSON of one type of values: reads it from, and writes it to, texts, bytes, streams and files.
 *
 * <p>A document is read to its end: anything but white space after the value is an error. Streams, readers and writers that are
 * passed in are not closed. Safe for use by several threads.
 *
 * @param <T> the type of the values
 */
public final class JsonForm<T> {
    private final JsonDocuments documents;
    private final Codec<T> codec;

    JsonForm(JsonDocuments documents, Codec<T> codec) {
        this.documents = documents;
        this.codec = codec;
    }

    /**
     * Reads a value from a text.
     *
     * @param json the text of a document
     * @return the value
     * @throws IncidentJsonException if the text is not the JSON of such a value
     */
    public T read(String json) {
        return documents.read(codec, json);
    }

    /**
     * Reads a value from bytes.
     *
     * @param json the bytes of a document, in UTF-8
     * @return the value
     * @throws IncidentJsonException if the bytes are not the JSON of such a value
     */
    public T read(byte[] json) {
        return documents.read(codec, json);
    }

    /**
     * Reads a value from a reader, to its end.
     *
     * @param json a reader of a document
     * @return the value
     * @throws IncidentJsonException if the text is not the JSON of such a value
     * @throws UncheckedIOException if the reader fails
     */
    public T read(Reader json) {
        return documents.read(codec, json);
    }

    /**
     * Reads a value from a stream, to its end.
     *
     * @param json a stream of the bytes of a document, in UTF-8
     * @return the value
     * @throws IncidentJsonException if the bytes are not the JSON of such a value
     * @throws UncheckedIOException if the stream fails
     */
    public T read(InputStream json) {
        return documents.read(codec, json);
    }

    /**
     * Reads a value from a file.
     *
     * @param json a file that holds a document, in UTF-8
     * @return the value
     * @throws IncidentJsonException if the file does not hold the JSON of such a value
     * @throws UncheckedIOException if the file cannot be read
     */
    public T read(Path json) {
        try (InputStream stream = Files.newInputStream(json)) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + json + ".", e);
        }
    }

    /**
     * Writes a value as a text.
     *
     * @param value the value
     * @return the text of the document, without a line end after it
     * @throws InvalidValueException if a text has half a surrogate pair, or what is foreign is nested too deeply to be read again
     */
    public String write(T value) {
        return documents.write(codec, value);
    }

    /**
     * Writes a value as bytes.
     *
     * @param value the value
     * @return the bytes of the document, in UTF-8
     * @throws InvalidValueException if a text has half a surrogate pair, or what is foreign is nested too deeply to be read again
     */
    public byte[] writeBytes(T value) {
        return documents.writeBytes(codec, value);
    }

    /**
     * Writes a value to a writer and flushes it.
     *
     * @param value the value
     * @param to the writer
     * @throws InvalidValueException if a text has half a surrogate pair, or what is foreign is nested too deeply to be read again
     * @throws UncheckedIOException if the writer fails
     */
    public void write(T value, Writer to) {
        documents.write(codec, value, to);
    }

    /**
     * Writes a value to a stream, in UTF-8, and flushes it.
     *
     * @param value the value
     * @param to the stream
     * @throws InvalidValueException if a text has half a surrogate pair, or what is foreign is nested too deeply to be read again
     * @throws UncheckedIOException if the stream fails
     */
    public void write(T value, OutputStream to) {
        documents.write(codec, value, to);
    }

    /**
     * Writes a value to a file, in UTF-8 with a line end after it, in place of what the file held.
     *
     * @param value the value
     * @param to the file
     * @throws InvalidValueException if a text has half a surrogate pair, or what is foreign is nested too deeply to be read again
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(T value, Path to) {
        try (OutputStream stream = Files.newOutputStream(to)) {
            write(value, stream);
            stream.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + to + ".", e);
        }
    }
}
