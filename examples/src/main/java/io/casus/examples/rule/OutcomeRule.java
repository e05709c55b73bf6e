package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.incident.MissileLaunch;
import io.casus.vocabulary.LaunchOutcome;
import java.util.stream.Stream;

/** How it ended: "the launch failed", "the missile exploded shortly after launch", "successfully test-fired". */
final class OutcomeRule implements Rule {
    private static final SentencePattern FAILURE = SentencePattern.of(
            "(?:(?:\\blaunch|\\btest|{missile}) (?:has |had |apparently |appeared to have |is believed to have )*(?:failed|exploded|blew up|disintegrated)\\b|\\bfailed (?:{missile} )?(?:launch|test)\\b)");
    private static final SentencePattern SUCCESS = SentencePattern.of(
            "\\bsuccessfully (?:test-fired|test-launched|launched|fired|tested)|\\b(?:launch|test) was (?:a success|successful)\\b|\\bsuccessful (?:{missile} )?(?:launch|test)\\b(?! would)");

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return Stream.concat(
                        FAILURE.find(text).stream().map(match -> outcome(match, LaunchOutcome.FAILURE)),
                        SUCCESS.find(text).stream().map(match -> outcome(match, LaunchOutcome.SUCCESS)))
                .collect(toImmutableList());
    }

    private static Finding outcome(PatternMatch match, LaunchOutcome outcome) {
        return LaunchWords.same(match, ImmutableList.of(Said.of(MissileLaunch.OUTCOME, outcome, match.span())));
    }
}
