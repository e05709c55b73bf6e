package io.casus.json.codec;

/** Where the codecs write to. */
public abstract class JsonSink {
    /** For the sinks of the JSON libraries. */
    protected JsonSink() {}

    /** Begins an object. */
    public abstract void startObject();

    /** Ends an object. */
    public abstract void endObject();

    /** Begins a list. */
    public abstract void startArray();

    /** Ends a list. */
    public abstract void endArray();

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
    public abstract void name(String name);

    /**
     * Writes a text.
     *
     * @param text the text
     */
    public abstract void text(String text);

    /**
     * Writes a number.
     *
     * @param digits the number in the grammar of RFC 8259, which is written as it is
     */
    public abstract void number(String digits);

    /**
     * Writes true or false.
     *
     * @param value the value
     */
    public abstract void flag(boolean value);

    /** Writes the literal {@code null}. */
    public abstract void nothing();
}
