package io.casus.json.codec;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Structured;
import io.casus.attribute.UnionType;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.json.IncidentJsonException.Code;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Objects of several kinds, told apart by the name of the kind. */
final class UnionCodec<T extends Structured> extends Codec<T> {
    private static final NameTable KIND = new NameTable(ImmutableList.of(UnionType.DISCRIMINATOR));

    private final UnionType<T> type;
    private final Codecs codecs;
    private final NameTable names;
    // Made when a value of the kind is first met: most users do not meet all of them. Two threads that make one make
    // the same.
    private final AtomicReferenceArray<@Nullable RecordCodec<? extends T>> made;

    UnionCodec(UnionType<T> type, Codecs codecs) {
        this.type = type;
        this.codecs = codecs;
        this.names = new NameTable(type.kindNames());
        this.made = new AtomicReferenceArray<>(type.kindNames().size());
    }

    /** Returns the codec of a kind. */
    private RecordCodec<? extends T> codec(int number) {
        RecordCodec<? extends T> known = made.get(number);
        if (known == null) {
            known = codecs.record(type.kind(names.names().get(number)).orElseThrow());
            made.set(number, known);
        }
        return known;
    }

    @Override
    public T read(JsonSource in) {
        if (in.current() != Token.START_OBJECT) {
            throw in.unexpected(type.name() + " as an object");
        }
        int number = in.nextName(KIND, NameTable.END);
        return number == 0 ? readKindFirst(in) : readKindLater(in, number);
    }

    private T readKindFirst(JsonSource in) {
        in.next();
        int kind = kind(in);
        if (kind >= 0) {
            return codec(kind).readAfterKind(in);
        }
        String kindName = in.text();
        return readUnknown(in, kindName, kindFirst(kindName));
    }

    /** Holds back what stands before the name of the kind. What is written by Casus never comes here. */
    private T readKindLater(JsonSource in, int firstName) {
        BufferedSource buffer =
                in instanceof BufferedSource heldBack ? heldBack : BufferedSource.ofObject(in, firstName);
        int start = buffer.index() - 1;
        if (!buffer.goToKind(start)) {
            throw buffer.error(
                    Code.MISSING,
                    "the " + type.name() + " that ends here lacks the required property \"" + UnionType.DISCRIMINATOR
                            + "\".");
        }
        int kind = kind(buffer);
        String kindName = buffer.text();
        buffer.goTo(start);
        return kind >= 0 ? codec(kind).read(buffer) : readUnknown(buffer, kindName, new LinkedHashMap<>());
    }

    private static Map<String, ForeignValue> kindFirst(String kindName) {
        Map<String, ForeignValue> read = new LinkedHashMap<>();
        read.put(UnionType.DISCRIMINATOR, new ForeignValue.Text(kindName));
        return read;
    }

    private int kind(JsonSource in) {
        if (in.current() != Token.TEXT) {
            throw in.unexpected("the name of a kind of " + type.name() + " as a text");
        }
        return in.textAmong(names);
    }

    private T readUnknown(JsonSource in, String kindName, Map<String, ForeignValue> read) {
        ForeignProperties content = ForeignCodec.readRest(in, read);
        try {
            return type.unknown(kindName, content);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }

    @Override
    public void write(T value, JsonSink out) {
        int kind = names.number(value.type().name());
        if (kind >= 0) {
            writeKnown(value, codec(kind), out);
            return;
        }
        out.startObject();
        type.unknownContent(value).ifPresent(content -> ForeignCodec.writeProperties(content, out));
        out.endObject();
    }

    @SuppressWarnings("unchecked") // The codec is that of the type of the value.
    private static <K extends Structured> void writeKnown(Structured value, RecordCodec<K> codec, JsonSink out) {
        codec.write((K) value, out);
    }
}
