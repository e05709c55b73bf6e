package io.casus.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sources contradict themselves or their standards? */
class WhichSourcesAreSoundTest {
    private static Source.Builder source() {
        return Source.builder().id("article");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"})
    void aHashIs64LowerCaseDigits(String sha256) {
        assertThatThrownBy(() -> source().sha256(sha256).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("sha256")
                .hasMessageContaining("64 lower-case hexadecimal digits");
    }

    @Test
    void theHashOfATextIsThatOfItsUtf8() {
        assertThat(Sources.sha256("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(source().sha256(Sources.sha256("평양")).build().sha256()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a b", "http://[", "%zz"})
    void anAddressIsAUri(String address) {
        assertThatThrownBy(() -> source().address(address).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("a URI is expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "english language", "en_GB", "e", "-"})
    void aLanguageIsATagOfBcp47(String language) {
        assertThatThrownBy(() -> source().language(language).build()).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "ko-Latn", "zh-Hant-TW", "und", "x-own"})
    void wellFormedTagsAreKept(String language) {
        assertThat(source().language(language).build().language()).contains(language);
    }

    @Test
    void noSourceIsDerivedFromItself() {
        assertThatThrownBy(() -> source().addDerivedFrom(SourceId.of("article")).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("derived from itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2003"})
    void anIdentifierIsNotBlank(String blank) {
        assertThatThrownBy(() -> SourceId.of(blank)).hasMessageContaining("identifier of a source");
    }
}
