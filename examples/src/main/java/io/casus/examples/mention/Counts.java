package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Reads numbers as reports word them: "at least seven", "more than 1,000", "several". */
final class Counts {
    static final String QUALIFIER =
            "at least|more than|over|as many as|up to|about|around|approximately|roughly|nearly|almost|some|fewer than|less than|under|an estimated";
    static final String NUMBER =
            "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|one or two|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen"
                    + "|several|multiple|a number of|a series of|a barrage of|a salvo of|a volley of|a pair of|a couple of|an|a";

    private static final ImmutableList<String> WORDS = ImmutableList.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Counts() {}

    /**
     * Reads a number with its qualifier.
     *
     * @param qualifier one of {@link #QUALIFIER}, or empty
     * @param number one of {@link #NUMBER}
     * @param unit the unit
     */
    static Optional<Quantity> read(String qualifier, String number, Unit unit) {
        String plain = number.toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "one or two" -> Optional.of(Quantity.oneOrTwo());
            case "several", "a number of" -> Optional.of(Quantity.several());
            case "multiple", "a series of", "a barrage of", "a salvo of", "a volley of" ->
                Optional.of(Quantity.multiple());
            default -> number(plain).map(value -> qualified(qualifier.toLowerCase(Locale.ROOT), value, unit));
        };
    }

    private static Optional<BigDecimal> number(String plain) {
        return switch (plain) {
            case "a", "an" -> Optional.of(BigDecimal.ONE);
            case "a pair of", "a couple of" -> Optional.of(BigDecimal.valueOf(2));
            case "a dozen" -> Optional.of(BigDecimal.valueOf(12));
            default -> wordOrDigits(plain);
        };
    }

    private static Optional<BigDecimal> wordOrDigits(String plain) {
        int word = WORDS.indexOf(plain);
        return word >= 0 ? Optional.of(BigDecimal.valueOf(word)) : digits(plain);
    }

    private static Optional<BigDecimal> digits(String plain) {
        try {
            return Optional.of(new BigDecimal(plain.replace(",", "")));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Quantity qualified(String qualifier, BigDecimal value, Unit unit) {
        return switch (qualifier) {
            case "at least" -> Quantity.atLeast(value, unit);
            case "more than", "over" -> Quantity.moreThan(value, unit);
            case "fewer than", "less than", "under" -> Quantity.lessThan(value, unit);
            case "up to", "as many as" -> Quantity.upTo(value, unit);
            case "" -> Quantity.of(value, unit);
            default -> Quantity.about(value, unit);
        };
    }
}
