package io.casus.json.benchmark;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The tokens of a document with their texts, which a generator can write without reading anything else. */
record Recording(ImmutableList<Event> events) {

    /** One token, with its text, if it has any; names are ready to be copied, as they are for everybody who knows them before. */
    record Event(JsonToken token, String text, SerializedString name) {}

    /** Writes recordings. */
    interface Player {
        byte[] play(Recording recording) throws IOException;
    }

    static Recording of(byte[] json) {
        ImmutableList.Builder<Event> events = ImmutableList.builder();
        try (var parser = new tools.jackson.core.json.JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                // A copy, as texts that are equal are one object otherwise.
                String text = new String(parser.getString());
                events.add(new Event(token, text, new SerializedString(text)));
            }
        }
        return new Recording(events.build());
    }

    static Player jackson3(boolean pretty) {
        var factory = new tools.jackson.core.json.JsonFactory();
        ObjectWriteContext layout = pretty ? new Pretty() : ObjectWriteContext.empty();
        return recording -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (var generator = factory.createGenerator(layout, bytes)) {
                for (Event event : recording.events()) {
                    switch (event.token()) {
                        case START_OBJECT -> generator.writeStartObject();
                        case END_OBJECT -> generator.writeEndObject();
                        case START_ARRAY -> generator.writeStartArray();
                        case END_ARRAY -> generator.writeEndArray();
                        case PROPERTY_NAME -> generator.writeName(event.name());
                        case VALUE_STRING -> generator.writeString(event.text());
                        default -> generator.writeRawValue(event.text());
                    }
                }
            }
            return bytes.toByteArray();
        };
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    static Player jackson2(boolean pretty) {
        var factory = new com.fasterxml.jackson.core.JsonFactory();
        return recording -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (var generator = factory.createGenerator(bytes)) {
                if (pretty) {
                    generator.setPrettyPrinter(new com.fasterxml.jackson.core.util.DefaultPrettyPrinter());
                }
                for (Event event : recording.events()) {
                    switch (event.token()) {
                        case START_OBJECT -> generator.writeStartObject();
                        case END_OBJECT -> generator.writeEndObject();
                        case START_ARRAY -> generator.writeStartArray();
                        case END_ARRAY -> generator.writeEndArray();
                        case PROPERTY_NAME -> generator.writeFieldName(event.text());
                        case VALUE_STRING -> generator.writeString(event.text());
                        default -> generator.writeRawValue(event.text());
                    }
                }
            }
            return bytes.toByteArray();
        };
    }
}
