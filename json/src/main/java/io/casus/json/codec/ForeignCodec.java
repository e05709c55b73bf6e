package io.casus.json.codec;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.json.IncidentJsonException.Code;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values of any shape, kept as they are. */
final class ForeignCodec extends Codec<ForeignValue> {
    private static final NameTable NO_NAMES = new NameTable(ImmutableList.of());

    @Override
    public ForeignValue read(JsonSource in) {
        return readAny(in);
    }

    static ForeignValue readAny(JsonSource in) {
        return switch (in.current()) {
            case TEXT -> new ForeignValue.Text(in.text());
            case NUMBER -> readNumber(in);
            case TRUE -> ForeignValue.Flag.TRUE;
            case FALSE -> ForeignValue.Flag.FALSE;
            case NULL -> ForeignValue.Null.NULL;
            case START_ARRAY -> readItems(in);
            case START_OBJECT -> new ForeignValue.Properties(readRest(in, new LinkedHashMap<>()));
            default -> throw in.unexpected("a value");
        };
    }

    /** Reads a value of any shape as strictly as all others, and keeps nothing of it but, for a while, one item of a list. */
    static void passOver(JsonSource in) {
        if (in.current() != Token.START_ARRAY) {
            readAny(in);
            return;
        }
        while (in.next() != Token.END_ARRAY) {
            passOver(in);
        }
    }

    private static ForeignValue readNumber(JsonSource in) {
        try {
            return new ForeignValue.Numeral(in.digits());
        } catch (InvalidValueException e) {
            // Only a mapper that was told to accept more than JSON comes here, with NaN or +1.
            throw in.refused(e);
        }
    }

    private static ForeignValue readItems(JsonSource in) {
        ImmutableList.Builder<ForeignValue> items = ImmutableList.builder();
        while (in.next() != Token.END_ARRAY) {
            items.add(readAny(in));
        }
        return new ForeignValue.Items(items.build());
    }

    /** Reads the properties of an object that are still to come, after those that were read already. */
    static ForeignProperties readRest(JsonSource in, Map<String, ForeignValue> read) {
        while (in.nextName(NO_NAMES, NameTable.END) != NameTable.END) {
            // Not readProperty, whose frame would add to those of each level.
            String name = newName(in, read);
            in.next();
            read.put(name, readAny(in));
        }
        return ForeignProperties.of(read);
    }

    /** Reads the value of the property whose name was read last. */
    static void readProperty(JsonSource in, Map<String, ForeignValue> read) {
        String name = newName(in, read);
        in.next();
        read.put(name, readAny(in));
    }

    private static String newName(JsonSource in, Map<String, ForeignValue> read) {
        String name = in.name();
        if (read.containsKey(name)) {
            throw in.error(Code.DUPLICATE, "the property " + Excerpt.of(name) + " stands twice in one object.");
        }
        return name;
    }

    @Override
    public void write(ForeignValue value, JsonSink out) {
        writeAny(value, out);
    }

    static void writeAny(ForeignValue value, JsonSink out) {
        if (value instanceof ForeignValue.Text text) {
            out.text(text.value());
        } else if (value instanceof ForeignValue.Numeral numeral) {
            out.number(numeral.digits());
        } else if (value instanceof ForeignValue.Flag flag) {
            out.flag(flag.isTrue());
        } else if (value instanceof ForeignValue.Items items) {
            out.startArray();
            // No lambdas, whose frames would add to those of each level.
            for (ForeignValue item : items.values()) {
                writeAny(item, out);
            }
            out.endArray();
        } else if (value instanceof ForeignValue.Properties object) {
            out.startObject();
            writeProperties(object.properties(), out);
            out.endObject();
        } else {
            out.nothing();
        }
    }

    static void writeProperties(ForeignProperties properties, JsonSink out) {
        for (Map.Entry<String, ForeignValue> property : properties.asMap().entrySet()) {
            out.name(property.getKey());
            writeAny(property.getValue(), out);
        }
    }
}
