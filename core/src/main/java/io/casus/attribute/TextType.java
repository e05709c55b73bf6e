package io.casus.attribute;

import java.util.function.Function;

/**
 * A type whose values are written as one text, each with a form of its own: an instant, an identifier.
 *
 * @param <T> the Java type of a value
 */
public final class TextType<T> implements ValueType<T> {
    private final String name;
    private final Class<T> javaType;
    private final Function<String, T> parse;
    private final Function<T, String> print;
    private final boolean recurs;

    private TextType(
            String name, Class<T> javaType, Function<String, T> parse, Function<T, String> print, boolean recurs) {
        this.name = name;
        this.javaType = javaType;
        this.parse = parse;
        this.print = print;
        this.recurs = recurs;
    }

    /**
     * Describes a type that is written as text.
     *
     * @param <T> the Java type of a value
     * @param name the name of the type, which stands in messages after "expected"
     * @param javaType the Java class of a value
     * @param parse reads the text; throws an {@link IllegalArgumentException} with a whole sentence if it cannot
     * @param print writes the text, so that reading it gives an equal value
     * @return the type
     */
    public static <T> TextType<T> of(
            String name, Class<T> javaType, Function<String, T> parse, Function<T, String> print) {
        return new TextType<>(name, javaType, parse, print, false);
    }

    /**
     * Returns this type as one whose values {@linkplain #recurs recur}.
     *
     * @return the type, of recurring values
     */
    public TextType<T> recurring() {
        return new TextType<>(name, javaType, parse, print, true);
    }

    @Override
    public boolean recurs() {
        return recurs;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<T> javaType() {
        return javaType;
    }

    /**
     * Reads a value.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text does not have the form of the type
     */
    public T parse(String text) {
        return parse.apply(text);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its text, which {@link #parse} reads
     */
    public String print(T value) {
        return print.apply(value);
    }

    @Override
    public String describe(T value) {
        return print(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
