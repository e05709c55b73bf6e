package io.casus.foreign;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import java.util.regex.Pattern;

/**
 * A value that this version of Casus has no type for, in the shape in which it was read.
 *
 * <p>The six shapes are those of JSON (RFC 8259). Two foreign values are equal when they were written with the same
 * characters, white space and the escaping of characters in texts apart: {@code 1.10} and {@code 1.1} differ.
 */
public sealed interface ForeignValue {

    /**
     * A text.
     *
     * @param value its characters, without quotation marks and escapes
     */
    record Text(String value) implements ForeignValue {
        @Override
        public String toString() {
            return '"' + value + '"';
        }
    }

    /**
     * A number, never converted: {@code 1.10}, {@code -0.0} and {@code 1E400} stay what they are.
     *
     * @param digits the number as it was written, by the grammar of RFC 8259
     */
    record Numeral(String digits) implements ForeignValue {
        private static final Pattern JSON_NUMBER =
                Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?");

        /**
         * Checks the digits.
         *
         * @param digits the number as it was written
         * @throws InvalidValueException if they are no number by the grammar of RFC 8259
         */
        public Numeral {
            if (!JSON_NUMBER.matcher(digits).matches()) {
                throw new InvalidValueException(
                        "A foreign number was given as «" + digits + "», but the grammar of RFC 8259 is expected.",
                        digits);
            }
        }

        @Override
        public String toString() {
            return digits;
        }
    }

    /** True or false. */
    enum Flag implements ForeignValue {
        /** The literal {@code true}. */
        TRUE,
        /** The literal {@code false}. */
        FALSE;

        /**
         * Returns the flag of a truth value.
         *
         * @param value the truth value
         * @return {@link #TRUE} or {@link #FALSE}
         */
        public static Flag of(boolean value) {
            return value ? TRUE : FALSE;
        }

        /**
         * Returns the truth value.
         *
         * @return whether this is {@link #TRUE}
         */
        public boolean isTrue() {
            return this == TRUE;
        }

        @Override
        public String toString() {
            return isTrue() ? "true" : "false";
        }
    }

    /** The literal {@code null}, which Casus itself never writes but keeps where another wrote it. */
    enum Null implements ForeignValue {
        /** The only one. */
        NULL;

        @Override
        public String toString() {
            return "null";
        }
    }

    /**
     * A list.
     *
     * @param values its values in order
     */
    record Items(ImmutableList<ForeignValue> values) implements ForeignValue {
        @Override
        public String toString() {
            return values.toString();
        }
    }

    /**
     * An object.
     *
     * @param properties its properties in order
     */
    record Properties(ForeignProperties properties) implements ForeignValue {
        @Override
        public String toString() {
            return properties.toString();
        }
    }
}
