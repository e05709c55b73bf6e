package io.casus.incident;

import io.casus.InvalidValueException;
import io.casus.attribute.Attribute;
import io.casus.quantity.Dimension;
import io.casus.quantity.Quantity;
import java.util.Locale;
import java.util.Optional;

/** Checks that several kinds share. */
final class Checks {
    private Checks() {}

    /** Refuses an incident with a quantity of the wrong dimension, be it the attribute's own or one that is claimed. */
    static <T extends Incident> void dimension(T incident, Attribute<T, Quantity> attribute, Dimension expected) {
        dimension(attribute.value(incident), expected, attribute.name());
        incident.claims(attribute).forEach(claim -> dimension(claim.value(), expected, attribute.name()));
    }

    /** Refuses a quantity of the wrong dimension. A unit that is not known has none, and is let pass. */
    static void dimension(Optional<Quantity> quantity, Dimension expected, String attribute) {
        quantity.ifPresent(value -> dimension(value, expected, attribute));
    }

    static void order(int order) {
        if (order < 1) {
            throw new InvalidValueException(
                    "The order of a missile is " + order + ", but a whole number of 1 or more is expected.",
                    Integer.toString(order));
        }
    }

    private static void dimension(Quantity quantity, Dimension expected, String attribute) {
        if (quantity.unit().dimension().orElse(expected) != expected) {
            throw new InvalidValueException(
                    "The attribute " + attribute + " is " + quantity.describe() + ", but a "
                            + expected.toString().toLowerCase(Locale.ROOT) + " is expected.",
                    quantity.toString());
        }
    }
}
