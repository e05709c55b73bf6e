package io.casus.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.InvalidValueException;
import io.casus.claim.AdmiraltyGrade.Credibility;
import io.casus.claim.AdmiraltyGrade.Reliability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How are the grades of the Admiralty System written and read? */
class HowGradesAreWrittenTest {

    @Test
    void everyGradeIsReadBackFromItsText() {
        for (Reliability reliability : Reliability.values()) {
            for (Credibility credibility : Credibility.values()) {
                AdmiraltyGrade grade = new AdmiraltyGrade(reliability, credibility);
                assertThat(AdmiraltyGrade.parse(grade.toString())).isEqualTo(grade);
            }
        }
    }

    @Test
    void theLetterIsTheSourceAndTheDigitTheInformation() {
        assertThat(AdmiraltyGrade.parse("B2"))
                .isEqualTo(new AdmiraltyGrade(Reliability.B, Credibility.PROBABLY_TRUE))
                .hasToString("B2");
        assertThat(AdmiraltyGrade.parse("F6").credibility()).isEqualTo(Credibility.CANNOT_BE_JUDGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "2", "b2", "G1", "A0", "A7", "B2 ", "2B", "B22"})
    void nothingElseIsAGrade(String text) {
        assertThatThrownBy(() -> AdmiraltyGrade.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Found «" + text + "», but a grade from A1 to F6 is expected.");
    }
}
