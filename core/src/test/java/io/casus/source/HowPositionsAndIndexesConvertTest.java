package io.casus.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How do positions in code points and indexes of Java strings convert into each other? */
class HowPositionsAndIndexesConvertTest {
    private static final String TEXT = "a\uD83D\uDE80평e\u0301";

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 3", "3, 4", "4, 5", "5, 6"})
    void theyConvertBothWays(int position, int index) {
        assertThat(CodePoints.toIndex(TEXT, position)).isEqualTo(index);
        assertThat(CodePoints.ofIndex(TEXT, index)).isEqualTo(position);
    }

    @Test
    void anIndexInsideACharacterHasNoPosition() {
        assertThatThrownBy(() -> CodePoints.ofIndex(TEXT, 2)).hasMessageContaining("middle of a surrogate pair");
    }

    @Test
    void whatIsOutsideTheTextIsRefused() {
        assertThatThrownBy(() -> CodePoints.toIndex(TEXT, 6)).hasMessageContaining("from 0 to 5");
        assertThatThrownBy(() -> CodePoints.toIndex(TEXT, -1)).hasMessageContaining("from 0 to 5");
        assertThatThrownBy(() -> CodePoints.ofIndex(TEXT, 7)).hasMessageContaining("from 0 to 6");
        assertThatThrownBy(() -> CodePoints.ofIndex(TEXT, -1)).hasMessageContaining("from 0 to 6");
    }
}
