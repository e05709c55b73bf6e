package io.casus.json.codec;

import io.casus.json.IncidentJsonException;
import io.casus.json.IncidentJsonException.Code;
import io.casus.json.JsonLimits;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Whole documents, read and written in one of the ways that there are. Each gives the same value, or the same error at the same place, however the
 * document comes. Streams that are passed in are not closed.
 */
public abstract class JsonDocuments {
    private final JsonLimits limits;

    /**
     * For the ways to read and to write.
     *
     * @param limits how large a document may be
     */
    protected JsonDocuments(JsonLimits limits) {
        this.limits = limits;
    }

    /**
     * Returns the limits.
     *
     * @return how large a document may be
     */
    protected final JsonLimits limits() {
        return limits;
    }

    /**
     * Reads a document.
     *
     * @param <T> the type of the value
     * @param codec reads the value
     * @param text the document
     * @return the value
     * @throws IncidentJsonException if the text is not the JSON of such a value
     */
    public abstract <T> T read(Codec<T> codec, String text);

    /**
     * Reads a document.
     *
     * @param <T> the type of the value
     * @param codec reads the value
     * @param utf8 the document, in UTF-8
     * @return the value
     * @throws IncidentJsonException if the bytes are not the JSON of such a value
     */
    public abstract <T> T read(Codec<T> codec, byte[] utf8);

    /**
     * Reads a document to the end of a reader.
     *
     * @param <T> the type of the value
     * @param codec reads the value
     * @param text the reader
     * @return the value
     * @throws IncidentJsonException if the text is not the JSON of such a value
     * @throws UncheckedIOException if the reader fails
     */
    public abstract <T> T read(Codec<T> codec, Reader text);

    /**
     * Reads a document to the end of a stream.
     *
     * @param <T> the type of the value
     * @param codec reads the value
     * @param utf8 the stream, in UTF-8
     * @return the value
     * @throws IncidentJsonException if the bytes are not the JSON of such a value
     * @throws UncheckedIOException if the stream fails
     */
    public abstract <T> T read(Codec<T> codec, InputStream utf8);

    /**
     * Reads the only value of a document.
     *
     * @param <T> the type of the value
     * @param codec reads the value
     * @param source the tokens, before the first; afterwards it is at its end
     * @return the value
     */
    protected static <T> T readOnly(Codec<T> codec, JsonSource source) {
        if (source.next() == Token.END) {
            throw source.error(Code.SYNTAX, "found the end of the document, but a value is expected.");
        }
        T value = codec.read(source);
        if (source.next() != Token.END) {
            throw source.position("", source.place())
                    .error(
                            Code.TRAILING,
                            "found " + source.current().label()
                                    + " after the value, but the end of the document is expected.");
        }
        return value;
    }

    /**
     * Writes a document.
     *
     * @param <T> the type of the value
     * @param codec writes the value
     * @param value the value
     * @return the text
     */
    public abstract <T> String write(Codec<T> codec, T value);

    /**
     * Writes a document in UTF-8.
     *
     * @param <T> the type of the value
     * @param codec writes the value
     * @param value the value
     * @return the bytes
     */
    public abstract <T> byte[] writeBytes(Codec<T> codec, T value);

    /**
     * Writes a document.
     *
     * @param <T> the type of the value
     * @param codec writes the value
     * @param value the value
     * @param writer where to write to; it is flushed
     * @throws UncheckedIOException if the writer fails
     */
    public abstract <T> void write(Codec<T> codec, T value, Writer writer);

    /**
     * Writes a document in UTF-8.
     *
     * @param <T> the type of the value
     * @param codec writes the value
     * @param value the value
     * @param stream where to write to; it is flushed
     * @throws UncheckedIOException if the stream fails
     */
    public abstract <T> void write(Codec<T> codec, T value, OutputStream stream);
}
