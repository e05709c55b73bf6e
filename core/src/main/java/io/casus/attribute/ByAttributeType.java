package io.casus.attribute;

import java.util.function.Function;

/**
 * The type of values that are each about one attribute, such as claims. They are written as an object with a list for each
 * attribute: {@code {"distance": [...], "time": [...]}}.
 *
 * @param <T> the Java type of a value
 */
public final class ByAttributeType<T> implements ValueType<T> {
    private final Class<? super T> javaType;
    private final Function<T, Attribute<?, ?>> attributeOf;
    private final Function<Attribute<?, ?>, RecordType<? extends T>> typeFor;
    private final Function<T, String> describe;
    private final boolean aboutOwner;

    private ByAttributeType(
            Class<? super T> javaType,
            Function<T, Attribute<?, ?>> attributeOf,
            Function<Attribute<?, ?>, RecordType<? extends T>> typeFor,
            Function<T, String> describe,
            boolean aboutOwner) {
        this.javaType = javaType;
        this.attributeOf = attributeOf;
        this.typeFor = typeFor;
        this.describe = describe;
        this.aboutOwner = aboutOwner;
    }

    /**
     * Describes a type of values that are each about one attribute.
     *
     * @param <T> the Java type of a value
     * @param javaType the Java class of a value
     * @param attributeOf the attribute that a value is about
     * @param typeFor the type of the values that are about an attribute
     * @param describe prints a value
     * @return the type
     */
    public static <T> ByAttributeType<T> of(
            Class<? super T> javaType,
            Function<T, Attribute<?, ?>> attributeOf,
            Function<Attribute<?, ?>, RecordType<? extends T>> typeFor,
            Function<T, String> describe) {
        return new ByAttributeType<>(javaType, attributeOf, typeFor, describe, true);
    }

    /**
     * Returns this type for values that are about the attributes of something else than the value that has them, as findings are about the
     * attributes of an incident. From what is written alone, nobody can tell the types of such attributes.
     *
     * @return the type, whose values are read as being about attributes that are not known
     */
    public ByAttributeType<T> aboutAnother() {
        return new ByAttributeType<>(javaType, attributeOf, typeFor, describe, false);
    }

    /**
     * Returns whether the values are about the attributes of the value that has them.
     *
     * @return true unless the type was made by {@link #aboutAnother}
     */
    public boolean isAboutOwner() {
        return aboutOwner;
    }

    @Override
    public String name() {
        return javaType.getSimpleName();
    }

    @Override
    public Class<? super T> javaType() {
        return javaType;
    }

    /**
     * Returns the attribute that a value is about.
     *
     * @param value the value
     * @return the attribute
     */
    public Attribute<?, ?> attributeOf(T value) {
        return attributeOf.apply(value);
    }

    /**
     * Returns the type of the values that are about an attribute.
     *
     * @param attribute the attribute
     * @return the type
     */
    public RecordType<? extends T> typeFor(Attribute<?, ?> attribute) {
        return typeFor.apply(attribute);
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
