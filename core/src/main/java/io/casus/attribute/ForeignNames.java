package io.casus.attribute;

import io.casus.InvalidValueException;

/** Keeps the names of foreign properties apart from those of attributes. */
final class ForeignNames {
    private ForeignNames() {}

    static void require(Structured value) {
        if (value.foreignProperties().isEmpty()) {
            return;
        }
        RecordType<?> type = value.type();
        for (String name : value.foreignProperties().asMap().keySet()) {
            if (type.attribute(name).isPresent()) {
                throw new InvalidValueException(
                        "A foreign property of a " + type.name() + " is named " + name
                                + ", but that is the name of an attribute, which has a setter of its own.",
                        name);
            }
        }
    }
}
