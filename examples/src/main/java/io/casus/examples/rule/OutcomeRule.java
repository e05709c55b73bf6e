package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.Wording;
import io.casus.incident.MissileLaunch;
import io.casus.vocabulary.LaunchOutcome;
import java.util.stream.Stream;

/** How it ended: "the launch failed", "the missile exploded shortly after launch", "successfully test-fired". */
final class OutcomeRule implements Rule {
    private static final String SEEMED =
            "(?:has |have |had |is |was |reportedly |apparently |later |then |in |appeared to have |is believed to have |seems to have |is deemed |was deemed )*+";
    private static final String FAILED =
            "(?:failed|fails|exploded|blew up|disintegrated|broke apart|broke up|crashed|malfunctioned|misfired|halted due to|an? failure|ended in failure)\\b";
    private static final Wording ONE_OF_SEVERAL = Wording.of("(?i)\\b(?:and|while|but|out of) (?:only )?$");
    /** "The last successful launch was in 2012": not the one that is told of. */
    private static final Wording OF_ANOTHER = Wording.of("(?i)\\b(?:last|previous|earlier|prior|past|next|only) $");

    private static final SentencePattern FAILURE = SentencePattern.of(
            "(?:(?:(?<!\\bnuclear )(?:\\blaunch|\\btest)|\\bfiring of {missile}(?: from [^,;.]{1,60})?|{missile}|\\bbut (?:it|<it:\\d+>)) "
                    + SEEMED + FAILED
                    + "|\\b(?:failed|unsuccessful) (?:{missile} |missile |attempt at )?(?:test-)?(?:launch|launching|test|tests|launches)\\b|\\bfailed attempt to (?:launch|test|fire)\\b)");
    private static final SentencePattern SUCCESS = SentencePattern.of(
            "\\bsuccessfully (?:test-fired|test-launched|launched|fired|tested|flight-tested|placed|put)|\\b(?:launch|test|trial|firing|flight) (?:was|had been|has been) (?:a (?:complete |full )?success|successful|carried out successfully)\\b"
                    + "|\\bsuccessful (?:(?:first |training |user |night )?(?:{missile} )?(?:test-)?(?:launch|test|fire|firing|flight|trial))\\b(?! would)"
                    + "|\\b(?:launch|test|trial|firing|flight|{missile}|it|<it:\\d+>) (?:has |had )?(?:met|achieved|fulfilled) (?:all )?(?:of )?(?:its |<it:\\d+> |the |<it:\\d+> )?(?:mission )?objectives"
                    + "|\\bsuccess of (?:the |this )?(?:first |latest )?(?:launch|test|firing|flight)\\b");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(FAILURE, SUCCESS);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return Stream.concat(
                        FAILURE.find(text).stream()
                                .filter(match -> !isOneOfSeveral(match))
                                .map(match -> outcome(match, LaunchOutcome.FAILURE)),
                        SUCCESS.find(text).stream()
                                .filter(match -> !OF_ANOTHER.isIn(match.before()))
                                .map(match -> outcome(match, LaunchOutcome.SUCCESS)))
                .collect(toImmutableList());
    }

    /** "Two missiles flew on and one exploded": that is not how the launch ended. */
    private static boolean isOneOfSeveral(PatternMatch match) {
        return ONE_OF_SEVERAL.isIn(match.before());
    }

    private static Finding outcome(PatternMatch match, LaunchOutcome outcome) {
        return LaunchWords.same(match, ImmutableList.of(Said.of(MissileLaunch.OUTCOME, outcome, match.span())));
    }
}
