package io.casus.examples.rule;

import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.examples.text.Span;
import io.casus.vocabulary.Certainty;
import java.util.Optional;

/**
 * A value that the words of a sentence give for an attribute of an incident.
 *
 * @param <V> the type of the value
 * @param attribute the attribute
 * @param value the value; empty if the sentence says that it is not known
 * @param certainty how surely it is said
 * @param claimant who says it; empty if the report does so in its own voice
 * @param span the words
 */
public record Said<V>(
        Attribute<?, V> attribute, Optional<V> value, Certainty certainty, Optional<Actor> claimant, Span span) {

    static <V> Said<V> of(Attribute<?, V> attribute, V value, Span span) {
        return new Said<>(attribute, Optional.of(value), Certainty.STATED, Optional.empty(), span);
    }

    static <V> Said<V> unknown(Attribute<?, V> attribute, Span span) {
        return new Said<>(attribute, Optional.empty(), Certainty.STATED, Optional.empty(), span);
    }

    /**
     * Returns the same said in another way.
     *
     * @param other how surely
     * @return the same with that certainty
     */
    public Said<V> with(Certainty other) {
        return new Said<>(attribute, value, other, claimant, span);
    }

    Said<V> by(Optional<Actor> other) {
        return new Said<>(attribute, value, certainty, other, span);
    }
}
