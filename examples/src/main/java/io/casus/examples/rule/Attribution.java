package io.casus.examples.rule;

import io.casus.actor.Actor;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Wording;
import io.casus.examples.rule.Finding.OfStatement;
import io.casus.examples.rule.Finding.OfStatement.Kind;
import io.casus.examples.text.Span;
import io.casus.incident.MissileLaunch;
import io.casus.vocabulary.Certainty;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells on whose word a part of a sentence rests: "India's Ministry of Defence said the rocket came down off Goa",
 * "according to Delhi", "..., the army added". Without such words it is the report's own.
 *
 * <p>Where one statement stands in another, it is the word of the inner speaker: in "as Reuters reported, the navy said
 * that the ship had sunk", of the navy. What is believed rests on whoever speaks of the belief, if it is his own or his
 * government's, and is presumed.
 */
public final class Attribution {
    private static final Wording PRESUMED = Wording.of(
            "(?i)\\b(?:apparently|appear\\w*|presum\\w+|believed|suspected|likely|thought to|seem\\w*|reportedly|allegedly)\\b");
    private static final Wording POSSIBLE = Wording.of("\\b(?:may|might|could|[Pp]ossibly|[Pp]erhaps)\\b");
    private static final int LOOK_BACK = 30;

    private final MarkedText text;
    private final Map<Span, Certainty> certainties = new HashMap<>();
    private final Map<Span, Optional<Actor>> claimants = new HashMap<>();

    private Attribution(MarkedText text) {
        this.text = text;
    }

    /**
     * Reads who says what in a sentence.
     *
     * @param text the sentence
     * @return the attribution
     */
    public static Attribution of(MarkedText text) {
        return text.once(Attribution.class, Attribution::new);
    }

    /**
     * Returns on whose word a value rests, and how surely it is said.
     *
     * @param <V> the type of the value
     * @param said the value, as a rule found it
     * @return the same with claimant and certainty
     */
    public <V> Said<V> apply(Said<V> said) {
        return said.by(claimants.computeIfAbsent(said.span(), this::claimant)).with(certainty(said));
    }

    /** Read when the first value asks for it, for most sentences have none. */
    private Statements statements() {
        return Statements.of(text);
    }

    private Certainty certainty(Said<?> said) {
        boolean ofTheMissile = said.attribute().equals(MissileLaunch.COUNT);
        if (ofTheMissile || !said.certainty().equals(Certainty.STATED)) {
            return said.certainty();
        }
        return certainties.computeIfAbsent(said.span(), this::certainty);
    }

    private Certainty certainty(Span said) {
        int from = Math.max(text.span().start(), said.start() - LOOK_BACK);
        String words = text.words(new Span(from, said.end()));
        String clause = words.substring(Math.max(0, Math.max(words.lastIndexOf(". "), words.lastIndexOf("; "))));
        if (PRESUMED.isIn(clause) || statements().isBelieved(said)) {
            return Certainty.PRESUMED;
        }
        return POSSIBLE.isIn(clause) ? Certainty.POSSIBLE : Certainty.STATED;
    }

    private Optional<Actor> claimant(Span of) {
        if (text.speaker().isPresent()) {
            return text.speaker();
        }
        return statements().on(of).map(Attribution::teller);
    }

    /** Whoever says it; of what another is said to believe, whoever says so. */
    private static Actor teller(OfStatement statement) {
        Actor speaker = statement.speakers().get(0);
        return statement.kind() == Kind.BELIEVES ? statement.claimant().orElse(speaker) : speaker;
    }
}
