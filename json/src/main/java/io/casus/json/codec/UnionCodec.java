package io.casus.json.codec;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.attribute.UnionType;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.json.IncidentJsonException.Code;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects of several kinds, told apart by the name of the kind. */
final class UnionCodec<T extends Structured> extends Codec<T> {
    private static final NameTable KIND = new NameTable(ImmutableList.of(UnionType.DISCRIMINATOR));

    private final UnionType<T> type;
    private final Codecs codecs;
    // Kinds refer to each other, so they are looked up on first use.
    private volatile @Nullable Kinds<T> kinds;

    private record Kinds<T extends Structured>(
            NameTable names,
            ImmutableList<RecordType<? extends T>> types,
            ImmutableList<RecordCodec<? extends T>> codecs) {
        static <T extends Structured> Kinds<T> of(UnionType<T> type, Codecs codecs) {
            ImmutableList<RecordType<? extends T>> types = type.kinds();
            ImmutableList.Builder<RecordCodec<? extends T>> all = ImmutableList.builder();
            types.forEach(kind -> all.add(codecs.record(kind)));
            return new Kinds<>(
                    new NameTable(types.stream().map(RecordType::name).collect(toImmutableList())), types, all.build());
        }

        /** Returns the codec of a kind, or null of one that is not known. */
        @Nullable
        RecordCodec<? extends T> codec(RecordType<?> kind) {
            // There are so few that to look at each is faster than a map.
            for (int i = 0; i < types.size(); i++) {
                if (types.get(i) == kind) {
                    return codecs.get(i);
                }
            }
            return null;
        }
    }

    private Kinds<T> kinds() {
        Kinds<T> known = kinds;
        if (known == null) {
            known = Kinds.of(type, codecs);
            kinds = known;
        }
        return known;
    }

    UnionCodec(UnionType<T> type, Codecs codecs) {
        this.type = type;
        this.codecs = codecs;
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
            return kinds().codecs().get(kind).readAfterKind(in);
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
        return kind >= 0
                ? kinds().codecs().get(kind).read(buffer)
                : readUnknown(buffer, kindName, new LinkedHashMap<>());
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
        return in.textAmong(kinds().names());
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
        RecordCodec<? extends T> known = kinds().codec(value.type());
        if (known != null) {
            writeKnown(value, known, out);
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
