package io.casus.json.codec.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import io.casus.json.JsonLimits;
import io.casus.json.codec.JsonSink;
import io.casus.json.codec.NameTable;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A Jackson 2 generator as a sink of tokens. Its exceptions come out in an {@link UncheckedIOException}. */
public final class Jackson2Sink extends JsonSink {
    private final JsonGenerator generator;
    private final boolean writesJson;

    /**
     * Creates a sink.
     *
     * @param generator the generator to write to
     * @param limits how deep objects and lists may stand in each other
     */
    public Jackson2Sink(JsonGenerator generator, JsonLimits limits) {
        super(limits);
        this.generator = generator;
        this.writesJson = innermost(generator) instanceof JsonGeneratorImpl;
    }

    private static JsonGenerator innermost(JsonGenerator generator) {
        JsonGenerator inner = generator;
        while (inner instanceof JsonGeneratorDelegate outer) {
            inner = outer.delegate();
        }
        return inner;
    }

    /** A step that may fail as input and output may. */
    private interface Step {
        void run() throws IOException;
    }

    private static void unchecked(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void beginObject() {
        unchecked(generator::writeStartObject);
    }

    @Override
    protected void finishObject() {
        unchecked(generator::writeEndObject);
    }

    @Override
    protected void beginArray() {
        unchecked(generator::writeStartArray);
    }

    @Override
    protected void finishArray() {
        unchecked(generator::writeEndArray);
    }

    @Override
    public void name(NameTable names, int number) {
        unchecked(() -> generator.writeFieldName(Names.of(names).serialized().get(number)));
    }

    @Override
    protected void writeName(String name) {
        unchecked(() -> generator.writeFieldName(name));
    }

    @Override
    protected void writeText(String text) {
        unchecked(() -> generator.writeString(text));
    }

    @Override
    public void number(String digits) {
        unchecked(() -> writeNumber(digits));
    }

    private void writeNumber(String digits) throws IOException {
        if (writesJson) {
            // Exactly these digits, whatever the generator was told of numbers.
            generator.writeRawValue(digits);
        } else if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(digits);
        } else {
            // A tree, which keeps numbers as Java has them.
            generator.writeNumber(decimal(digits));
        }
    }

    @Override
    public void flag(boolean value) {
        unchecked(() -> generator.writeBoolean(value));
    }

    @Override
    public void nothing() {
        unchecked(generator::writeNull);
    }
}
