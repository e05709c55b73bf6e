package io.casus.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.casus.InvalidValueException;
import io.casus.attribute.TextType;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit, known by its code in the Unified Code for Units of Measure (UCUM, <a href="https://ucum.org">ucum.org</a>), case-sensitive.
 *
 * <p>The constants are the units that this version knows. Any other code is kept as it is read; such a unit has no dimension,
 * and its numbers can be compared with those of the same code only.
 *
 * <p>Mach is no unit: it is a ratio to the speed of sound, which changes with the temperature of the air, so that Mach 5 is no speed until
 * somebody says at which height.
 */
public final class Unit {
    /** How units are written in JSON: as their UCUM code. */
    public static final TextType<Unit> TYPE =
            TextType.of("a UCUM code", Unit.class, Unit::of, Unit::code).recurring();

    /** The metre. */
    public static final Unit METRE =
            known("m", "m", Dimension.LENGTH, Rational.of(1), "metre", "metres", "meter", "meters");

    /** The kilometre. */
    public static final Unit KILOMETRE = known(
            "km",
            "km",
            Dimension.LENGTH,
            Rational.of(1000),
            "kilometre",
            "kilometres",
            "kilometer",
            "kilometers",
            "kms");

    /** The centimetre. */
    public static final Unit CENTIMETRE = known(
            "cm",
            "cm",
            Dimension.LENGTH,
            Rational.of(1, 100),
            "centimetre",
            "centimetres",
            "centimeter",
            "centimeters");

    /** The international mile, 1609.344 m. */
    public static final Unit MILE =
            known("[mi_i]", "mi", Dimension.LENGTH, Rational.of(1609344, 1000), "mile", "miles");

    /** The international nautical mile, 1852 m. */
    public static final Unit NAUTICAL_MILE =
            known("[nmi_i]", "nmi", Dimension.LENGTH, Rational.of(1852), "nautical mile", "nautical miles");

    /** The international foot, 0.3048 m. */
    public static final Unit FOOT = known("[ft_i]", "ft", Dimension.LENGTH, Rational.of(3048, 10000), "foot", "feet");

    /** The international yard, 0.9144 m. */
    public static final Unit YARD = known("[yd_i]", "yd", Dimension.LENGTH, Rational.of(9144, 10000), "yard", "yards");

    /** The international inch, 0.0254 m. */
    public static final Unit INCH = known("[in_i]", "in", Dimension.LENGTH, Rational.of(254, 10000), "inch", "inches");

    /** The gram. */
    public static final Unit GRAM = known("g", "g", Dimension.MASS, Rational.of(1), "gram", "grams");

    /** The kilogram. */
    public static final Unit KILOGRAM =
            known("kg", "kg", Dimension.MASS, Rational.of(1000), "kilogram", "kilograms", "kilo", "kilos");

    /** The metric ton, 1000 kg. The word "ton" alone is not read, because it may be a short or a long one. */
    public static final Unit TONNE =
            known("t", "t", Dimension.MASS, Rational.of(1000000), "tonne", "tonnes", "metric ton", "metric tons");

    /** The avoirdupois pound, 0.45359237 kg. */
    public static final Unit POUND =
            known("[lb_av]", "lb", Dimension.MASS, Rational.of(45359237, 100000), "lbs", "pound", "pounds");

    /** The second. */
    public static final Unit SECOND = known("s", "s", Dimension.DURATION, Rational.of(1), "sec", "second", "seconds");

    /** The minute. */
    public static final Unit MINUTE = known("min", "min", Dimension.DURATION, Rational.of(60), "minute", "minutes");

    /** The hour. */
    public static final Unit HOUR =
            known("h", "h", Dimension.DURATION, Rational.of(3600), "hr", "hrs", "hour", "hours");

    /** The day of 24 hours. Months and years have no fixed length and are no units here. */
    public static final Unit DAY = known("d", "d", Dimension.DURATION, Rational.of(86400), "day", "days");

    /** The week of seven days. */
    public static final Unit WEEK = known("wk", "wk", Dimension.DURATION, Rational.of(604800), "week", "weeks");

    /** The metre per second. */
    public static final Unit METRE_PER_SECOND =
            known("m/s", "m/s", Dimension.SPEED, Rational.of(1), "metres per second", "meters per second");

    /** The kilometre per second. */
    public static final Unit KILOMETRE_PER_SECOND =
            known("km/s", "km/s", Dimension.SPEED, Rational.of(1000), "kilometres per second", "kilometers per second");

    /** The kilometre per hour. */
    public static final Unit KILOMETRE_PER_HOUR = known(
            "km/h",
            "km/h",
            Dimension.SPEED,
            Rational.of(1000, 3600),
            "kph",
            "kmh",
            "kilometres per hour",
            "kilometers per hour");

    /** The international mile per hour. */
    public static final Unit MILE_PER_HOUR =
            known("[mi_i]/h", "mph", Dimension.SPEED, Rational.of(1609344, 3600000), "miles per hour");

    /** The knot, a nautical mile per hour. */
    public static final Unit KNOT = known("[kn_i]", "kn", Dimension.SPEED, Rational.of(1852, 3600), "knot", "knots");

    /** One, the unit of a count. */
    public static final Unit ONE = known("1", "", Dimension.COUNT, Rational.of(1));

    private static final ImmutableList<Unit> KNOWN = ImmutableList.of(
            METRE,
            KILOMETRE,
            CENTIMETRE,
            MILE,
            NAUTICAL_MILE,
            FOOT,
            YARD,
            INCH,
            GRAM,
            KILOGRAM,
            TONNE,
            POUND,
            SECOND,
            MINUTE,
            HOUR,
            DAY,
            WEEK,
            METRE_PER_SECOND,
            KILOMETRE_PER_SECOND,
            KILOMETRE_PER_HOUR,
            MILE_PER_HOUR,
            KNOT,
            ONE);

    private static final ImmutableMap<String, Unit> BY_CODE = Maps.uniqueIndex(KNOWN, Unit::code);

    private final String code;
    private final String symbol;
    private final Optional<Dimension> dimension;
    private final Rational factor;
    private final ImmutableList<String> names;

    private Unit(
            String code, String symbol, Optional<Dimension> dimension, Rational factor, ImmutableList<String> names) {
        this.code = code;
        this.symbol = symbol;
        this.dimension = dimension;
        this.factor = factor;
        this.names = names;
    }

    private static Unit known(String code, String symbol, Dimension dimension, Rational factor, String... names) {
        return new Unit(code, symbol, Optional.of(dimension), factor, ImmutableList.copyOf(names));
    }

    /**
     * Returns the unit of a code.
     *
     * @param code the UCUM code, compared exactly
     * @return the constant, or a unit without a dimension that keeps the code if it is not known
     * @throws InvalidValueException if the code is empty or has white space in it
     */
    public static Unit of(String code) {
        Unit known = BY_CODE.get(code);
        if (known != null) {
            return known;
        }
        if (code.isEmpty() || code.chars().anyMatch(Character::isWhitespace)) {
            throw new InvalidValueException(
                    "A unit needs a UCUM code without spaces, such as km or [nmi_i], but \"" + code + "\" was found.",
                    code);
        }
        return new Unit(code, code, Optional.empty(), Rational.of(1), ImmutableList.of());
    }

    /** The unit that an English text means; empty where it is none that is known. */
    static Optional<Unit> named(String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        return KNOWN.stream()
                .filter(unit -> !unit.equals(ONE))
                .filter(unit -> unit.code.equals(text) || unit.symbol.equals(text) || unit.names.contains(lowerCase))
                .findFirst();
    }

    /**
     * Returns the units that this version knows.
     *
     * @return all constants
     */
    public static ImmutableList<Unit> known() {
        return KNOWN;
    }

    /**
     * Returns the UCUM code, which identifies the unit.
     *
     * @return the code, such as {@code [mi_i]}
     */
    public String code() {
        return code;
    }

    /**
     * Returns the symbol that people write.
     *
     * @return the symbol, such as {@code mi}; nothing for {@link #ONE}; the code for a unit that is not known
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Returns what the unit measures.
     *
     * @return the dimension; empty for a unit that is not known
     */
    public Optional<Dimension> dimension() {
        return dimension;
    }

    /**
     * Returns whether numbers of the two units can be converted into each other.
     *
     * @param other the other unit
     * @return true if they have the same dimension, or the same code
     */
    public boolean isConvertibleTo(Unit other) {
        return equals(other) || (dimension.isPresent() && dimension.equals(other.dimension));
    }

    /** A number of this unit in the base unit of the dimension. */
    Rational toBase(BigDecimal number) {
        return Rational.of(number).times(factor);
    }

    /** What a number of this unit is multiplied by to get one of the other. */
    Rational factorTo(Unit other) {
        return factor.dividedBy(other.factor);
    }

    /**
     * Returns whether the other is the same unit.
     *
     * @param object the other
     * @return true if it has the same code
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Unit other && code.equals(other.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * Returns the code.
     *
     * @return the same as {@link #code()}
     */
    @Override
    public String toString() {
        return code;
    }
}
