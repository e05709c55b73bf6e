package io.casus.check;

import io.casus.InvalidValueException;
import java.math.BigDecimal;

/** Checks of decimal numbers. */
public final class Decimals {
    /** More digits before or after the point than any measure has. */
    public static final int MOST_DIGITS = 1000;

    private Decimals() {}

    /**
     * Returns whether a number can be printed in full: {@code 1E1000000000} would fill the memory.
     *
     * @param number the number
     * @return whether it has at most {@value #MOST_DIGITS} digits, and as many before and after the point
     */
    public static boolean isPrintable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }

    /**
     * Refuses a number that cannot be printed in full.
     *
     * @param number the number
     * @param what what the number is, as in "latitude"
     * @throws InvalidValueException if it has more than {@value #MOST_DIGITS} digits, or more before or after the point
     */
    public static void requirePrintable(BigDecimal number, String what) {
        if (!isPrintable(number)) {
            String found = number.precision() + " digits and the scale " + number.scale();
            throw new InvalidValueException(
                    "The " + what + " has " + found + ", but at most " + MOST_DIGITS
                            + " digits before or after the point are expected.",
                    found);
        }
    }
}
