package io.casus.json.codec.jackson3;

import io.casus.json.codec.JsonSink;
import io.casus.json.codec.NameTable;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** A Jackson 3 generator as a sink of tokens. */
public final class Jackson3Sink extends JsonSink {
    private final JsonGenerator generator;

    /**
     * Creates a sink.
     *
     * @param generator the generator to write to
     */
    public Jackson3Sink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(NameTable names, int number) {
        generator.writeName(Names.of(names).serialized().get(number));
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(String digits) {
        if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(digits);
        } else {
            // A tree, which keeps numbers as Java has them.
            generator.writeNumber(new BigDecimal(digits));
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
