package io.casus.json.codec.jackson3;

import io.casus.json.JsonLimits;
import io.casus.json.codec.JsonSink;
import io.casus.json.codec.NameTable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** A Jackson 3 generator as a sink of tokens. */
public final class Jackson3Sink extends JsonSink {
    private final JsonGenerator generator;
    private final boolean writesJson;

    /**
     * Creates a sink.
     *
     * @param generator the generator to write to
     * @param limits how deep objects and lists may stand in each other
     */
    public Jackson3Sink(JsonGenerator generator, JsonLimits limits) {
        super(limits);
        this.generator = generator;
        this.writesJson = innermost(generator) instanceof JsonGeneratorBase;
    }

    private static JsonGenerator innermost(JsonGenerator generator) {
        JsonGenerator inner = generator;
        while (inner instanceof JsonGeneratorDelegate outer) {
            inner = outer.delegate();
        }
        return inner;
    }

    @Override
    protected void beginObject() {
        generator.writeStartObject();
    }

    @Override
    protected void finishObject() {
        generator.writeEndObject();
    }

    @Override
    protected void beginArray() {
        generator.writeStartArray();
    }

    @Override
    protected void finishArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(NameTable names, int number) {
        generator.writeName(Names.of(names).serialized().get(number));
    }

    @Override
    protected void writeName(String name) {
        generator.writeName(name);
    }

    @Override
    protected void writeText(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(String digits) {
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
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
