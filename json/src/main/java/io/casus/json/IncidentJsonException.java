package io.casus.json;

import java.io.Serial;

/**
 * Thrown when a text is not the JSON of what was to be read.
 *
 * <p>The message is a sentence that says where in the document something was found, what it was, and what was expected.
 */
public final class IncidentJsonException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong, for programs to branch on. */
    public enum Code {
        /** The text is not JSON by RFC 8259, its bytes are not UTF-8, or a text has half a surrogate pair. */
        SYNTAX,
        /** A value has another JSON type than its attribute, such as a text instead of a number. */
        TYPE,
        /** A value has the right JSON type, but cannot be: a latitude of 91, a text that is no instant. */
        VALUE,
        /** An object lacks properties that it must have. */
        MISSING,
        /** An object has a property twice. */
        DUPLICATE,
        /** A nesting, a text, a number, a name or a document is larger than the limits allow. */
        LIMIT,
        /** There is more after the end of the document. */
        TRAILING
    }

    /** What is wrong. */
    private final Code code;

    /** What was found and what was expected, without the place. */
    private final String sentence;

    /** Where it is, as a JSON Pointer. */
    private final String pointer;

    /** The line, from 1, or 0. */
    private final int line;

    /** The column, from 1, or 0. */
    private final int column;

    /**
     * Creates an exception.
     *
     * @param code what is wrong
     * @param sentence what was found and what was expected
     * @param pointer where it is, as a JSON Pointer (RFC 6901)
     * @param line the line, from 1, or 0 if it is not known
     * @param column the column, from 1, or 0 if it is not known
     */
    public IncidentJsonException(Code code, String sentence, String pointer, int line, int column) {
        super(place(pointer, line, column) + sentence);
        this.code = code;
        this.sentence = sentence;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
    }

    private static String place(String pointer, int line, int column) {
        String at = pointer.isEmpty() ? "At the top" : "At " + pointer;
        return line > 0 ? at + " (line " + line + ", column " + column + "): " : at + ": ";
    }

    /**
     * Returns what is wrong.
     *
     * @return the code
     */
    public Code code() {
        return code;
    }

    /**
     * Returns the message without the place.
     *
     * @return a sentence that says what was found and what was expected
     */
    public String sentence() {
        return sentence;
    }

    /**
     * Returns where the value is that is wrong. For what is missing, this is the object that lacks it.
     *
     * @return a JSON Pointer (RFC 6901), empty for the whole document
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the line.
     *
     * @return the line, from 1, or 0 if it is not known
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column.
     *
     * @return the column, from 1, in characters as Java counts them, UTF-16 units; 0 if it is not known. Under a mapper of the
     *     caller's that reads bytes, it is counted in bytes.
     */
    public int column() {
        return column;
    }

    /**
     * Returns the same error at another line, for those who read a document that is a part of something larger.
     *
     * @param newLine the line, from 1, or 0 if it is not known
     * @return the error, caused by this one
     */
    public IncidentJsonException atLine(int newLine) {
        IncidentJsonException moved = new IncidentJsonException(code, sentence, pointer, newLine, column);
        moved.initCause(this);
        return moved;
    }
}
