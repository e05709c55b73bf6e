package io.casus.json.codec;

import io.casus.InvalidValueException;
import io.casus.json.JsonLimits;
import java.math.BigDecimal;

/** Where the codecs write to. What could not be read again is refused here. */
public abstract class JsonSink {
    /** What an error calls a text. */
    protected static final String A_TEXT = "A text";

    /** What an error calls the name of a property. */
    protected static final String A_NAME = "The name of a property";

    private final JsonLimits limits;
    private int depth;

    /**
     * For the sinks, each of which writes in its own way.
     *
     * @param limits how deep objects and lists may stand in each other
     */
    protected JsonSink(JsonLimits limits) {
        this.limits = limits;
    }

    /** Begins an object. */
    public final void startObject() {
        enter();
        beginObject();
    }

    /** Ends an object. */
    public final void endObject() {
        depth--;
        finishObject();
    }

    /** Begins a list. */
    public final void startArray() {
        enter();
        beginArray();
    }

    /** Ends a list. */
    public final void endArray() {
        depth--;
        finishArray();
    }

    private void enter() {
        depth++;
        if (depth > limits.nesting()) {
            throw new InvalidValueException(
                    "A value cannot be written: " + TooLarge.nesting(limits), String.valueOf(depth));
        }
    }

    /** Begins an object. */
    protected abstract void beginObject();

    /** Ends an object. */
    protected abstract void finishObject();

    /** Begins a list. */
    protected abstract void beginArray();

    /** Ends a list. */
    protected abstract void finishArray();

    /**
     * Writes the name of a property of a known type.
     *
     * @param names the names of the type
     * @param number the number of the name
     */
    public abstract void name(NameTable names, int number);

    /**
     * Writes any name.
     *
     * @param name the name
     */
    public final void name(String name) {
        requireUnicode(A_NAME, name);
        writeName(name);
    }

    /**
     * Writes any name.
     *
     * @param name the name, which is Unicode text
     */
    protected abstract void writeName(String name);

    /**
     * Writes a text.
     *
     * @param text the text
     */
    public final void text(String text) {
        requireUnicode(A_TEXT, text);
        writeText(text);
    }

    /**
     * Writes a text.
     *
     * @param text the text, which is Unicode text
     */
    protected abstract void writeText(String text);

    private void requireUnicode(String what, String text) {
        int unpaired = findsHalfPairs() ? -1 : Surrogates.unpaired(text);
        if (unpaired >= 0) {
            throw halfPair(what, text, unpaired);
        }
    }

    /**
     * Returns whether the sink itself refuses half a surrogate pair in what it writes.
     *
     * @return false if texts and names are to be looked at before
     */
    protected boolean findsHalfPairs() {
        return false;
    }

    /**
     * Returns the error about half a surrogate pair.
     *
     * @param what {@link #A_TEXT} or {@link #A_NAME}
     * @param text the text or the name
     * @param at where the half is
     * @return the error, to be thrown
     */
    protected static InvalidValueException halfPair(String what, String text, int at) {
        return new InvalidValueException(Surrogates.sentence(what, text, at), text);
    }

    /**
     * Writes a number.
     *
     * @param digits the number in the grammar of RFC 8259, which is written as it is
     */
    public abstract void number(String digits);

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    public void number(long value) {
        number(Long.toString(value));
    }

    /**
     * Returns a number for a tree of Java numbers.
     *
     * @param digits the number in the grammar of RFC 8259
     * @return the number
     * @throws InvalidValueException if its exponent is larger than such a number can have
     */
    protected static BigDecimal decimal(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw new InvalidValueException(
                    "The number " + digits + " has too large an exponent to stand in a tree of Java numbers.", digits);
        }
    }

    /**
     * Writes true or false.
     *
     * @param value the value
     */
    public abstract void flag(boolean value);

    /** Writes the literal {@code null}. */
    public abstract void nothing();
}
