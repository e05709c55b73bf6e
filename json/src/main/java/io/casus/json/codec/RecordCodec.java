package io.casus.json.codec;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Attribute.Cardinality;
import io.casus.attribute.ByAttributeType;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.attribute.UnionType;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.json.IncidentJsonException.Code;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Objects that consist of attributes. */
final class RecordCodec<T extends Structured> extends Codec<T> {
    private final RecordType<T> type;
    private final Codecs codecs;
    // Types refer to each other, so the fields are made on first use.
    private volatile @Nullable Fields<T> fields;

    RecordCodec(RecordType<T> type, Codecs codecs) {
        this.type = type;
        this.codecs = codecs;
    }

    /** The properties of the objects: the name of the kind first, where the type is one, then the attributes in order. */
    private static final class Fields<T extends Structured> {
        final NameTable names;
        final long required;
        /** The number of the first attribute. */
        final int first;

        private final Field<T, ?>[] byNumber;

        @SuppressWarnings("unchecked") // There are no arrays of generic types.
        Fields(RecordType<T> type, Codecs codecs) {
            ImmutableList.Builder<String> allNames = ImmutableList.builder();
            if (type.isKind()) {
                allNames.add(UnionType.DISCRIMINATOR);
            }
            first = type.isKind() ? 1 : 0;
            byNumber = (Field<T, ?>[]) new Field<?, ?>[first + type.attributes().size()];
            if (byNumber.length > Long.SIZE) {
                throw new IllegalStateException(type + " has more attributes than a long has bits.");
            }
            long isRequired = 0;
            int number = first;
            for (Attribute<? super T, ?> attribute : type.attributes()) {
                allNames.add(attribute.name());
                byNumber[number] = Field.of(attribute, number, type, codecs);
                isRequired |= attribute.cardinality() == Cardinality.REQUIRED ? 1L << number : 0;
                number++;
            }
            names = new NameTable(allNames.build());
            required = isRequired;
        }
    }

    /** Reads the value of one property into an assembly, and writes it. */
    private abstract static class Field<T extends Structured, V> {
        final Attribute<? super T, V> attribute;
        final int number;
        /** Whether null says as much as no property, where nulls are accepted. */
        final boolean mayBeAbsent;

        Field(Attribute<? super T, V> attribute, int number) {
            this.attribute = attribute;
            this.number = number;
            this.mayBeAbsent = attribute.cardinality() != Cardinality.REQUIRED && !attribute.isForeign();
        }

        static <T extends Structured, V> Field<T, ?> of(
                Attribute<? super T, V> attribute, int number, RecordType<T> owner, Codecs codecs) {
            Field<T, ?> field = ofType(attribute, number, owner, codecs);
            return attribute.isComputed() ? new ComputedField<>(field) : field;
        }

        private static <T extends Structured, V> Field<T, ?> ofType(
                Attribute<? super T, V> attribute, int number, RecordType<T> owner, Codecs codecs) {
            if (attribute.type() instanceof ByAttributeType<?>) {
                return grouped(attribute, number, owner, codecs);
            }
            Codec<V> codec = codecs.ofValues(attribute.type());
            return attribute.cardinality() == Cardinality.REPEATED
                    ? new ListField<>(attribute, number, codec)
                    : new SingleField<>(attribute, number, codec);
        }

        @SuppressWarnings("unchecked") // The type of the values was looked at.
        private static <T extends Structured, V extends Structured> Field<T, V> grouped(
                Attribute<? super T, ?> attribute, int number, RecordType<T> owner, Codecs codecs) {
            ByAttributeType<V> type = (ByAttributeType<V>) attribute.type();
            return new GroupedField<>(
                    (Attribute<? super T, V>) attribute, number, new ByAttributeCodec<>(type, owner, codecs));
        }

        abstract void read(JsonSource in, RecordType.Assembly<T> assembly);

        abstract void write(T owner, NameTable names, JsonSink out);
    }

    private static final class SingleField<T extends Structured, V> extends Field<T, V> {
        private final Codec<V> codec;

        SingleField(Attribute<? super T, V> attribute, int number, Codec<V> codec) {
            super(attribute, number);
            this.codec = codec;
        }

        @Override
        void read(JsonSource in, RecordType.Assembly<T> assembly) {
            if (in.current() == Token.NULL && !attribute.isForeign()) {
                throw in.unexpected(attribute.type().name() + ", or no property where nobody said anything,");
            }
            assembly.set(attribute, codec.read(in));
        }

        @Override
        void write(T owner, NameTable names, JsonSink out) {
            Optional<V> value = attribute.value(owner);
            if (value.isPresent()) {
                out.name(names, number);
                codec.write(value.get(), out);
            }
        }
    }

    private static final class ListField<T extends Structured, V> extends Field<T, V> {
        private final Codec<V> codec;

        ListField(Attribute<? super T, V> attribute, int number, Codec<V> codec) {
            super(attribute, number);
            this.codec = codec;
        }

        @Override
        void read(JsonSource in, RecordType.Assembly<T> assembly) {
            if (in.current() != Token.START_ARRAY) {
                throw in.unexpected("a list of " + attribute.type().name());
            }
            while (in.next() != Token.END_ARRAY) {
                assembly.set(attribute, codec.read(in));
            }
        }

        @Override
        void write(T owner, NameTable names, JsonSink out) {
            ImmutableList<V> values = attribute.values(owner);
            if (!values.isEmpty()) {
                out.name(names, number);
                out.startArray();
                // No lambda, which would be made for each list.
                for (int i = 0; i < values.size(); i++) {
                    codec.write(values.get(i), out);
                }
                out.endArray();
            }
        }
    }

    private static final class GroupedField<T extends Structured, V extends Structured> extends Field<T, V> {
        private final ByAttributeCodec<V> codec;

        GroupedField(Attribute<? super T, V> attribute, int number, ByAttributeCodec<V> codec) {
            super(attribute, number);
            this.codec = codec;
        }

        @Override
        void read(JsonSource in, RecordType.Assembly<T> assembly) {
            codec.read(in, value -> assembly.set(attribute, value));
        }

        @Override
        void write(T owner, NameTable names, JsonSink out) {
            ImmutableList<V> values = attribute.values(owner);
            if (!values.isEmpty()) {
                out.name(names, number);
                codec.write(values, out);
            }
        }
    }

    /** Passes over what follows from the rest, whatever a later version makes of it. */
    private static final class ComputedField<T extends Structured, V> extends Field<T, V> {
        private final Field<T, V> written;

        ComputedField(Field<T, V> written) {
            super(written.attribute, written.number);
            this.written = written;
        }

        @Override
        void read(JsonSource in, RecordType.Assembly<T> assembly) {
            ForeignCodec.passOver(in);
        }

        @Override
        void write(T owner, NameTable names, JsonSink out) {
            written.write(owner, names, out);
        }
    }

    private Fields<T> fields() {
        Fields<T> known = fields;
        if (known == null) {
            known = new Fields<>(type, codecs);
            fields = known;
        }
        return known;
    }

    @Override
    public T read(JsonSource in) {
        if (in.current() != Token.START_OBJECT) {
            return Shorthand.read(type, in);
        }
        return readProperties(in, 0);
    }

    /** Reads the properties that follow the name of the kind, which was read and belongs to this type. */
    T readAfterKind(JsonSource in) {
        return readProperties(in, 1);
    }

    private T readProperties(JsonSource in, long alreadySeen) {
        Fields<T> known = fields();
        RecordType.Assembly<T> assembly = type.assemble();
        Map<String, ForeignValue> foreign = Map.of();
        long seen = alreadySeen;
        int number = NameTable.END;
        while ((number = in.nextName(known.names, number)) != NameTable.END) {
            if (number == NameTable.UNKNOWN) {
                foreign = foreign.isEmpty() ? new LinkedHashMap<>() : foreign;
                ForeignCodec.readProperty(in, foreign);
                continue;
            }
            if ((seen & 1L << number) != 0) {
                throw in.error(Code.DUPLICATE, "the property \"" + in.name() + "\" stands twice in one object.");
            }
            seen |= 1L << number;
            in.next();
            if (number < known.first) {
                requireKind(in);
                continue;
            }
            Field<T, ?> field = known.byNumber[number];
            if (!(field.mayBeAbsent && codecs.isAbsence(in))) {
                field.read(in, assembly);
            }
        }
        long missing = known.required & ~seen;
        if (missing != 0) {
            throw missing(in, known, missing);
        }
        return build(in, assembly, foreign);
    }

    private void requireKind(JsonSource in) {
        if (in.current() != Token.TEXT || !in.text().equals(type.name())) {
            throw in.unexpected("the kind \"" + type.name() + "\"");
        }
    }

    private T build(JsonSource in, RecordType.Assembly<T> assembly, Map<String, ForeignValue> foreign) {
        try {
            if (!foreign.isEmpty()) {
                assembly.foreignProperties(ForeignProperties.of(foreign));
            }
            return assembly.build();
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }

    private RuntimeException missing(JsonSource in, Fields<T> known, long missing) {
        String names = IntStream.range(0, known.names.names().size())
                .filter(number -> (missing & 1L << number) != 0)
                .mapToObj(number -> '"' + known.names.names().get(number) + '"')
                .collect(joining(", "));
        boolean one = Long.bitCount(missing) == 1;
        return in.error(
                Code.MISSING,
                "the " + type.name() + " that ends here lacks the required " + (one ? "property " : "properties ")
                        + names + ".");
    }

    @Override
    public void write(T value, JsonSink out) {
        Fields<T> known = fields();
        out.startObject();
        if (type.isKind()) {
            out.name(known.names, 0);
            out.text(type.name());
        }
        for (int number = known.first; number < known.byNumber.length; number++) {
            known.byNumber[number].write(value, known.names, out);
        }
        ForeignCodec.writeProperties(value.foreignProperties(), out);
        out.endObject();
    }
}
