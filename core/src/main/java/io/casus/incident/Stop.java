package io.casus.incident;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.required;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.place.Place;
import io.casus.time.UncertainTime;
import java.util.Optional;
import org.immutables.value.Value;

/** A place at which a visitor stops, and when. */
@Value.Immutable
public sealed interface Stop extends Structured permits ImmutableStop {

    /** The attribute {@link #place()}. */
    Attribute<Stop, Place> PLACE = required("place", Place.TYPE, Stop::place, Builder.class, Builder::place);

    /** The attribute {@link #time()}. */
    Attribute<Stop, UncertainTime> TIME =
            optional("time", UncertainTime.TYPE, Stop::time, Builder.class, Builder::time);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Stop> TYPE = RecordType.of(Stop.class, Builder::new, ImmutableList.of(PLACE, TIME));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the place} */
    Place place();

    /** {@return the time from arriving to leaving; empty if nobody said} */
    Optional<UncertainTime> time();

    @Override
    default String describe() {
        return Description.join(Optional.of(place().describe()), time().map(UncertainTime::describe));
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Stop> type() {
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

    /** Builds a {@link Stop}. Not for use by several threads at once. */
    final class Builder extends ImmutableStop.Builder implements RecordType.Assembly<Stop> {
        Builder() {}
    }
}
