package io.casus.json.codec;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.attribute.UnionType;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.json.IncidentJsonException.Code;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Objects of several kinds, told apart by the name of the kind. */
final class UnionCodec<T extends Structured> extends Codec<T> {
    private static final NameTable KIND = new NameTable(ImmutableList.of(UnionType.DISCRIMINATOR));

    private final UnionType<T> type;
    private final Codecs codecs;

    UnionCodec(UnionType<T> type, Codecs codecs) {
        this.type = type;
        this.codecs = codecs;
    }

    @Override
    public T read(JsonSource in) {
        if (in.current() != Token.START_OBJECT) {
            throw in.unexpected(type.name() + " as an object");
        }
        int number = in.nextName(KIND);
        return number == 0 ? readKindFirst(in) : readKindLater(in, number);
    }

    private T readKindFirst(JsonSource in) {
        in.next();
        String kindName = kindName(in);
        Optional<RecordType<? extends T>> kind = type.kind(kindName);
        return kind.isPresent()
                ? codecs.record(kind.get()).readAfterKind(in)
                : readUnknown(in, kindName, kindFirst(kindName));
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
        String kindName = kindName(buffer);
        Optional<RecordType<? extends T>> kind = type.kind(kindName);
        buffer.goTo(start);
        return kind.isPresent()
                ? codecs.record(kind.get()).read(buffer)
                : readUnknown(buffer, kindName, new LinkedHashMap<>());
    }

    private static Map<String, ForeignValue> kindFirst(String kindName) {
        Map<String, ForeignValue> read = new LinkedHashMap<>();
        read.put(UnionType.DISCRIMINATOR, new ForeignValue.Text(kindName));
        return read;
    }

    private String kindName(JsonSource in) {
        if (in.current() != Token.TEXT) {
            throw in.unexpected("the name of a kind of " + type.name() + " as a text");
        }
        return in.text();
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
        Optional<ForeignProperties> unknown = type.unknownContent(value);
        if (unknown.isPresent()) {
            out.startObject();
            ForeignCodec.writeProperties(unknown.get(), out);
            out.endObject();
            return;
        }
        writeKnown(value, value.type(), out);
    }

    @SuppressWarnings("unchecked") // A value is of its own type.
    private <K extends Structured> void writeKnown(T value, RecordType<K> kind, JsonSink out) {
        codecs.record(kind).write((K) value, out);
    }
}
