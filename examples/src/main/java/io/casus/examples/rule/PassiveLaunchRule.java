package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.Wording;
import io.casus.examples.rule.Finding.OfLaunch.Reference;
import java.util.Optional;

/**
 * Something is launched: "Two missiles were launched by Iran", "a rocket fired from a barge in June", "the missile,
 * which Iran fired on Sunday".
 */
final class PassiveLaunchRule implements Rule {
    private static final String ASIDE =
            "(?: \\([^()]{2,40}\\))?(?: carrying (?:an? |the )?(?:[a-z-]+ ){0,3}<missile:\\d+>)?(?: with (?:a|an) (?:[a-z]+ ){0,2}range of {some}{length})?(?:, (?:which |that )?[^,]{1,60},)?(?: carried [^,;.<>]{1,40} and)?";
    private static final String MISSILE =
            "(?:{second:missile},? and )?(?:{whose:nation}'s? (?:(?:own|new|newest|first|latest|domestically|locally|indigenous|indigenously|home-grown|homegrown|developed|built|produced|made) )*|\\ban? )?(?:{people:people} )?{what:missile}";
    private static final Wording QUESTION = Wording.of("(?i)\\b(?:what|which)(?: type of| kind of)? $");
    private static final SentencePattern PASSIVE = SentencePattern.of(
            MISSILE + ASIDE
                    + ",? (?:(?:was|were|has been|had been|have been|is|are|being) " + LaunchWords.ADVERBS
                    + "(?<also>last |first )?(?<verb>test-fired|test-launched|flight-tested|fired|launched|tested|flown)"
                    + "|(?:(?:has |have |had )?(?:lifted|blasted|took) off)"
                    + "|(?<participle>fired|launched|test-fired|test-launched)(?= (?:by|from|off|on|toward|at|into|early|late|just|shortly|around|<time)))(?:(?: from [^,;.]{1,40}?)? (?:off )?by (?:the |an? )?(?:(?:team|crew|group|unit) of |terrorist |rebel |<(?:state|people):\\d+>-backed )?{who:launcher}(?!-)| from {by:launcher}-(?:controlled|held) )?");
    private static final SentencePattern RELATIVE = SentencePattern.of(
            "{what:missile},? (?:which |that )?{who:launcher} " + "(?<also>also )?" + LaunchWords.ADVERBS + "(?<verb>"
                    + LaunchWords.FIRED + ")(?! (?:the |an? |its |<it:\\d+> )?<missile)");

    /**
     * "It was launched from near Pyongyang at noon", "when it was tested on October 21": no operation, which would be neither
     * launched from somewhere or by the clock nor tested.
     */
    private static final SentencePattern IT = SentencePattern.of(
            "(?:^|\\bwhen )(?:{it}|they|both) (?:was|were|had been) "
                    + LaunchWords.ADVERBS
                    + "(?:(?<verb>test-fired|test-launched|flight-tested|fired|launched)(?= (?:from |off |at (?:about |around |approximately )?<time))"
                    + "|(?<participle>test-fired|test-launched|flight-tested|fired|tested)(?= (?:on |last |this )<time))");

    private static final SentencePattern FLEW = SentencePattern.of(
            "{whose:nation}(?:'s?)? {what:missile} (?:has |have |had )?(?:flew|flown|passed|soared|overflew|landed|fell|splashed down|crashed)\\b");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(PASSIVE, RELATIVE, IT, FLEW);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return patterns().stream()
                .flatMap(pattern -> pattern.find(text).stream())
                .filter(match -> !LaunchWords.isHypothetical(match))
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    private static Optional<Finding> finding(PatternMatch match) {
        if (QUESTION.isIn(match.before())) {
            return Optional.empty();
        }
        ImmutableList<Said<?>> said = ImmutableList.<Said<?>>builder()
                .addAll(LaunchWords.about(match))
                .addAll(LaunchWords.purpose(match, "verb"))
                .addAll(LaunchWords.purpose(match, "participle"))
                .addAll(LaunchWords.aim(match))
                .build();
        return Modality.ofVerb(match).map(status -> LaunchWords.told(match, reference(match), status, said));
    }

    private static Reference reference(PatternMatch match) {
        if (LaunchWords.looksBack(match) || match.words("also").isPresent()) {
            return Reference.EARLIER;
        }
        boolean pronoun = match.mention("what").isEmpty();
        return pronoun || LaunchWords.isDefinite(match) ? Reference.THE_SAME : Reference.TOLD;
    }
}
