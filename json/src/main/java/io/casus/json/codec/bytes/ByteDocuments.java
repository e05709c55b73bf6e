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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Documents, read and written as bytes without a JSON library. A document is in memory as a whole while it is read. */
public final class ByteDocuments extends JsonDocuments {
    private static final int FIRST_SIZE = 1 << 12;
    private static final int LARGEST_SPARE = 1 << 16;

    private final boolean pretty;
    // What the last document was written to, for the next one. A stream is never given it, as it may keep what it gets.
    private final AtomicReference<byte @Nullable []> spare = new AtomicReference<>();
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
        return write(codec, value, ByteSink::text);
    }

    @Override
    public <T> byte[] writeBytes(Codec<T> codec, T value) {
        return write(codec, value, ByteSink::toByteArray);
    }

    private <T, R> R write(Codec<T> codec, T value, Function<ByteSink, R> result) {
        byte[] buffer = spare.getAndSet(null);
        ByteSink sink = new ByteSink(pretty, null, buffer != null ? buffer : new byte[FIRST_SIZE], limits());
        codec.write(value, sink);
        R written = result.apply(sink);
        if (sink.buffer().length <= LARGEST_SPARE) {
            spare.set(sink.buffer());
        }
        return written;
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
        ByteSink sink = new ByteSink(pretty, stream, new byte[FIRST_SIZE], limits());
        codec.write(value, sink);
        sink.finish();
    }
}
