package io.casus.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which citations contradict themselves? */
class WhichCitationsAreSoundTest {
    private static Citation.Builder citing(String exact) {
        return Citation.builder().source("article").exact(exact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void aCitationHasWords(String blank) {
        assertThatThrownBy(() -> citing(blank).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("passage of a citation");
    }

    @ParameterizedTest
    @CsvSource({"7, 3", "-1, 4", "-5, 0"})
    void itsEndIsNotBeforeItsStartNorItsStartBeforeTheText(int start, int end) {
        assertThatThrownBy(() -> citing("words").start(start).end(end).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("from " + start + " to " + end)
                .hasMessageContaining("a start of 0 or more");
    }

    @ParameterizedTest
    @CsvSource({"3, 7", "3, 9", "3, 3"})
    void itIsAsLongAsItsWords(int start, int end) {
        assertThatThrownBy(() -> citing("words").start(start).end(end).build())
                .hasMessage(
                        "The citation goes from " + start + " to " + end + ", but its words are 5 code points long.");
    }

    @Test
    void lengthsCountCodePointsNotCharactersOfJava() {
        assertThat(citing("\uD83D\uDE80 launch").start(0).end(8).build().end()).contains(8);
        assertThatThrownBy(() -> citing("\uD83D\uDE80 launch").start(0).end(9).build())
                .hasMessageContaining("8 code points");
    }

    @Test
    void startAndEndAreGivenTogether() {
        assertThatThrownBy(() -> citing("words").start(3).build()).hasMessageContaining("only one of start and end");
        assertThatThrownBy(() -> citing("words").end(8).build()).hasMessageContaining("only one of start and end");
        assertThat(citing("words").build().start()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "a \uDE80", "\uDE80\uD83D"})
    void halfACharacterIsNotCited(String halved) {
        assertThatThrownBy(() -> citing(halved).build()).hasMessageContaining("half of a surrogate pair");
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "2, 2", "3, 2", "0, 5"})
    void onlyWhatStandsInTheTextCanBeCitedFromIt(int start, int end) {
        assertThatThrownBy(() -> Citation.of(SourceId.of("s"), "text", start, end))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("from index " + start + " to " + end);
    }

    @Test
    void anIndexInTheMiddleOfACharacterIsRefused() {
        assertThatThrownBy(() -> Citation.of(SourceId.of("s"), "a\uD83D\uDE80b", 2, 4))
                .hasMessageContaining("middle of a surrogate pair");
    }
}
