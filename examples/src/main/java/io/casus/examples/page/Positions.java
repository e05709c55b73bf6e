package io.casus.examples.page;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.casus.place.Coordinates;
import io.casus.place.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the map puts a place: at its coordinates if a source gives them, else where the table has its name, else in the
 * middle of its state.
 */
final class Positions {
    private static final Splitter COLUMNS = Splitter.on('|').trimResults();
    private static final Pattern BETWEEN = Pattern.compile("(?i).*\\bbetween (?:the )?(.+) and (?:the )?(.+)");
    private static final Pattern PART_OF = Pattern.compile("(?i).*\\b(?:of|off|near|around|outside)(?: the)? (.+)");
    private static final ImmutableMap<String, Position> BY_NAME = read();

    /** The codes of the states by their English names, as the JDK has them. */
    private static final ImmutableMap<String, String> CODES = Stream.of(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build())
            .collect(toImmutableMap(
                    state -> state.getDisplayCountry(Locale.ENGLISH), Locale::getISO3Country, (one, other) -> one));

    private Positions() {}

    private static ImmutableMap<String, Position> read() {
        ImmutableMap.Builder<String, Position> positions = ImmutableMap.builder();
        for (String line : PageResources.lines("positions.txt")) {
            List<String> columns = COLUMNS.splitToList(line);
            positions.put(
                    columns.get(0),
                    new Position(Double.parseDouble(columns.get(1)), Double.parseDouble(columns.get(2))));
        }
        return positions.buildOrThrow();
    }

    static Optional<Position> of(Place place) {
        return place.coordinates()
                .map(Positions::of)
                .or(() -> place.name().flatMap(Positions::named))
                .or(() -> place.country().map(Object::toString).flatMap(Positions::inTable));
    }

    private static Position of(Coordinates coordinates) {
        return new Position(
                coordinates.latitude().doubleValue(), coordinates.longitude().doubleValue());
    }

    private static Optional<Position> named(String name) {
        return inTable(name).or(() -> between(name)).or(() -> partOf(name));
    }

    private static Optional<Position> inTable(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** "Waters between Iran and Oman": halfway. */
    private static Optional<Position> between(String name) {
        Matcher matcher = BETWEEN.matcher(name);
        return matcher.matches()
                ? known(matcher.group(1)).flatMap(one -> known(matcher.group(2)).map(one::halfway))
                : Optional.empty();
    }

    /** "Off the coast of Oman": where Oman is. */
    private static Optional<Position> partOf(String name) {
        Matcher matcher = PART_OF.matcher(name);
        return matcher.matches() ? known(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Position> known(String name) {
        return inTable(name).or(() -> Optional.ofNullable(CODES.get(name)).flatMap(Positions::inTable));
    }
}
