package io.casus.attribute;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.foreign.ForeignProperties;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A type with several kinds of values, told apart on the wire by the property {@value #DISCRIMINATOR}, and with room for
 * kinds that this version does not know.
 *
 * @param <T> the Java type of a value
 */
public final class UnionType<T extends Structured> implements ValueType<T> {
    /** The name of the property that names the kind. */
    public static final String DISCRIMINATOR = "type";

    private final Class<T> javaType;
    // Kinds refer to each other (an office belongs to a state), and who reads one does not need the others: each is
    // looked up when it is asked for.
    private final ImmutableMap<String, Supplier<RecordType<? extends T>>> kinds;
    private final BiFunction<String, ForeignProperties, T> unknown;
    private final Function<T, Optional<ForeignProperties>> unknownContent;
    private final Function<T, String> describe;
    private final boolean recurs;

    private UnionType(
            Class<T> javaType,
            ImmutableMap<String, Supplier<RecordType<? extends T>>> kinds,
            BiFunction<String, ForeignProperties, T> unknown,
            Function<T, Optional<ForeignProperties>> unknownContent,
            Function<T, String> describe,
            boolean recurs) {
        this.javaType = javaType;
        this.kinds = kinds;
        this.unknown = unknown;
        this.unknownContent = unknownContent;
        this.describe = describe;
        this.recurs = recurs;
    }

    /**
     * Describes a union.
     *
     * @param <T> the Java type of a value
     * @param javaType the Java class of a value
     * @param kinds the kinds that are known, in order: the Java class of each, whose simple name is the name of the kind, and its type, which is
     *     asked for when it is needed
     * @param unknown makes a value of a kind that is not known from the name of the kind and all its properties, the
     *     discriminator included
     * @param unknownContent the properties of a value of a kind that is not known, the discriminator included; empty for
     *     values of the known kinds
     * @param describe prints a value
     * @return the type
     */
    public static <T extends Structured> UnionType<T> of(
            Class<T> javaType,
            ImmutableMap<Class<? extends T>, Supplier<RecordType<? extends T>>> kinds,
            BiFunction<String, ForeignProperties, T> unknown,
            Function<T, Optional<ForeignProperties>> unknownContent,
            Function<T, String> describe) {
        ImmutableMap.Builder<String, Supplier<RecordType<? extends T>>> byName = ImmutableMap.builder();
        kinds.forEach((kind, type) -> byName.put(kind.getSimpleName(), type));
        return new UnionType<>(javaType, byName.buildOrThrow(), unknown, unknownContent, describe, false);
    }

    /**
     * Returns this type as one whose values {@linkplain #recurs recur}.
     *
     * @return the type, of recurring values
     */
    public UnionType<T> recurring() {
        return new UnionType<>(javaType, kinds, unknown, unknownContent, describe, true);
    }

    @Override
    public boolean recurs() {
        return recurs;
    }

    @Override
    public String name() {
        return javaType.getSimpleName();
    }

    @Override
    public Class<T> javaType() {
        return javaType;
    }

    /**
     * Returns the names of the kinds that are known.
     *
     * @return the names, in the order of {@link #kinds}
     */
    public ImmutableList<String> kindNames() {
        return kinds.keySet().asList();
    }

    /**
     * Returns the kinds that are known.
     *
     * @return the types of the kinds
     */
    public ImmutableList<RecordType<? extends T>> kinds() {
        ImmutableList.Builder<RecordType<? extends T>> all = ImmutableList.builder();
        kinds.values().forEach(type -> all.add(type.get()));
        return all.build();
    }

    /**
     * Returns the kind of a name.
     *
     * @param kindName the name as it stands in {@value #DISCRIMINATOR}, compared exactly
     * @return the kind, or empty if it is not known
     */
    public Optional<RecordType<? extends T>> kind(String kindName) {
        return Optional.ofNullable(kinds.get(kindName)).map(Supplier::get);
    }

    /**
     * Makes a value of a kind that is not known.
     *
     * @param kindName the name of the kind
     * @param content all its properties, the discriminator included
     * @return the value
     */
    public T unknown(String kindName, ForeignProperties content) {
        return unknown.apply(kindName, content);
    }

    /**
     * Returns the properties of a value of a kind that is not known.
     *
     * @param value the value
     * @return all its properties, the discriminator included; empty if the kind is known
     */
    public Optional<ForeignProperties> unknownContent(T value) {
        return unknownContent.apply(value);
    }

    @Override
    public String describe(T value) {
        return describe.apply(value);
    }

    @Override
    public String toString() {
        return name();
    }
}
