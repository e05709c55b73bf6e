package io.casus.json.codec;

import java.util.Locale;

/** Finds what is no Unicode text: half a surrogate pair, which no encoding can carry. */
final class Surrogates {
    private Surrogates() {}

    /** Returns where the first surrogate without its other half stands, or −1 if there is none. */
    static int unpaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !isPaired(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPaired(String text, int at) {
        int high = Character.isHighSurrogate(text.charAt(at)) ? at : at - 1;
        return high >= 0
                && high + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(high), text.charAt(high + 1));
    }

    static String sentence(String what, String text, int at) {
        return what + " has the surrogate U+"
                + Integer.toHexString(text.charAt(at)).toUpperCase(Locale.ROOT)
                + " without its other half at character " + (at + 1) + ", but Unicode text is expected.";
    }
}
