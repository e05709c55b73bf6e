package io.casus.incident;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.place.Place;
import io.casus.quantity.Dimension;
import io.casus.quantity.Quantity;
import java.util.Optional;
import org.immutables.value.Value;

/** Troops that one party sends somewhere. */
@Value.Immutable
public sealed interface TroopDeployment extends Incident permits ImmutableTroopDeployment {

    /** The attribute {@link #deployedBy()}. */
    Attribute<TroopDeployment, Actor> DEPLOYED_BY =
            optional("deployedBy", Actor.TYPE, TroopDeployment::deployedBy, Builder.class, Builder::deployedBy);

    /** The attribute {@link #destination()}. */
    Attribute<TroopDeployment, Place> DESTINATION =
            optional("destination", Place.TYPE, TroopDeployment::destination, Builder.class, Builder::destination);

    /** The attribute {@link #strength()}. */
    Attribute<TroopDeployment, Quantity> STRENGTH =
            optional("strength", Quantity.TYPE, TroopDeployment::strength, Builder.class, Builder::strength);

    /** The attribute {@link #activity()}. */
    Attribute<TroopDeployment, String> ACTIVITY =
            optional("activity", STRING, TroopDeployment::activity, Builder.class, Builder::activity);

    /** The attribute {@link #initiatedBy()}. */
    Attribute<TroopDeployment, Actor> INITIATED_BY =
            optional("initiatedBy", Actor.TYPE, TroopDeployment::initiatedBy, Builder.class, Builder::initiatedBy);

    /** The type of this kind, with all its attributes in the order in which they are written. */
    RecordType<TroopDeployment> TYPE = Kinds.type(
            TroopDeployment.class,
            Builder::new,
            ImmutableList.of(DEPLOYED_BY, DESTINATION, STRENGTH, ACTIVITY, INITIATED_BY));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return whose troops they are; empty if nobody said} */
    Optional<Actor> deployedBy();

    /** {@return where they are sent; empty if nobody said} */
    Optional<Place> destination();

    /** {@return how many they are, a count; empty if nobody said} */
    Optional<Quantity> strength();

    /** {@return what they do there; empty if nobody said} */
    Optional<String> activity();

    /** {@return on whose initiative they are sent; empty if nobody said} */
    Optional<Actor> initiatedBy();

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<TroopDeployment> type() {
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

    /** Builds a {@link TroopDeployment}. Not for use by several threads at once. */
    final class Builder extends ImmutableTroopDeployment.Builder
            implements Incident.Builder<Builder>, RecordType.Assembly<TroopDeployment> {
        Builder() {}

        @Override
        public TroopDeployment build() {
            TroopDeployment built = super.build();
            Checks.dimension(built, STRENGTH, Dimension.COUNT);
            return Kinds.withClaimsInOrder(
                    built, claims -> built.toBuilder().claims(claims).build());
        }
    }
}
