package io.casus.attribute;

import io.casus.foreign.ForeignProperties;
import org.immutables.value.Value;

/** A value that consists of attributes. */
public interface Structured {

    /**
     * Returns the type of the value.
     *
     * @return the description of its attributes
     */
    RecordType<?> type();

    /**
     * Returns the properties that another version or another system wrote and this version does not know. They are kept
     * and written back unchanged, after the attributes that are known.
     *
     * @return the properties, in the order in which they were read; empty if everything is known
     */
    @Value.Default
    default ForeignProperties foreignProperties() {
        return ForeignProperties.none();
    }

    /**
     * Prints the value for people to read.
     *
     * @return its text
     */
    String describe();

    /**
     * Prints the attributes that are present on one line, each with its name. The {@code toString()} of every structured type of the
     * model is this text; it is for people and may change.
     *
     * @return one line, such as {@code MissileLaunch[id=launch-1, status=occurred]}
     */
    default String oneLine() {
        return Description.oneLine(this);
    }

    /**
     * Refuses foreign properties that are named as attributes of the type, for they could not be told from these once they are
     * written. Every builder asks for it.
     *
     * @throws io.casus.InvalidValueException if there is one
     */
    @Value.Check
    default void requireForeignNames() {
        ForeignNames.require(this);
    }
}
