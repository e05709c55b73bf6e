package io.casus.json.codec;

/**
 * Reads and writes the values of one type.
 *
 * @param <T> the Java type of a value
 */
public abstract class Codec<T> {
    Codec() {}

    /**
     * Reads a value.
     *
     * @param in the source, whose current token is the first of the value; afterwards it is the last
     * @return the value
     * @throws io.casus.json.IncidentJsonException if the tokens are no value of the type
     */
    public abstract T read(JsonSource in);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out the sink
     */
    public abstract void write(T value, JsonSink out);
}
