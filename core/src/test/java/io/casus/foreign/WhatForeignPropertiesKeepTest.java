package io.casus.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.InvalidValueException;
import io.casus.actor.State;
import io.casus.incident.MissileLaunch;
import io.casus.place.Place;
import io.casus.source.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What do foreign properties keep, and which names may they have? */
class WhatForeignPropertiesKeepTest {
    private static final ForeignValue TEXT = new ForeignValue.Text("x");

    private static ForeignProperties named(String... names) {
        ForeignProperties.Builder properties = ForeignProperties.builder();
        for (String name : names) {
            properties.put(name, TEXT);
        }
        return properties.build();
    }

    @Test
    void theyKeepTheirOrder() {
        assertThat(named("z", "a", "m", "").asMap().keySet()).containsExactly("z", "a", "m", "");
        assertThat(named("z", "a")).isNotEqualTo(named("a", "z")).isEqualTo(named("z", "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.0", "1.10", "1E400", "1e-7", "12345678901234567890.5"})
    void numbersKeepTheirDigits(String digits) {
        assertThat(new ForeignValue.Numeral(digits)).hasToString(digits);
        assertThat(new ForeignValue.Numeral("1.1")).isNotEqualTo(new ForeignValue.Numeral("1.10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01", "+1", ".5", "1.", "NaN", "0x1", "1 ", "١"})
    void whatIsNoNumberInJsonIsRefused(String digits) {
        assertThatThrownBy(() -> new ForeignValue.Numeral(digits)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aNameIsGivenOnce() {
        assertThatThrownBy(() -> named("a", "a"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The property «a» was given twice.");
    }

    @Test
    void theNameOfAnAttributeIsNotForeign() {
        MissileLaunch.Builder launch = MissileLaunch.builder().id("launch-1").foreignProperties(named("distance"));

        assertThatThrownBy(launch::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("MissileLaunch is named distance");
        assertThatThrownBy(
                        () -> Place.builder().foreignProperties(named("name")).build())
                .hasMessageContaining("Place is named name");
    }

    @Test
    void theNameOfTheKindIsForeignOnlyWhereThereAreNoKinds() {
        assertThatThrownBy(() -> State.of("KOR").toBuilder()
                        .foreignProperties(named("type"))
                        .build())
                .hasMessageContaining("State is named type");
        assertThatCode(() -> Citation.builder()
                        .source("s")
                        .exact("words")
                        .foreignProperties(named("type"))
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void aValueWithThemDiffersFromOneWithout() {
        State plain = State.of("KOR");
        State more = plain.toBuilder().foreignProperties(named("capital")).build();

        assertThat(more).isNotEqualTo(plain);
        assertThat(more.foreignProperties().text("capital")).contains("x");
        assertThat(more.toBuilder().build()).isEqualTo(more);
    }
}
