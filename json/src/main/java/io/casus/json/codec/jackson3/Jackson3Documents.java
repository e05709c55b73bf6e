package io.casus.json.codec.jackson3;

import io.casus.json.IncidentJsonException;
import io.casus.json.IncidentJsonException.Code;
import io.casus.json.codec.Codec;
import io.casus.json.codec.JsonSource;
import io.casus.json.codec.Position;
import io.casus.json.codec.Token;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Whole documents, read and written by Jackson 3 with settings of our own. Streams that are passed in are not closed. */
public final class Jackson3Documents {
    private static final Pattern ADVICE = Pattern.compile(
            " \\(start marker at .*|: enable `.*|: maybe a \\(non-standard\\) comment.*", Pattern.DOTALL);

    private final JsonFactory factory = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();
    private final ObjectWriteContext layout;

    /**
     * Creates a reader and writer of documents.
     *
     * @param pretty whether to write one property a line, indented by two spaces
     */
    public Jackson3Documents(boolean pretty) {
        this.layout = pretty ? new PrettyLayout() : ObjectWriteContext.empty();
    }

    private static final class PrettyLayout extends ObjectWriteContext.Base {
        // The line ends of no system, so that the same value gives the same bytes on every one.
        private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
        private static final Separators SEPARATORS = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        private static final DefaultPrettyPrinter PRINTER =
                new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENT).withArrayIndenter(INDENT);

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /**
     * Reads a document from a text.
     *
     * @param <T> the type of the value
     * @param codec reads the value
     * @param text the text
     * @return the value
     * @throws IncidentJsonException if the text is not the JSON of such a value
     */
    public <T> T read(Codec<T> codec, String text) {
        return read(codec, factory.createParser(ObjectReadContext.empty(), text));
    }

    /**
     * Reads a document from bytes.
     *
     * @param <T> the type of the value
     * @param codec reads the value
     * @param bytes the bytes
     * @return the value
     * @throws IncidentJsonException if the bytes are not the JSON of such a value
     */
    public <T> T read(Codec<T> codec, byte[] bytes) {
        return read(codec, factory.createParser(ObjectReadContext.empty(), bytes));
    }

    /**
     * Reads a document to the end of a reader.
     *
     * @param <T> the type of the value
     * @param codec reads the value
     * @param reader the reader
     * @return the value
     * @throws IncidentJsonException if the text is not the JSON of such a value
     * @throws UncheckedIOException if the reader fails
     */
    public <T> T read(Codec<T> codec, Reader reader) {
        return read(codec, factory.createParser(ObjectReadContext.empty(), reader));
    }

    /**
     * Reads a document to the end of a stream.
     *
     * @param <T> the type of the value
     * @param codec reads the value
     * @param stream the stream
     * @return the value
     * @throws IncidentJsonException if the bytes are not the JSON of such a value
     * @throws UncheckedIOException if the stream fails
     */
    public <T> T read(Codec<T> codec, InputStream stream) {
        return read(codec, factory.createParser(ObjectReadContext.empty(), stream));
    }

    private static <T> T read(Codec<T> codec, JsonParser parser) {
        try (parser) {
            Jackson3Source source = new Jackson3Source(parser);
            try {
                source.next();
                T value = codec.read(source);
                requireEnd(source);
                return value;
            } catch (JacksonException e) {
                throw translated(e, source);
            }
        }
    }

    private static void requireEnd(JsonSource source) {
        if (source.next() != Token.END) {
            Position at = source.position();
            throw new IncidentJsonException(
                    Code.TRAILING,
                    "found " + source.current().label() + " after the value, but the end of the document is expected.",
                    "",
                    at.line(),
                    at.column());
        }
    }

    private static RuntimeException translated(JacksonException e, Jackson3Source source) {
        if (e instanceof JacksonIOException io) {
            return new UncheckedIOException(io.getCause());
        }
        Code code = e instanceof StreamConstraintsException ? Code.LIMIT : Code.SYNTAX;
        Position at = source.position(e.getLocation());
        String sentence = (code == Code.SYNTAX ? "this is not JSON: " : "this is too large: ") + reason(e) + ".";
        return new IncidentJsonException(code, sentence, at.pointer(), at.line(), at.column());
    }

    /** What Jackson says, without its advice on settings that nobody can change here. */
    private static String reason(JacksonException e) {
        return ADVICE.matcher(e.getOriginalMessage()).replaceFirst("");
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
    public <T> void write(Codec<T> codec, T value, Writer writer) {
        write(codec, value, factory.createGenerator(layout, writer));
    }

    /**
     * Writes a document in UTF-8.
     *
     * @param <T> the type of the value
     * @param codec writes the value
     * @param value the value
     * @param stream where to write to; it is flushed
     * @throws UncheckedIOException if the stream fails
     */
    public <T> void write(Codec<T> codec, T value, OutputStream stream) {
        write(codec, value, factory.createGenerator(layout, stream));
    }

    private static <T> void write(Codec<T> codec, T value, JsonGenerator generator) {
        try (generator) {
            codec.write(value, new Jackson3Sink(generator));
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }
}
