package io.casus.json.codec;

import io.casus.json.IncidentJsonException;
import io.casus.json.IncidentJsonException.Code;
import io.casus.json.JsonLimits;
import io.casus.json.codec.bytes.Utf8;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.regex.Pattern;

/**
 * Whole documents, read and written by a JSON library with settings of our own.
 *
 * <p>Bytes become characters here, so that a document has the same errors at the same places however it comes.
 */
public abstract class LibraryDocuments extends JsonDocuments {
    private static final Pattern ADVICE = Pattern.compile(
            " \\(start marker at .*|: enable `.*|: maybe a \\(non-standard\\) comment.*", Pattern.DOTALL);

    /**
     * For the documents of the JSON libraries.
     *
     * @param limits how large a document may be
     */
    protected LibraryDocuments(JsonLimits limits) {
        super(limits);
    }

    @Override
    public final <T> T read(Codec<T> codec, String text) {
        return read(codec, new StringReader(text));
    }

    @Override
    public final <T> T read(Codec<T> codec, byte[] utf8) {
        if (utf8.length <= limits().documentLength()
                && Utf8.isText(utf8)
                && Encodings.other(utf8).isEmpty()) {
            try {
                return readBytes(codec, utf8);
            } catch (IOException | RuntimeException e) {
                // What reads characters finds it again, and tells it as it is told of every document.
                return read(codec, new ByteArrayInputStream(utf8));
            }
        }
        return read(codec, new ByteArrayInputStream(utf8));
    }

    /**
     * Reads a document by what the library has for bytes, which is faster than what it has for characters.
     *
     * @param <T> the type of the value
     * @param codec reads the value
     * @param utf8 the document, which is UTF-8 without a byte order mark
     * @return the value
     * @throws IOException if it cannot be read, as may any other exception say
     */
    protected abstract <T> T readBytes(Codec<T> codec, byte[] utf8) throws IOException;

    @Override
    public final <T> T read(Codec<T> codec, InputStream utf8) {
        return read(codec, new Utf8Reader(utf8));
    }

    @Override
    public final <T> T read(Codec<T> codec, Reader text) {
        DocumentReader document = new DocumentReader(text, limits());
        try {
            return readDocument(codec, document);
        } catch (IncidentJsonException e) {
            throw document.wrong(new Position(e.pointer(), e.line(), e.column()))
                    .orElse(e);
        }
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
        T value = readOnly(codec, source);
        text.wrong(source.position()).ifPresent(wrong -> {
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
            return at.error(Code.LIMIT, TooLarge.number(limits()));
        }
        return at.error(Code.LIMIT, TooLarge.text(limits()));
    }

    @Override
    public final <T> String write(Codec<T> codec, T value) {
        StringWriter text = new StringWriter();
        write(codec, value, text);
        return text.toString();
    }

    @Override
    public final <T> byte[] writeBytes(Codec<T> codec, T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(codec, value, bytes);
        return bytes.toByteArray();
    }
}
