package io.casus.attribute;

import java.util.Optional;

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
     * Returns what the values are.
     *
     * @return the first sentence of the Javadoc of their Java class, as plain text; empty for types that are not Casus's own
     */
    default Optional<String> description() {
        return Glossary.of(javaType().getSimpleName());
    }

    /**
     * Returns whether the same values come again and again, as states, codes and units do. Who reads many may then keep one object for all
     * that are equal.
     *
     * @return whether it is worth while to look for a value that was read before
     */
    default boolean recurs() {
        return false;
    }

    /**
     * Prints a value for people to read.
     *
     * @param value the value
     * @return its text, on one line where the type allows it
     */
    String describe(T value);
}
