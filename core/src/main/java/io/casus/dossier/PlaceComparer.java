package io.casus.dossier;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.casus.name.CountryCode;
import io.casus.name.Identifier;
import io.casus.name.Name;
import io.casus.place.Coordinates;
import io.casus.place.MaritimeZone;
import io.casus.place.Place;
import io.casus.vocabulary.PlaceKind;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares places by what was said of them: by identifiers, names, the larger place, the country, coordinates and zones of the sea. No map is
 * asked, so that two places of different kinds, of which one may lie in the other, agree.
 */
final class PlaceComparer implements Comparer<Place> {
    private static final double FARTHEST_KILOMETRES = 100;
    private static final double EARTH_RADIUS_KILOMETRES = 6371;
    private static final ImmutableSet<PlaceKind> POINTS = ImmutableSet.of(PlaceKind.CITY, PlaceKind.FACILITY);

    @Override
    public Comparison compare(Voiced<Place> one, Voiced<Place> other) {
        Place mine = one.value();
        Place theirs = other.value();
        if (mine.equals(theirs)) {
            return Comparison.SAME;
        }
        if (shareIdentifier(mine, theirs)) {
            return byDetail(mine, theirs);
        }
        if (differByCountry(mine, theirs) || differByZone(mine, theirs) || areFarApart(mine, theirs)) {
            return Comparison.CONTRADICTORY;
        }
        Comparison names = byNames(mine, theirs);
        return names == Comparison.SAME ? byDetail(mine, theirs) : names;
    }

    private static boolean shareIdentifier(Place one, Place other) {
        return one.identifiers().stream()
                .anyMatch(mine -> other.identifiers().stream().anyMatch((Identifier theirs) -> mine.isSameAs(theirs)));
    }

    private static boolean differByCountry(Place one, Place other) {
        return one.country().isPresent()
                && other.country().isPresent()
                && !one.country().equals(other.country());
    }

    private static boolean differByZone(Place one, Place other) {
        return one.maritimeZones().stream()
                .anyMatch(mine -> other.maritimeZones().stream().anyMatch(theirs -> contradict(mine, theirs)));
    }

    private static boolean contradict(MaritimeZone one, MaritimeZone other) {
        return one.kind().equals(other.kind()) && one.of().equals(other.of()) && one.outside() != other.outside();
    }

    private static boolean areFarApart(Place one, Place other) {
        if (one.coordinates().isEmpty() || other.coordinates().isEmpty() || !isPoint(one) || !isPoint(other)) {
            return false;
        }
        return kilometres(one.coordinates().get(), other.coordinates().get()) > FARTHEST_KILOMETRES;
    }

    private static boolean isPoint(Place place) {
        return place.kind().map(POINTS::contains).orElse(true);
    }

    private static double kilometres(Coordinates one, Coordinates other) {
        double latitude = Math.toRadians(one.latitude().doubleValue());
        double otherLatitude = Math.toRadians(other.latitude().doubleValue());
        double longitudes =
                Math.toRadians(one.longitude().doubleValue() - other.longitude().doubleValue());
        double cosine = Math.sin(latitude) * Math.sin(otherLatitude)
                + Math.cos(latitude) * Math.cos(otherLatitude) * Math.cos(longitudes);
        return EARTH_RADIUS_KILOMETRES * Math.acos(Math.max(-1, Math.min(1, cosine)));
    }

    private static Comparison byNames(Place one, Place other) {
        ImmutableSet<ImmutableList<String>> mine = names(one);
        ImmutableSet<ImmutableList<String>> theirs = names(other);
        if (mine.isEmpty() && theirs.isEmpty()) {
            return Comparison.SAME;
        }
        if (mine.isEmpty() || theirs.isEmpty()) {
            return mine.isEmpty() ? besideNameless(one).reversed() : besideNameless(other);
        }
        if (!Sets.intersection(mine, theirs).isEmpty()) {
            return Comparison.SAME;
        }
        if (liesIn(one, theirs) || leavesOpen(other, mine)) {
            return Comparison.NARROWER;
        }
        if (liesIn(other, mine) || leavesOpen(one, theirs)) {
            return Comparison.BROADER;
        }
        return isProper(one) && isProper(other) && areAlike(one, other)
                ? Comparison.CONTRADICTORY
                : Comparison.COMPATIBLE;
    }

    /** How a place with a name stands to one without, by what else the other tells. */
    private static Comparison besideNameless(Place nameless) {
        boolean tellsWhere =
                nameless.coordinates().isPresent() || !nameless.maritimeZones().isEmpty();
        return tellsWhere ? Comparison.COMPATIBLE : Comparison.NARROWER;
    }

    private static ImmutableSet<ImmutableList<String>> names(Place place) {
        return Stream.concat(place.name().stream(), place.otherNames().stream().map(Name::text))
                .map(TextComparer::words)
                .filter(words -> !words.isEmpty())
                .collect(toImmutableSet());
    }

    /** Whether the larger place of the one, or its country, has one of the names. */
    private static boolean liesIn(Place place, ImmutableSet<ImmutableList<String>> names) {
        Optional<ImmutableList<String>> country =
                place.country().map(CountryCode::describe).map(TextComparer::words);
        return place.within().map(TextComparer::words).filter(names::contains).isPresent()
                || country.filter(names::contains).isPresent();
    }

    /** Whether all that the place is called stands in a name of the other: "the sea", "the sea off the east coast". */
    private static boolean leavesOpen(Place place, ImmutableSet<ImmutableList<String>> names) {
        return names(place).stream()
                .allMatch(mine -> names.stream()
                        .anyMatch(name -> name.containsAll(mine)
                                || (isGenericWater(place) && name.stream().anyMatch(PlaceComparer::isWater))));
    }

    private static boolean isGenericWater(Place place) {
        return place.kind().equals(Optional.of(PlaceKind.WATERS))
                && names(place).stream().allMatch(name -> name.stream().allMatch(PlaceComparer::isWater));
    }

    private static boolean isWater(String word) {
        return switch (word) {
            case "sea", "seas", "water", "waters", "ocean", "the" -> true;
            default -> false;
        };
    }

    private static boolean isProper(Place place) {
        return place.name()
                .filter(name -> Character.isUpperCase(name.codePointAt(0)))
                .isPresent();
    }

    private static boolean areAlike(Place one, Place other) {
        return one.kind().isEmpty() || other.kind().isEmpty() || Objects.equals(one.kind(), other.kind());
    }

    private static Comparison byDetail(Place one, Place other) {
        int more = Integer.compare(detailOf(one), detailOf(other));
        if (more == 0) {
            return Comparison.SAME;
        }
        return more > 0 ? Comparison.NARROWER : Comparison.BROADER;
    }

    private static int detailOf(Place place) {
        return (place.name().isPresent() ? 1 : 0)
                + (place.within().isPresent() ? 1 : 0)
                + (place.country().isPresent() ? 1 : 0)
                + (place.coordinates().isPresent() ? 1 : 0)
                + place.maritimeZones().size();
    }

    @Override
    public boolean isComplete(Place value) {
        return (value.name().isPresent() && !isGenericWater(value))
                || value.coordinates().isPresent()
                || !value.identifiers().isEmpty();
    }

    @Override
    public double detail(Place value) {
        return detailOf(value)
                + value.name()
                        .map(name -> TextComparer.words(name).size() / 100.0)
                        .orElse(0.0);
    }
}
