package io.casus.json.codec;

import io.casus.attribute.FlagType;
import io.casus.attribute.ForeignType;
import io.casus.attribute.NumberType;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.attribute.Term;
import io.casus.attribute.TextType;
import io.casus.attribute.UnionType;
import io.casus.attribute.ValueType;
import io.casus.attribute.Vocabulary;
import io.casus.foreign.ForeignValue;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The codecs of all types, each made when it is first asked for. Safe for use by several threads. */
public final class Codecs {
    private final Map<ValueType<?>, Codec<?>> made = new ConcurrentHashMap<>();
    private final boolean acceptsNulls;
    private final TypesByClass types = new TypesByClass();

    private Codecs(boolean acceptsNulls) {
        this.acceptsNulls = acceptsNulls;
    }

    /**
     * Creates codecs that share nothing with others and refuse {@code null} wherever a value is expected.
     *
     * @return the codecs
     */
    public static Codecs strict() {
        return new Codecs(false);
    }

    /**
     * Creates codecs that share nothing with others and take {@code null} for the absence of a property that is not required.
     *
     * @return the codecs
     */
    public static Codecs acceptingNulls() {
        return new Codecs(true);
    }

    /**
     * Returns the codec of a Java class.
     *
     * @param <T> the class
     * @param javaType the class of a value: a report, an incident or one kind of it, or anything that they consist of
     * @return the codec, or empty if Casus has no such type
     */
    @SuppressWarnings("unchecked") // A type is registered under its own class.
    public <T> Optional<Codec<T>> codec(Class<T> javaType) {
        return types.find(javaType).map(type -> (Codec<T>) codec(type));
    }

    /**
     * Returns the codec for a value of a class that may be hidden, such as the generated classes: that of the interface that it
     * implements.
     *
     * @param valueClass the class of a value
     * @return the codec, or empty if Casus has no such type
     */
    public Optional<? extends Codec<?>> codecOfValue(Class<?> valueClass) {
        if (ForeignValue.class.isAssignableFrom(valueClass)) {
            return codec(ForeignValue.class);
        }
        if (codec(valueClass).isPresent() || !Structured.class.isAssignableFrom(valueClass)) {
            return codec(valueClass);
        }
        return Stream.<Class<?>>of(valueClass.getInterfaces())
                .map(this::codec)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether the current token stands for the absence of a property that is not required. */
    boolean isAbsence(JsonSource in) {
        return acceptsNulls && in.current() == Token.NULL;
    }

    @SuppressWarnings("unchecked") // A codec is kept under the type that it was made for.
    <V> Codec<V> codec(ValueType<V> type) {
        Codec<?> known = made.get(type);
        if (known == null) {
            known = make(type);
            if (!TypesByClass.isAboutAnAttribute(type.javaType())) {
                made.put(type, known);
            }
        }
        return (Codec<V>) known;
    }

    /** Returns the codec of a type for the values of an attribute. */
    <V> Codec<V> ofValues(ValueType<V> type) {
        return type.recurs() ? new SharingCodec<>(type, codec(type)) : codec(type);
    }

    @SuppressWarnings("unchecked") // As above.
    <T extends Structured> RecordCodec<T> record(RecordType<T> type) {
        return (RecordCodec<T>) codec(type);
    }

    private Codec<?> make(ValueType<?> type) {
        if (type instanceof RecordType<?> object) {
            return new RecordCodec<>(object, this);
        }
        if (type instanceof UnionType<?> union) {
            return new UnionCodec<>(union, this);
        }
        if (type instanceof Vocabulary<? extends Term> vocabulary) {
            return new TermCodec<>(vocabulary);
        }
        if (type instanceof TextType<?> text) {
            return new TextCodec<>(text);
        }
        if (type instanceof NumberType<?> number) {
            return new NumberCodec<>(number);
        }
        if (type instanceof FlagType) {
            return new FlagCodec();
        }
        if (type instanceof ForeignType) {
            return new ForeignCodec();
        }
        throw new IllegalStateException(type + " has no codec of its own; it is read with its owner.");
    }
}
