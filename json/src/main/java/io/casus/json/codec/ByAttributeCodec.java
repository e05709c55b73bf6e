package io.casus.json.codec;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.ByAttributeType;
import io.casus.attribute.RecordType;
import io.casus.json.IncidentJsonException.Code;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Values that are each about one attribute of their owner: an object with a list for each attribute. */
final class ByAttributeCodec<V> {
    private static final int MOST_FOREIGN = 200;

    private final ByAttributeType<V> type;
    private final RecordType<?> owner;
    private final Codecs codecs;
    private final NameTable names;
    private final @Nullable RecordCodec<?>[] byNumber;
    private final Map<Attribute<?, ?>, RecordCodec<?>> ofOthers = new ConcurrentHashMap<>();
    private final Map<String, RecordCodec<?>> foreign = new ConcurrentHashMap<>();

    ByAttributeCodec(ByAttributeType<V> type, RecordType<?> owner, Codecs codecs) {
        this.type = type;
        this.owner = owner;
        this.codecs = codecs;
        ImmutableList<Attribute<?, ?>> attributes =
                type.isAboutOwner() ? ImmutableList.copyOf(owner.attributes()) : ImmutableList.of();
        this.names = NameTable.of(attributes, Attribute::name);
        this.byNumber = new RecordCodec<?>[attributes.size()];
    }

    void read(JsonSource in, Consumer<V> values) {
        if (in.current() != Token.START_OBJECT) {
            throw in.unexpected("an object with a list of " + type.name() + " for each attribute");
        }
        long seen = 0;
        Set<String> seenOfOthers = Set.of();
        int number = NameTable.END;
        while ((number = in.nextName(names, number)) != NameTable.END) {
            boolean isOther = number == NameTable.UNKNOWN;
            if (isOther && seenOfOthers.isEmpty()) {
                seenOfOthers = new HashSet<>();
            }
            if (isOther ? !seenOfOthers.add(in.name()) : (seen & 1L << number) != 0) {
                throw in.error(
                        Code.DUPLICATE, "the property " + Excerpt.of(in.name()) + " stands twice in one object.");
            }
            seen |= isOther ? 0 : 1L << number;
            RecordCodec<? extends V> codec = isOther ? foreign(in.name()) : known(number);
            in.next();
            if (!codecs.isAbsence(in)) {
                readList(in, codec, values);
            }
        }
    }

    private void readList(JsonSource in, RecordCodec<? extends V> codec, Consumer<V> values) {
        if (in.current() != Token.START_ARRAY) {
            throw in.unexpected("a list of " + type.name());
        }
        while (in.next() != Token.END_ARRAY) {
            values.accept(codec.read(in));
        }
    }

    void write(ImmutableList<V> values, JsonSink out) {
        out.startObject();
        int i = 0;
        while (i < values.size()) {
            Attribute<?, ?> attribute = type.attributeOf(values.get(i));
            Codec<V> codec = startList(attribute, out);
            do {
                codec.write(values.get(i), out);
                i++;
            } while (i < values.size() && type.attributeOf(values.get(i)).equals(attribute));
            out.endArray();
        }
        out.endObject();
    }

    /** Begins the list for an attribute, and returns how its values are written. */
    @SuppressWarnings("unchecked") // The codec was made for values about this attribute.
    private Codec<V> startList(Attribute<?, ?> attribute, JsonSink out) {
        int number = names.number(attribute.name());
        RecordCodec<? extends V> codec;
        if (number == NameTable.UNKNOWN) {
            out.name(attribute.name());
            codec = notOfOwner(attribute);
        } else {
            out.name(names, number);
            codec = known(number);
        }
        out.startArray();
        return (Codec<V>) (Codec<?>) codec;
    }

    @SuppressWarnings("unchecked") // The codec at a number was made for values about the attribute of that number.
    private RecordCodec<? extends V> known(int number) {
        RecordCodec<?> codec = byNumber[number];
        if (codec == null) {
            codec = new RecordCodec<>(type.typeFor(owner.attributes().get(number)), codecs);
            byNumber[number] = codec;
        }
        return (RecordCodec<? extends V>) codec;
    }

    @SuppressWarnings("unchecked") // The codec of an attribute was made for values about it.
    private RecordCodec<? extends V> notOfOwner(Attribute<?, ?> attribute) {
        if (attribute.isForeign()) {
            return foreign(attribute.name());
        }
        RecordCodec<?> codec = ofOthers.get(attribute);
        if (codec == null) {
            codec = new RecordCodec<>(type.typeFor(attribute), codecs);
            ofOthers.put(attribute, codec);
        }
        return (RecordCodec<? extends V>) codec;
    }

    @SuppressWarnings("unchecked") // The type describes values of V.
    private RecordCodec<? extends V> foreign(String name) {
        RecordCodec<?> codec = foreign.get(name);
        if (codec == null) {
            // Names come from documents, so that there is no end of them.
            if (foreign.size() >= MOST_FOREIGN) {
                foreign.clear();
            }
            codec = new RecordCodec<>(type.typeFor(Attribute.foreign(owner.javaType(), name)), codecs);
            foreign.put(name, codec);
        }
        return (RecordCodec<? extends V>) codec;
    }
}
