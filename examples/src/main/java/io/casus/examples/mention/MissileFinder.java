package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import io.casus.examples.text.Span;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.vocabulary.Platform;
import io.casus.vocabulary.Propellant;
import io.casus.vocabulary.RangeClass;
import io.casus.vocabulary.Vehicle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds missiles: "a suspected intermediate-range ballistic missile", "at least seven short-range ballistic
 * missiles", "an Agni-5 missile".
 */
final class MissileFinder {
    private static final String NAME = "(?:" + String.join("|", Gazetteer.MISSILES) + ")";
    private static final String NUMBERED = NAME + "(?:[- ](?:[A-Z]{0,2}\\d[\\w/-]*|[IVX]+|[A-Z])(?![\\w]))";
    private static final String WORD =
            "(?:new type of |so-called |more |additional |other |further |another |suspected |presumed |apparent |possible |unidentified "
                    + "|unspecified |newly developed |new-type |new |latest |advanced |modified |modernized |nuclear-capable |nuclear |conventional |hypersonic "
                    + "|solid[- ](?:fuel(?:l?ed)?|propellant) |liquid[- ](?:fuel(?:l?ed)?|propellant) |close-range |short-range |shorter-range |medium-range |intermediate-range |mid-range "
                    + "|long-range |longer-range |intercontinental |inter-continental |submarine[- ]launched |surface-to-ship |ship-to-ship |air-to-surface |air-to-air |anti-tank |sea-launched |ship-launched |air-launched |surface-to-surface "
                    + "|surface-to-air |anti-ship |anti-aircraft |strategic |tactical |guided |powerful |multiple-warhead |failed |successful |two-stage |three-stage |indigenous "
                    + "|ballistic |cruise |space |artillery |(?:ICBM|IRBM|MRBM|SRBM|SLBM) |land-attack )";
    private static final WordPattern MISSILE = WordPattern.of("(?i)" + "(?<![\\w-])(?:(?:(?<qualifier>"
            + Counts.QUALIFIER + ") )?(?<count>" + Counts.NUMBER + ") )?"
            + "(?<words>" + WORD + "{0,6})(?:(?<name>" + NUMBERED + "|" + NAME + "(?= (?:" + WORD
            + "|missile|rocket|ballistic|cruise)))"
            + "(?: \\([^)]{1,24}\\))?(?<type>(?: "
            + WORD.replace(" |", "|").replace(" )", ")")
            + "){0,4})(?: (?:missile|rocket|projectile)(?<plural2>s)?)?"
            + "|(?<noun>missile|projectile|rocket|ICBM|IRBM|MRBM|SRBM|SLBM|satellite launch vehicle|space launch vehicle)(?<plural>s)?)"
            + "(?: \\((?<short>[A-Z]{4})s?\\))?(?![\\w-])");
    private static final Pattern NO_LAUNCH_OF_ONE = Pattern.compile(
            "^ (?:program|programme|defen[cs]e|defences|data|threat|attack|strike|technology|technologies|shield|base|site|force|forces|system|systems|capabilit|warning|range|development|arsenal|interceptor|engine|rocket engine|submarine|unit|brigade|test site|crew|warhead|silo)");
    private static final Pattern DEFINITE = Pattern.compile(
            "(?i)(?:\\bthe|\\bthis|\\bthat|\\bthese|\\bthose|\\bits|\\btheir|'s) (?:same |latest |first )?$");
    private static final Pattern NONE_SEEN = Pattern.compile("(?i)\\b(?:any|no|every|each|all) (?:of (?:its|the) )?$");

    private MissileFinder() {}

    static ImmutableList<Mention> find(Words words, Span within) {
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        String text = words.text();
        MISSILE.find(words, within, matcher -> {
            String after = text.substring(matcher.end(), Math.min(within.end(), matcher.end() + 30));
            if (!NO_LAUNCH_OF_ONE.matcher(after).find()) {
                found.add(mention(text, within, matcher));
            }
        });
        return found.build();
    }

    private static Mention mention(String text, Span within, Matcher matcher) {
        String before = text.substring(within.start(), matcher.start());
        String all = matcher.group().toLowerCase(Locale.ROOT);
        String abbreviation = Optional.ofNullable(matcher.group("short")).orElse("");
        MissileWords words = new MissileWords(
                DEFINITE.matcher(before).find() && matcher.group("count") == null,
                all.matches(".*\\b(?:suspected|presumed|apparent|possible)\\b.*"),
                NONE_SEEN.matcher(before).find() || all.matches(".*\\bfurther\\b.*"),
                count(matcher),
                rangeClass(all, abbreviation.toLowerCase(Locale.ROOT)),
                vehicle(all, abbreviation.toLowerCase(Locale.ROOT)),
                platform(all),
                propellant(all),
                Optional.ofNullable(matcher.group("name")));
        return new Mention.OfMissile(new Span(matcher.start(), matcher.end()), words);
    }

    private static Optional<Quantity> count(Matcher matcher) {
        String number = matcher.group("count");
        if (number == null) {
            return Optional.empty();
        }
        boolean one = number.equalsIgnoreCase("a") || number.equalsIgnoreCase("an");
        boolean plural = matcher.group("plural") != null || matcher.group("plural2") != null;
        if (one && plural) {
            return Optional.empty();
        }
        String qualifier = Optional.ofNullable(matcher.group("qualifier")).orElse("");
        return Counts.read(qualifier, number, Unit.ONE)
                .map(quantity -> quantity.withWords(qualifier.isEmpty() ? number : qualifier + " " + number));
    }

    /** The class that the words claim. "Short-range missile" leaves open whether it is ballistic, so it is no SRBM. */
    private static Optional<RangeClass> rangeClass(String words, String abbreviation) {
        String both = words + " " + abbreviation;
        if (has(both, "icbm")
                || both.contains("intercontinental ballistic")
                || both.contains("inter-continental ballistic")) {
            return Optional.of(RangeClass.ICBM);
        }
        if (has(both, "irbm")) {
            return Optional.of(RangeClass.IRBM);
        }
        if (has(both, "mrbm")) {
            return Optional.of(RangeClass.MRBM);
        }
        if (has(both, "srbm")) {
            return Optional.of(RangeClass.SRBM);
        }
        boolean ballistic = has(words, "ballistic");
        if (words.contains("intermediate-range")) {
            return Optional.of(ballistic ? RangeClass.IRBM : RangeClass.of("intermediateRange"));
        }
        if (words.contains("medium-range") || words.contains("mid-range")) {
            return Optional.of(ballistic ? RangeClass.MRBM : RangeClass.of("mediumRange"));
        }
        if (words.contains("close-range")) {
            return Optional.of(ballistic ? RangeClass.CRBM : RangeClass.of("closeRange"));
        }
        if (words.contains("short-range")) {
            return Optional.of(ballistic ? RangeClass.SRBM : RangeClass.of("shortRange"));
        }
        return words.contains("long-range") ? Optional.of(RangeClass.of("longRange")) : Optional.empty();
    }

    private static Optional<Vehicle> vehicle(String words, String abbreviation) {
        if (has(words, "ballistic")
                || (words + " " + abbreviation).matches(".*\\b(?:icbm|irbm|mrbm|srbm|slbm)s?\\b.*")) {
            return Optional.of(Vehicle.BALLISTIC);
        }
        if (has(words, "cruise")) {
            return Optional.of(Vehicle.CRUISE);
        }
        if (words.contains("launch vehicle") || has(words, "space")) {
            return Optional.of(Vehicle.SPACE_LAUNCHER);
        }
        return has(words, "rocket") || has(words, "rockets") ? Optional.of(Vehicle.ROCKET) : Optional.empty();
    }

    private static Optional<Platform> platform(String words) {
        if (words.matches(".*\\bsubmarine[- ]launched\\b.*") || has(words, "slbm") || has(words, "slbms")) {
            return Optional.of(Platform.SUBMARINE);
        }
        if (words.contains("ship-launched")) {
            return Optional.of(Platform.SHIP);
        }
        return words.contains("air-launched") ? Optional.of(Platform.AIR) : Optional.empty();
    }

    private static Optional<Propellant> propellant(String words) {
        if (words.contains("solid-") || words.contains("solid fuel") || words.contains("solid propellant")) {
            return Optional.of(Propellant.SOLID);
        }
        return words.contains("liquid-") || words.contains("liquid fuel")
                ? Optional.of(Propellant.LIQUID)
                : Optional.empty();
    }

    private static boolean has(String words, String word) {
        return words.matches(".*\\b" + word + "s?\\b.*");
    }
}
