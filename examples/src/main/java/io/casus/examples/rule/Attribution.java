package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.text.Span;
import io.casus.incident.MissileLaunch;
import io.casus.vocabulary.Certainty;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells on whose word a part of a sentence rests: "India's Ministry of Defence said the rocket came down off Goa",
 * "according to Delhi", "..., the army added". Without such words it is the report's own.
 */
public final class Attribution {
    private static final SentencePattern BEFORE =
            SentencePattern.of("{who:speaker}(?:, [^,;]{1,60},)?,? " + Speech.ADVERBS + "(?!called|calls|told )(?:"
                    + Speech.VERB + "|identified|identifies|estimated|estimates|believes?|believed)\\b");
    private static final SentencePattern ACCORDING = SentencePattern.of(
            "\\b(?:according to|citing) (?:an? |the )?(?:reports? (?:of|by|from) )?(?:the )?{who:speaker}");
    private static final SentencePattern AFTER =
            SentencePattern.of(", (?:an? |the )?{who:speaker}(?:'s)?(?: statement| spokes\\w+| officials?)? "
                    + Speech.ADVERBS + Speech.VERB + "(?: {some})?\\.?$");
    private static final Pattern PRESUMED = Pattern.compile(
            "(?i)\\b(?:apparently|appear\\w*|presum\\w+|believed|suspected|likely|thought to|seem\\w*)\\b");
    private static final Pattern POSSIBLE = Pattern.compile("(?i)\\b(?:may have|might have|possibly|could have)\\b");
    private static final int LOOK_BACK = 30;

    private final MarkedText text;
    private final ImmutableList<PatternMatch> before;
    private final ImmutableList<PatternMatch> according;
    private final ImmutableList<PatternMatch> after;

    private Attribution(MarkedText text) {
        this.text = text;
        before = BEFORE.find(text);
        according = ACCORDING.find(text);
        after = AFTER.find(text);
    }

    /**
     * Reads who says what in a sentence.
     *
     * @param text the sentence
     * @return the attribution
     */
    public static Attribution of(MarkedText text) {
        return new Attribution(text);
    }

    /**
     * Returns on whose word a value rests, and how surely it is said.
     *
     * @param <V> the type of the value
     * @param said the value, as a rule found it
     * @return the same with claimant and certainty
     */
    public <V> Said<V> apply(Said<V> said) {
        return said.by(claimant(said.span())).with(certainty(said));
    }

    private Certainty certainty(Said<?> said) {
        boolean ofTheMissile = said.attribute().equals(MissileLaunch.COUNT);
        if (ofTheMissile || !said.certainty().equals(Certainty.STATED)) {
            return said.certainty();
        }
        int from = Math.max(text.span().start(), said.span().start() - LOOK_BACK);
        String words = text.words(new Span(from, said.span().end()));
        String clause = words.substring(Math.max(0, Math.max(words.lastIndexOf(". "), words.lastIndexOf("; "))));
        if (PRESUMED.matcher(clause).find()) {
            return Certainty.PRESUMED;
        }
        return POSSIBLE.matcher(clause).find() ? Certainty.POSSIBLE : Certainty.STATED;
    }

    private Optional<Actor> claimant(Span of) {
        if (text.speaker().isPresent()) {
            return text.speaker();
        }
        return lastBefore(of)
                .or(() -> according(of))
                .or(() -> after.stream()
                        .filter(match -> match.span().start() >= of.end())
                        .flatMap(match -> match.actor("who").stream())
                        .findFirst());
    }

    private Optional<Actor> lastBefore(Span of) {
        return before.stream()
                .filter(match -> match.span().end() <= of.start())
                .filter(match -> !between(match.span().end(), of.start()).contains(";"))
                .reduce((one, other) -> other)
                .flatMap(match -> match.actor("who"));
    }

    private Optional<Actor> according(Span of) {
        return according.stream()
                .filter(match -> covers(match.span(), of))
                .reduce((one, other) -> other)
                .flatMap(match -> match.actor("who"));
    }

    /** What comes before "according to" is covered unless a new clause lies in between. */
    private boolean covers(Span according, Span of) {
        return according.end() <= of.start()
                || !between(of.end(), according.start()).contains(" and ");
    }

    private String between(int from, int to) {
        return from < to ? text.words(new Span(from, to)) : "";
    }
}
