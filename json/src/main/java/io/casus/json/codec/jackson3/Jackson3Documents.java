package io.casus.json.codec.jackson3;

import com.google.common.base.Suppliers;
import io.casus.json.JsonLimits;
import io.casus.json.codec.Codec;
import io.casus.json.codec.DocumentReader;
import io.casus.json.codec.LibraryDocuments;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Documents, read and written by Jackson 3. */
public final class Jackson3Documents extends LibraryDocuments {
    private final JsonFactory factory;
    // Its table of names is bounded, and where names of strangers make it overflow, characters are read instead.
    private final Supplier<JsonFactory> factoryForBytes;
    private final ObjectWriteContext layout;

    /**
     * Creates a reader and writer of documents.
     *
     * @param pretty whether to write one property a line, indented by two spaces
     * @param limits how large a document may be
     */
    public Jackson3Documents(boolean pretty, JsonLimits limits) {
        super(limits);
        this.layout = pretty ? new PrettyLayout() : ObjectWriteContext.empty();
        this.factory = JsonFactory.builder()
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                // Tables of names would be filled, and made to collide, by strangers.
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .streamReadConstraints(constraints(limits))
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .build())
                .build();
        this.factoryForBytes = Suppliers.memoize(() -> factory.rebuild()
                .enable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
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

    @Override
    protected <T> T readBytes(Codec<T> codec, byte[] utf8) {
        try (JsonParser parser = factoryForBytes.get().createParser(ObjectReadContext.empty(), utf8)) {
            return readOnly(codec, new Jackson3Source(parser, limits()));
        }
    }

    @Override
    protected <T> T readDocument(Codec<T> codec, DocumentReader text) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            Jackson3Source source = new Jackson3Source(parser, limits());
            try {
                return readOnly(codec, source, text);
            } catch (StreamConstraintsException e) {
                throw tooLarge(e.getOriginalMessage(), source.position());
            } catch (JacksonIOException e) {
                throw new UncheckedIOException(e.getCause());
            } catch (JacksonException e) {
                throw notJson(e.getOriginalMessage(), source.position(e.getLocation()));
            }
        }
    }

    @Override
    public <T> void write(Codec<T> codec, T value, Writer writer) {
        write(codec, value, factory.createGenerator(layout, writer));
    }

    @Override
    public <T> void write(Codec<T> codec, T value, OutputStream stream) {
        write(codec, value, factory.createGenerator(layout, stream));
    }

    private <T> void write(Codec<T> codec, T value, JsonGenerator generator) {
        try (generator) {
            codec.write(value, new Jackson3Sink(generator, limits()));
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }
}
