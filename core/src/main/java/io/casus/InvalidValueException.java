package io.casus;

import java.io.Serial;

/**
 * A value that cannot be what it is given as: a latitude of 91, an end before its start, a text that no rule can read.
 *
 * <p>The message is a whole sentence that says what was found, what was expected and, where it is known, in which attribute.
 */
public final class InvalidValueException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The value that was refused, as text. */
    private final String found;

    /**
     * Creates an exception.
     *
     * @param sentence what was found, what was expected, and where
     * @param found the value that was refused, as text
     */
    public InvalidValueException(String sentence, String found) {
        super(sentence);
        this.found = found;
    }

    /**
     * Returns the value that was refused.
     *
     * @return the value as text, exactly as it was given
     */
    public String found() {
        return found;
    }
}
