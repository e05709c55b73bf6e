package io.casus.quantity;

import static io.casus.attribute.Attribute.flag;
import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.required;
import static io.casus.attribute.ValueTypes.DECIMAL;
import static io.casus.attribute.ValueTypes.STRING;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.casus.Answer;
import io.casus.InvalidValueException;
import io.casus.MissingAttributesException;
import io.casus.attribute.Attribute;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.check.Decimals;
import io.casus.foreign.ForeignProperties;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number of a unit as it was told: "1,100 km", "about 1,100 km", "more than 1,100 km", "at least seven", "one or two", "several".
 *
 * <p>It stands for one number, of which may be known
 *
 * <ul>
 *   <li>{@link #best()}: the number itself, or the best estimate of it where there are bounds too,
 *   <li>{@link #low()} and {@link #high()}: bounds that were said, each included or {@linkplain #isLowExclusive() left out},
 *   <li>{@link #isApproximate()}: whether what was said was said to be approximate. How far that reaches is for a
 *       {@link Tolerance} to say, not for the number.
 * </ul>
 *
 * <p>Numbers are decimals and stay as they were written, with their unit and all their digits. There is no factory for {@code double},
 * which has no exact decimals: write {@code of("2111.5", KILOMETRE)}. Lengths, masses, durations and speeds are never below zero, and a
 * count is a whole number from zero.
 *
 * <p>Two quantities are {@linkplain #equals(Object) equal} if they are written in the same way: the same digits, unit and words; 1 km does not
 * equal 1000 m, and 1.0 km does not equal 1 km. {@link #isSameAs(Quantity)} compares what they mean, in any unit, and is exact. The
 * type is immutable.
 *
 * <p>The text form, {@link #toString()}, is English, such as {@code about 1100 km}; {@link #parse(String)} reads it and the other
 * forms that reports use.
 */
public final class Quantity implements Structured {
    private static final int DIGITS_OF_A_GROUP = 3;
    private static final Pattern BETWEEN_GROUPS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");

    /** The attribute {@link #low()}. */
    public static final Attribute<Quantity, BigDecimal> LOW =
            optional("low", DECIMAL, Quantity::low, Builder.class, Builder::low);

    /** The attribute {@link #high()}. */
    public static final Attribute<Quantity, BigDecimal> HIGH =
            optional("high", DECIMAL, Quantity::high, Builder.class, Builder::high);

    /** The attribute {@link #best()}. */
    public static final Attribute<Quantity, BigDecimal> BEST =
            optional("best", DECIMAL, Quantity::best, Builder.class, Builder::best);

    /** The attribute {@link #isLowExclusive()}. */
    public static final Attribute<Quantity, Boolean> LOW_EXCLUSIVE =
            flag("lowExclusive", Quantity::isLowExclusive, Builder.class, Builder::lowExclusive);

    /** The attribute {@link #isHighExclusive()}. */
    public static final Attribute<Quantity, Boolean> HIGH_EXCLUSIVE =
            flag("highExclusive", Quantity::isHighExclusive, Builder.class, Builder::highExclusive);

    /** The attribute {@link #isApproximate()}. */
    public static final Attribute<Quantity, Boolean> APPROXIMATE =
            flag("approximate", Quantity::isApproximate, Builder.class, Builder::approximate);

    /** The attribute {@link #unit()}. */
    public static final Attribute<Quantity, Unit> UNIT =
            required("unit", Unit.TYPE, Quantity::unit, Builder.class, Builder::unit);

    /** The attribute {@link #words()}. */
    public static final Attribute<Quantity, String> WORDS =
            optional("words", STRING, Quantity::words, Builder.class, Builder::words);

    /** The type, with all attributes in the order in which they are written. */
    public static final RecordType<Quantity> TYPE = RecordType.of(
                    Quantity.class,
                    Builder::new,
                    ImmutableList.of(LOW, LOW_EXCLUSIVE, BEST, HIGH, HIGH_EXCLUSIVE, APPROXIMATE, UNIT, WORDS))
            .recurring();

    private final Optional<BigDecimal> low;
    private final Optional<BigDecimal> high;
    private final Optional<BigDecimal> best;
    private final boolean lowExclusive;
    private final boolean highExclusive;
    private final boolean approximate;
    private final Unit unit;
    private final Optional<String> words;
    private final ForeignProperties foreignProperties;

    private Quantity(Builder builder, Unit unit) {
        this.low = builder.low;
        this.high = builder.high;
        this.best = builder.best;
        this.lowExclusive = builder.lowExclusive;
        this.highExclusive = builder.highExclusive;
        this.approximate = builder.approximate;
        this.unit = unit;
        this.words = builder.words;
        this.foreignProperties = builder.foreignProperties;
        validate();
    }

    private void validate() {
        if (low.isEmpty() && high.isEmpty() && best.isEmpty()) {
            throw refused("has no number, but a low, a high or a best one was expected");
        }
        validateNumber(low);
        validateNumber(best);
        validateNumber(high);
        if ((lowExclusive && low.isEmpty()) || (highExclusive && high.isEmpty())) {
            throw refused("leaves out a bound that it does not have");
        }
        if (!isOrdered(low, high, lowExclusive || highExclusive)) {
            throw refused("has its low number above its high one, or leaves nothing between them");
        }
        if (!isOrdered(low, best, lowExclusive) || !isOrdered(best, high, highExclusive)) {
            throw refused("has its best number outside its bounds");
        }
        boolean isBelowZero = isNegative(low)
                || isNegative(best)
                || isNegative(high)
                || (highExclusive && high.filter(number -> number.signum() == 0).isPresent());
        if (unit.dimension().isPresent() && isBelowZero) {
            throw refused("is below zero, which a quantity of this unit cannot be");
        }
        if (isCount()) {
            validateCount();
        }
    }

    private void validateCount() {
        if (!isWhole(low) || !isWhole(best) || !isWhole(high)) {
            throw refused("is a count, but not a whole number");
        }
        // Whole bounds that are included have themselves between them.
        if ((lowExclusive || highExclusive) && range(Tolerance.NONE).isEmpty()) {
            throw refused("is a count, but no whole number lies within its bounds");
        }
    }

    private static void validateNumber(Optional<BigDecimal> number) {
        if (number.isPresent()) {
            Decimals.requirePrintable(number.get(), "number of a quantity");
        }
    }

    private static boolean isNegative(Optional<BigDecimal> number) {
        return number.isPresent() && number.get().signum() < 0;
    }

    private static boolean isOrdered(Optional<BigDecimal> lower, Optional<BigDecimal> upper, boolean strictly) {
        if (lower.isEmpty() || upper.isEmpty()) {
            return true;
        }
        int order = lower.get().compareTo(upper.get());
        return order < 0 || (order == 0 && !strictly);
    }

    private static boolean isWhole(Optional<BigDecimal> number) {
        return number.isEmpty() || isWhole(number.get());
    }

    private static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0
                || number.signum() == 0
                || number.stripTrailingZeros().scale() <= 0;
    }

    private boolean isCount() {
        return unit.dimension().isPresent() && unit.dimension().get() == Dimension.COUNT;
    }

    private InvalidValueException refused(String complaint) {
        String given = print(BigDecimal::toPlainString);
        return new InvalidValueException("The quantity \"" + given + "\" " + complaint + ".", given);
    }

    /**
     * Returns an exact number of things, a count.
     *
     * @param count the count, zero or more
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity of(long count) {
        return builder().best(BigDecimal.valueOf(count)).unit(Unit.ONE).build();
    }

    /**
     * Returns an exact number.
     *
     * @param number the number
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity of(long number, Unit unit) {
        return builder().best(BigDecimal.valueOf(number)).unit(unit).build();
    }

    /**
     * Returns an exact number.
     *
     * @param number the number in plain digits, such as {@code 2111.5}, of which all are kept
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity of(String number, Unit unit) {
        return builder().best(decimal(number)).unit(unit).build();
    }

    /**
     * Returns an exact number.
     *
     * @param number the number, with the digits to keep
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity of(BigDecimal number, Unit unit) {
        return builder().best(number).unit(unit).build();
    }

    /**
     * Returns an approximate number, "about", "around", "some" of things, a count. A {@link Tolerance} says how far it may be off.
     *
     * @param count the count, zero or more
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity about(long count) {
        return builder()
                .best(BigDecimal.valueOf(count))
                .approximate(true)
                .unit(Unit.ONE)
                .build();
    }

    /**
     * Returns an approximate number, "about", "around", "some". A {@link Tolerance} says how far it may be off.
     *
     * @param number the number
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity about(long number, Unit unit) {
        return builder()
                .best(BigDecimal.valueOf(number))
                .approximate(true)
                .unit(unit)
                .build();
    }

    /**
     * Returns an approximate number, "about", "around", "some". A {@link Tolerance} says how far it may be off.
     *
     * @param number the number in plain digits, such as {@code 2111.5}, of which all are kept
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity about(String number, Unit unit) {
        return builder().best(decimal(number)).approximate(true).unit(unit).build();
    }

    /**
     * Returns an approximate number, "about", "around", "some". A {@link Tolerance} says how far it may be off.
     *
     * @param number the number, with the digits to keep
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity about(BigDecimal number, Unit unit) {
        return builder().best(number).approximate(true).unit(unit).build();
    }

    /**
     * Returns "more than" or "over" a number of things, a count. The number itself is left out, and there is no upper bound.
     *
     * @param count the count, zero or more
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity moreThan(long count) {
        return builder()
                .low(BigDecimal.valueOf(count))
                .lowExclusive(true)
                .unit(Unit.ONE)
                .build();
    }

    /**
     * Returns "more than" or "over" a number. The number itself is left out, and there is no upper bound.
     *
     * @param number the number
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity moreThan(long number, Unit unit) {
        return builder()
                .low(BigDecimal.valueOf(number))
                .lowExclusive(true)
                .unit(unit)
                .build();
    }

    /**
     * Returns "more than" or "over" a number. The number itself is left out, and there is no upper bound.
     *
     * @param number the number in plain digits, such as {@code 2111.5}, of which all are kept
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity moreThan(String number, Unit unit) {
        return builder().low(decimal(number)).lowExclusive(true).unit(unit).build();
    }

    /**
     * Returns "more than" or "over" a number. The number itself is left out, and there is no upper bound.
     *
     * @param number the number, with the digits to keep
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity moreThan(BigDecimal number, Unit unit) {
        return builder().low(number).lowExclusive(true).unit(unit).build();
    }

    /**
     * Returns "at least" a number of things, a count. The number itself is included, and there is no upper bound.
     *
     * @param count the count, zero or more
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity atLeast(long count) {
        return builder().low(BigDecimal.valueOf(count)).unit(Unit.ONE).build();
    }

    /**
     * Returns "at least" a number. The number itself is included, and there is no upper bound.
     *
     * @param number the number
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity atLeast(long number, Unit unit) {
        return builder().low(BigDecimal.valueOf(number)).unit(unit).build();
    }

    /**
     * Returns "at least" a number. The number itself is included, and there is no upper bound.
     *
     * @param number the number in plain digits, such as {@code 2111.5}, of which all are kept
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity atLeast(String number, Unit unit) {
        return builder().low(decimal(number)).unit(unit).build();
    }

    /**
     * Returns "at least" a number. The number itself is included, and there is no upper bound.
     *
     * @param number the number, with the digits to keep
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity atLeast(BigDecimal number, Unit unit) {
        return builder().low(number).unit(unit).build();
    }

    /**
     * Returns "less than" or "under" a number of things, a count. The number itself is left out.
     *
     * @param count the count, zero or more
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity lessThan(long count) {
        return builder()
                .high(BigDecimal.valueOf(count))
                .highExclusive(true)
                .unit(Unit.ONE)
                .build();
    }

    /**
     * Returns "less than" or "under" a number. The number itself is left out.
     *
     * @param number the number
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity lessThan(long number, Unit unit) {
        return builder()
                .high(BigDecimal.valueOf(number))
                .highExclusive(true)
                .unit(unit)
                .build();
    }

    /**
     * Returns "less than" or "under" a number. The number itself is left out.
     *
     * @param number the number in plain digits, such as {@code 2111.5}, of which all are kept
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity lessThan(String number, Unit unit) {
        return builder().high(decimal(number)).highExclusive(true).unit(unit).build();
    }

    /**
     * Returns "less than" or "under" a number. The number itself is left out.
     *
     * @param number the number, with the digits to keep
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity lessThan(BigDecimal number, Unit unit) {
        return builder().high(number).highExclusive(true).unit(unit).build();
    }

    /**
     * Returns "up to" or "at most" a number of things, a count. The number itself is included; that it was reached is not said.
     *
     * @param count the count, zero or more
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity upTo(long count) {
        return builder().high(BigDecimal.valueOf(count)).unit(Unit.ONE).build();
    }

    /**
     * Returns "up to" or "at most" a number. The number itself is included; that it was reached is not said.
     *
     * @param number the number
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity upTo(long number, Unit unit) {
        return builder().high(BigDecimal.valueOf(number)).unit(unit).build();
    }

    /**
     * Returns "up to" or "at most" a number. The number itself is included; that it was reached is not said.
     *
     * @param number the number in plain digits, such as {@code 2111.5}, of which all are kept
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity upTo(String number, Unit unit) {
        return builder().high(decimal(number)).unit(unit).build();
    }

    /**
     * Returns "up to" or "at most" a number. The number itself is included; that it was reached is not said.
     *
     * @param number the number, with the digits to keep
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the number is none that the unit can have
     */
    public static Quantity upTo(BigDecimal number, Unit unit) {
        return builder().high(number).unit(unit).build();
    }

    /**
     * Returns "between" two numbers, a count. Both are included.
     *
     * @param low the lower number
     * @param high the higher number, or the same
     * @return the quantity, without words
     * @throws InvalidValueException if the low number is above the high one, or one of them is none that the unit can have
     */
    public static Quantity between(long low, long high) {
        return builder()
                .low(BigDecimal.valueOf(low))
                .high(BigDecimal.valueOf(high))
                .unit(Unit.ONE)
                .build();
    }

    /**
     * Returns "between" two numbers. Both are included.
     *
     * @param low the lower number
     * @param high the higher number, or the same
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the low number is above the high one, or one of them is none that the unit can have
     */
    public static Quantity between(long low, long high, Unit unit) {
        return builder()
                .low(BigDecimal.valueOf(low))
                .high(BigDecimal.valueOf(high))
                .unit(unit)
                .build();
    }

    /**
     * Returns "between" two numbers. Both are included.
     *
     * @param low the lower number
     * @param high the higher number, or the same
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the low number is above the high one, or one of them is none that the unit can have
     */
    public static Quantity between(String low, String high, Unit unit) {
        return builder().low(decimal(low)).high(decimal(high)).unit(unit).build();
    }

    /**
     * Returns "between" two numbers. Both are included.
     *
     * @param low the lower number
     * @param high the higher number, or the same
     * @param unit the unit
     * @return the quantity, without words
     * @throws InvalidValueException if the low number is above the high one, or one of them is none that the unit can have
     */
    public static Quantity between(BigDecimal low, BigDecimal high, Unit unit) {
        return builder().low(low).high(high).unit(unit).build();
    }

    private static BigDecimal decimal(String number) {
        try {
            return new BigDecimal(number);
        } catch (NumberFormatException e) {
            throw new InvalidValueException(
                    "A number in plain digits was expected, but \"" + number + "\" was found.", number);
        }
    }

    /**
     * Returns "one or two", a count.
     *
     * @return one or two, with these words
     */
    public static Quantity oneOrTwo() {
        return between(1, 2).withWords("one or two");
    }

    /**
     * Returns "several", a count of at least three. Merriam-Webster has "more than two but fewer than many", Oxford "more than two but
     * not very many"; nobody says how many are many, so there is no upper bound.
     *
     * @return at least three, with the word
     */
    public static Quantity several() {
        return atLeast(3).withWords("several");
    }

    /**
     * Returns "multiple", a count of at least two. Merriam-Webster has "more than one".
     *
     * @return at least two, with the word
     */
    public static Quantity multiple() {
        return atLeast(2).withWords("multiple");
    }

    /**
     * Reads a quantity in English, such as {@code 1000 km}, {@code about 1,100 kilometers}, {@code more than 1,100 km},
     * {@code at least seven}, {@code up to 90 km}, {@code between 25 and 90 km}, {@code 5-7 minutes}, {@code one or two},
     * {@code several}. A comma parts thousands and a point decimals. A number without a unit is a count. "Nearly" and "almost" are read as "about".
     *
     * @param text the text of the quantity and nothing else, in any case
     * @return the quantity; with words only where {@link #several()}, {@link #multiple()} and {@link #oneOrTwo()} have them: then the words are
     *     "several", "multiple" or "one or two", in lower case and without the unit. A {@linkplain #parseCell(String) cell} keeps all its words
     * @throws InvalidValueException if the text has none of the forms that are known, or a unit that is not; nothing is guessed
     */
    public static Quantity parse(String text) {
        return QuantityReader.read(text);
    }

    /**
     * Reads the cell of a table, which may give a quantity in the forms of {@link #parse(String)}, or {@code Unknown}, or {@code N/A}, or
     * be blank.
     *
     * @param cell the text of the cell
     * @return what the cell says
     * @throws InvalidValueException if it says anything else, such as {@code 330 lm}; the message quotes the cell
     */
    public static QuantityCell parseCell(String cell) {
        return QuantityCell.parse(cell);
    }

    /**
     * Returns a builder, for code that has the parts of a quantity one by one.
     *
     * @return a builder without any part
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the lower bound that was said.
     *
     * @return the bound; empty where none was said, as for an exact or an approximate number
     */
    public Optional<BigDecimal> low() {
        return low;
    }

    /**
     * Returns the upper bound that was said.
     *
     * @return the bound; empty where none was said, as for an exact or an approximate number
     */
    public Optional<BigDecimal> high() {
        return high;
    }

    /**
     * Returns the number itself, or the best estimate within the bounds.
     *
     * @return the number; empty where only bounds were said
     */
    public Optional<BigDecimal> best() {
        return best;
    }

    /**
     * Returns whether the lower bound is left out, as in "more than".
     *
     * @return true if the number is above the bound; false if it may be the bound itself, or there is none
     */
    public boolean isLowExclusive() {
        return lowExclusive;
    }

    /**
     * Returns whether the upper bound is left out, as in "less than".
     *
     * @return true if the number is below the bound; false if it may be the bound itself, or there is none
     */
    public boolean isHighExclusive() {
        return highExclusive;
    }

    /**
     * Returns whether the numbers were said to be approximate.
     *
     * @return true for "about"
     */
    public boolean isApproximate() {
        return approximate;
    }

    /**
     * Returns whether exactly one number was said.
     *
     * @return true if there is no bound and nothing is approximate
     */
    public boolean isExact() {
        return low.isEmpty() && high.isEmpty() && !approximate;
    }

    /**
     * Returns the unit of all numbers.
     *
     * @return the unit; for a count it is {@link Unit#ONE one}, written {@code 1}
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Returns the words in which the quantity was told.
     *
     * @return the words, as they stand in the source; empty where they are not kept
     */
    public Optional<String> words() {
        return words;
    }

    /**
     * Returns the same quantity with the words in which it was told.
     *
     * @param newWords the words, as they stand in the source
     * @return the quantity with these words
     */
    public Quantity withWords(String newWords) {
        return parts().words(newWords).build();
    }

    private Builder parts() {
        Builder parts = builder()
                .lowExclusive(lowExclusive)
                .highExclusive(highExclusive)
                .approximate(approximate)
                .unit(unit);
        parts.low = low;
        parts.high = high;
        parts.best = best;
        parts.words = words;
        parts.foreignProperties = foreignProperties;
        return parts;
    }

    /**
     * Converts the quantity, exactly.
     *
     * @param other the unit to convert to
     * @return the quantity in that unit, with its words as they were
     * @throws InvalidValueException if the unit measures something else or is not known, or if a number has no finite decimal in that unit; then
     *     {@link #in(Unit, MathContext)} takes a rounding
     */
    public Quantity in(Unit other) {
        return converted(other, number -> {
            try {
                return number.toDecimal();
            } catch (ArithmeticException e) {
                throw new InvalidValueException(
                        "\"" + this + "\" has no finite decimal in " + other.code() + "; a rounding was expected.",
                        toString());
            }
        });
    }

    /**
     * Converts the quantity and rounds all its numbers.
     *
     * @param other the unit to convert to
     * @param rounding how many digits to keep, and how to round
     * @return the quantity in that unit, with its words as they were
     * @throws InvalidValueException if the unit measures something else or is not known, or if the numbers do not fit each other
     *     any more after rounding
     */
    public Quantity in(Unit other, MathContext rounding) {
        return converted(other, number -> number.toDecimal(rounding));
    }

    private Quantity converted(Unit other, Function<Rational, BigDecimal> decimal) {
        if (!unit.isConvertibleTo(other)) {
            throw new InvalidValueException(
                    "\"" + this + "\" cannot be converted to " + other.code() + ", which does not measure the same.",
                    toString());
        }
        if (unit.equals(other)) {
            return this;
        }
        Rational factor = unit.factorTo(other);
        Function<BigDecimal, BigDecimal> convert =
                number -> plain(decimal.apply(Rational.of(number).times(factor)));
        Builder parts = parts().unit(other);
        parts.low = low.map(convert);
        parts.high = high.map(convert);
        parts.best = best.map(convert);
        return parts.build();
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /**
     * Returns whether the two mean the same, in whichever units and with however many zeros they are written: the same bounds, the same best
     * number, both approximate or both not. Words do not count.
     *
     * @param other the other quantity
     * @return true for 1 km and 1000 m; false where the units cannot be converted
     */
    public boolean isSameAs(Quantity other) {
        return unit.isConvertibleTo(other.unit)
                && approximate == other.approximate
                && range(Tolerance.NONE).equals(other.range(Tolerance.NONE))
                && estimate().equals(other.estimate());
    }

    /** The best number, or the only one that the bounds leave. */
    private Optional<Rational> estimate() {
        boolean isPoint = low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) == 0;
        return (isPoint ? low : best).map(unit::toBase);
    }

    private QuantityRange range(Tolerance tolerance) {
        boolean hasBounds = low.isPresent() || high.isPresent();
        Optional<BigDecimal> lower = hasBounds ? low : best;
        Optional<BigDecimal> upper = hasBounds ? high : best;
        QuantityRange range = new QuantityRange(
                lower.map(number -> end(number, Rational::minus, tolerance)),
                lowExclusive,
                upper.map(number -> end(number, Rational::plus, tolerance)),
                highExclusive);
        return isCount() ? range.ofWholeNumbers() : range;
    }

    private Rational end(BigDecimal number, BinaryOperator<Rational> further, Tolerance tolerance) {
        Rational said = unit.toBase(number);
        return approximate
                ? further.apply(said, tolerance.of(number, isCount()).times(unit.toBase(BigDecimal.ONE)))
                : said;
    }

    /**
     * Returns whether the two do not contradict each other, with the tolerance {@link Tolerance#TENTH}: "about 1,100 km" and "more than 1,100
     * km", "at least seven" and "several".
     *
     * @param other the other quantity
     * @return true unless {@link #overlaps(Quantity)} is {@code NO}: false for what measures something else, true where a unit is not known
     */
    public boolean isCompatibleWith(Quantity other) {
        return isCompatibleWith(other, Tolerance.TENTH);
    }

    /**
     * Returns whether the two do not contradict each other.
     *
     * @param other the other quantity
     * @param tolerance what approximate means
     * @return true unless {@link #overlaps(Quantity, Tolerance)} is {@code NO}: false for what measures something else, true where a unit is not
     *     known
     */
    public boolean isCompatibleWith(Quantity other, Tolerance tolerance) {
        return overlaps(other, tolerance) != Answer.NO;
    }

    /**
     * Answers whether the number that the other stands for lies among those that this one may stand for, with the tolerance {@link Tolerance#TENTH}.
     *
     * @param other the other quantity
     * @return {@code YES} if all that the other may stand for do, {@code NO} if none does; {@code NO} for what measures something else,
     *     {@code CANNOT_TELL} where a unit is not known
     */
    public Answer contains(Quantity other) {
        return contains(other, Tolerance.TENTH);
    }

    /**
     * Answers whether the number that the other stands for lies among those that this one may stand for.
     *
     * @param other the other quantity
     * @param tolerance what approximate means
     * @return {@code YES} if all that the other may stand for do, {@code NO} if none does; {@code NO} for what measures something else, {@code CANNOT_TELL} where a unit is not known
     */
    public Answer contains(Quantity other, Tolerance tolerance) {
        return answer(other, tolerance, Quantity::containment);
    }

    /**
     * Answers whether there is a number that both may stand for, with the tolerance {@link Tolerance#TENTH}.
     *
     * @param other the other quantity
     * @return {@code YES} if there is, {@code NO} if there is none; {@code NO} for what measures something else,
     *     {@code CANNOT_TELL} where a unit is not known
     */
    public Answer overlaps(Quantity other) {
        return overlaps(other, Tolerance.TENTH);
    }

    /**
     * Answers whether there is a number that both may stand for.
     *
     * @param other the other quantity
     * @param tolerance what approximate means
     * @return {@code YES} if there is, {@code NO} if there is none; {@code NO} for what measures something else, {@code CANNOT_TELL} where a unit is not known
     */
    public Answer overlaps(Quantity other, Tolerance tolerance) {
        return answer(other, tolerance, (mine, theirs) -> mine.meets(theirs) ? Answer.YES : Answer.NO);
    }

    /**
     * Answers whether this number is less than the other, with the tolerance {@link Tolerance#TENTH}.
     *
     * @param other the other quantity
     * @return {@code YES} if it is whatever the two stand for, {@code NO} if it cannot be; {@code CANNOT_TELL} where a unit is not known
     * @throws InvalidValueException if the two measure different things, such as a count and a length
     */
    public Answer isLessThan(Quantity other) {
        return isLessThan(other, Tolerance.TENTH);
    }

    /**
     * Answers whether this number is less than the other.
     *
     * @param other the other quantity
     * @param tolerance what approximate means
     * @return {@code YES} if it is whatever the two stand for, {@code NO} if it cannot be; {@code CANNOT_TELL} where a unit is not known
     * @throws InvalidValueException if the two measure different things, such as a count and a length
     */
    public Answer isLessThan(Quantity other, Tolerance tolerance) {
        requireSameDimension(other);
        return answer(other, tolerance, Quantity::order);
    }

    private void requireSameDimension(Quantity other) {
        if (areDimensionsKnown(other) && !unit.isConvertibleTo(other.unit)) {
            throw new InvalidValueException(
                    "\"" + this + "\" and \"" + other
                            + "\" measure different things, but two quantities of which one may be "
                            + "less than the other were expected.",
                    other.toString());
        }
    }

    private boolean areDimensionsKnown(Quantity other) {
        return unit.dimension().isPresent() && other.unit.dimension().isPresent();
    }

    /**
     * Answers whether this number is more than the other, with the tolerance {@link Tolerance#TENTH}.
     *
     * @param other the other quantity
     * @return {@code YES} if it is whatever the two stand for, {@code NO} if it cannot be; {@code CANNOT_TELL} where a unit is not known
     * @throws InvalidValueException if the two measure different things, such as a count and a length
     */
    public Answer isMoreThan(Quantity other) {
        return isMoreThan(other, Tolerance.TENTH);
    }

    /**
     * Answers whether this number is more than the other.
     *
     * @param other the other quantity
     * @param tolerance what approximate means
     * @return {@code YES} if it is whatever the two stand for, {@code NO} if it cannot be; {@code CANNOT_TELL} where a unit is not known
     * @throws InvalidValueException if the two measure different things, such as a count and a length
     */
    public Answer isMoreThan(Quantity other, Tolerance tolerance) {
        requireSameDimension(other);
        return other.isLessThan(this, tolerance);
    }

    private Answer answer(
            Quantity other, Tolerance tolerance, BiFunction<QuantityRange, QuantityRange, Answer> question) {
        if (unit.isConvertibleTo(other.unit)) {
            return question.apply(range(tolerance), other.range(tolerance));
        }
        return areDimensionsKnown(other) ? Answer.NO : Answer.CANNOT_TELL;
    }

    private static Answer containment(QuantityRange mine, QuantityRange theirs) {
        if (mine.contains(theirs)) {
            return Answer.YES;
        }
        return mine.meets(theirs) ? Answer.CANNOT_TELL : Answer.NO;
    }

    private static Answer order(QuantityRange mine, QuantityRange theirs) {
        if (mine.isBelow(theirs)) {
            return Answer.YES;
        }
        return mine.isNowhereBelow(theirs) ? Answer.NO : Answer.CANNOT_TELL;
    }

    /**
     * Returns what a researcher wants to read, such as {@code about 1,100 km} or {@code at least 3, in the words "several"}. The
     * wording may change from version to version.
     *
     * @return the quantity in English
     */
    @Override
    public String describe() {
        String described = print(Quantity::grouped);
        return described + words.map(told -> ", in the words \"" + told + "\"").orElse("");
    }

    private static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return whole.length() <= DIGITS_OF_A_GROUP
                ? plain
                : BETWEEN_GROUPS.matcher(whole).replaceAll(",") + plain.substring(whole.length());
    }

    private String print(Function<BigDecimal, String> number) {
        String bounds = Stream.of(printLow(number), printHigh(number))
                .flatMap(Optional::stream)
                .collect(joining(" and "));
        String numbers = best.map(number)
                .map(estimate -> bounds.isEmpty() ? estimate : bounds + ", best " + estimate)
                .orElse(bounds);
        String symbol = unit.symbol().isEmpty() ? "" : " " + unit.symbol();
        return (approximate ? "about " : "") + numbers + symbol;
    }

    private boolean isBetween() {
        return low.isPresent() && high.isPresent() && !lowExclusive && !highExclusive;
    }

    private Optional<String> printLow(Function<BigDecimal, String> number) {
        String phrase = isBetween() ? "between " : lowExclusive ? "more than " : "at least ";
        return low.map(number).map(phrase::concat);
    }

    private Optional<String> printHigh(Function<BigDecimal, String> number) {
        String phrase = isBetween() ? "" : highExclusive ? "less than " : "up to ";
        return high.map(number).map(phrase::concat);
    }

    @Override
    public RecordType<Quantity> type() {
        return TYPE;
    }

    @Override
    public ForeignProperties foreignProperties() {
        return foreignProperties;
    }

    /**
     * Returns whether the other is written in the same way: the same numbers with the same digits, the same unit, words and properties that
     * are not known here.
     *
     * @param object the other
     * @return true if all of them are equal; false for 1 km and 1000 m, which {@link #isSameAs(Quantity)} calls the same
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Quantity other
                && low.equals(other.low)
                && high.equals(other.high)
                && best.equals(other.best)
                && lowExclusive == other.lowExclusive
                && highExclusive == other.highExclusive
                && approximate == other.approximate
                && unit.equals(other.unit)
                && words.equals(other.words)
                && foreignProperties.equals(other.foreignProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, high, best, lowExclusive, highExclusive, approximate, unit, words, foreignProperties);
    }

    /**
     * Returns the text form, without the words.
     *
     * @return English text such as {@code about 1100 km}, which {@link #parse(String)} reads where the unit is known
     */
    @Override
    public String toString() {
        return print(BigDecimal::toPlainString);
    }

    /** Builds a quantity from the parts that its accessors give. */
    public static final class Builder implements RecordType.Assembly<Quantity> {
        private Optional<BigDecimal> low = Optional.empty();
        private Optional<BigDecimal> high = Optional.empty();
        private Optional<BigDecimal> best = Optional.empty();
        private boolean lowExclusive;
        private boolean highExclusive;
        private boolean approximate;
        private Optional<Unit> unit = Optional.empty();
        private Optional<String> words = Optional.empty();
        private ForeignProperties foreignProperties = ForeignProperties.none();

        private Builder() {}

        @Override
        public Builder foreignProperties(ForeignProperties properties) {
            foreignProperties = properties;
            return this;
        }

        /**
         * Sets the lower bound.
         *
         * @param value the bound, included unless {@link #lowExclusive(boolean)} is set
         * @return this builder
         */
        public Builder low(BigDecimal value) {
            low = Optional.of(value);
            return this;
        }

        /**
         * Sets the upper bound.
         *
         * @param value the bound, included unless {@link #highExclusive(boolean)} is set
         * @return this builder
         */
        public Builder high(BigDecimal value) {
            high = Optional.of(value);
            return this;
        }

        /**
         * Sets the number itself, or the best estimate within the bounds.
         *
         * @param value the number
         * @return this builder
         */
        public Builder best(BigDecimal value) {
            best = Optional.of(value);
            return this;
        }

        /**
         * Sets whether the lower bound is left out.
         *
         * @param value true to leave it out
         * @return this builder
         */
        public Builder lowExclusive(boolean value) {
            lowExclusive = value;
            return this;
        }

        /**
         * Sets whether the upper bound is left out.
         *
         * @param value true to leave it out
         * @return this builder
         */
        public Builder highExclusive(boolean value) {
            highExclusive = value;
            return this;
        }

        /**
         * Sets whether the numbers are approximate.
         *
         * @param value true for "about"
         * @return this builder
         */
        public Builder approximate(boolean value) {
            approximate = value;
            return this;
        }

        /**
         * Sets the unit, which every quantity needs.
         *
         * @param value the unit, {@link Unit#ONE} for a count
         * @return this builder
         */
        public Builder unit(Unit value) {
            unit = Optional.of(value);
            return this;
        }

        /**
         * Sets the words in which the quantity was told.
         *
         * @param value the words, as they stand in the source
         * @return this builder
         */
        public Builder words(String value) {
            words = Optional.of(value);
            return this;
        }

        /**
         * Builds the quantity.
         *
         * @return the quantity
         * @throws MissingAttributesException if the unit was not given
         * @throws InvalidValueException if there is no number at all, if the numbers do not fit each other, or if one of them is none that
         *     the unit can have
         */
        @Override
        public Quantity build() {
            return new Quantity(this, unit.orElseThrow(() -> new MissingAttributesException("unit")));
        }
    }
}
