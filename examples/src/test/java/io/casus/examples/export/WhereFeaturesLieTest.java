package io.casus.examples.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import io.casus.examples.SharedData;
import io.casus.examples.dataset.CnsMissileTests;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.place.Coordinates;
import io.casus.place.Place;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Does a reader of somebody else's find the places of incidents where they are? */
class WhereFeaturesLieTest {
    private static final MissileLaunch LAUNCH = MissileLaunch.builder()
            .id("launch")
            .launchSite(place("A field", "39.5", "125.25"))
            .impact(place("The sea", "41", "-179.75"))
            .build();
    private static final MissileLaunch NOWHERE =
            MissileLaunch.builder().id("nowhere").build();

    private static Place place(String name, String latitude, String longitude) {
        return Place.builder()
                .name(name)
                .coordinates(Coordinates.builder()
                        .latitude(new BigDecimal(latitude))
                        .longitude(new BigDecimal(longitude))
                        .build())
                .build();
    }

    private static String written(Iterable<? extends Incident> incidents) {
        StringWriter json = new StringWriter();
        GeoJson.write(incidents, json);
        return json.toString();
    }

    @Test
    void eachPlaceIsAPointWithItsLongitudeFirst() throws ParseException {
        Geometry read = new GeoJsonReader().read(written(ImmutableList.of(LAUNCH)));

        assertThat(read.getCoordinates()).containsExactly(new Coordinate(125.25, 39.5), new Coordinate(-179.75, 41));
    }

    @Test
    void aFeatureTellsWhichPlaceOfWhichIncidentItIs() {
        JsonNode site = features(LAUNCH).get(0).get("properties");

        assertThat(site.get("incident").asString()).isEqualTo("launch");
        assertThat(site.get("at").asString()).isEqualTo("launchSite");
        assertThat(site.get("place.name").asString()).isEqualTo("A field");
    }

    @Test
    void anIncidentWithoutCoordinatesHasNoGeometry() {
        JsonNode features = features(NOWHERE);

        assertThat(features).hasSize(1);
        assertThat(features.get(0).get("geometry").isNull()).isTrue();
    }

    private static JsonNode features(Incident incident) {
        return new ObjectMapper().readTree(written(ImmutableList.of(incident))).get("features");
    }

    @Test
    void theLaunchSitesOfADatabaseLieWhereItSays() throws IOException, ParseException {
        Optional<Path> folder = SharedData.folder("data/cns-missile-tests");
        assumeTrue(folder.isPresent());
        ImmutableList<MissileLaunch> located = CnsMissileTests.northKorea()
                .load(folder.get().resolve("north-korea-2023-04.csv"))
                .incidents(MissileLaunch.class)
                .stream()
                .filter(launch ->
                        launch.launchSite().flatMap(Place::coordinates).isPresent())
                .collect(ImmutableList.toImmutableList());

        Geometry read = new GeoJsonReader().read(written(located));

        assertThat(read.getNumGeometries())
                .isGreaterThanOrEqualTo(located.size())
                .isGreaterThan(50);
        assertThat(read.getEnvelopeInternal().getMinX()).isGreaterThan(123);
        assertThat(read.getEnvelopeInternal().getMaxX()).isLessThan(132);
    }
}
