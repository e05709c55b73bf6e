package io.casus.examples.dataset;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.casus.InvalidValueException;
import io.casus.name.Name;
import io.casus.place.Coordinates;
import io.casus.place.Place;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.LaunchOutcome;
import io.casus.vocabulary.NoValue;
import io.casus.vocabulary.PlaceKind;
import io.casus.vocabulary.PlacePrecision;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what the cells of a missile test database say, but for the date and the type, which have classes of their own. */
final class CnsCells {
    /** The codes of the database: a test is unconfirmed where it is not sure that it took place. */
    private static final ImmutableMap<String, IncidentStatus> CONFIRMATIONS =
            ImmutableMap.of("confirmed", IncidentStatus.OCCURRED, "unconfirmed", IncidentStatus.ALLEGED);

    private static final ImmutableMap<String, LaunchOutcome> OUTCOMES =
            ImmutableMap.of("success", LaunchOutcome.SUCCESS, "failure", LaunchOutcome.FAILURE);

    private static final Pattern WATERS = Pattern.compile("(?:.* )?(?:Sea|Ocean|Gulf|Bay|Strait|Waters)(?: of .*)?");
    private static final Splitter NAMES = Splitter.onPattern("[;,]")
            .trimResults(CharMatcher.whitespace().or(CharMatcher.anyOf("\"“”")))
            .omitEmptyStrings();

    private CnsCells() {}

    /** Words that say why there is no value, or nothing, or a value that the reader makes of them. */
    static <V> CellReading<V> read(String cell, Function<String, CellReading<V>> reader) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "" -> CellReading.blank();
            case "unknown", "not known" -> CellReading.none(NoValue.UNKNOWN);
            case "n/a", "na", "none", "not applicable" -> CellReading.none(NoValue.NOT_APPLICABLE);
            default -> reader.apply(cell);
        };
    }

    /** A length. The column is one of kilometres, which a number without a unit therefore is. */
    static CellReading<Quantity> length(String cell) {
        try {
            Optional<Quantity> read = Quantity.parseCell(cell).quantity();
            Optional<Quantity> inKilometres =
                    read.map(quantity -> quantity.unit().equals(Unit.ONE)
                            ? Quantity.parse(cell + " km").withWords(cell)
                            : quantity);
            return inKilometres.map(CellReading::of).orElseGet(CellReading::blank);
        } catch (InvalidValueException e) {
            return CellReading.failed(e.getMessage() + " It is kept in words.");
        }
    }

    static CellReading<IncidentStatus> confirmation(String cell) {
        return code(cell, CONFIRMATIONS);
    }

    static CellReading<LaunchOutcome> outcome(String cell) {
        return code(cell, OUTCOMES);
    }

    private static <V> CellReading<V> code(String cell, ImmutableMap<String, V> codes) {
        return Optional.ofNullable(codes.get(cell.toLowerCase(Locale.ROOT)))
                .map(CellReading::of)
                .orElseGet(
                        () -> CellReading.failed("«" + cell + "» is none of the words that are known here, which are "
                                + String.join(", ", codes.keySet()) + ". It is kept in words."));
    }

    /** Where it came down. Both names of a sea are held besides the name as it is written: "Sea of Japan or East Sea". */
    static CellReading<Place> landing(String cell) {
        Place.Builder place = Place.builder().name(cell);
        if (WATERS.matcher(cell).matches()) {
            place.kind(PlaceKind.WATERS);
            if (cell.contains(" or ")) {
                Splitter.on(" or ").split(cell).forEach(name -> place.addOtherName(Name.of(name, "en")));
            }
        }
        return CellReading.of(place.build());
    }

    /** Adds the other names of a facility. */
    static void addOtherNames(String cell, Place.Builder place) {
        NAMES.split(cell).forEach(name -> place.addOtherName(Name.of(name, "en")));
    }

    /** The position of a facility, which the database gives as an approximation. */
    static CellReading<Coordinates> coordinates(String latitude, String longitude) {
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return CellReading.blank();
        }
        if (latitude.equalsIgnoreCase("Unknown") && longitude.equalsIgnoreCase("Unknown")) {
            return CellReading.none(NoValue.UNKNOWN);
        }
        try {
            return CellReading.of(Coordinates.builder()
                    .latitude(new BigDecimal(latitude))
                    .longitude(new BigDecimal(longitude))
                    .build());
        } catch (NumberFormatException | InvalidValueException e) {
            return CellReading.failed("«" + latitude + "» and «" + longitude
                    + "» are no latitude and longitude in degrees. They are kept in words.");
        }
    }

    /** The precision of all positions of the database, by its own account. */
    static PlacePrecision precision() {
        return PlacePrecision.ABOUT;
    }
}
