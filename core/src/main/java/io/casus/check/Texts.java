package io.casus.check;

import io.casus.InvalidValueException;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** Checks of texts that several types share. */
public final class Texts {
    private Texts() {}

    /**
     * Refuses a text without a visible character.
     *
     * @param text the text
     * @param what what the text is, as in "name of a place"
     * @throws InvalidValueException if the text is empty or blank
     */
    public static void requireNotBlank(String text, String what) {
        // Nearly every text begins with a letter, which is quicker to see than that not all of it is blank.
        if ((text.isEmpty() || !isVisible(text.charAt(0))) && text.isBlank()) {
            throw new InvalidValueException(
                    "The " + what + " is «" + text + "», but at least one visible character is expected.", text);
        }
    }

    /** Whether a character is a visible one of ASCII. */
    private static boolean isVisible(char c) {
        return c > ' ' && c < 0x7F;
    }

    /**
     * Refuses a language tag that is not well-formed.
     *
     * @param tag the tag
     * @throws InvalidValueException if the tag is not well-formed by BCP 47
     */
    public static void requireLanguageTag(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            throw new InvalidValueException(
                    "The language is «" + tag + "», but a tag of BCP 47 such as ko or en-GB is expected.", tag);
        }
        requireNotBlank(tag, "language");
    }
}
