package io.casus.attribute;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.casus.foreign.ForeignProperties;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
    private final Supplier<ImmutableList<RecordType<? extends T>>> kinds;
    private final BiFunction<String, ForeignProperties, T> unknown;
    private final Function<T, Optional<ForeignProperties>> unknownContent;
    private final Function<T, String> describe;
    private final boolean recurs;

    // Kinds refer to each other (an office belongs to a state), so they are looked up on first use. Two threads that do
    // so at
    // once find the same.
    private volatile @Nullable ImmutableMap<String, RecordType<? extends T>> kindsByName;

    private UnionType(
            Class<T> javaType,
            Supplier<ImmutableList<RecordType<? extends T>>> kinds,
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
     * @param kinds the kinds that are known; asked once, on first use
     * @param unknown makes a value of a kind that is not known from the name of the kind and all its properties, the
     *     discriminator included
     * @param unknownContent the properties of a value of a kind that is not known, the discriminator included; empty for
     *     values of the known kinds
     * @param describe prints a value
     * @return the type
     */
    public static <T extends Structured> UnionType<T> of(
            Class<T> javaType,
            Supplier<ImmutableList<RecordType<? extends T>>> kinds,
            BiFunction<String, ForeignProperties, T> unknown,
            Function<T, Optional<ForeignProperties>> unknownContent,
            Function<T, String> describe) {
        return new UnionType<>(javaType, kinds, unknown, unknownContent, describe, false);
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
     * Returns the kinds that are known.
     *
     * @return the types of the kinds
     */
    public ImmutableList<RecordType<? extends T>> kinds() {
        return kindsByName().values().asList();
    }

    /**
     * Returns the kind of a name.
     *
     * @param kindName the name as it stands in {@value #DISCRIMINATOR}, compared exactly
     * @return the kind, or empty if it is not known
     */
    public Optional<RecordType<? extends T>> kind(String kindName) {
        return Optional.ofNullable(kindsByName().get(kindName));
    }

    private ImmutableMap<String, RecordType<? extends T>> kindsByName() {
        ImmutableMap<String, RecordType<? extends T>> byName = kindsByName;
        if (byName == null) {
            byName = Maps.uniqueIndex(kinds.get(), RecordType::name);
            kindsByName = byName;
        }
        return byName;
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
