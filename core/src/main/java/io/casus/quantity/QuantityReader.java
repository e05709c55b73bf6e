package io.casus.quantity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.InvalidValueException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one quantity in English; its forms are tried in turn, and each must fit the whole of the text. */
final class QuantityReader {
    private static final ImmutableList<String> BELOW_TWENTY = ImmutableList.of(
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
    private static final ImmutableList<String> TENS = ImmutableList.of(
            "zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final ImmutableMap<String, Integer> POWERS =
            ImmutableMap.of("hundred", 2, "thousand", 3, "million", 6);

    private static final String WORD =
            "(?:" + String.join("|", BELOW_TWENTY.reverse()) + "|" + String.join("|", TENS) + ")";
    private static final String NUMBER =
            "((?:[0-9](?:[0-9,.]*[0-9])?|a dozen|a|" + WORD + "(?:-" + WORD + ")?)(?: (?:hundred|thousand|million))?)";
    private static final String REST = "(?:,? best " + NUMBER + ")?(?:\\b|(?<=[0-9]))(?![0-9]) ?(.*)";
    private static final String FROM =
            "(more than|over|above|exceeding|greater than|>|at least|no fewer than|no less than|not less than|>=|\u2265)";
    private static final String TO =
            "(less than|fewer than|under|below|<|up to|at most|no more than|not more than|<=|\u2264)";

    private static final Pattern ABOUT =
            form("(?:about|around|approximately|approx\\.?|some|roughly|nearly|almost|circa|ca?\\.|~|\u2248) ?(.+)");
    private static final Pattern TWO_PHRASES = form(FROM + " ?" + NUMBER + " and " + TO + " ?" + NUMBER + REST);
    private static final Pattern BETWEEN = form("(?:between|from) " + NUMBER + "(?: and | to )" + NUMBER + REST);
    private static final Pattern TWO_NUMBERS =
            form(NUMBER + "(?: to | or | [-\u2013] |(?<=[0-9])[-\u2013](?=[0-9]))" + NUMBER + REST);
    private static final Pattern AT_LEAST = form(FROM + " ?" + NUMBER + REST);
    private static final Pattern AT_MOST = form(TO + " ?" + NUMBER + REST);
    private static final Pattern SOME = form("(several|multiple)( .*)?");
    private static final Pattern ONE_OR_TWO = form("one or two\\b.*");
    private static final Pattern PLAIN = form(NUMBER + REST);
    private static final Pattern DIGITS =
            Pattern.compile("[0-9]+(?:\\.[0-9]+)?|[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");

    private final String text;
    private final Quantity.Builder quantity = Quantity.builder();

    private QuantityReader(String text) {
        this.text = text;
    }

    private static Pattern form(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    static Quantity read(String text) {
        return new QuantityReader(text).read();
    }

    private Quantity read() {
        String plain = CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
        Matcher about = ABOUT.matcher(plain);
        boolean isAbout = about.matches();
        if (isAbout) {
            quantity.approximate(true);
        }
        readNumbers(isAbout ? about.group(1) : plain);
        return quantity.build();
    }

    private void readNumbers(String plain) {
        Matcher two = TWO_PHRASES.matcher(plain);
        if (two.matches()) {
            from(two.group(1), two.group(2));
            to(two.group(3), two.group(4));
            rest(two, 5);
            return;
        }
        Matcher range = matching(plain, BETWEEN, TWO_NUMBERS);
        if (range.matches()) {
            quantity.low(number(range.group(1))).high(number(range.group(2)));
            if (ONE_OR_TWO.matcher(plain).matches() && range.group(2).equalsIgnoreCase("two")) {
                quantity.words("one or two");
            }
            rest(range, 3);
            return;
        }
        Matcher least = AT_LEAST.matcher(plain);
        if (least.matches()) {
            from(least.group(1), least.group(2));
            rest(least, 3);
            return;
        }
        readUpperBoundOrNumber(plain);
    }

    private void readUpperBoundOrNumber(String plain) {
        Matcher most = AT_MOST.matcher(plain);
        if (most.matches()) {
            to(most.group(1), most.group(2));
            rest(most, 3);
            return;
        }
        Matcher some = SOME.matcher(plain);
        if (some.matches()) {
            boolean several = some.group(1).equalsIgnoreCase("several");
            quantity.low(BigDecimal.valueOf(several ? 3 : 2))
                    .words(some.group(1).toLowerCase(Locale.ROOT));
            quantity.unit(unit(Optional.ofNullable(some.group(2)).orElse("").strip()));
            return;
        }
        Matcher number = PLAIN.matcher(plain);
        if (!number.matches()) {
            throw error("a number, \"about\", \"more than\", \"at least\", \"less than\", \"up to\", \"between\", "
                    + "\"several\" or \"multiple\" was expected");
        }
        quantity.best(number(number.group(1)));
        rest(number, 2);
    }

    private static Matcher matching(String plain, Pattern first, Pattern second) {
        Matcher matcher = first.matcher(plain);
        return matcher.matches() ? matcher : second.matcher(plain);
    }

    private void from(String phrase, String number) {
        String plain = phrase.toLowerCase(Locale.ROOT);
        boolean inclusive =
                plain.startsWith("at") || plain.startsWith("no") || plain.equals(">=") || plain.equals("\u2265");
        quantity.low(number(number)).lowExclusive(!inclusive);
    }

    private void to(String phrase, String number) {
        String plain = phrase.toLowerCase(Locale.ROOT);
        boolean inclusive = plain.startsWith("at")
                || plain.startsWith("no")
                || plain.startsWith("up")
                || plain.equals("<=")
                || plain.equals("\u2264");
        quantity.high(number(number)).highExclusive(!inclusive);
    }

    private void rest(Matcher matcher, int group) {
        Optional.ofNullable(matcher.group(group)).ifPresent(best -> quantity.best(number(best)));
        quantity.unit(unit(matcher.group(group + 1)));
    }

    private Unit unit(String name) {
        if (name.isEmpty()) {
            return Unit.ONE;
        }
        return Unit.named(name)
                .orElseThrow(() -> error("\"" + name + "\" is no unit that is known here, which are "
                        + Unit.known().stream()
                                .map(Unit::symbol)
                                .filter(symbol -> !symbol.isEmpty())
                                .collect(Collectors.joining(", "))));
    }

    private BigDecimal number(String found) {
        String plain = found.toLowerCase(Locale.ROOT);
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        if (!POWERS.containsKey(last)) {
            return simpleNumber(plain);
        }
        BigDecimal scaled = simpleNumber(plain.substring(0, plain.lastIndexOf(' ')))
                .scaleByPowerOfTen(POWERS.getOrDefault(last, 0));
        return scaled.setScale(Math.max(scaled.scale(), 0));
    }

    private BigDecimal simpleNumber(String plain) {
        if (DIGITS.matcher(plain).matches()) {
            return new BigDecimal(plain.replace(",", ""));
        }
        if (plain.equals("a dozen")) {
            return BigDecimal.valueOf(12);
        }
        return inWords(plain)
                .orElseThrow(() -> error("\"" + plain
                        + "\" is no number; expected are digits with a comma before each three and a point before decimals, "
                        + "or a word"));
    }

    private static Optional<BigDecimal> inWords(String plain) {
        int hyphen = plain.indexOf('-');
        if (hyphen < 0) {
            return below100(plain).map(BigDecimal::valueOf);
        }
        int tens = TENS.indexOf(plain.substring(0, hyphen));
        int ones = BELOW_TWENTY.indexOf(plain.substring(hyphen + 1));
        boolean isNumber = tens >= 2 && ones >= 1 && ones <= 9;
        return isNumber ? Optional.of(BigDecimal.valueOf(tens * 10L + ones)) : Optional.empty();
    }

    private static Optional<Integer> below100(String word) {
        if (word.equals("a")) {
            return Optional.of(1);
        }
        int small = BELOW_TWENTY.indexOf(word);
        if (small >= 0) {
            return Optional.of(small);
        }
        int tens = TENS.indexOf(word);
        return tens >= 0 ? Optional.of(tens * 10) : Optional.empty();
    }

    private InvalidValueException error(String complaint) {
        return new InvalidValueException("\"" + text + "\" is no quantity: " + complaint + ".", text);
    }
}
