package io.casus.attribute;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * A type whose values are written as a number, exactly: no digit is added or dropped.
 *
 * @param <T> the Java type of a value
 */
public final class NumberType<T> implements ValueType<T> {
    private final String name;
    private final Class<T> javaType;
    private final LongFunction<T> parseWhole;
    private final Function<BigDecimal, T> parse;
    private final Function<T, BigDecimal> print;

    private NumberType(
            String name,
            Class<T> javaType,
            LongFunction<T> parseWhole,
            Function<BigDecimal, T> parse,
            Function<T, BigDecimal> print) {
        this.name = name;
        this.javaType = javaType;
        this.parseWhole = parseWhole;
        this.parse = parse;
        this.print = print;
    }

    /**
     * Describes a type that is written as a number.
     *
     * @param <T> the Java type of a value
     * @param name the name of the type, which stands in messages after "expected"
     * @param javaType the Java class of a value
     * @param parseWhole must give of a whole number the same as {@code parse}; it spares most numbers a {@link BigDecimal}
     * @param parse takes the number as written; throws an {@link IllegalArgumentException} with a whole sentence or an
     *     {@link ArithmeticException} if it is none of the type
     * @param print gives the number to write
     * @return the type
     */
    public static <T> NumberType<T> of(
            String name,
            Class<T> javaType,
            LongFunction<T> parseWhole,
            Function<BigDecimal, T> parse,
            Function<T, BigDecimal> print) {
        return new NumberType<>(name, javaType, parseWhole, parse, print);
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
     * Takes a number.
     *
     * @param number the number, with the scale in which it was written
     * @return the value
     * @throws IllegalArgumentException if the number is no value of the type
     * @throws ArithmeticException if the number has a fraction or a size that the type cannot hold
     */
    public T parse(BigDecimal number) {
        return parse.apply(number);
    }

    /**
     * Takes a whole number, written without a point or an exponent.
     *
     * @param number the number
     * @return the value, the same as of the {@link BigDecimal} of the number
     * @throws IllegalArgumentException if the number is no value of the type
     * @throws ArithmeticException if the number has a size that the type cannot hold
     */
    public T parse(long number) {
        return parseWhole.apply(number);
    }

    /**
     * Gives the number of a value.
     *
     * @param value the value
     * @return the number, which {@link #parse(BigDecimal)} takes
     */
    public BigDecimal print(T value) {
        return print.apply(value);
    }

    @Override
    public String describe(T value) {
        return Description.number(print(value));
    }

    @Override
    public String toString() {
        return name;
    }
}
