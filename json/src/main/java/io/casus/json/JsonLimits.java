package io.casus.json;

import io.casus.InvalidValueException;
import java.util.Objects;

/**
 * How large a document may be that is read: what is larger is refused with {@link IncidentJsonException.Code#LIMIT} before it takes up
 * memory.
 *
 * <pre>{@code
 * var json = IncidentJson.compact().withLimits(JsonLimits.standard().withDocumentLength(1_000_000));
 * }</pre>
 *
 * <p>All lengths are counted in characters as Java counts them, UTF-16 units, of bytes and texts alike. The nesting also limits what is
 * written, since it could not be read again. Immutable.
 */
public final class JsonLimits {
    /**
     * How many objects and lists may stand in each other: {@value}. Many times what a report needs, and far below what the stack of a
     * thread holds.
     */
    public static final int DEFAULT_NESTING = 500;

    /** The most characters of one text: {@value}. */
    public static final int DEFAULT_TEXT_LENGTH = 10_000_000;

    /** The most characters of one number, its sign, point and exponent included: {@value}. */
    public static final int DEFAULT_NUMBER_LENGTH = 1_100;

    /** The most characters of the name of a property: {@value}. */
    public static final int DEFAULT_NAME_LENGTH = 10_000;

    /**
     * The most characters of a document, white space included: {@value}. A value takes up to about forty times as many bytes in memory as
     * its document has characters.
     */
    public static final long DEFAULT_DOCUMENT_LENGTH = 50_000_000;

    private static final JsonLimits STANDARD = new JsonLimits(
            DEFAULT_NESTING, DEFAULT_TEXT_LENGTH, DEFAULT_NUMBER_LENGTH, DEFAULT_NAME_LENGTH, DEFAULT_DOCUMENT_LENGTH);

    private final int nesting;
    private final int textLength;
    private final int numberLength;
    private final int nameLength;
    private final long documentLength;

    private JsonLimits(int nesting, int textLength, int numberLength, int nameLength, long documentLength) {
        this.nesting = nesting;
        this.textLength = textLength;
        this.numberLength = numberLength;
        this.nameLength = nameLength;
        this.documentLength = documentLength;
    }

    /**
     * Returns the limits that hold where nobody asks for others: those named by the constants of this class.
     *
     * @return the limits
     */
    public static JsonLimits standard() {
        return STANDARD;
    }

    /**
     * Returns these limits with another nesting.
     *
     * @param levels how many objects and lists may stand in each other, 1 or more; with many more than {@link #DEFAULT_NESTING},
     *     give the threads that read a larger stack
     * @return the limits
     * @throws InvalidValueException if the number is less than 1
     */
    public JsonLimits withNesting(int levels) {
        return new JsonLimits((int) positive("nesting", levels), textLength, numberLength, nameLength, documentLength);
    }

    /**
     * Returns these limits with another length of texts.
     *
     * @param characters the most characters of one text, 1 or more
     * @return the limits
     * @throws InvalidValueException if the number is less than 1
     */
    public JsonLimits withTextLength(int characters) {
        return new JsonLimits(
                nesting, (int) positive("text length", characters), numberLength, nameLength, documentLength);
    }

    /**
     * Returns these limits with another length of numbers. It holds for what this version does not know; the numbers that it knows have
     * 1,000 digits at most, whatever the limits.
     *
     * @param characters the most characters of one number, 1 or more
     * @return the limits
     * @throws InvalidValueException if the number is less than 1
     */
    public JsonLimits withNumberLength(int characters) {
        return new JsonLimits(
                nesting, textLength, (int) positive("number length", characters), nameLength, documentLength);
    }

    /**
     * Returns these limits with another length of names.
     *
     * @param characters the most characters of the name of a property, 1 or more
     * @return the limits
     * @throws InvalidValueException if the number is less than 1
     */
    public JsonLimits withNameLength(int characters) {
        return new JsonLimits(
                nesting, textLength, numberLength, (int) positive("name length", characters), documentLength);
    }

    /**
     * Returns these limits with another length of documents.
     *
     * @param characters the most characters of a document, 1 or more
     * @return the limits
     * @throws InvalidValueException if the number is less than 1
     */
    public JsonLimits withDocumentLength(long characters) {
        return new JsonLimits(nesting, textLength, numberLength, nameLength, positive("document length", characters));
    }

    private static long positive(String what, long number) {
        if (number < 1) {
            throw new InvalidValueException(
                    "The limit of the " + what + " is " + number + ", but 1 or more is expected.",
                    String.valueOf(number));
        }
        return number;
    }

    /**
     * Returns how many objects and lists may stand in each other.
     *
     * @return the number of levels, 1 or more
     */
    public int nesting() {
        return nesting;
    }

    /**
     * Returns how long a text may be.
     *
     * @return the most characters, 1 or more
     */
    public int textLength() {
        return textLength;
    }

    /**
     * Returns how long a number may be.
     *
     * @return the most characters, 1 or more
     */
    public int numberLength() {
        return numberLength;
    }

    /**
     * Returns how long the name of a property may be.
     *
     * @return the most characters, 1 or more
     */
    public int nameLength() {
        return nameLength;
    }

    /**
     * Returns how long a document may be.
     *
     * @return the most characters, 1 or more
     */
    public long documentLength() {
        return documentLength;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonLimits that
                && nesting == that.nesting
                && textLength == that.textLength
                && numberLength == that.numberLength
                && nameLength == that.nameLength
                && documentLength == that.documentLength;
    }

    @Override
    public int hashCode() {
        return Objects.hash(nesting, textLength, numberLength, nameLength, documentLength);
    }

    @Override
    public String toString() {
        return "nesting " + nesting + ", text " + textLength + ", number " + numberLength + ", name " + nameLength
                + ", document " + documentLength;
    }
}
