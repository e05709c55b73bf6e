package io.casus.examples.page;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static io.casus.examples.page.WorldMap.number;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casus.attribute.Attribute;
import io.casus.dossier.MergedIncident;
import io.casus.examples.page.PageModel.IncidentLink;
import io.casus.examples.page.PageModel.MapPicture;
import io.casus.examples.page.PageModel.PlaceLine;
import io.casus.examples.page.PageModel.Point;
import io.casus.incident.Incident;
import io.casus.incident.Stop;
import io.casus.place.Place;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The places that incidents name, on a map and as a list. */
final class PlacesOfIncidents {
    private final Map<Place, Set<Incident>> incidents = new LinkedHashMap<>();
    private final ImmutableMap<Place, Position> positions;

    private PlacesOfIncidents(List<MergedIncident> merged) {
        for (MergedIncident one : merged) {
            places(one.incident())
                    .forEach(place -> incidents
                            .computeIfAbsent(place, any -> new LinkedHashSet<>())
                            .add(one.incident()));
        }
        positions = incidents.keySet().stream()
                .filter(place -> Positions.of(place).isPresent())
                .collect(toImmutableMap(
                        place -> place, place -> Positions.of(place).orElseThrow()));
    }

    /** The picture; none where no place has a position. */
    static Optional<MapPicture> picture(List<MergedIncident> merged) {
        PlacesOfIncidents places = new PlacesOfIncidents(merged);
        return places.positions.isEmpty() ? Optional.empty() : Optional.of(places.picture());
    }

    /** All places among the values of an incident, whichever attribute has them. */
    private static ImmutableSet<Place> places(Incident incident) {
        return incident.type().attributes().stream()
                .flatMap(attribute -> values(incident, attribute))
                .flatMap(PlacesOfIncidents::places)
                .filter(place -> place.name().isPresent() || place.country().isPresent())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<Place> places(Object value) {
        if (value instanceof Place place) {
            return Stream.of(place);
        }
        return value instanceof Stop stop ? Stream.of(stop.place()) : Stream.empty();
    }

    @SuppressWarnings("unchecked") // The attribute is one of the type of this very incident.
    private static <V> Stream<V> values(Incident incident, Attribute<?, V> attribute) {
        return ((Attribute<Incident, V>) attribute).values(incident).stream();
    }

    private MapPicture picture() {
        WorldMap map = new WorldMap(positions.values().asList());
        return new MapPicture(
                "0 0 " + number(map.width()) + " " + number(map.height()),
                "A map with the places that the incidents name. The list below has the same places.",
                map.land(),
                points(map),
                incidents.keySet().stream().map(this::line).collect(toImmutableList()));
    }

    /** One point for each position; names that share one stand together. */
    private ImmutableList<Point> points(WorldMap map) {
        Map<Position, Set<String>> names = new LinkedHashMap<>();
        positions.forEach((place, position) ->
                names.computeIfAbsent(position, any -> new LinkedHashSet<>()).add(name(place)));
        return names.entrySet().stream()
                .map(entry -> point(map, entry.getKey(), String.join(", ", entry.getValue())))
                .collect(toImmutableList());
    }

    private static Point point(WorldMap map, Position position, String name) {
        double font = map.width() / 50;
        boolean isRight = map.x(position) > map.width() / 2;
        return new Point(
                name,
                number(map.x(position)),
                number(map.y(position)),
                number(font / 4),
                number(map.x(position) + (isRight ? -font / 2 : font / 2)),
                number(map.y(position) + font / 3),
                isRight ? "end" : "start",
                number(font));
    }

    private PlaceLine line(Place place) {
        ImmutableList<Incident> here = ImmutableList.copyOf(incidents.getOrDefault(place, Set.of()));
        ImmutableList.Builder<IncidentLink> links = ImmutableList.builder();
        for (Incident incident : here) {
            boolean isLast = incident.equals(here.get(here.size() - 1));
            links.add(new IncidentLink(DossierPage.anchor(incident), Headings.of(incident), isLast ? "" : ", "));
        }
        return new PlaceLine(name(place), !positions.containsKey(place), links.build());
    }

    private static String name(Place place) {
        return place.name().orElseGet(place::describe);
    }
}
