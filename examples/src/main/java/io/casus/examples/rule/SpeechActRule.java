package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody does something by speaking: "Both Spain and Portugal condemned the coup", "Macron warned of a new crisis",
 * "the minister will reaffirm the commitment to the treaty".
 */
final class SpeechActRule implements Rule {
    private static final Pattern GUEST = Pattern.compile(" (?:the )?<(?:person|office):\\d+>(?!'s)");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(Sayings.PATTERN);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return Sayings.of(text).matches().stream()
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    private static Optional<Finding> finding(PatternMatch match) {
        return match.words("verb")
                .flatMap(Speech::verb)
                .filter(verb -> !isReception(match, verb))
                .flatMap(verb -> Reported.object(match, verb).flatMap(reported -> Telling.of(match, verb, reported)));
    }

    /** "The king welcomed the president to Rome" tells of a meeting. */
    private static boolean isReception(PatternMatch match, SpeechVerb verb) {
        return verb.base().equals("welcome")
                && GUEST.matcher(match.afterInLowerCase()).lookingAt();
    }
}
