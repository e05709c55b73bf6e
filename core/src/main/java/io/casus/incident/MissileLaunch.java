package io.casus.incident;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.repeated;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.place.Place;
import io.casus.quantity.Dimension;
import io.casus.quantity.Quantity;
import io.casus.vocabulary.Direction;
import io.casus.vocabulary.LaunchOutcome;
import io.casus.vocabulary.LaunchPurpose;
import io.casus.vocabulary.Platform;
import io.casus.vocabulary.Propellant;
import io.casus.vocabulary.RangeClass;
import io.casus.vocabulary.Vehicle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The launch of one missile or of several together.
 *
 * <p>Range class, platform, vehicle and purpose are four separate axes. The range class is what a source claims; it is never
 * derived from the distance flown.
 */
@Value.Immutable
public sealed interface MissileLaunch extends Incident permits ImmutableMissileLaunch {

    /** The attribute {@link #launchedBy()}. */
    Attribute<MissileLaunch, Actor> LAUNCHED_BY =
            optional("launchedBy", Actor.TYPE, MissileLaunch::launchedBy, Builder.class, Builder::launchedBy);

    /** The attribute {@link #launchSite()}. */
    Attribute<MissileLaunch, Place> LAUNCH_SITE =
            optional("launchSite", Place.TYPE, MissileLaunch::launchSite, Builder.class, Builder::launchSite);

    /** The attribute {@link #count()}. */
    Attribute<MissileLaunch, Quantity> COUNT =
            optional("count", Quantity.TYPE, MissileLaunch::count, Builder.class, Builder::count);

    /** The attribute {@link #rangeClass()}. */
    Attribute<MissileLaunch, RangeClass> RANGE_CLASS = optional(
            "rangeClass", RangeClass.VOCABULARY, MissileLaunch::rangeClass, Builder.class, Builder::rangeClass);

    /** The attribute {@link #platform()}. */
    Attribute<MissileLaunch, Platform> PLATFORM =
            optional("platform", Platform.VOCABULARY, MissileLaunch::platform, Builder.class, Builder::platform);

    /** The attribute {@link #vehicle()}. */
    Attribute<MissileLaunch, Vehicle> VEHICLE =
            optional("vehicle", Vehicle.VOCABULARY, MissileLaunch::vehicle, Builder.class, Builder::vehicle);

    /** The attribute {@link #purpose()}. */
    Attribute<MissileLaunch, LaunchPurpose> PURPOSE =
            optional("purpose", LaunchPurpose.VOCABULARY, MissileLaunch::purpose, Builder.class, Builder::purpose);

    /** The attribute {@link #missileName()}. */
    Attribute<MissileLaunch, String> MISSILE_NAME =
            optional("missileName", STRING, MissileLaunch::missileName, Builder.class, Builder::missileName);

    /** The attribute {@link #propellant()}. */
    Attribute<MissileLaunch, Propellant> PROPELLANT = optional(
            "propellant", Propellant.VOCABULARY, MissileLaunch::propellant, Builder.class, Builder::propellant);

    /** The attribute {@link #maximumRange()}. */
    Attribute<MissileLaunch, Quantity> MAXIMUM_RANGE =
            optional("maximumRange", Quantity.TYPE, MissileLaunch::maximumRange, Builder.class, Builder::maximumRange);

    /** The attribute {@link #distance()}. */
    Attribute<MissileLaunch, Quantity> DISTANCE =
            optional("distance", Quantity.TYPE, MissileLaunch::distance, Builder.class, Builder::distance);

    /** The attribute {@link #apogee()}. */
    Attribute<MissileLaunch, Quantity> APOGEE =
            optional("apogee", Quantity.TYPE, MissileLaunch::apogee, Builder.class, Builder::apogee);

    /** The attribute {@link #flightTime()}. */
    Attribute<MissileLaunch, Quantity> FLIGHT_TIME =
            optional("flightTime", Quantity.TYPE, MissileLaunch::flightTime, Builder.class, Builder::flightTime);

    /** The attribute {@link #direction()}. */
    Attribute<MissileLaunch, Direction> DIRECTION =
            optional("direction", Direction.VOCABULARY, MissileLaunch::direction, Builder.class, Builder::direction);

    /** The attribute {@link #impact()}. */
    Attribute<MissileLaunch, Place> IMPACT =
            optional("impact", Place.TYPE, MissileLaunch::impact, Builder.class, Builder::impact);

    /** The attribute {@link #damage()}. */
    Attribute<MissileLaunch, Damage> DAMAGE =
            optional("damage", Damage.TYPE, MissileLaunch::damage, Builder.class, Builder::damage);

    /** The attribute {@link #outcome()}. */
    Attribute<MissileLaunch, LaunchOutcome> OUTCOME =
            optional("outcome", LaunchOutcome.VOCABULARY, MissileLaunch::outcome, Builder.class, Builder::outcome);

    /** The attribute {@link #missiles()}. */
    Attribute<MissileLaunch, Missile> MISSILES =
            repeated("missiles", Missile.TYPE, MissileLaunch::missiles, Builder.class, Builder::addMissile);

    /** The type of this kind, with all its attributes in the order in which they are written. */
    RecordType<MissileLaunch> TYPE = Kinds.type(
            MissileLaunch.class,
            Builder::new,
            ImmutableList.of(
                    LAUNCHED_BY,
                    LAUNCH_SITE,
                    COUNT,
                    RANGE_CLASS,
                    PLATFORM,
                    VEHICLE,
                    PURPOSE,
                    MISSILE_NAME,
                    PROPELLANT,
                    MAXIMUM_RANGE,
                    DISTANCE,
                    APOGEE,
                    FLIGHT_TIME,
                    DIRECTION,
                    IMPACT,
                    DAMAGE,
                    OUTCOME,
                    MISSILES));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return who launched; empty if nobody said} */
    Optional<Actor> launchedBy();

    /** {@return where it was launched; empty if nobody said} */
    Optional<Place> launchSite();

    /** {@return how many missiles were launched, a count: one, "at least seven", "several"; empty if nobody said} */
    Optional<Quantity> count();

    /** {@return the range class, as claimed; empty if nobody said} */
    Optional<RangeClass> rangeClass();

    /** {@return what it was launched from; empty if nobody said} */
    Optional<Platform> platform();

    /** {@return what kind of vehicle flew; empty if nobody said} */
    Optional<Vehicle> vehicle();

    /** {@return what it was for, as claimed; empty if nobody said} */
    Optional<LaunchPurpose> purpose();

    /** {@return the name of the missile, such as {@code "Hwasong-16B"}; empty if nobody said} */
    Optional<String> missileName();

    /** {@return what drove it; empty if nobody said} */
    Optional<Propellant> propellant();

    /** {@return the range that a missile of this type can reach, a length. It says nothing of the flight} */
    Optional<Quantity> maximumRange();

    /** {@return the distance flown over ground from launch to impact, a length; empty if nobody said} */
    Optional<Quantity> distance();

    /** {@return the greatest height above ground, a length; empty if nobody said} */
    Optional<Quantity> apogee();

    /** {@return the time from launch to impact, a duration; empty if nobody said} */
    Optional<Quantity> flightTime();

    /** {@return the direction of flight; empty if nobody said} */
    Optional<Direction> direction();

    /** {@return where it came down, with the maritime zones it fell in or outside of; empty if nobody said} */
    Optional<Place> impact();

    /** {@return what it damaged, or that it damaged nothing; empty if nobody said} */
    Optional<Damage> damage();

    /** {@return how the launch ended; empty if nobody said} */
    Optional<LaunchOutcome> outcome();

    /**
     * {@return the missiles one by one, where a report tells them apart, in the order of flight where it is
     * known}
     */
    ImmutableList<Missile> missiles();

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<MissileLaunch> type() {
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

    /** Builds a {@link MissileLaunch}. Not for use by several threads at once. */
    final class Builder extends ImmutableMissileLaunch.Builder
            implements Incident.Builder<Builder>, RecordType.Assembly<MissileLaunch> {
        Builder() {}

        @Override
        public MissileLaunch build() {
            MissileLaunch built = super.build();
            Checks.dimension(built, COUNT, Dimension.COUNT);
            Checks.dimension(built, MAXIMUM_RANGE, Dimension.LENGTH);
            Checks.dimension(built, DISTANCE, Dimension.LENGTH);
            Checks.dimension(built, APOGEE, Dimension.LENGTH);
            Checks.dimension(built, FLIGHT_TIME, Dimension.DURATION);
            return Kinds.withClaimsInOrder(
                    built, claims -> built.toBuilder().claims(claims).build());
        }
    }
}
