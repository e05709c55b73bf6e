package io.casus.attribute;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/** Prints values for people to read. */
public final class Description {
    private static final int LONGEST = 40;

    private Description() {}

    /**
     * Joins what is present by commas.
     *
     * @param parts the parts, in order
     * @return one line; empty if no part is present
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public static String join(Optional<String>... parts) {
        return Arrays.stream(parts).flatMap(Optional::stream).collect(joining(", "));
    }

    /**
     * Prints a number, without an exponent unless it has very many digits.
     *
     * @param number the number
     * @return its digits, such as {@code 0.0000001}; {@code 1E-1000} stays what it is
     */
    public static String number(BigDecimal number) {
        boolean fits = Math.abs((long) number.scale()) <= LONGEST && number.precision() <= LONGEST;
        return fits ? number.toPlainString() : number.toString();
    }

    /**
     * Joins the descriptions of several values by semicolons.
     *
     * @param <T> the type of the values
     * @param values the values
     * @param describe prints one of them
     * @return one line, or empty if there are no values
     */
    public static <T> Optional<String> list(Collection<T> values, Function<T, String> describe) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream().map(describe).collect(joining("; ")));
    }

    /**
     * Prints all attributes of a value on one line, each with its name.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param type the description of its type
     * @return one line, such as {@code "distance: about 1,100 km, outcome: success"}
     */
    public static <T extends Structured> String ofAttributes(T value, RecordType<T> type) {
        return type.attributes().stream()
                .flatMap(attribute -> ofAttribute(attribute, value).stream())
                .collect(joining(", "));
    }

    /**
     * Prints the values of one attribute, one line each.
     *
     * @param <O> the type that has the attribute
     * @param <V> the type of its values
     * @param attribute the attribute
     * @param owner the value that has the attribute
     * @return the descriptions of its values, in order
     */
    public static <O, V> ImmutableList<String> values(Attribute<O, V> attribute, O owner) {
        return attribute.values(owner).stream()
                .map(attribute.type()::describe)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Prints the attributes of a value that are present and its foreign properties on one line.
     *
     * @param value the value
     * @return one line, such as {@code State[code=PRK]}
     */
    public static String oneLine(Structured value) {
        return oneLine(value.type().name(), value);
    }

    /**
     * Prints the attributes of a value that are present and its foreign properties on one line.
     *
     * @param heading what to print before them
     * @param value the value
     * @return one line, such as {@code State[code=PRK]}
     */
    public static String oneLine(String heading, Structured value) {
        StringJoiner line = new StringJoiner(", ", heading + "[", "]");
        addAttributes(value.type(), value, line);
        value.foreignProperties().asMap().forEach((name, foreign) -> line.add(name + "=" + foreign));
        return line.toString().replace("\n", "\\n").replace("\r", "\\r");
    }

    @SuppressWarnings("unchecked") // The type was taken from the value.
    private static <T extends Structured> void addAttributes(RecordType<T> type, Structured value, StringJoiner line) {
        type.attributes().forEach(attribute -> addAttribute(attribute, (T) value, line));
    }

    private static <O, V> void addAttribute(Attribute<O, V> attribute, O owner, StringJoiner line) {
        ImmutableList<V> values = attribute.values(owner);
        if (!values.isEmpty()) {
            boolean list = attribute.cardinality() == Attribute.Cardinality.REPEATED;
            line.add(attribute.name() + "=" + (list ? values : values.get(0)));
        }
    }

    private static <O, V> Optional<String> ofAttribute(Attribute<O, V> attribute, O owner) {
        return list(values(attribute, owner), text -> text).map(text -> attribute.label() + ": " + text);
    }
}
