package io.casus.json.codec;

import io.casus.json.JsonLimits;

/** The sentences about what is larger than the limits allow. */
final class TooLarge {
    private TooLarge() {}

    static String nesting(JsonLimits limits) {
        return "objects and lists stand in each other more than " + limits.nesting()
                + " deep, which is all that the limits allow.";
    }

    static String text(JsonLimits limits) {
        return longer("text", limits.textLength());
    }

    static String number(JsonLimits limits) {
        return longer("number", limits.numberLength());
    }

    static String name(JsonLimits limits) {
        return longer("name", limits.nameLength());
    }

    static String document(JsonLimits limits) {
        return longer("document", limits.documentLength());
    }

    private static String longer(String what, long most) {
        return "found a " + what + " of more than " + most + " characters, which is all that the limits allow.";
    }
}
