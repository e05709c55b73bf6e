package io.casus.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the words for a time that is told from another happening: "two days later", "shortly after", "the same day". No
 * reference day helps with them; what is known is only how exact they are.
 */
final class BesideOtherWords {
    private static final String NUMBER =
            "(?:an?|a few|a couple of|several|some|many|just|only|[0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final Pattern COUNTED = Pattern.compile(
            "(?:about |around |nearly |almost |just |only |more than |less than )?(?:" + NUMBER
                    + " )?(minute|hour|day|night|week|month|year|decade)s? (?:later|earlier|after|afterwards?|before|beforehand|previously|prior)(?: to)?");
    private static final Pattern SOON = Pattern.compile(
            "(?:shortly|soon|right|just|immediately|moments|long) (?:after|afterwards?|before|beforehand|thereafter|later)");
    private static final Pattern THE_DAY = Pattern.compile(
            "(?:later |earlier )?(?:the |that )(?:next|following|previous|same|very )?(?: ?day|morning|afternoon|evening|night)(?: before| after)?");

    private BesideOtherWords() {}

    static Optional<UncertainTime> read(String plain) {
        if (SOON.matcher(plain).matches() || isDay(plain)) {
            return Optional.of(UncertainTime.parse("XXXX-XX-XX"));
        }
        Matcher counted = COUNTED.matcher(plain);
        return counted.matches() ? Optional.of(UncertainTime.parse(precision(counted.group(1)))) : Optional.empty();
    }

    private static boolean isDay(String plain) {
        return THE_DAY.matcher(plain.replaceFirst("^on ", "")).matches();
    }

    private static String precision(String unit) {
        return switch (unit) {
            case "month" -> "XXXX-XX";
            case "year", "decade" -> "XXXX";
            default -> "XXXX-XX-XX";
        };
    }
}
