package io.casus.incident;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.ValueTypes.INTEGER;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.place.Place;
import io.casus.quantity.Dimension;
import io.casus.quantity.Quantity;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.LaunchOutcome;
import io.casus.vocabulary.RangeClass;
import io.casus.vocabulary.Vehicle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One missile of a launch, where a report tells the missiles of a salvo apart. What is absent here holds as the
 * launch says.
 */
@Value.Immutable
public sealed interface Missile extends Structured permits ImmutableMissile {

    /** The attribute {@link #order()}. */
    Attribute<Missile, Integer> ORDER = optional("order", INTEGER, Missile::order, Builder.class, Builder::order);

    /** The attribute {@link #name()}. */
    Attribute<Missile, String> NAME = optional("name", STRING, Missile::name, Builder.class, Builder::name);

    /** The attribute {@link #time()}. */
    Attribute<Missile, UncertainTime> TIME =
            optional("time", UncertainTime.TYPE, Missile::time, Builder.class, Builder::time);

    /** The attribute {@link #launchSite()}. */
    Attribute<Missile, Place> LAUNCH_SITE =
            optional("launchSite", Place.TYPE, Missile::launchSite, Builder.class, Builder::launchSite);

    /** The attribute {@link #rangeClass()}. */
    Attribute<Missile, RangeClass> RANGE_CLASS =
            optional("rangeClass", RangeClass.VOCABULARY, Missile::rangeClass, Builder.class, Builder::rangeClass);

    /** The attribute {@link #vehicle()}. */
    Attribute<Missile, Vehicle> VEHICLE =
            optional("vehicle", Vehicle.VOCABULARY, Missile::vehicle, Builder.class, Builder::vehicle);

    /** The attribute {@link #distance()}. */
    Attribute<Missile, Quantity> DISTANCE =
            optional("distance", Quantity.TYPE, Missile::distance, Builder.class, Builder::distance);

    /** The attribute {@link #apogee()}. */
    Attribute<Missile, Quantity> APOGEE =
            optional("apogee", Quantity.TYPE, Missile::apogee, Builder.class, Builder::apogee);

    /** The attribute {@link #flightTime()}. */
    Attribute<Missile, Quantity> FLIGHT_TIME =
            optional("flightTime", Quantity.TYPE, Missile::flightTime, Builder.class, Builder::flightTime);

    /** The attribute {@link #impact()}. */
    Attribute<Missile, Place> IMPACT = optional("impact", Place.TYPE, Missile::impact, Builder.class, Builder::impact);

    /** The attribute {@link #outcome()}. */
    Attribute<Missile, LaunchOutcome> OUTCOME =
            optional("outcome", LaunchOutcome.VOCABULARY, Missile::outcome, Builder.class, Builder::outcome);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Missile> TYPE = RecordType.of(
            Missile.class,
            Builder::new,
            ImmutableList.of(
                    ORDER,
                    NAME,
                    TIME,
                    LAUNCH_SITE,
                    RANGE_CLASS,
                    VEHICLE,
                    DISTANCE,
                    APOGEE,
                    FLIGHT_TIME,
                    IMPACT,
                    OUTCOME));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the place in the order of flight, from 1; empty if nobody said} */
    Optional<Integer> order();

    /** {@return the name of the missile; empty if nobody said} */
    Optional<String> name();

    /** {@return when it was launched} */
    Optional<UncertainTime> time();

    /** {@return where it was launched, as the missiles of a salvo may come from several places} */
    Optional<Place> launchSite();

    /** {@return its range class as claimed} */
    Optional<RangeClass> rangeClass();

    /** {@return what kind of vehicle it is} */
    Optional<Vehicle> vehicle();

    /** {@return the distance flown over ground, a length} */
    Optional<Quantity> distance();

    /** {@return the greatest height above ground, a length} */
    Optional<Quantity> apogee();

    /** {@return the time from launch to impact, a duration} */
    Optional<Quantity> flightTime();

    /** {@return where it came down} */
    Optional<Place> impact();

    /** {@return how its flight ended} */
    Optional<LaunchOutcome> outcome();

    @Override
    default String describe() {
        return Description.ofAttributes(this, TYPE);
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Missile> type() {
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

    /** Builds a {@link Missile}. Not for use by several threads at once. */
    final class Builder extends ImmutableMissile.Builder implements RecordType.Assembly<Missile> {
        Builder() {}

        @Override
        public Missile build() {
            Missile missile = super.build();
            missile.order().ifPresent(Checks::order);
            Checks.dimension(missile.distance(), Dimension.LENGTH, "distance");
            Checks.dimension(missile.apogee(), Dimension.LENGTH, "apogee");
            Checks.dimension(missile.flightTime(), Dimension.DURATION, "flightTime");
            return missile;
        }
    }
}
