package io.casus.attribute;

import io.casus.InvalidValueException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A term of an open vocabulary: an exact code that other systems can add to.
 *
 * <p>The code is kept as it was read: {@code "icbm"} is not {@code "ICBM"}. Terms of one vocabulary are equal when their
 * codes are. To branch on a term, compare with the constants of its class or {@code switch} over {@link #code()}.
 */
public abstract class Term {
    private final String code;
    /** The words, unless they are those of the code. */
    private final @Nullable String label;

    /**
     * Creates a term that is described by the words of its code.
     *
     * @param code the code
     * @throws InvalidValueException if the code is empty
     */
    protected Term(String code) {
        this.code = requireNotEmpty(code);
        this.label = null;
    }

    /**
     * Creates a term.
     *
     * @param code the code
     * @param label the term in words
     * @throws InvalidValueException if the code is empty
     */
    protected Term(String code, String label) {
        this.code = requireNotEmpty(code);
        this.label = label;
    }

    private String requireNotEmpty(String given) {
        if (given.isEmpty()) {
            throw new InvalidValueException(
                    "The code of a " + getClass().getSimpleName()
                            + " is empty, but at least one character is expected.",
                    given);
        }
        return given;
    }

    /**
     * Returns the code.
     *
     * @return the code, exactly as it was given or read
     */
    public final String code() {
        return code;
    }

    /**
     * Returns the term in words.
     *
     * @return words for people to read; for a term that is not known, its code split into words
     */
    public final String describe() {
        return label != null ? label : Labels.ofCamelCase(code);
    }

    /**
     * Returns what the term means.
     *
     * @return the first sentence of the Javadoc of its constant, as plain text; empty for a term that is not known
     */
    public final Optional<String> description() {
        return Glossary.of(getClass().getSimpleName() + "." + code);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Term that && getClass() == that.getClass() && code.equals(that.code);
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }

    @Override
    public final String toString() {
        return code;
    }
}
