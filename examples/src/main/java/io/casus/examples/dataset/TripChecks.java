package io.casus.examples.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.name.CountryCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what can only be seen of several trips: one that repeats another, one that tells of a stay that another tells of too, and a country that has
 * several names or identifiers.
 */
final class TripChecks {
    private static final ImmutableSet<String> OF_THE_STAY =
            ImmutableSet.of(Trip.WHO, Trip.START, Trip.COUNTRY_ID, Trip.LOCALE);
    private static final ImmutableSet<String> TOLD = ImmutableSet.of(Trip.NAME, Trip.END, Trip.COUNTRY, Trip.REMARKS);

    private final LoadNotes notes;
    private final Map<ImmutableList<String>, Trip> stays = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    TripChecks(LoadNotes notes) {
        this.notes = notes;
    }

    /** Whether a trip tells something that none before did. One that does not is noted, and is not held. */
    boolean isNew(Trip trip) {
        checkNames(trip);
        ImmutableList<String> stay = texts(trip, OF_THE_STAY);
        Trip before = stays.putIfAbsent(stay, trip);
        if (before == null) {
            return true;
        }
        boolean same = texts(before, TOLD).equals(texts(trip, TOLD));
        notes.fail(
                trip.number(),
                "trip",
                trip.number(),
                "The trip tells of the stay in " + trip.text(Trip.LOCALE) + " from " + trip.text(Trip.START)
                        + " that trip "
                        + before.number() + " tells of"
                        + (same ? " in the same words. It is left out." : ", but otherwise. Both are held."));
        if (same) {
            trip.texts().forEach((name, text) -> notes.notHeld(name, "the trip repeats another"));
        }
        return !same;
    }

    private static ImmutableList<String> texts(Trip trip, ImmutableSet<String> names) {
        return names.stream().map(trip::text).collect(ImmutableList.toImmutableList());
    }

    /** Notes each further name of a country once, and each further identifier. */
    private void checkNames(Trip trip) {
        Optional<CountryCode> code = CountryNames.code(trip.text(Trip.COUNTRY));
        String id = trip.text(Trip.COUNTRY_ID);
        code.ifPresent(country -> {
            checkName(trip, Trip.COUNTRY, country.toString(), trip.text(Trip.COUNTRY));
            checkName(trip, Trip.COUNTRY_ID, country.toString(), id);
        });
    }

    private void checkName(Trip trip, String element, String country, String name) {
        String known = countries.putIfAbsent(element + " " + country, name);
        boolean isNew = known != null
                && !known.equals(name)
                && countries.putIfAbsent(element + " " + country + " " + name, name) == null;
        if (isNew) {
            notes.fail(
                    trip.number(),
                    element,
                    name,
                    "«" + name + "» stands for " + country + ", which is «" + known
                            + "» elsewhere. Both are taken for the same country.");
        }
    }
}
