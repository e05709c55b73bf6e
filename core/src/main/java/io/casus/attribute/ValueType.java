package io.casus.attribute;

/**
 * The type of an attribute's values, and with it their shape on the wire.
 *
 * @param <T> the Java type of a value
 */
public sealed interface ValueType<T>
        permits TextType, NumberType, FlagType, Vocabulary, RecordType, UnionType, ByAttributeType, ForeignType {

    /**
     * Returns the name of the type.
     *
     * @return the name as people write it, such as {@code "Quantity"} or {@code "text"}
     */
    String name();

    /**
     * Returns the Java class of the values.
     *
     * @return the class
     */
    Class<? super T> javaType();

    /**
     * Prints a value for people to read.
     *
     * @param value the value
     * @return its text, on one line where the type allows it
     */
    String describe(T value);
}
