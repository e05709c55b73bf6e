package io.casus.incident;

import static io.casus.attribute.Attribute.defaulted;
import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.repeated;
import static io.casus.attribute.Attribute.required;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.attribute.Attribute;
import io.casus.attribute.Structured;
import io.casus.attribute.UnionType;
import io.casus.claim.Claim;
import io.casus.foreign.ForeignProperties;
import io.casus.place.Place;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.IncidentStatus;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened, or that somebody says happened, will happen or did not happen.
 *
 * <p>The typed attributes hold what a report takes to be so. The claims hold who says it, in which words and how surely, and
 * what others said instead.
 */
public sealed interface Incident extends Structured
        permits MissileLaunch,
                DiplomaticVisit,
                DiplomaticMeeting,
                Statement,
                PoliticalEvent,
                ArmsTransfer,
                TroopDeployment,
                Casualties,
                UnknownIncident {

    /** The attribute {@link #id()}. */
    Attribute<Incident, IncidentId> ID = required("id", IncidentId.TYPE, Incident::id, Kinds.anyBuilder(), Builder::id);

    /** The attribute {@link #status()}. */
    Attribute<Incident, IncidentStatus> STATUS =
            defaulted("status", IncidentStatus.VOCABULARY, Incident::status, Kinds.anyBuilder(), Builder::status);

    /** The attribute {@link #time()}. */
    Attribute<Incident, UncertainTime> TIME =
            optional("time", UncertainTime.TYPE, Incident::time, Kinds.anyBuilder(), Builder::time);

    /** The attribute {@link #places()}. */
    Attribute<Incident, Place> PLACES =
            repeated("places", Place.TYPE, Incident::places, Kinds.anyBuilder(), Builder::addPlace);

    /** The attribute {@link #summary()}. */
    Attribute<Incident, String> SUMMARY =
            optional("summary", STRING, Incident::summary, Kinds.anyBuilder(), Builder::summary);

    /** The attribute {@link #links()}. */
    Attribute<Incident, Link> LINKS =
            repeated("links", Link.TYPE, Incident::links, Kinds.anyBuilder(), Builder::addLink);

    /** The attribute {@link #claims()}. */
    Attribute<Incident, Claim<?>> CLAIMS =
            repeated("claims", Claim.BY_ATTRIBUTE, Incident::claims, Kinds.anyBuilder(), Builder::addClaim);

    /** All kinds of incidents. */
    @SuppressWarnings("ClassInitializationDeadlock") // The lambdas run on first use, not while this is initialized.
    UnionType<Incident> TYPE = UnionType.of(
            Incident.class,
            ImmutableMap.of(
                    MissileLaunch.class, () -> MissileLaunch.TYPE,
                    DiplomaticVisit.class, () -> DiplomaticVisit.TYPE,
                    DiplomaticMeeting.class, () -> DiplomaticMeeting.TYPE,
                    Statement.class, () -> Statement.TYPE,
                    PoliticalEvent.class, () -> PoliticalEvent.TYPE,
                    ArmsTransfer.class, () -> ArmsTransfer.TYPE,
                    TroopDeployment.class, () -> TroopDeployment.TYPE,
                    Casualties.class, () -> Casualties.TYPE),
            (kind, content) -> UnknownIncident.of(content),
            incident -> incident instanceof UnknownIncident unknown
                    ? Optional.of(unknown.foreignProperties())
                    : Optional.empty(),
            Incident::describe);

    /** {@return the identifier by which other incidents refer to this one} */
    IncidentId id();

    /** {@return whether it happened at all; that it occurred, if nothing else is given} */
    @Value.Default
    default IncidentStatus status() {
        return IncidentStatus.OCCURRED;
    }

    /** {@return when it happened or is to happen; empty if nobody said} */
    Optional<UncertainTime> time();

    /** {@return where it happened or is to happen, as far as no attribute of the kind says more} */
    ImmutableList<Place> places();

    /** {@return what happened, in a sentence; empty if nobody wrote one} */
    Optional<String> summary();

    /** {@return how the incident is related to others} */
    ImmutableList<Link> links();

    /**
     * Returns what was said of the attributes, by whom and how surely.
     *
     * @return all claims, grouped by attribute in the order of the type, those about one attribute in the order given
     */
    ImmutableList<Claim<?>> claims();

    /**
     * Returns the claims about one attribute.
     *
     * @param <V> the type of the attribute's values
     * @param attribute the attribute, such as {@code MissileLaunch.DISTANCE}
     * @return the claims in order; empty if there are none
     */
    default <V> ImmutableList<Claim<V>> claims(Attribute<?, V> attribute) {
        ImmutableList.Builder<Claim<V>> about = ImmutableList.builder();
        for (Claim<?> claim : claims()) {
            if (claim.attribute().equals(attribute)) {
                about.add(Kinds.<V>typed(claim));
            }
        }
        return about.build();
    }

    /**
     * Prints the incident for people to read: its attributes one below the other, then its claims.
     *
     * @return some lines of text
     */
    @Override
    default String describe() {
        return IncidentDescription.of(this);
    }

    /**
     * What the builders of all kinds have in common.
     *
     * @param <B> the builder itself
     */
    sealed interface Builder<B extends Builder<B>>
            permits MissileLaunch.Builder,
                    DiplomaticVisit.Builder,
                    DiplomaticMeeting.Builder,
                    Statement.Builder,
                    PoliticalEvent.Builder,
                    ArmsTransfer.Builder,
                    TroopDeployment.Builder,
                    Casualties.Builder {

        /**
         * Sets the identifier.
         *
         * @param id the identifier
         * @return this builder
         */
        B id(IncidentId id);

        /**
         * Sets the identifier.
         *
         * @param id the identifier as text
         * @return this builder
         * @throws io.casus.InvalidValueException if the text is blank
         */
        default B id(String id) {
            return id(IncidentId.of(id));
        }

        /**
         * Sets whether it happened at all.
         *
         * @param status the status
         * @return this builder
         */
        B status(IncidentStatus status);

        /**
         * Sets when it happened or is to happen.
         *
         * @param time the time
         * @return this builder
         */
        B time(UncertainTime time);

        /**
         * Adds where it happened or is to happen.
         *
         * @param place the place
         * @return this builder
         */
        B addPlace(Place place);

        /**
         * Sets what happened, in a sentence.
         *
         * @param summary the sentence
         * @return this builder
         */
        B summary(String summary);

        /**
         * Adds how the incident is related to another.
         *
         * @param link the link
         * @return this builder
         */
        B addLink(Link link);

        /**
         * Adds a claim.
         *
         * @param claim the claim, about an attribute of this kind
         * @return this builder
         */
        B addClaim(Claim<?> claim);

        /**
         * Sets the properties that this version does not know.
         *
         * @param properties the properties
         * @return this builder
         */
        B foreignProperties(ForeignProperties properties);

        /**
         * Builds the incident.
         *
         * @return the incident
         * @throws io.casus.MissingAttributesException if the identifier was not set
         * @throws io.casus.InvalidValueException if the attributes contradict each other
         */
        Incident build();
    }
}
