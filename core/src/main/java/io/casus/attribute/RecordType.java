package io.casus.attribute;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.casus.foreign.ForeignProperties;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A type whose values consist of attributes.
 *
 * @param <T> the Java type of a value
 */
public final class RecordType<T extends Structured> implements ValueType<T> {
    private final String name;
    private final Class<? super T> javaType;
    private final Supplier<? extends Assembly<T>> assemblies;
    private final ImmutableMap<String, Attribute<? super T, ?>> attributes;
    private final ImmutableList<Attribute<? super T, ?>> inOrder;
    private final boolean kind;
    private final boolean recurs;
    private final Optional<Function<String, T>> shorthand;

    private RecordType(
            String name,
            Class<? super T> javaType,
            Supplier<? extends Assembly<T>> assemblies,
            ImmutableMap<String, Attribute<? super T, ?>> attributes,
            boolean kind,
            boolean recurs,
            Optional<Function<String, T>> shorthand) {
        this.name = name;
        this.javaType = javaType;
        this.assemblies = assemblies;
        this.attributes = attributes;
        this.inOrder = attributes.values().asList();
        this.kind = kind;
        this.recurs = recurs;
        this.shorthand = shorthand;
    }

    /**
     * Describes a type.
     *
     * @param <T> the Java type of a value
     * @param javaType the Java class of a value, whose simple name is the name of the type
     * @param newBuilder makes a builder
     * @param attributes all attributes, in the order in which they are written
     * @return the type
     */
    public static <T extends Structured> RecordType<T> of(
            Class<? super T> javaType,
            Supplier<? extends Assembly<T>> newBuilder,
            Iterable<Attribute<? super T, ?>> attributes) {
        return new RecordType<>(
                javaType.getSimpleName(),
                javaType,
                newBuilder,
                Maps.uniqueIndex(attributes, Attribute::name),
                false,
                false,
                Optional.empty());
    }

    /**
     * Describes a type of which this version knows nothing, so that no value can be assembled from attributes.
     *
     * @param <T> the Java type of a value
     * @param javaType the Java class of a value
     * @return the type, without attributes
     */
    public static <T extends Structured> RecordType<T> unknown(Class<T> javaType) {
        return new RecordType<>(
                javaType.getSimpleName(),
                javaType,
                () -> {
                    throw new UnsupportedOperationException(
                            "A value of a kind that is not known cannot be assembled from attributes.");
                },
                ImmutableMap.of(),
                true,
                false,
                Optional.empty());
    }

    /**
     * Returns this type as one of the kinds of a {@link UnionType}: its values are written with the name of the kind, wherever
     * they stand.
     *
     * @return the type as a kind
     */
    public RecordType<T> asKind() {
        return new RecordType<>(name, javaType, assemblies, attributes, true, recurs, shorthand);
    }

    /**
     * Returns whether the type is one of the kinds of a {@link UnionType}.
     *
     * @return whether its values are written with the name of the kind
     */
    public boolean isKind() {
        return kind;
    }

    /**
     * Returns this type as one whose values {@linkplain #recurs recur}.
     *
     * @return the type, of recurring values
     */
    public RecordType<T> recurring() {
        return new RecordType<>(name, javaType, assemblies, attributes, kind, true, shorthand);
    }

    @Override
    public boolean recurs() {
        return recurs;
    }

    /**
     * Returns this type with a short spelling of its values, which is accepted in place of the attributes and never written.
     *
     * @param read reads a value from a text; throws an {@link IllegalArgumentException} with a whole sentence if it cannot
     * @return the type with the short spelling
     */
    public RecordType<T> withShorthand(Function<String, T> read) {
        return new RecordType<>(name, javaType, assemblies, attributes, kind, recurs, Optional.of(read));
    }

    /**
     * Returns how a value is read from a text that stands in place of its attributes.
     *
     * @return the short spelling, or empty if the type has none
     */
    public Optional<Function<String, T>> shorthand() {
        return shorthand;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<? super T> javaType() {
        return javaType;
    }

    /**
     * Returns the attributes.
     *
     * @return all attributes, in the order in which they are written
     */
    public ImmutableList<Attribute<? super T, ?>> attributes() {
        return inOrder;
    }

    /**
     * Returns the attribute of a name.
     *
     * @param attributeName the name, compared exactly
     * @return the attribute, or empty if the type has none of that name
     */
    public Optional<Attribute<? super T, ?>> attribute(String attributeName) {
        return Optional.ofNullable(attributes.get(attributeName));
    }

    /**
     * Returns the attributes that a value must have.
     *
     * @return the required attributes, in order
     */
    public ImmutableList<Attribute<? super T, ?>> requiredAttributes() {
        return attributes().stream()
                .filter(attribute -> attribute.cardinality() == Attribute.Cardinality.REQUIRED)
                .collect(toImmutableList());
    }

    /**
     * Starts a new value, attribute by attribute.
     *
     * @return an assembly with nothing set
     */
    public Assembly<T> assemble() {
        return assemblies.get();
    }

    @Override
    public String describe(T value) {
        return value.describe();
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * A value that is being put together, attribute by attribute, as every builder can. Not for use by several threads at
     * once.
     *
     * @param <T> the Java type of the value
     */
    public interface Assembly<T> {

        /**
         * Sets an attribute, or adds a value to one that may have several.
         *
         * @param <V> the type of the value
         * @param attribute the attribute
         * @param value the value
         * @return this
         * @throws io.casus.InvalidValueException if the attribute is one of another type
         * @throws UnsupportedOperationException if the attribute is computed, or is not known to this version
         */
        default <V> Assembly<T> set(Attribute<?, V> attribute, V value) {
            attribute.set(this, value);
            return this;
        }

        /**
         * Sets the properties that are not known.
         *
         * @param properties the properties
         * @return this
         */
        Assembly<T> foreignProperties(ForeignProperties properties);

        /**
         * Returns the finished value.
         *
         * @return the value
         * @throws io.casus.MissingAttributesException if required attributes were not set
         * @throws io.casus.InvalidValueException if the attributes contradict each other
         */
        T build();
    }
}
