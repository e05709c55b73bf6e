package io.casus.attribute;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.foreign.ForeignValue;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One attribute of a structured type: its name, the type of its values, how to read it and how to set it.
 *
 * <p>This is the only description of the attribute. The JSON codec, claims, merging and printing all follow it, so that
 * a new attribute is an accessor and a constant of this class, such as {@code MissileLaunch.DISTANCE}.
 *
 * <p>An attribute that may have several values is described by the type of one of them: the values of
 * {@code DiplomaticVisit.VISITORS} are persons, not lists of persons.
 *
 * @param <O> the type that has the attribute
 * @param <V> the type of one value
 */
public final class Attribute<O, V> {

    /** How many values an attribute has. */
    public enum Cardinality {
        /** Exactly one: a builder without it does not build. */
        REQUIRED,
        /** One, or none where nobody said anything. */
        OPTIONAL,
        /** Exactly one, with a value that holds where none is given. */
        DEFAULTED,
        /** True, or false where nobody said anything. False is not written. */
        FLAG,
        /** Any number, in an order that means something. */
        REPEATED
    }

    private final Class<?> owner;
    private final String name;
    private final ValueType<V> type;
    private final Cardinality cardinality;
    private final Function<O, Optional<V>> get;
    private final Function<O, ImmutableList<V>> getAll;
    private final BiConsumer<Object, V> set;
    private final boolean computed;

    private Attribute(
            Class<?> owner,
            String name,
            ValueType<V> type,
            Cardinality cardinality,
            Function<O, Optional<V>> get,
            Function<O, ImmutableList<V>> getAll,
            BiConsumer<Object, V> set,
            boolean computed) {
        this.owner = owner;
        this.name = name;
        this.type = type;
        this.cardinality = cardinality;
        this.get = get;
        this.getAll = getAll;
        this.set = set;
        this.computed = computed;
    }

    /**
     * Describes an attribute that every value of the type has.
     *
     * @param <O> the type that has the attribute
     * @param <B> the type of its builder
     * @param <V> the type of the value
     * @param name the name, in lowerCamelCase, which is also the name in JSON
     * @param type the type of the value
     * @param get reads the attribute
     * @param builder the class of the builder
     * @param set sets the attribute in the builder
     * @return the attribute
     */
    public static <O, B, V> Attribute<O, V> required(
            String name, ValueType<V> type, Function<O, V> get, Class<B> builder, BiConsumer<B, V> set) {
        return single(name, type, Cardinality.REQUIRED, owner -> Optional.of(get.apply(owner)), builder, set);
    }

    /**
     * Describes an attribute that is absent where nobody said anything.
     *
     * @param <O> the type that has the attribute
     * @param <B> the type of its builder
     * @param <V> the type of the value
     * @param name the name, in lowerCamelCase, which is also the name in JSON
     * @param type the type of the value
     * @param get reads the attribute
     * @param builder the class of the builder
     * @param set sets the attribute in the builder
     * @return the attribute
     */
    public static <O, B, V> Attribute<O, V> optional(
            String name, ValueType<V> type, Function<O, Optional<V>> get, Class<B> builder, BiConsumer<B, V> set) {
        return single(name, type, Cardinality.OPTIONAL, get, builder, set);
    }

    /**
     * Describes an attribute that has a value even where none is given to the builder. It is written always.
     *
     * @param <O> the type that has the attribute
     * @param <B> the type of its builder
     * @param <V> the type of the value
     * @param name the name, in lowerCamelCase, which is also the name in JSON
     * @param type the type of the value
     * @param get reads the attribute
     * @param builder the class of the builder
     * @param set sets the attribute in the builder
     * @return the attribute
     */
    public static <O, B, V> Attribute<O, V> defaulted(
            String name, ValueType<V> type, Function<O, V> get, Class<B> builder, BiConsumer<B, V> set) {
        return single(name, type, Cardinality.DEFAULTED, owner -> Optional.of(get.apply(owner)), builder, set);
    }

    /**
     * Describes an attribute that is true, or false where nobody said anything.
     *
     * @param <O> the type that has the attribute
     * @param <B> the type of its builder
     * @param name the name, in lowerCamelCase, which is also the name in JSON
     * @param get reads the attribute
     * @param builder the class of the builder
     * @param set sets the attribute in the builder
     * @return the attribute
     */
    public static <O, B> Attribute<O, Boolean> flag(
            String name, Function<O, Boolean> get, Class<B> builder, BiConsumer<B, Boolean> set) {
        return single(
                name,
                ValueTypes.FLAG,
                Cardinality.FLAG,
                owner -> get.apply(owner) ? Optional.of(true) : Optional.empty(),
                builder,
                set);
    }

    /**
     * Describes an attribute that may have several values.
     *
     * @param <O> the type that has the attribute
     * @param <B> the type of its builder
     * @param <V> the type of one value
     * @param name the name, in lowerCamelCase, which is also the name in JSON
     * @param type the type of one value
     * @param get reads all values
     * @param builder the class of the builder
     * @param add adds one value to the builder
     * @return the attribute
     */
    public static <O, B, V> Attribute<O, V> repeated(
            String name, ValueType<V> type, Function<O, ImmutableList<V>> get, Class<B> builder, BiConsumer<B, V> add) {
        return new Attribute<>(
                builder.getEnclosingClass(),
                name,
                type,
                Cardinality.REPEATED,
                owner -> get.apply(owner).stream().findFirst(),
                get,
                ofAnyBuilder(add),
                false);
    }

    /**
     * Describes an attribute that follows from the others. It is written for readers without Casus; what a document says of it is passed over.
     *
     * @param <O> the type that has the attribute
     * @param <V> the type of the value
     * @param name the name, in lowerCamelCase, which is also the name in JSON
     * @param type the type of the value
     * @param get computes the attribute
     * @param owner the class that has the attribute
     * @return the attribute, which no builder accepts
     */
    public static <O, V> Attribute<O, V> computed(String name, ValueType<V> type, Function<O, V> get, Class<O> owner) {
        return new Attribute<>(
                owner,
                name,
                type,
                Cardinality.DEFAULTED,
                from -> Optional.of(get.apply(from)),
                from -> ImmutableList.of(get.apply(from)),
                refusing("The attribute " + name + " is computed and cannot be set."),
                true);
    }

    /**
     * Describes an attribute that may have several values, all of which follow from the other attributes, as with {@link #computed}.
     *
     * @param <O> the type that has the attribute
     * @param <V> the type of one value
     * @param name the name, in lowerCamelCase, which is also the name in JSON
     * @param type the type of one value
     * @param get computes all values
     * @param owner the class that has the attribute
     * @return the attribute, which no builder accepts
     */
    public static <O, V> Attribute<O, V> computedList(
            String name, ValueType<V> type, Function<O, ImmutableList<V>> get, Class<O> owner) {
        return new Attribute<>(
                owner,
                name,
                type,
                Cardinality.REPEATED,
                from -> get.apply(from).stream().findFirst(),
                get,
                refusing("The attribute " + name + " is computed and cannot be set."),
                true);
    }

    /**
     * Describes an attribute that only a later version of the type knows. No value of this version has it, but claims
     * about it are kept.
     *
     * @param owner the type that is to have the attribute
     * @param name the name
     * @return an attribute without values, which no builder accepts
     */
    public static Attribute<Object, ForeignValue> foreign(Class<?> owner, String name) {
        return new Attribute<>(
                owner,
                name,
                ValueTypes.FOREIGN,
                Cardinality.OPTIONAL,
                any -> Optional.empty(),
                any -> ImmutableList.of(),
                refusing("The attribute " + name + " is not known to this version and cannot be set."),
                false);
    }

    private static <O, B, V> Attribute<O, V> single(
            String name,
            ValueType<V> type,
            Cardinality cardinality,
            Function<O, Optional<V>> get,
            Class<B> builder,
            BiConsumer<B, V> set) {
        return new Attribute<>(
                builder.getEnclosingClass(),
                name,
                type,
                cardinality,
                get,
                owner -> get.apply(owner).map(ImmutableList::of).orElse(ImmutableList.of()),
                ofAnyBuilder(set),
                false);
    }

    /** Java casts the builder when it is accepted, so that another one is refused there. */
    @SuppressWarnings("unchecked")
    private static <V> BiConsumer<Object, V> ofAnyBuilder(BiConsumer<?, V> set) {
        return (BiConsumer<Object, V>) set;
    }

    private static <V> BiConsumer<Object, V> refusing(String sentence) {
        return (target, value) -> {
            throw new UnsupportedOperationException(sentence);
        };
    }

    /**
     * Returns the name of the attribute.
     *
     * @return the name, in lowerCamelCase, which is also the name in JSON
     */
    public String name() {
        return name;
    }

    /**
     * Returns the name as words.
     *
     * @return the name for people to read: {@code "launched by"} for {@code launchedBy}
     */
    public String label() {
        return Labels.ofCamelCase(name);
    }

    /**
     * Returns what the attribute means.
     *
     * @return the words of the Javadoc of its accessor, as plain text; empty for an attribute that this version does not know
     */
    public Optional<String> description() {
        return Glossary.of(toString());
    }

    /**
     * Returns the type of the values.
     *
     * @return the type of one value
     */
    public ValueType<V> type() {
        return type;
    }

    /**
     * Returns how many values the attribute has.
     *
     * @return the cardinality
     */
    public Cardinality cardinality() {
        return cardinality;
    }

    /**
     * Returns whether this version knows the attribute only by its name.
     *
     * @return whether the attribute was made by {@link #foreign}
     */
    public boolean isForeign() {
        return type == ValueTypes.FOREIGN;
    }

    /**
     * Returns whether the attribute follows from the others of the same value.
     *
     * @return whether it was made by {@link #computed} or {@link #computedList}
     */
    public boolean isComputed() {
        return computed;
    }

    /**
     * Reads the attribute.
     *
     * @param from the value that has the attribute
     * @return its value, the first of several, or empty if it has none
     */
    public Optional<V> value(O from) {
        return get.apply(from);
    }

    /**
     * Reads all values of the attribute.
     *
     * @param from the value that has the attribute
     * @return its values in order, empty if it has none
     */
    public ImmutableList<V> values(O from) {
        return getAll.apply(from);
    }

    void set(RecordType.Assembly<?> builder, V value) {
        try {
            set.accept(builder, value);
        } catch (ClassCastException e) {
            throw new InvalidValueException(
                    "The attribute " + this + " is one of another type than what is put together with "
                            + builder.getClass().getName() + ".",
                    name);
        }
    }

    /**
     * Compares by the type that has the attribute, the name, and the type of the values.
     *
     * @param other the object to compare with
     * @return whether both are the same attribute of the same type
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Attribute<?, ?> that
                && owner == that.owner
                && name.equals(that.name)
                && type == that.type;
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner.getName(), name);
    }

    @Override
    public String toString() {
        return owner.getSimpleName() + "." + name;
    }
}
