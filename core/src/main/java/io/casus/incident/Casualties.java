package io.casus.incident;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.quantity.Dimension;
import io.casus.quantity.Quantity;
import java.util.Optional;
import org.immutables.value.Value;

/** People who were killed or injured, or are missing. */
@Value.Immutable
public sealed interface Casualties extends Incident permits ImmutableCasualties {

    /** The attribute {@link #sufferedBy()}. */
    Attribute<Casualties, Actor> SUFFERED_BY =
            optional("sufferedBy", Actor.TYPE, Casualties::sufferedBy, Builder.class, Builder::sufferedBy);

    /** The attribute {@link #killed()}. */
    Attribute<Casualties, Quantity> KILLED =
            optional("killed", Quantity.TYPE, Casualties::killed, Builder.class, Builder::killed);

    /** The attribute {@link #injured()}. */
    Attribute<Casualties, Quantity> INJURED =
            optional("injured", Quantity.TYPE, Casualties::injured, Builder.class, Builder::injured);

    /** The attribute {@link #killedOrInjured()}. */
    Attribute<Casualties, Quantity> KILLED_OR_INJURED = optional(
            "killedOrInjured", Quantity.TYPE, Casualties::killedOrInjured, Builder.class, Builder::killedOrInjured);

    /** The attribute {@link #missing()}. */
    Attribute<Casualties, Quantity> MISSING =
            optional("missing", Quantity.TYPE, Casualties::missing, Builder.class, Builder::missing);

    /** The attribute {@link #cause()}. */
    Attribute<Casualties, String> CAUSE = optional("cause", STRING, Casualties::cause, Builder.class, Builder::cause);

    /** The type of this kind, with all its attributes in the order in which they are written. */
    RecordType<Casualties> TYPE = Kinds.type(
            Casualties.class,
            Builder::new,
            ImmutableList.of(SUFFERED_BY, KILLED, INJURED, KILLED_OR_INJURED, MISSING, CAUSE));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return whose people they are; empty if nobody said} */
    Optional<Actor> sufferedBy();

    /** {@return how many were killed, a count; empty if nobody said} */
    Optional<Quantity> killed();

    /** {@return how many were injured, a count; empty if nobody said} */
    Optional<Quantity> injured();

    /**
     * {@return how many were killed or injured, a count, where the source does not tell them apart; empty if
     * nobody said}
     */
    Optional<Quantity> killedOrInjured();

    /** {@return how many are missing, a count; empty if nobody said} */
    Optional<Quantity> missing();

    /** {@return in what they suffered, such as a war or an accident; empty if nobody said} */
    Optional<String> cause();

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Casualties> type() {
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

    /** Builds a {@link Casualties}. Not for use by several threads at once. */
    final class Builder extends ImmutableCasualties.Builder
            implements Incident.Builder<Builder>, RecordType.Assembly<Casualties> {
        Builder() {}

        @Override
        public Casualties build() {
            Casualties built = super.build();
            Checks.dimension(built, KILLED, Dimension.COUNT);
            Checks.dimension(built, INJURED, Dimension.COUNT);
            Checks.dimension(built, KILLED_OR_INJURED, Dimension.COUNT);
            Checks.dimension(built, MISSING, Dimension.COUNT);
            return Kinds.withClaimsInOrder(
                    built, claims -> built.toBuilder().claims(claims).build());
        }
    }
}
