package io.casus.place;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.repeated;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.check.Texts;
import io.casus.name.CountryCode;
import io.casus.name.Identifier;
import io.casus.name.Name;
import io.casus.vocabulary.PlaceKind;
import io.casus.vocabulary.PlacePrecision;
import java.util.Optional;
import org.immutables.value.Value;

/** Where something is: by name, by country, by coordinates, or by as much of these as was said. */
@Value.Immutable
public sealed interface Place extends Structured permits ImmutablePlace {

    /** The attribute {@link #name()}. */
    Attribute<Place, String> NAME = optional("name", STRING, Place::name, Builder.class, Builder::name);

    /** The attribute {@link #otherNames()}. */
    Attribute<Place, Name> OTHER_NAMES =
            repeated("otherNames", Name.TYPE, Place::otherNames, Builder.class, Builder::addOtherName);

    /** The attribute {@link #kind()}. */
    Attribute<Place, PlaceKind> KIND =
            optional("kind", PlaceKind.VOCABULARY, Place::kind, Builder.class, Builder::kind);

    /** The attribute {@link #country()}. */
    Attribute<Place, CountryCode> COUNTRY =
            optional("country", CountryCode.TYPE, Place::country, Builder.class, Builder::country);

    /** The attribute {@link #within()}. */
    Attribute<Place, String> WITHIN = optional("within", STRING, Place::within, Builder.class, Builder::within);

    /** The attribute {@link #coordinates()}. */
    Attribute<Place, Coordinates> COORDINATES =
            optional("coordinates", Coordinates.TYPE, Place::coordinates, Builder.class, Builder::coordinates);

    /** The attribute {@link #precision()}. */
    Attribute<Place, PlacePrecision> PRECISION =
            optional("precision", PlacePrecision.VOCABULARY, Place::precision, Builder.class, Builder::precision);

    /** The attribute {@link #maritimeZones()}. */
    Attribute<Place, MaritimeZone> MARITIME_ZONES =
            repeated("maritimeZones", MaritimeZone.TYPE, Place::maritimeZones, Builder.class, Builder::addMaritimeZone);

    /** The attribute {@link #identifiers()}. */
    Attribute<Place, Identifier> IDENTIFIERS =
            repeated("identifiers", Identifier.TYPE, Place::identifiers, Builder.class, Builder::addIdentifier);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Place> TYPE = RecordType.of(
                    Place.class,
                    Builder::new,
                    ImmutableList.of(
                            NAME,
                            OTHER_NAMES,
                            KIND,
                            COUNTRY,
                            WITHIN,
                            COORDINATES,
                            PRECISION,
                            MARITIME_ZONES,
                            IDENTIFIERS))
            .recurring();

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the name as the source spells it, such as {@code "waters between the Korean Peninsula and
     * Japan"}; empty if it has none}
     */
    Optional<String> name();

    /** {@return further names: in other languages, and the names that other parties give to the same place} */
    ImmutableList<Name> otherNames();

    /** {@return what kind of place it is; empty if nobody said} */
    Optional<PlaceKind> kind();

    /** {@return the country in which it lies; empty for the sea or if nobody said} */
    Optional<CountryCode> country();

    /** {@return the larger place in which it lies, such as a province; empty if nobody said} */
    Optional<String> within();

    /** {@return a point for it (WGS 84); empty if nobody said} */
    Optional<Coordinates> coordinates();

    /** {@return how precisely the place is known; empty if nobody said} */
    Optional<PlacePrecision> precision();

    /** {@return the zones of the sea that it lies in, or outside of} */
    ImmutableList<MaritimeZone> maritimeZones();

    /** {@return what registers call it} */
    ImmutableList<Identifier> identifiers();

    /**
     * Returns a place that is known by its name only.
     *
     * @param name the name as the source spells it
     * @return the place
     * @throws io.casus.InvalidValueException if the name is blank
     */
    static Place named(String name) {
        return builder().name(name).build();
    }

    /**
     * Returns a place in a country.
     *
     * @param name the name as the source spells it
     * @param country the ISO 3166-1 alpha-3 code of the country, such as {@code KOR}
     * @return the place
     * @throws io.casus.InvalidValueException if the name is blank or the code is not assigned
     */
    static Place of(String name, String country) {
        return builder().name(name).country(CountryCode.of(country)).build();
    }

    @Override
    default String describe() {
        return Description.join(
                name(),
                within(),
                country().map(CountryCode::describe).filter(text -> !name().equals(Optional.of(text))),
                coordinates().map(Coordinates::describe),
                precision().map(PlacePrecision::describe),
                Description.list(maritimeZones(), MaritimeZone::describe));
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Place> type() {
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

    /** Builds a {@link Place}. Not for use by several threads at once. */
    final class Builder extends ImmutablePlace.Builder implements RecordType.Assembly<Place> {
        Builder() {}

        @Override
        public Place build() {
            Place place = super.build();
            place.name().ifPresent(name -> Texts.requireNotBlank(name, "name of a place"));
            return place;
        }
    }
}
