package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.claim.Claim;
import io.casus.incident.IncidentId;
import io.casus.source.SourceId;
import org.immutables.value.Value;

/**
 * What one report says of one attribute of an incident: the claim, and where it stands.
 *
 * @param <V> the type of the attribute's values
 */
@Value.Immutable
public sealed interface Testimony<V> extends Structured permits ImmutableTestimony {

    /**
     * Returns the type of the testimonies about an attribute.
     *
     * @param <V> the type of the attribute's values
     * @param about the attribute
     * @return the type, with all attributes in the order in which they are written
     */
    static <V> RecordType<Testimony<V>> typeFor(Attribute<?, V> about) {
        return TestimonyAttributes.typeFor(about);
    }

    /**
     * Returns a new builder.
     *
     * @param <V> the type of the attribute's values
     * @param attribute the attribute
     * @return a builder with nothing else set
     */
    static <V> Builder<V> builder(Attribute<?, V> attribute) {
        return new Builder<V>().attribute(attribute);
    }

    /** {@return the attribute that it is about} */
    Attribute<?, V> attribute();

    /** {@return the source of the report} */
    SourceId source();

    /** {@return the incident within that report} */
    IncidentId incident();

    /**
     * {@return the claim, with value, claimant, certainty and citations, as the report has it; made of the value where the report gives it without a
     * claim}
     */
    Claim<V> claim();

    /**
     * {@return the names of those on whom it rests: the claimant; where the report says it in its own voice, the ends of the chains of
     * sources that it draws on, or its publisher}
     */
    ImmutableList<String> origins();

    @Override
    default String describe() {
        return claim().claimant()
                .map(Actor::label)
                .map(who -> who + " in " + source())
                .orElse(source().toString());
    }

    @Override
    default String oneLine() {
        return Description.oneLine("Testimony(" + attribute().name() + ")", this);
    }

    @Override
    default RecordType<Testimony<V>> type() {
        return typeFor(attribute());
    }

    /**
     * Returns a builder that holds the attributes of this value, to change some of them.
     *
     * @return a builder
     */
    default Builder<V> toBuilder() {
        return new Builder<V>().from(this);
    }

    /**
     * Builds a {@link Testimony}. Not for use by several threads at once.
     *
     * @param <V> the type of the attribute's values
     */
    final class Builder<V> extends ImmutableTestimony.Builder<V> implements RecordType.Assembly<Testimony<V>> {
        Builder() {}
    }
}
