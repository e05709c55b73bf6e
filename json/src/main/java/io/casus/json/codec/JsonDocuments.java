package io.casus.json.codec;

import io.casus.json.IncidentJsonException;
import io.casus.json.IncidentJsonException.Code;
import io.casus.json.JsonLimits;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.regex.Pattern;

/**
 * Whole documents, read and written by a JSON library with settings of our own. Streams that are passed in are not closed.
 *
 * <p>Bytes become characters here, so that a document has the same errors at the same places however it comes.
 */
public abstract class JsonDocuments {
    private static final Pattern ADVICE = Pattern.compile(
            " \\(start marker at .*|: enable `.*|: maybe a \\(non-standard\\) comment.*", Pattern.DOTALL);

    private final JsonLimits limits;

    /**
     * For the documents of the JSON libraries.
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
     * Reads a document to the end of a reader.
     *
     * @param <T> the type of the value
     * @param codec reads the value
     * @param text the reader
     * @return the value
     * @throws IncidentJsonException if the text is not the JSON of such a value
     * @throws UncheckedIOException if the reader fails
     */
    public final <T> T read(Codec<T> codec, Reader text) {
        DocumentReader document = new DocumentReader(text, limits);
        try {
            return readDocument(codec, document);
        } catch (IncidentJsonException e) {
            throw document.wrong(new Position(e.pointer(), e.line(), e.column()))
                    .orElse(e);
        }
    }

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
    public final <T> T read(Codec<T> codec, InputStream utf8) {
        return read(codec, new Utf8Reader(utf8));
    }

    /**
     * Reads a document.
     *
     * @param <T> the type of the value
     * @param codec reads the value
     * @param text the characters of the document
     * @return the value
     */
    protected abstract <T> T readDocument(Codec<T> codec, DocumentReader text);

    /**
     * Reads the only value of a document.
     *
     * @param <T> the type of the value
     * @param codec reads the value
     * @param source the tokens, before the first
     * @param text the characters that they come from
     * @return the value
     */
    protected static <T> T readOnly(Codec<T> codec, JsonSource source, DocumentReader text) {
        if (source.next() == Token.END) {
            throw source.error(Code.SYNTAX, "found the end of the document, but a value is expected.");
        }
        T value = codec.read(source);
        if (source.next() != Token.END) {
            Position at = source.position();
            throw new Position("", at.line(), at.column())
                    .error(
                            Code.TRAILING,
                            "found " + source.current().label()
                                    + " after the value, but the end of the document is expected.");
        }
        Position end = source.position();
        text.wrong(end).ifPresent(wrong -> {
            throw wrong;
        });
        return value;
    }

    /**
     * Returns the error for what a library cannot read.
     *
     * @param reason what the library says
     * @param at where it says so
     * @return the error, to be thrown
     */
    protected static RuntimeException notJson(String reason, Position at) {
        // Without its advice on settings that nobody can change here.
        String sentence = "this is not JSON: " + ADVICE.matcher(reason).replaceFirst("") + ".";
        return at.error(Code.SYNTAX, sentence);
    }

    /**
     * Returns the error for what is larger than a library was told to allow.
     *
     * @param reason what the library says
     * @param at where it says so
     * @return the error, to be thrown
     */
    protected final RuntimeException tooLarge(String reason, Position at) {
        if (reason.startsWith("Number")) {
            return at.error(Code.LIMIT, TooLarge.number(limits));
        }
        return at.error(Code.LIMIT, TooLarge.text(limits));
    }

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
