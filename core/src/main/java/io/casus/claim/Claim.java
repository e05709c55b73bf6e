package io.casus.claim;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.attribute.ByAttributeType;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.source.Citation;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.NoValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody says of one attribute of an incident: a value, or that it is not known, or that there is none.
 *
 * <p>Three parties stay apart. The claimant says it, the publisher of the cited source prints it, and the coder of the report
 * puts it into this form.
 *
 * @param <V> the type of the attribute's values
 */
@Value.Immutable
public sealed interface Claim<V> extends Structured permits ImmutableClaim {
    /** All claims, which are written by the attribute that they are about. */
    ByAttributeType<Claim<?>> BY_ATTRIBUTE =
            ByAttributeType.of(Claim.class, Claim::attribute, Claim::typeFor, Claim::describe);

    /**
     * Returns the type of the claims about an attribute.
     *
     * @param <V> the type of the attribute's values
     * @param about the attribute
     * @return the type, with all attributes of a claim in the order in which they are written
     */
    static <V> RecordType<Claim<V>> typeFor(Attribute<?, V> about) {
        return ClaimAttributes.typeFor(about);
    }

    /**
     * Returns a claim of a value, stated by nobody in particular.
     *
     * @param <V> the type of the attribute's values
     * @param attribute the attribute
     * @param value the value
     * @return the claim
     */
    static <V> Claim<V> of(Attribute<?, V> attribute, V value) {
        return builder(attribute).value(value).build();
    }

    /**
     * Returns a claim that the value is not known.
     *
     * @param <V> the type of the attribute's values
     * @param attribute the attribute
     * @return the claim
     */
    static <V> Claim<V> unknown(Attribute<?, V> attribute) {
        return builder(attribute).noValue(NoValue.UNKNOWN).build();
    }

    /**
     * Returns a claim that there is no such value.
     *
     * @param <V> the type of the attribute's values
     * @param attribute the attribute
     * @return the claim
     */
    static <V> Claim<V> notApplicable(Attribute<?, V> attribute) {
        return builder(attribute).noValue(NoValue.NOT_APPLICABLE).build();
    }

    /**
     * Returns a new builder.
     *
     * @param <V> the type of the attribute's values
     * @param attribute the attribute that the claim is about
     * @return a builder with nothing else set
     */
    static <V> Builder<V> builder(Attribute<?, V> attribute) {
        return new Builder<V>().attribute(attribute);
    }

    /** {@return the attribute that the claim is about; one of several values is claimed by itself} */
    Attribute<?, V> attribute();

    /** {@return the value that is claimed; empty if the claimant says that it is not known or that there is none} */
    Optional<V> value();

    /** {@return why there is no value; empty if there is one} */
    Optional<NoValue> noValue();

    /** {@return who says it; empty if the source says it in its own voice} */
    Optional<Actor> claimant();

    /** {@return how surely it is said} */
    @Value.Default
    default Certainty certainty() {
        return Certainty.STATED;
    }

    /** {@return a judgement of the source and of the information; empty if nobody made one} */
    Optional<AdmiraltyGrade> grade();

    /** {@return the passages that the claim rests on} */
    ImmutableList<Citation> citations();

    @Override
    default String oneLine() {
        return Description.oneLine("Claim(" + attribute().name() + ")", this);
    }

    @Override
    default RecordType<Claim<V>> type() {
        return typeFor(attribute());
    }

    /**
     * Returns a builder that holds the attributes of this claim, to change some of them.
     *
     * @return a builder
     */
    default Builder<V> toBuilder() {
        return new Builder<V>().from(this);
    }

    @Override
    default String describe() {
        String said = value().map(attribute().type()::describe)
                .or(() -> noValue().map(NoValue::describe))
                .orElse("");
        return attribute().label() + ": "
                + Description.join(
                        Optional.of(said),
                        Optional.of(certainty())
                                .filter(c -> !c.equals(Certainty.STATED))
                                .map(Certainty::describe),
                        claimant().map(who -> "says " + who.describe()),
                        grade().map(AdmiraltyGrade::toString),
                        Description.list(
                                citations(), citation -> "\"" + citation.exact() + "\" in " + citation.source()));
    }

    /**
     * Builds a {@link Claim}. Not for use by several threads at once.
     *
     * @param <V> the type of the attribute's values
     */
    final class Builder<V> extends ImmutableClaim.Builder<V> implements RecordType.Assembly<Claim<V>> {
        Builder() {}

        /**
         * Builds the claim.
         *
         * @return the claim
         * @throws InvalidValueException if it has neither a value nor a reason why there is none, or both
         */
        @Override
        public Claim<V> build() {
            Claim<V> claim = super.build();
            if (claim.value().isPresent() == claim.noValue().isPresent()) {
                throw new InvalidValueException(
                        "The claim about " + claim.attribute().name() + " has "
                                + (claim.value().isPresent() ? "both a value and" : "neither a value nor")
                                + " a reason why there is none, but exactly one of them is expected.",
                        claim.attribute().name());
            }
            return claim;
        }
    }
}
