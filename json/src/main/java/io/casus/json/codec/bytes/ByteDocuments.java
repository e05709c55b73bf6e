package io.casus.json.codec.bytes;

import io.casus.json.IncidentJsonException;
import io.casus.json.JsonLimits;
import io.casus.json.codec.Codec;
import io.casus.json.codec.JsonDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Documents, read and written as bytes without a JSON library. A document is in memory as a whole while it is read. */
public final class ByteDocuments extends JsonDocuments {
    private final boolean pretty;
    private final RememberedValues remembered = new RememberedValues();

    /**
     * Creates a reader and writer of documents.
     *
     * @param pretty whether to write one property a line, indented by two spaces
     * @param limits how large a document may be
     */
    public ByteDocuments(boolean pretty, JsonLimits limits) {
        super(limits);
        this.pretty = pretty;
    }

    @Override
    public <T> T read(Codec<T> codec, byte[] utf8) {
        return read(codec, ByteSource.of(utf8, remembered, limits()));
    }

    @Override
    public <T> T read(Codec<T> codec, String text) {
        return read(codec, ByteSource.ofText(WholeInput.bytes(text), remembered, limits()));
    }

    @Override
    public <T> T read(Codec<T> codec, Reader text) {
        try {
            return read(codec, WholeInput.of(text, limits()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> T read(Codec<T> codec, InputStream utf8) {
        try {
            return read(codec, WholeInput.of(utf8, limits()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Codec<T> codec, ByteSource source) {
        T value;
        try {
            value = readOnly(codec, source);
        } catch (IncidentJsonException e) {
            throw source.wrong(e);
        }
        source.requireWholeDocument();
        return value;
    }

    @Override
    public <T> String write(Codec<T> codec, T value) {
        return written(codec, value).text();
    }

    @Override
    public <T> byte[] writeBytes(Codec<T> codec, T value) {
        return written(codec, value).toByteArray();
    }

    private <T> ByteSink written(Codec<T> codec, T value) {
        ByteSink sink = new ByteSink(pretty, null, limits());
        codec.write(value, sink);
        return sink;
    }

    @Override
    public <T> void write(Codec<T> codec, T value, Writer writer) {
        try {
            writer.write(write(codec, value));
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> void write(Codec<T> codec, T value, OutputStream stream) {
        ByteSink sink = new ByteSink(pretty, stream, limits());
        codec.write(value, sink);
        sink.finish();
    }
}
