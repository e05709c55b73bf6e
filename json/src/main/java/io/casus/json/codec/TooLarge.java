package io.casus.json.codec;

import io.casus.json.JsonLimits;

/** The sentences about what is larger than the limits allow. */
public final class TooLarge {
    private TooLarge() {}

    /**
     * Returns the sentence about a nesting.
     *
     * @param limits the limits
     * @return the sentence
     */
    public static String nesting(JsonLimits limits) {
        return "objects and lists stand in each other more than " + limits.nesting()
                + " deep, which is all that the limits allow.";
    }

    /**
     * Returns the sentence about a text.
     *
     * @param limits the limits
     * @return the sentence
     */
    public static String text(JsonLimits limits) {
        return longer("text", limits.textLength());
    }

    /**
     * Returns the sentence about a number.
     *
     * @param limits the limits
     * @return the sentence
     */
    public static String number(JsonLimits limits) {
        return longer("number", limits.numberLength());
    }

    /**
     * Returns the sentence about a name.
     *
     * @param limits the limits
     * @return the sentence
     */
    public static String name(JsonLimits limits) {
        return longer("name", limits.nameLength());
    }

    /**
     * Returns the sentence about a document.
     *
     * @param limits the limits
     * @return the sentence
     */
    public static String document(JsonLimits limits) {
        return longer("document", limits.documentLength());
    }

    private static String longer(String what, long most) {
        return "found a " + what + " of more than " + most + " characters, which is all that the limits allow.";
    }
}
