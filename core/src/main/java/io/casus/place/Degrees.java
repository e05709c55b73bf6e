package io.casus.place;

import io.casus.InvalidValueException;
import io.casus.attribute.Description;
import io.casus.check.Decimals;
import java.math.BigDecimal;

/** Degrees of latitude and longitude. */
final class Degrees {
    private Degrees() {}

    static BigDecimal of(double degrees, String what) {
        if (!Double.isFinite(degrees)) {
            throw new InvalidValueException(
                    "The " + what + " is " + degrees + ", but a number of degrees is expected.",
                    Double.toString(degrees));
        }
        return BigDecimal.valueOf(degrees);
    }

    static void requireWithin(BigDecimal degrees, int limit, String what) {
        Decimals.requirePrintable(degrees, what);
        if (degrees.abs().compareTo(BigDecimal.valueOf(limit)) > 0) {
            throw new InvalidValueException(
                    "The " + what + " is " + degrees + ", but a number of degrees from -" + limit + " to " + limit
                            + " is expected.",
                    degrees.toString());
        }
    }

    static String describe(BigDecimal degrees, String positive, String negative) {
        return Description.number(degrees.abs()) + "° " + (degrees.signum() < 0 ? negative : positive);
    }
}
