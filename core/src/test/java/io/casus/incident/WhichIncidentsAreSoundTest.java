package io.casus.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.InvalidValueException;
import io.casus.claim.Claim;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which incidents contradict themselves? */
class WhichIncidentsAreSoundTest {
    private static final Quantity MASS = Quantity.of(5, Unit.KILOGRAM);

    private static MissileLaunch.Builder launch() {
        return MissileLaunch.builder().id("launch-1");
    }

    @Test
    void aDistanceIsALength() {
        assertThat(launch().distance(Quantity.of(3, Unit.NAUTICAL_MILE)).build().distance())
                .isPresent();
        assertThatThrownBy(() -> launch().distance(MASS).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("The attribute distance is")
                .hasMessageContaining("a length is expected");
    }

    @Test
    void everyQuantityOfALaunchHasItsDimension() {
        assertThatThrownBy(() -> launch().count(MASS).build()).hasMessageContaining("count");
        assertThatThrownBy(() -> launch().maximumRange(MASS).build()).hasMessageContaining("maximumRange");
        assertThatThrownBy(() -> launch().apogee(MASS).build()).hasMessageContaining("apogee");
        assertThatThrownBy(() -> launch().flightTime(MASS).build()).hasMessageContaining("flightTime");
    }

    @Test
    void soHaveThoseOfOtherTypes() {
        assertThatThrownBy(() -> Missile.builder().apogee(MASS).build()).hasMessageContaining("apogee");
        assertThatThrownBy(
                        () -> TroopDeployment.builder().id("a").strength(MASS).build())
                .hasMessageContaining("strength");
        assertThatThrownBy(() -> Casualties.builder().id("a").missing(MASS).build())
                .hasMessageContaining("missing");
    }

    @Test
    void whatIsClaimedHasTheDimensionToo() {
        assertThatThrownBy(() -> launch().addClaim(Claim.of(MissileLaunch.DISTANCE, MASS))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("The attribute distance is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void quotedWordsAreNotEmpty(String blank) {
        Statement.Builder statement = Statement.builder().id("statement-1");

        assertThatThrownBy(() -> statement.quotation(blank).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("quotation of a statement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void anIdentifierIsNotBlank(String blank) {
        assertThatThrownBy(() -> MissileLaunch.builder().id(blank))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("identifier of an incident");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void theOrderOfFlightCountsFromOne(int order) {
        assertThatThrownBy(() -> Missile.builder().order(order).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("1 or more");
    }
}
