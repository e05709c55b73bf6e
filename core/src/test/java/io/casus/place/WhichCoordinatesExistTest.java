package io.casus.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.InvalidValueException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which points are there on the Earth? */
class WhichCoordinatesExistTest {

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180", "0, 0", "39.03, 125.75"})
    void theBoundsAreIncluded(BigDecimal latitude, BigDecimal longitude) {
        Coordinates point =
                Coordinates.builder().latitude(latitude).longitude(longitude).build();

        assertThat(point.latitude()).isEqualTo(latitude);
        assertThat(point.longitude()).isEqualTo(longitude);
    }

    @ParameterizedTest
    @ValueSource(doubles = {90.0000001, -90.0000001, 1e300})
    void noLatitudeIsBeyondThePoles(double latitude) {
        assertThatThrownBy(() -> Coordinates.of(latitude, 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("latitude")
                .hasMessageContaining("from -90 to 90");
    }

    @ParameterizedTest
    @ValueSource(doubles = {180.0000001, -181})
    void noLongitudeIsBeyondTheAntimeridian(double longitude) {
        assertThatThrownBy(() -> Coordinates.of(0, longitude))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("longitude")
                .hasMessageContaining("from -180 to 180");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsNoDegree(double none) {
        assertThatThrownBy(() -> Coordinates.of(none, 0)).hasMessageContaining("The latitude is " + none);
        assertThatThrownBy(() -> Coordinates.of(0, none)).hasMessageContaining("The longitude is " + none);
    }

    @Test
    void theDigitsThatWereGivenAreKept() {
        Coordinates point = Coordinates.builder()
                .latitude(new BigDecimal("37.50"))
                .longitude(new BigDecimal("127.0"))
                .build();

        assertThat(point.describe()).isEqualTo("37.50° N 127.0° E");
        assertThat(Coordinates.of(-1.5, -2.25).describe()).isEqualTo("1.5° S 2.25° W");
    }

    @Test
    void aNumberThatCouldNotBePrintedIsRefused() {
        Coordinates.Builder tiny =
                Coordinates.builder().latitude(new BigDecimal("1E-1000000000")).longitude(BigDecimal.ZERO);

        assertThatThrownBy(tiny::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("at most 1000 digits");
    }
}
