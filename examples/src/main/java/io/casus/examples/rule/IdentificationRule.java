package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.Certainty;
import java.util.stream.Stream;

/**
 * Somebody says what it was: "Paris described the projectile as a presumed cruise missile", "a rocket believed to be a
 * Shahab-3".
 */
final class IdentificationRule implements Rule {
    private static final SentencePattern IDENTIFIED = SentencePattern.of(
            "\\b(?:identif|describ|assess|classif)\\w+ (?:it|{it}|the {missile}|{missile}) (?:as|to be) (?<sure>presumably |possibly )?(?:the )?{what:missile}");
    private static final SentencePattern PRESUMED = SentencePattern.of(
            "{first:missile},? (?:(?:that |which )?(?:is |are |was |were )?(?:presumed|believed|thought|suspected|estimated|assessed|appear\\w*|likely|understood) (?:to be|to have been) )(?:the )?{what:missile}");
    private static final SentencePattern DETECTED =
            SentencePattern.of("\\b(?:detected|tracked|spotted|observed) (?:the (?:launch|firing) of )?{what:missile}");

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        Stream<Finding> identified =
                IDENTIFIED.find(text).stream().map(match -> LaunchWords.same(match, LaunchWords.about(match)));
        Stream<Finding> presumed = PRESUMED.find(text).stream().map(IdentificationRule::presumed);
        Stream<Finding> detected = DETECTED.find(text).stream()
                .filter(match -> !LaunchWords.isHypothetical(match))
                .map(match -> LaunchWords.same(match, LaunchWords.about(match)));
        return Stream.of(identified, presumed, detected).flatMap(found -> found).collect(toImmutableList());
    }

    private static Finding presumed(PatternMatch match) {
        ImmutableList<Said<?>> said = LaunchWords.about(match).stream()
                .filter(value -> !value.attribute().name().equals("count"))
                .map(value -> value.with(Certainty.PRESUMED))
                .collect(toImmutableList());
        return LaunchWords.same(match, said);
    }
}
