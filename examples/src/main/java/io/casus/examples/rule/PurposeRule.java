package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.Wording;
import io.casus.incident.MissileLaunch;
import io.casus.vocabulary.LaunchPurpose;
import java.util.Optional;
import java.util.stream.Stream;

/** What the launch that is told of was for: "the launch was part of an annual exercise", "a routine test". */
final class PurposeRule implements Rule {
    private static final Wording ANOTHER_TEST = Wording.of("(?i)\\b(?:nuclear|engine|hydrogen)\\b.{0,40}$");
    private static final SentencePattern EXERCISE = SentencePattern.of(
            "(?:\\b(?:launch|launches|firing|test|{missile}) [^;.]{0,60}?)?\\b(?:as )?(?:a )?(?:routine )?part of (?:an? |the |its |<it:\\d+> )?(?:{people} )?(?:[a-z-]+ ){0,3}?(?:exercises?|drills?|training)\\b");
    private static final SentencePattern TEST = SentencePattern.of(
            "\\b(?:the|this|a rare|a routine|, a|the latest) (?:successful |failed |rare |routine )?(?:weapons |missile )?(?:test|test launch|test-firing)(?: launch)?(?=[ ,.](?!sites?|flights? of|vehicle|of <(?:state|people)))");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(EXERCISE, TEST);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return Stream.concat(
                        EXERCISE.find(text).stream().flatMap(match -> purpose(match, LaunchPurpose.EXERCISE).stream()),
                        TEST.find(text).stream().flatMap(match -> purpose(match, LaunchPurpose.TEST).stream()))
                .collect(toImmutableList());
    }

    private static Optional<Finding> purpose(PatternMatch match, LaunchPurpose purpose) {
        boolean real = Modality.ofNoun(match).isPresent() && !ANOTHER_TEST.isIn(match.before());
        return real
                ? Optional.of(LaunchWords.same(
                        match, ImmutableList.of(Said.of(MissileLaunch.PURPOSE, purpose, match.span()))))
                : Optional.empty();
    }
}
