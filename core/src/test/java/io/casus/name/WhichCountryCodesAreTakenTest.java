package io.casus.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which country codes are taken, and which are only kept? */
class WhichCountryCodesAreTakenTest {

    @ParameterizedTest
    @CsvSource({"PRK, North Korea", "KOR, South Korea", "JPN, Japan", "RUS, Russia"})
    void assignedCodesHaveNames(String code, String name) {
        assertThat(CountryCode.of(code)).hasToString(code).isEqualTo(CountryCode.parse(code));
        assertThat(CountryCode.of(code).describe()).isEqualTo(name);
        assertThat(CountryCode.of(code).isAssigned()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUN", "XKX", "ZZZ"})
    void codesThatAreNotAssignedAreReadButNotMade(String code) {
        assertThat(CountryCode.parse(code)).hasToString(code);
        assertThat(CountryCode.parse(code).isAssigned()).isFalse();
        assertThat(CountryCode.parse(code).describe()).isEqualTo(code);
        assertThatThrownBy(() -> CountryCode.of(code))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("«" + code + "»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KR", "kor", "KORE", "K0R", "ＫＯＲ", " KOR"})
    void whatIsNotThreeCapitalsIsRefused(String text) {
        assertThatThrownBy(() -> CountryCode.parse(text)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> CountryCode.of(text)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void twoLettersLeadToThree() {
        assertThat(CountryCode.ofAlpha2("KR")).contains(CountryCode.of("KOR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XX", "kr", "KOR", "K", "한국", "K-R"})
    void whatIsNoAssignedPairOfCapitalsLeadsNowhere(String alpha2) {
        assertThat(CountryCode.ofAlpha2(alpha2)).isEmpty();
    }

    @Test
    void theCodeThatWasMeantIsSuggested() {
        assertThatThrownBy(() -> CountryCode.of("prk")).hasMessageContaining("such as PRK");
        assertThatThrownBy(() -> CountryCode.of("North Korea")).hasMessageContaining("such as PRK");
    }
}
