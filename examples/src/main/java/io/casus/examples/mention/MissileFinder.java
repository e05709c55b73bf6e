package io.casus.examples.mention;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.examples.text.Span;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds missiles: "a suspected intermediate-range ballistic missile", "at least seven short-range ballistic
 * missiles", "an Agni-5 missile".
 */
final class MissileFinder {
    private static final String NAME = "(?-i:(?=[A-Z]))" + Choice.of(Gazetteer.MISSILES);
    private static final String NUMBERED = NAME
            + "s?(?:[- ](?:(?-i:[A-Z]{0,3})\\d[\\w/-]*(?:\\.\\d+)?(?: and \\d+)?|(?-i:[IVX]+))|-(?-i:[A-Z]{1,3}|[a-z]{1,2})|-(?:class|type|style|series)|(?<=(?-i:[A-Z])\\d\\d)\\.\\d)(?!\\w)";
    private static final String NOUN = "(?:multiple[- ](?:rocket[- ])?launch(?:er)?(?: rocket)? system"
            + "|multiple rocket(?: \\([^()]{1,12}\\))? launcher|"
            + oneOf("""
                    satellite launch vehicle, space launch vehicle, carrier rocket, satellite, free rocket over ground,
                    hypersonic glide vehicle, glide vehicle, missile, projectile, rocket, ICBM, IRBM, MRBM, SRBM, SLBM,
                    MLRS
                    """)
            + ")";
    /** Behind the name of a missile, "weapon system" is one as well. */
    private static final String NOUN_OR_SYSTEM = "(?:" + NOUN + "|weapons? system)";

    /** "K-4", "9M723", "LGM-30G": letters and digits, but no aircraft and no group of states. */
    private static final String DESIGNATION =
            "(?-i:(?!(?:F|B|T|U|MQ|RQ|Su|MiG|Tu)-\\d|G\\d)(?=[A-Za-z-]{0,12}\\d)(?=\\d*-?[A-Z])[A-Za-z\\d]{1,12}(?:-[A-Z\\d]{1,5})?(?!-?\\w))";

    /** "US-supplied", "British-made". */
    private static final String MAKER = "(?-i:[A-Z][\\w.]{1,15})-(?:supplied|provided|made|built|donated)";

    private static final String KNOWN_WORD =
            "(?:close|short|shorter|medium|intermediate|mid|long|longer|intercontinental)[- ]range"
                    + "|(?:solid|liquid)[- ](?:fuel(?:l?ed)?|propellant)|submarine[- ]launched"
                    + "|(?:surface|ship|air|ground|sea)-to-(?:surface|ship|air|ground|sea)|(?:sea|ship|air|ground|silo)-launched"
                    + "|(?:ICBM|IRBM|MRBM|SRBM|SLBM)[- ](?:class|type|grade)|"
                    + oneOf("""
                    so-called, more, additional, other, further, another, suspected, presumed, apparent, possible,
                    unidentified, unspecified, unarmed, newly developed, new-type, new, latest, advanced, improved,
                    modified, modernized, modernised, upgraded, nuclear-capable, nuclear-tipped, nuclear, conventional,
                    hypersonic, experimental, intercontinental, inter-continental, anti-tank, anti-ship, anti-aircraft,
                    anti-satellite, land-attack, strategic, tactical, guided, precision-guided, powerful, small, large,
                    huge, heavy, super-large, large-caliber, large-calibre, multiple-warhead, failed, successful,
                    two-stage, three-stage, multi-stage, indigenous, home-made, homegrown, domestically made,
                    domestically built, ballistic, cruise, space, artillery, military, naval, spy, reconnaissance,
                    earth observation, earth-observation, research, weather, communications, test, series, unguided,
                    ICBM, IRBM, MRBM, SRBM, SLBM
                    """);
    private static final String WORD = "(?:(?:" + KNOWN_WORD + "|" + MAKER + "|" + DESIGNATION + ") )";
    private static final String ADJECTIVE = "(?:new|improved|modified|upgraded|advanced|different) ";
    private static final String SORT =
            "(?:types?|kinds?|versions?|variants?|models?|prototypes?) of (?:an? |its |the )?";
    private static final String HOW_MANY = "(?:(?:(?<qualifier>" + Counts.QUALIFIER + ") )?(?<count>" + Counts.NUMBER
            + ") (?<sort>(?:" + ADJECTIVE + ")*" + SORT + ")?|(?:" + ADJECTIVE + ")+" + SORT + ")";
    /** It begins with no designation and no maker, which could be any word: those are looked for before what was found. */
    private static final String BEFORE_NAME =
            "(?:" + HOW_MANY + "(?:" + WORD + "){0,6}|(?:(?:" + KNOWN_WORD + ") (?:" + WORD + "){0,5})?)";

    private static final WordPattern MISSILE = WordPattern.of("(?i)(?<![\\w-])" + BEFORE_NAME + "(?:(?<name>" + NUMBERED
            + "|" + NAME
            + "s(?!\\w)|" + NAME + "(?= (?:" + WORD + "){0,4}" + NOUN_OR_SYSTEM + "))(?: \\([^()]{1,40}\\))?(?: (?:"
            + WORD
            + "){0,4}" + NOUN_OR_SYSTEM
            + "(?<plural2>s)?)?|" + NOUN
            + "(?<plural>s)?(?: (?<behind>" + NUMBERED
            + "))?)(?: \\((?<brackets>[^()]{1,40})\\))?(?<system> systems?)?(?![\\w-])");
    /** Without one of these words, a sentence names no missile. */
    private static final WordTrait NEEDED = WordTrait.isOneOf(Stream.concat(
                    Stream.of(
                                    "missile",
                                    "projectile",
                                    "rocket",
                                    "icbm",
                                    "irbm",
                                    "mrbm",
                                    "srbm",
                                    "slbm",
                                    "mlrs",
                                    "vehicle",
                                    "satellite",
                                    "launcher",
                                    "system",
                                    "ground")
                            .flatMap(word -> Stream.of(word, word + "s")),
                    Gazetteer.MISSILES.stream()
                            .map(name -> Words.of(name).lowerCase(0))
                            .flatMap(word -> Stream.of(word, word + "s")))
            .collect(toImmutableSet()));

    private static final Pattern A_DESIGNATION = Pattern.compile("(?<![\\w-])" + DESIGNATION);
    private static final int LONGEST_WORD = 30;
    private static final Pattern WORD_BEFORE =
            Pattern.compile("(?<![\\w-])(?:" + DESIGNATION + "|(?i:" + MAKER + ")) $");

    private static final Pattern NO_LAUNCH_OF_ONE = Pattern.compile(
            "^ (?:(?:and|or) [a-z]+ (?:technolog|program|data|image)|program|programme|defen[cs]e|defences|data|threat|attack|strike|barrage|salvo|assault|technology|technologies|shield|base|site|force|forces|capabilit|warning|range|development|arsenal|interceptor|engine|rocket engine|submarine|unit|brigade|test site|crew|warhead|silo|gap|parts|maker|factory|component"
                    + "|picture|image|photo|imagery|phone|navigation|network|television|channel|operator|communication|intelligence|(?:test-)?(?:launch(?:ing|er)?|test(?:ing)?) (?:site|station|ground|facilit|cent|pad|base))");
    private static final Pattern OTHERS_FOLLOW =
            Pattern.compile("^ (?:and|or) (?:[a-z-]+ ){0,2}(?:drones|uavs|shells|bombs|aircraft)\\b");
    private static final ImmutableSet<String> DEFINITE = WordSet.of("the this that these those its their");
    private static final ImmutableSet<String> AFTER_DEFINITE = WordSet.of("same latest first");
    private static final ImmutableSet<String> NONE_SEEN = WordSet.of("any no every each all");

    private static final ImmutableSet<String> PRESUMED =
            ImmutableSet.of("suspected", "presumed", "apparent", "possible");

    private MissileFinder() {}

    private static String oneOf(String phrases) {
        return Choice.of(WordSet.ofPhrases(phrases));
    }

    static ImmutableList<Mention> find(Words words, Span within) {
        if (!words.haveAny(NEEDED, within)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        String text = words.text();
        MISSILE.find(words, within, matcher -> {
            String after = text.substring(matcher.end(), Math.min(within.end(), matcher.end() + 30));
            if (!NO_LAUNCH_OF_ONE.matcher(after).find()) {
                found.add(mention(words, within, matcher, after));
            }
        });
        return found.build();
    }

    private static Mention mention(Words text, Span within, Matcher matcher, String after) {
        Span span = new Span(start(text.text(), within, matcher.start()), matcher.end());
        int before = text.rightBefore(span.start(), within);
        String all = matcher.group().toLowerCase(Locale.ROOT);
        Set<String> single = singleWords(matcher, text);
        boolean plural = matcher.group("plural") != null || matcher.group("plural2") != null;
        MissileWords words = new MissileWords(
                matcher.group("count") == null && isDefinite(before, within, text),
                !Collections.disjoint(single, PRESUMED),
                single.contains("further") || isNoneSeen(before, within, text),
                plural,
                count(matcher, plural, after),
                MissileTypes.rangeClass(all, single),
                MissileTypes.vehicle(all, single),
                MissileTypes.platform(all, single),
                MissileTypes.propellant(all),
                name(matcher, span.in(text.text())));
        return new Mention.OfMissile(span, words);
    }

    /** Where the words begin, with a designation or a maker before those that were found. */
    private static int start(String text, Span within, int found) {
        Matcher word = WORD_BEFORE.matcher(text).region(Math.max(within.start(), found - LONGEST_WORD), found);
        return word.find() ? word.start() : found;
    }

    /** "A Scud missile", "missile Shaheen-2", "a K-4 missile". */
    private static Optional<String> name(Matcher matcher, String words) {
        return Optional.ofNullable(matcher.group("name"))
                .or(() -> Optional.ofNullable(matcher.group("behind")))
                .or(() -> designation(words));
    }

    /** What a missile is called that the gazetteer does not know: "a K-4 missile". */
    private static Optional<String> designation(String words) {
        return A_DESIGNATION.matcher(words).results().map(MatchResult::group).findFirst();
    }

    /** "The", "their latest", "Iran's first". */
    private static boolean isDefinite(int before, Span within, Words text) {
        boolean goesOn = before >= 0 && AFTER_DEFINITE.contains(text.lowerCase(before));
        int word = goesOn ? text.rightBefore(text.start(before), within) : before;
        if (word < 0) {
            return false;
        }
        boolean isPossessive = text.lowerCase(word).equals("s")
                && text.start(word) > within.start()
                && text.text().charAt(text.start(word) - 1) == '\'';
        return isPossessive || DEFINITE.contains(text.lowerCase(word));
    }

    /** "No", "any of its". */
    private static boolean isNoneSeen(int before, Span within, Words text) {
        if (before < 0) {
            return false;
        }
        boolean isOwner =
                text.lowerCase(before).equals("its") || text.lowerCase(before).equals("the");
        int of = isOwner ? text.rightBefore(text.start(before), within) : -1;
        boolean goesOn = of >= 0 && text.lowerCase(of).equals("of");
        int word = goesOn ? text.rightBefore(text.start(of), within) : before;
        return word >= 0 && NONE_SEEN.contains(text.lowerCase(word));
    }

    /** How many; empty also for a type, a system, satellites and "200 missiles and drones": that number is not that of the missiles. */
    private static Optional<Quantity> count(Matcher matcher, boolean plural, String after) {
        String number = matcher.group("count");
        if (number == null || matcher.group("sort") != null || matcher.group("system") != null) {
            return Optional.empty();
        }
        boolean one = number.equalsIgnoreCase("a") || number.equalsIgnoreCase("an");
        boolean satellites = matcher.group().toLowerCase(Locale.ROOT).contains("satellites");
        if ((one && plural) || satellites || OTHERS_FOLLOW.matcher(after).find()) {
            return Optional.empty();
        }
        String qualifier = Optional.ofNullable(matcher.group("qualifier")).orElse("");
        return Counts.read(qualifier, number, Unit.ONE)
                .map(quantity -> quantity.withWords(qualifier.isEmpty() ? number : qualifier + " " + number));
    }

    /** The words, in lower case; those that end with an s without it as well, for they may be plurals. */
    private static Set<String> singleWords(Matcher matcher, Words text) {
        Set<String> single = new HashSet<>();
        int end = text.from(matcher.end());
        for (int i = text.from(matcher.start()); i < end; i++) {
            String word = text.lowerCase(i);
            single.add(word);
            if (word.endsWith("s")) {
                single.add(word.substring(0, word.length() - 1));
            }
        }
        return single;
    }
}
