package io.casus.attribute;

import io.casus.InvalidValueException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;

/** The types that are not Casus's own: texts, numbers, instants, days and zones. */
public final class ValueTypes {
    /** A text of any characters, which may be empty unless its attribute says otherwise. */
    public static final TextType<String> STRING =
            TextType.of("text", String.class, Function.identity(), Function.identity());

    /** An instant in UTC, written as ISO 8601-1 with a {@code Z}, such as {@code 2025-01-06T03:00:00Z}. */
    public static final TextType<Instant> INSTANT = TextType.of(
            "an instant in UTC such as 2025-01-06T03:00:00Z",
            Instant.class,
            text -> java(text, "an instant in UTC such as 2025-01-06T03:00:00Z", ValueTypes::utcInstant),
            Instant::toString);

    /** A day of the calendar, written as ISO 8601-1, such as {@code 2025-01-06}. */
    public static final TextType<LocalDate> DAY = TextType.of(
                    "a day such as 2025-01-06",
                    LocalDate.class,
                    text -> java(text, "a day such as 2025-01-06", ValueTypes::day),
                    LocalDate::toString)
            .recurring();

    /** A time zone: a name of the IANA time zone database such as {@code Asia/Seoul}, or an offset such as {@code +09:00}. */
    public static final TextType<ZoneId> ZONE = TextType.of(
                    "a time zone such as Asia/Seoul or +09:00",
                    ZoneId.class,
                    text -> java(text, "a time zone such as Asia/Seoul or +09:00", ZoneId::of),
                    ZoneId::getId)
            .recurring();

    /** A decimal number of any size and precision. */
    public static final NumberType<BigDecimal> DECIMAL =
            NumberType.of("a number", BigDecimal.class, BigDecimal::valueOf, Function.identity(), Function.identity());

    /** A whole number from −2<sup>31</sup> to 2<sup>31</sup>−1, without a fraction. */
    public static final NumberType<Integer> INTEGER = NumberType.of(
            "a whole number", Integer.class, Math::toIntExact, BigDecimal::intValueExact, BigDecimal::valueOf);

    /** True or false. */
    public static final FlagType FLAG = new FlagType();

    /** A value that this version does not know. */
    public static final ForeignType FOREIGN = new ForeignType();

    private ValueTypes() {}

    private static Instant utcInstant(String text) {
        Instant instant = Instant.parse(text);
        // Java takes a leap second for the second before it, and the hour 24 for the next day.
        boolean repaired = text.contains(":60") || text.toUpperCase(Locale.ROOT).contains("T24");
        if (repaired || !text.endsWith("Z")) {
            throw new DateTimeException("not in UTC, or repaired");
        }
        return instant;
    }

    /** Java's reader starts a formatter for any form, the milliseconds of which most days do not need. */
    private static LocalDate day(String text) {
        boolean plain = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        int year = plain ? digits(text, 0, 4) : -1;
        int month = plain ? digits(text, 5, 7) : -1;
        int day = plain ? digits(text, 8, 10) : -1;
        return year < 0 || month < 0 || day < 0 ? LocalDate.parse(text) : LocalDate.of(year, month, day);
    }

    /** Returns a number of ASCII digits, or -1 if there are other characters. */
    private static int digits(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static <T> T java(String text, String expected, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            throw new InvalidValueException("Found «" + text + "», but " + expected + " is expected.", text);
        }
    }
}
