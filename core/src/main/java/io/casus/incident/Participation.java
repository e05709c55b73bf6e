package io.casus.incident;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.required;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who takes part in an event, and as what. */
@Value.Immutable
public sealed interface Participation extends Structured permits ImmutableParticipation {

    /** The attribute {@link #actor()}. */
    Attribute<Participation, Actor> ACTOR =
            required("actor", Actor.TYPE, Participation::actor, Builder.class, Builder::actor);

    /** The attribute {@link #part()}. */
    Attribute<Participation, String> PART = optional("part", STRING, Participation::part, Builder.class, Builder::part);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Participation> TYPE = RecordType.of(Participation.class, Builder::new, ImmutableList.of(ACTOR, PART));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return who takes part} */
    Actor actor();

    /** {@return as what, such as {@code "defendant"} or {@code "court"}; empty if nobody said} */
    Optional<String> part();

    /**
     * Returns a participation.
     *
     * @param actor who takes part
     * @param part as what
     * @return the participation
     */
    static Participation of(Actor actor, String part) {
        return builder().actor(actor).part(part).build();
    }

    @Override
    default String describe() {
        return part().map(text -> actor().describe() + " as " + text).orElse(actor().describe());
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Participation> type() {
        return TYPE;
    }

    /**
     * Returns a builder that holds the attributes of this value, to change some of them.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Participation}. Not for use by several threads at once. */
    final class Builder extends ImmutableParticipation.Builder implements RecordType.Assembly<Participation> {
        Builder() {}
    }
}
