package io.casus.examples.mention;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.examples.text.Span;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.vocabulary.Platform;
import io.casus.vocabulary.Propellant;
import io.casus.vocabulary.RangeClass;
import io.casus.vocabulary.Vehicle;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    /** Without one of these words, a sentence names no missile. */
    private static final ImmutableSet<String> WORDS = Stream.concat(
                    Stream.of("missile", "projectile", "rocket", "icbm", "irbm", "mrbm", "srbm", "slbm", "vehicle")
                            .flatMap(word -> Stream.of(word, word + "s")),
                    Gazetteer.MISSILES.stream().map(name -> Words.of(name).lowerCase(0)))
            .collect(toImmutableSet());

    private static final Pattern NO_LAUNCH_OF_ONE = Pattern.compile(
            "^ (?:program|programme|defen[cs]e|defences|data|threat|attack|strike|technology|technologies|shield|base|site|force|forces|system|systems|capabilit|warning|range|development|arsenal|interceptor|engine|rocket engine|submarine|unit|brigade|test site|crew|warhead|silo)");
    private static final Pattern DEFINITE = Pattern.compile(
            "(?i)(?:\\bthe|\\bthis|\\bthat|\\bthese|\\bthose|\\bits|\\btheir|'s) (?:same |latest |first )?$");
    private static final Pattern NONE_SEEN = Pattern.compile("(?i)\\b(?:any|no|every|each|all) (?:of (?:its|the) )?$");

    private static final Pattern SINGLE = Pattern.compile("\\W+");
    private static final ImmutableSet<String> PRESUMED =
            ImmutableSet.of("suspected", "presumed", "apparent", "possible");
    private static final ImmutableList<String> BALLISTIC = ImmutableList.of("icbm", "irbm", "mrbm", "srbm", "slbm");
    private static final int LOOK_BACK = 40;

    private MissileFinder() {}

    static ImmutableList<Mention> find(Words words, Span within) {
        if (!words.haveAnyOf(WORDS, within)) {
            return ImmutableList.of();
        }
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
        int from = Math.max(within.start(), matcher.start() - LOOK_BACK);
        String before = text.substring(from, matcher.start());
        String all = matcher.group().toLowerCase(Locale.ROOT);
        ImmutableSet<String> single = ImmutableSet.copyOf(SINGLE.split(all));
        MissileWords words = new MissileWords(
                DEFINITE.matcher(before).find() && matcher.group("count") == null,
                !Collections.disjoint(single, PRESUMED),
                NONE_SEEN.matcher(before).find() || single.contains("further"),
                count(matcher),
                rangeClass(all, single),
                vehicle(all, single),
                platform(all, single),
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
    private static Optional<RangeClass> rangeClass(String words, ImmutableSet<String> single) {
        if (has(single, "icbm")
                || words.contains("intercontinental ballistic")
                || words.contains("inter-continental ballistic")) {
            return Optional.of(RangeClass.ICBM);
        }
        if (has(single, "irbm")) {
            return Optional.of(RangeClass.IRBM);
        }
        if (has(single, "mrbm")) {
            return Optional.of(RangeClass.MRBM);
        }
        if (has(single, "srbm")) {
            return Optional.of(RangeClass.SRBM);
        }
        boolean ballistic = has(single, "ballistic");
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

    private static Optional<Vehicle> vehicle(String words, ImmutableSet<String> single) {
        if (has(single, "ballistic") || BALLISTIC.stream().anyMatch(word -> has(single, word))) {
            return Optional.of(Vehicle.BALLISTIC);
        }
        if (has(single, "cruise")) {
            return Optional.of(Vehicle.CRUISE);
        }
        if (words.contains("launch vehicle") || has(single, "space")) {
            return Optional.of(Vehicle.SPACE_LAUNCHER);
        }
        return has(single, "rocket") ? Optional.of(Vehicle.ROCKET) : Optional.empty();
    }

    private static Optional<Platform> platform(String words, ImmutableSet<String> single) {
        if (words.contains("submarine-launched") || words.contains("submarine launched") || has(single, "slbm")) {
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

    private static boolean has(ImmutableSet<String> words, String word) {
        return words.contains(word) || words.contains(word + "s");
    }
}
