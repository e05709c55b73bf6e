package io.casus.json.codec.jackson2;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.google.common.base.Suppliers;
import io.casus.json.JsonLimits;
import io.casus.json.codec.Codec;
import io.casus.json.codec.DocumentReader;
import io.casus.json.codec.LibraryDocuments;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Supplier;

/** Documents, read and written by Jackson 2. */
public final class Jackson2Documents extends LibraryDocuments {
    private final JsonFactory factory;
    // Its table of names is bounded, and where names of strangers make it overflow, characters are read instead.
    private final Supplier<JsonFactory> factoryForBytes;
    private final boolean pretty;

    /**
     * Creates a reader and writer of documents.
     *
     * @param pretty whether to write one property a line, indented by two spaces
     * @param limits how large a document may be
     */
    public Jackson2Documents(boolean pretty, JsonLimits limits) {
        super(limits);
        this.pretty = pretty;
        this.factory = factory(limits).build();
        this.factoryForBytes = Suppliers.memoize(() -> factory(limits)
                .enable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build());
    }

    private static JsonFactoryBuilder factory(JsonLimits limits) {
        return new JsonFactoryBuilder()
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                // As Jackson 3 does: a character beyond U+FFFF stands for itself in bytes as it does in texts.
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                // Tables of names would be filled, and made to collide, by strangers.
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(constraints(limits))
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .build());
    }

    /** Everything is counted by Casus; texts, names among them, and numbers here too, so that they never are in memory. */
    private static StreamReadConstraints constraints(JsonLimits limits) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxStringLength(limits.textLength())
                .maxNumberLength(limits.numberLength())
                .maxNameLength(Integer.MAX_VALUE)
                .build();
    }

    private static final class Layout {
        // The line ends of no system, so that the same value gives the same bytes on every one.
        private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
        private static final Separators SEPARATORS = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        private static final DefaultPrettyPrinter PRINTER =
                new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENT).withArrayIndenter(INDENT);
    }

    @Override
    protected <T> T readBytes(Codec<T> codec, byte[] utf8) throws IOException {
        try (JsonParser parser = factoryForBytes.get().createParser(utf8)) {
            return readOnly(codec, new Jackson2Source(parser, limits()));
        }
    }

    @Override
    protected <T> T readDocument(Codec<T> codec, DocumentReader text) {
        try (JsonParser parser = factory.createParser(text)) {
            Jackson2Source source = new Jackson2Source(parser, limits());
            try {
                return readOnly(codec, source, text);
            } catch (UncheckedIOException e) {
                throw translated(requireNonNull(e.getCause()), source);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuntimeException translated(IOException e, Jackson2Source source) {
        if (e instanceof StreamConstraintsException tooLarge) {
            return tooLarge(tooLarge.getOriginalMessage(), source.position());
        }
        if (e instanceof JsonProcessingException wrong) {
            return notJson(wrong.getOriginalMessage(), source.position(wrong.getLocation()));
        }
        return new UncheckedIOException(e);
    }

    @Override
    public <T> void write(Codec<T> codec, T value, Writer writer) {
        try (JsonGenerator generator = factory.createGenerator(writer)) {
            write(codec, value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> void write(Codec<T> codec, T value, OutputStream stream) {
        try (JsonGenerator generator = factory.createGenerator(stream)) {
            write(codec, value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> void write(Codec<T> codec, T value, JsonGenerator generator) {
        if (pretty) {
            generator.setPrettyPrinter(Layout.PRINTER.createInstance());
        }
        codec.write(value, new Jackson2Sink(generator, limits()));
    }
}
