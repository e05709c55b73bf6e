package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads numbers as reports word them: "at least seven", "more than 1,000", "several". */
final class Counts {
    static final String QUALIFIER =
            "at least|more than|over|as many as|up to|about|around|approximately|roughly|nearly|almost|some|fewer than|less than|under|an estimated";
    private static final ImmutableList<String> WORDS = ImmutableList.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final ImmutableList<String> TENS =
            ImmutableList.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** Numbers up to ninety-nine that are written as two words or as one longer than twelve, and whole hundreds. */
    static final String LONGER_NUMBER = longerNumber();

    static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|"
            + Choice.of(Sets.union(
                    ImmutableSet.copyOf(WORDS.subList(1, 13)),
                    ImmutableSet.of(
                            "one or two",
                            "a dozen",
                            "dozens of",
                            "scores of",
                            "hundreds of",
                            "tens of thousands of",
                            "hundreds of thousands of",
                            "thousands of",
                            "several",
                            "multiple",
                            "a number of",
                            "a series of",
                            "a barrage of",
                            "a salvo of",
                            "a volley of",
                            "a pair of",
                            "a couple of",
                            "an",
                            "a")));

    private Counts() {}

    private static String longerNumber() {
        Set<String> numbers = new LinkedHashSet<>(WORDS.subList(13, 20));
        for (String ten : TENS) {
            numbers.add(ten);
            WORDS.subList(1, 10).forEach(one -> numbers.add(ten + "-" + one));
        }
        numbers.addAll(ImmutableList.of("a hundred", "one hundred", "a thousand", "one thousand"));
        return Choice.of(numbers);
    }

    /**
     * Reads a number with its qualifier. "Hundreds" are at least two hundred, as "multiple" is at least two.
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
            case "dozens of", "dozens" -> Optional.of(Quantity.atLeast(24));
            case "scores of", "scores" -> Optional.of(Quantity.atLeast(40));
            case "hundreds of", "hundreds" -> Optional.of(Quantity.atLeast(200));
            case "thousands of", "thousands" -> Optional.of(Quantity.atLeast(2_000));
            case "tens of thousands of", "tens of thousands" -> Optional.of(Quantity.atLeast(20_000));
            case "hundreds of thousands of", "hundreds of thousands" -> Optional.of(Quantity.atLeast(200_000));
            default ->
                number(plain)
                        .filter(value -> !unit.equals(Unit.ONE) || isWhole(value))
                        .map(value -> qualified(qualifier.toLowerCase(Locale.ROOT), value, unit));
        };
    }

    private static Optional<BigDecimal> number(String plain) {
        return switch (plain) {
            case "a", "an" -> Optional.of(BigDecimal.ONE);
            case "a pair of", "a couple of" -> Optional.of(BigDecimal.valueOf(2));
            case "a dozen" -> Optional.of(BigDecimal.valueOf(12));
            case "a hundred", "one hundred" -> Optional.of(BigDecimal.valueOf(100));
            case "a thousand", "one thousand" -> Optional.of(BigDecimal.valueOf(1_000));
            default -> wordOrDigits(plain);
        };
    }

    private static Optional<BigDecimal> wordOrDigits(String plain) {
        int word = WORDS.indexOf(plain);
        if (word >= 0) {
            return Optional.of(BigDecimal.valueOf(word));
        }
        int hyphen = plain.indexOf('-');
        int ten = TENS.indexOf(hyphen < 0 ? plain : plain.substring(0, hyphen));
        if (ten < 0) {
            return digits(plain);
        }
        int one = hyphen < 0 ? 0 : WORDS.indexOf(plain.substring(hyphen + 1));
        return one < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(10L * (ten + 2) + one));
    }

    private static Optional<BigDecimal> digits(String plain) {
        try {
            return Optional.of(new BigDecimal(plain.replace(",", "")));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
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
