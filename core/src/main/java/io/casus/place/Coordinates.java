package io.casus.place;

import static io.casus.attribute.Attribute.required;
import static io.casus.attribute.ValueTypes.DECIMAL;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** A point on the surface of the Earth, in the World Geodetic System 1984 (EPSG:4326). */
@Value.Immutable
public sealed interface Coordinates extends Structured permits ImmutableCoordinates {

    /** The attribute {@link #latitude()}. */
    Attribute<Coordinates, BigDecimal> LATITUDE =
            required("latitude", DECIMAL, Coordinates::latitude, Builder.class, Builder::latitude);

    /** The attribute {@link #longitude()}. */
    Attribute<Coordinates, BigDecimal> LONGITUDE =
            required("longitude", DECIMAL, Coordinates::longitude, Builder.class, Builder::longitude);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Coordinates> TYPE =
            RecordType.of(Coordinates.class, Builder::new, ImmutableList.of(LATITUDE, LONGITUDE));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the latitude in degrees, from −90 (south) to 90 (north), both included, with the digits that were
     * given}
     */
    BigDecimal latitude();

    /**
     * {@return the longitude in degrees, from −180 (west) to 180 (east), both included, with the digits that
     * were given}
     */
    BigDecimal longitude();

    /**
     * Returns a point.
     *
     * @param latitude the latitude in degrees, from −90 to 90
     * @param longitude the longitude in degrees, from −180 to 180
     * @return the point
     * @throws io.casus.InvalidValueException if either is out of its range or not a number
     */
    static Coordinates of(double latitude, double longitude) {
        return builder()
                .latitude(Degrees.of(latitude, "latitude"))
                .longitude(Degrees.of(longitude, "longitude"))
                .build();
    }

    @Override
    default String describe() {
        return Degrees.describe(latitude(), "N", "S") + " " + Degrees.describe(longitude(), "E", "W");
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Coordinates> type() {
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

    /** Builds a {@link Coordinates}. Not for use by several threads at once. */
    final class Builder extends ImmutableCoordinates.Builder implements RecordType.Assembly<Coordinates> {
        Builder() {}

        @Override
        public Coordinates build() {
            Coordinates coordinates = super.build();
            Degrees.requireWithin(coordinates.latitude(), 90, "latitude");
            Degrees.requireWithin(coordinates.longitude(), 180, "longitude");
            return coordinates;
        }
    }
}
