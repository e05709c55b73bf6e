package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.incident.MissileLaunch;
import io.casus.vocabulary.LaunchPurpose;
import java.util.Optional;

/** Somebody launches something: "Iran fired at least four short-range ballistic missiles". */
final class ActiveLaunchRule implements Rule {
    private static final SentencePattern PATTERN = SentencePattern.of(
            "(?<!\\bby ){who:launcher},? (?:which |who )?" + LaunchWords.ADVERBS + "(?<verb>" + LaunchWords.FIRED
                    + ") (?:what (?:is|was|appeared to be|it (?:called|said was)) (?:believed to be |thought to be )?)?(?:the |its )?{what:missile}(?! (?:attack|strike|program))");

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PATTERN.find(text).stream()
                .filter(match -> !LaunchWords.isHypothetical(match))
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    private static Optional<Finding> finding(PatternMatch match) {
        return Modality.ofVerb(match).map(status -> {
            ImmutableList.Builder<Said<?>> said =
                    ImmutableList.<Said<?>>builder().addAll(LaunchWords.about(match));
            match.words("verb")
                    .filter(verb -> verb.toLowerCase(java.util.Locale.ROOT).startsWith("test"))
                    .ifPresent(verb -> said.add(Said.of(
                            MissileLaunch.PURPOSE,
                            LaunchPurpose.TEST,
                            match.span("verb").orElseThrow())));
            return new Finding.OfLaunch(
                    match.span(), Finding.OfLaunch.Reference.TOLD, status, Optional.empty(), said.build());
        });
    }
}
