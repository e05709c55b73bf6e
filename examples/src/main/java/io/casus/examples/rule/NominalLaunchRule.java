package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.Wording;
import io.casus.examples.rule.Finding.OfLaunch.Reference;
import io.casus.incident.MissileLaunch;
import io.casus.quantity.Quantity;
import io.casus.vocabulary.IncidentStatus;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A launch as a noun: "India's launch of a medium-range ballistic missile", "the Indian missile test", "last year's
 * Iranian ICBM test", "Friday's launch", "Iran conducted two failed launches of a rocket".
 */
final class NominalLaunchRule implements Rule {
    private static final String NOUN = "(?<noun>" + LaunchWords.FIRING
            + "(?:e?s)?)\\b(?! (?:site|pad|range|facilit|vehicle|date|window|ground|centre|center|capabilit|program|stand))";
    private static final String SORT =
            "(?:(?:failed|successful|unsuccessful|first|second|third|fourth|fifth|sixth|\\d+(?:st|nd|rd|th)|latest|last|last known|maiden|pre-planned|accidental|inadvertent|new|additional|further|more|missile|consecutive|routine|successive|user|underwater) )*+";
    private static final String NUMBER =
            "(?:(?<number>(?:at least |a (?=two|three))?(?:an?|one|two|three|four|five|six|seven|\\d+)) )";

    private static final String CONDUCTED = LaunchWords.LAUNCHER + "(?:'s?)? " + LaunchWords.ADVERBS
            + "(?:conducted|carried out|performed|staged|held|made|completed|undertook|carries out|conducts|stages|attempted) (?:"
            + NUMBER + "|the |its |<it:\\d+> |another )?" + SORT;
    private static final String OF_WHAT =
            "(?: (?:(?:on|early|earlier|late|later) )*{time})? of (?:what (?:is|was) believed to be )?(?:the |its |<it:\\d+> |an? )?(?:{people} )?(?:latest |new )?{what:missile}";

    private static final Wording HOW_MANY_OR_WHEN = Wording.of(
            "(?i)\\b(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|conducted|carried out|performed|staged|held|made|completed|undertook|carries out|conducts|stages)\\b");
    private static final Pattern TIME_FOLLOWS =
            Pattern.compile("(?i)^(?: [a-z]+){0,3}? (?:(?:on|in|earlier|late|early|since|this|last) )*<time:");
    private static final Wording INCLUDING = Wording.of("(?i)\\bincluding (?:the |an? |one )?$");

    private static final ImmutableList<SentencePattern> PATTERNS = Stream.of(
                    "{who:nation}(?:'s?)? " + SORT + NOUN + OF_WHAT,
                    "{who:nation}(?:'s?)? " + SORT + "{what:missile} " + NOUN,
                    "(?:(?:the|a|an|this|first|latest) )?{what:missile} " + NOUN
                            + " (?:conducted |carried out )?(?:(?:on )?{time}, )?by (?:the )?{who:nation}",
                    "\\b(?:the|a|an|this|its|another) (?:yet another )?" + SORT + NOUN
                            + " of (?:yet another |the |an? |its |<it:\\d+> )?(?:(?:{by:nation}(?:'s?)?) (?:new |latest )?)?{what:missile}(?: (?:conducted |carried out )?(?:on {time}, )?by (?:the )?{who:nation})?",
                    "{time}'s(?: {who:nation}(?:'s)?)? {what:missile} " + NOUN,
                    "{time}'s(?: {who:nation}(?:'s)?)? " + NOUN + " of {what:missile}(?: by (?:the )?{by:nation})?",
                    "\\b" + NOUN
                            + " of (?:the |its |<it:\\d+> |an? )?{what:missile}(?:,? and {second:missile})? (?:was|were|has been|have been) "
                            + LaunchWords.ADVERBS + "(?:conducted|carried out|performed|completed)",
                    CONDUCTED + "(?:an? )?{what:missile} " + NOUN,
                    CONDUCTED + NOUN
                            + "(?:,? of| with a total of|,)(?: what (?:is|was) believed to be)? (?:the |its |<it:\\d+> |an? )?(?:new )?{what:missile}",
                    CONDUCTED + NOUN
                            + " to (?:examine|verify|evaluate|confirm|assess|check|test) (?:[^\\s;,<>]+ ){1,12}?(?:of|for) (?:[^\\s;,<>]+ ){0,6}?{what:missile}",
                    "\\b(?:the|its) (?:last|latest|previous|most recent) (?:known |successful |such )?(?<noun>trial|test|launch|firing) of (?:the |an? )?{what:missile} (?:was|had been) (?:conducted|carried out|held|made) (?=(?:on|in|late|early|last|earlier) |<time:)",
                    CONDUCTED + "attempts? (?:at (?:launching|firing|testing|test-firing)|to " + LaunchWords.FIRE
                            + ") (?:the |<it:\\d+> |an? )?{what:missile}",
                    "{who:human}(?:, [^,;]{1,60},)? (?:personally |also )?(?:oversaw|oversees|supervised|supervises|guided|guides|observed|observes|directed|attended|watched|inspected) (?:the |an? |another |<time:\\d+>'s )?"
                            + SORT + NOUN + OF_WHAT,
                    "(?<same>(?:\\bthe|\\bthis|\\bthat|{time}'s|{nation}'s|\\bits) (?:failed |successful |latest |recent )?(?:missile |{what:missile} )?"
                            + NOUN + ")")
            .map(SentencePattern::of)
            .collect(toImmutableList());

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PATTERNS;
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PATTERNS.stream()
                .flatMap(pattern -> pattern.find(text).stream())
                .filter(match -> !LaunchWords.isHypothetical(match))
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    @Override
    public boolean isTakenForGranted() {
        return true;
    }

    private static Optional<Finding> finding(PatternMatch match) {
        if (areLaunchesInGeneral(match)) {
            return Optional.empty();
        }
        boolean reference = match.words("same").isPresent() || isPlain(match);
        return Modality.ofNoun(match).map(status -> finding(match, status, reference));
    }

    /** "Condemned North Korea's missile launches": neither how many nor when. */
    private static boolean areLaunchesInGeneral(PatternMatch match) {
        boolean several = match.words("noun").filter(noun -> noun.endsWith("s")).isPresent();
        return several
                && match.words("same").isEmpty()
                && match.words("number").isEmpty()
                && !HOW_MANY_OR_WHEN.isIn(match.text().words(match.span()))
                && !match.startsWithTime()
                && !TIME_FOLLOWS.matcher(match.after()).find();
    }

    /** Without a launcher, "the missile launch" only points to what was told. */
    private static boolean isPlain(PatternMatch match) {
        boolean launcher =
                match.mention("who").isPresent() || match.mention("by").isPresent();
        return !launcher && !match.startsWithTime() && LaunchWords.isDefinite(match);
    }

    private static Finding finding(PatternMatch match, IncidentStatus status, boolean reference) {
        ImmutableList<Said<?>> said = ImmutableList.<Said<?>>builder()
                .addAll(launches(match))
                .addAll(LaunchWords.about(match))
                .addAll(LaunchWords.purpose(match, "noun"))
                .build();
        return LaunchWords.told(match, reference(match, status, reference), status, said);
    }

    private static Reference reference(PatternMatch match, IncidentStatus status, boolean isSame) {
        boolean occurred = status.equals(IncidentStatus.OCCURRED);
        if (occurred && INCLUDING.isIn(match.before())) {
            return Reference.EARLIER;
        }
        return occurred && isSame ? Reference.THE_SAME : Reference.TOLD;
    }

    /** "Two failed launches of a missile" are two missiles, unless the words for the missiles have a number. */
    private static ImmutableList<Said<?>> launches(PatternMatch match) {
        boolean several = match.words("noun").filter(noun -> noun.endsWith("s")).isPresent();
        Optional<String> number = match.words("number")
                .map(words -> words.toLowerCase(Locale.ROOT).replace("a t", "t"));
        if (number.isEmpty() || !several || match.text().words(match.span()).contains(" total ")) {
            return ImmutableList.of();
        }
        try {
            Quantity count = Quantity.parse(number.get()).withWords(number.get());
            return ImmutableList.of(
                    Said.of(MissileLaunch.COUNT, count, match.span("number").orElseThrow()));
        } catch (InvalidValueException noNumber) {
            return ImmutableList.of();
        }
    }
}
