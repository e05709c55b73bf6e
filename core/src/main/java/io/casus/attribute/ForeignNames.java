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
            boolean ofTheKind = type.isKind() && name.equals(UnionType.DISCRIMINATOR);
            if (ofTheKind || type.attribute(name).isPresent()) {
                throw new InvalidValueException(
                        "A foreign property of the type " + type.name() + " is named " + name
                                + ", but a name is expected that this version does not know.",
                        name);
            }
        }
    }
}
