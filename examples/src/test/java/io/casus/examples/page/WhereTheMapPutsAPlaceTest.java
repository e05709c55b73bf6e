package io.casus.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.place.Coordinates;
import io.casus.place.Place;
import org.junit.jupiter.api.Test;

class WhereTheMapPutsAPlaceTest {

    @Test
    void atItsCoordinatesIfASourceGivesThem() {
        Place place = Place.builder()
                .name("Seoul")
                .coordinates(Coordinates.of(10.5, 20))
                .build();
        assertThat(Positions.of(place)).contains(new Position(10.5, 20));
    }

    @Test
    void whereTheTableHasItsName() {
        assertThat(Positions.of(Place.builder().name("Seoul").build())).contains(new Position(37.6, 127.0));
    }

    @Test
    void halfwayBetweenTwoPlaces() {
        Place waters = Place.builder().name("waters between Seoul and Tokyo").build();
        Position between = Positions.of(waters).orElseThrow();
        assertThat(between.latitude()).isBetween(36.6, 36.7);
        assertThat(between.longitude()).isBetween(133.3, 133.4);
    }

    @Test
    void offACoastWhereTheStateIs() {
        assertThat(Positions.of(Place.builder().name("waters off Japan").build()))
                .contains(new Position(36.0, 136.9));
    }

    @Test
    void nowhereIfNobodyKnows() {
        assertThat(Positions.of(Place.builder().name("the sea").build())).isEmpty();
    }
}
