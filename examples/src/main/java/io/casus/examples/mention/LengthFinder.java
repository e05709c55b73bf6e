package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import io.casus.examples.text.Span;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Finds lengths: "more than 1,100 kilometers", "about 1,100km (680 miles)", "between 300 and 400 km". The conversion
 * in brackets is no value of its own.
 */
final class LengthFinder {
    private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
    private static final WordPattern LENGTH = WordPattern.of(
            "(?i)(?<![\\d.,-])(?:\\b(?<qualifier>" + Counts.QUALIFIER + ") )?(?:between (?<low>" + DIGITS
                    + ") ?(?:kilomet(?:er|re)s|kms?|miles|met(?:er|re)s|feet) and (?<top>" + DIGITS
                    + ")|(?:between )?(?<number>" + DIGITS + ")(?:(?: to |-| and )(?<high>" + DIGITS
                    + "))?)[ -]?(?<unit>kilomet(?:er|re)s?|kms?|nautical miles?|miles?|met(?:er|re)s?|feet|foot)\\b"
                    + "(?: ?\\((?:about |approximately |around )?[\\d,.]+[ -]?(?:kilomet(?:er|re)s?|kms?|nautical miles?|miles?|mi|met(?:er|re)s?|feet|ft)\\))?");

    private static final WordTrait NUMBER =
            WordTrait.that(word -> Character.isDigit(word.spelling().charAt(0)));

    private LengthFinder() {}

    static ImmutableList<Mention> find(Words text, Span within) {
        if (!text.haveAny(NUMBER, within)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        LENGTH.find(text, within, matcher -> {
            Span span = new Span(matcher.start(), matcher.end());
            quantity(matcher)
                    .map(quantity -> quantity.withWords(span.in(text.text())))
                    .ifPresent(quantity -> found.add(new Mention.OfLength(span, quantity)));
        });
        return found.build();
    }

    private static Optional<Quantity> quantity(Matcher matcher) {
        Unit unit = unit(matcher.group("unit").toLowerCase(Locale.ROOT));
        boolean hasTwoUnits = matcher.group("low") != null;
        String high = hasTwoUnits ? matcher.group("top") : matcher.group("high");
        if (high == null) {
            String qualifier = matcher.group("qualifier");
            return Counts.read(qualifier == null ? "" : qualifier, matcher.group("number"), unit);
        }
        BigDecimal from = decimal(hasTwoUnits ? matcher.group("low") : matcher.group("number"));
        BigDecimal to = decimal(high);
        return from.compareTo(to) < 0 ? Optional.of(Quantity.between(from, to, unit)) : Optional.empty();
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static Unit unit(String word) {
        if (word.startsWith("k")) {
            return Unit.KILOMETRE;
        }
        if (word.startsWith("n")) {
            return Unit.NAUTICAL_MILE;
        }
        if (word.startsWith("mi")) {
            return Unit.MILE;
        }
        return word.startsWith("f") ? Unit.FOOT : Unit.METRE;
    }
}
