package io.casus.quantity;

import static io.casus.quantity.Unit.KILOMETRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.Answer;
import io.casus.InvalidValueException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sameness across units, compatibility, order, and what approximate means. */
class HowQuantitiesCompareTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 km|1000 m|true",
                "1.0 km|1 km|true",
                "1 mi|1609.344 m|true",
                "1 nmi|6076.1155 ft|false",
                "36 km/h|10 m/s|true",
                "1 kn|1.852 km/h|true",
                "1 lb|453.59237 g|true",
                "90 min|1.5 h|true",
                "about 1 km|1 km|false",
                "between 7 and 7 km|7 km|true",
                "more than 7|at least 8|true",
                "more than 7 km|at least 7 km|false",
                "7|7 km|false"
            })
    void theSameQuantityInTwoUnitsIsTheSame(String first, String second, boolean same) {
        assertThat(Quantity.parse(first).isSameAs(Quantity.parse(second))).isEqualTo(same);
        assertThat(Quantity.parse(second).isSameAs(Quantity.parse(first))).isEqualTo(same);
    }

    @Test
    void wordsDoNotMakeADifference() {
        assertThat(Quantity.several().isSameAs(Quantity.atLeast(3))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about 1,100 km|more than 1,100 km|true",
                "1,100 km|more than 1,100 km|false",
                "about 1,100 km|680 miles|true",
                "at least seven|several|true",
                "two|several|false",
                "two|multiple|true",
                "more than 7|less than 8|false",
                "more than 7 km|less than 8 km|true",
                "more than 7 km|up to 7 km|false",
                "at least 7 km|up to 7 km|true",
                "about seven|8|true",
                "about seven|9|false",
                "about 1000|1100|true",
                "about 1000|1101|false",
                "about 1000 km|about 1200 km|true",
                "between 25 and 90 km|91 km|false",
                "7|7 km|false"
            })
    void compatibleMeansThatBothMayBeTrue(String first, String second, boolean compatible) {
        assertThat(Quantity.parse(first).isCompatibleWith(Quantity.parse(second)))
                .isEqualTo(compatible);
        assertThat(Quantity.parse(second).isCompatibleWith(Quantity.parse(first)))
                .isEqualTo(compatible);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "between 25 and 90 km|30 km|YES",
                "between 25 and 90 km|about 30 km|YES",
                "between 25 and 90 km|about 25 km|CANNOT_TELL",
                "between 25 and 90 km|more than 90 km|NO",
                "at least 3|at least 7|YES",
                "at least 7|at least 3|CANNOT_TELL",
                "more than 7 km|at least 7 km|CANNOT_TELL",
                "at least 7 km|more than 7 km|YES",
                "about 1,100 km|1,095 km|YES",
                "up to 5|up to 3|YES",
                "up to 5|at least 3|CANNOT_TELL",
                "5 kg|5 km|NO"
            })
    void oneContainsTheOtherIfAllThatTheOtherMayBeLiesWithin(String whole, String part, Answer answer) {
        assertThat(Quantity.parse(whole).contains(Quantity.parse(part))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "900 m|1 km|YES",
                "1 km|1000 m|NO",
                "1 km|900 m|NO",
                "about 1 km|1 km|CANNOT_TELL",
                "about 1 km|2 km|YES",
                "more than 3 km|3 km|NO",
                "less than 3 km|3 km|YES",
                "up to 3 km|3 km|CANNOT_TELL",
                "at least 3|2|NO",
                "at least 3|5|CANNOT_TELL"
            })
    void theOrderIsAnsweredWhereItIsCertain(String first, String second, Answer answer) {
        assertThat(Quantity.parse(first).isLessThan(Quantity.parse(second))).isEqualTo(answer);
        assertThat(Quantity.parse(second).isMoreThan(Quantity.parse(first))).isEqualTo(answer);
    }

    @Test
    void whatApproximateMeansIsForTheUserToSay() {
        Quantity about = Quantity.about(1100, KILOMETRE);
        Quantity other = Quantity.of(1200, KILOMETRE);

        assertThat(about.isCompatibleWith(other)).isTrue();
        assertThat(about.isCompatibleWith(other, Tolerance.share(new BigDecimal("0.05"))))
                .isFalse();
        assertThat(about.isCompatibleWith(other, Tolerance.NONE)).isFalse();
        assertThat(about.overlaps(Quantity.of(1100, KILOMETRE), Tolerance.NONE)).isEqualTo(Answer.YES);
        assertThat(about.contains(about, Tolerance.NONE)).isEqualTo(Answer.YES);
    }

    @Test
    void aToleranceIsAShare() {
        assertThat(Tolerance.share(new BigDecimal("0.10")))
                .isEqualTo(Tolerance.TENTH)
                .hasSameHashCodeAs(Tolerance.TENTH);
        assertThatThrownBy(() -> Tolerance.share(new BigDecimal("1.1"))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Tolerance.share(new BigDecimal("-0.1"))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void nobodyCanTellWhatAnUnknownUnitIsInAnother() {
        Quantity unknown = Quantity.of(3, Unit.of("lm"));

        assertThat(unknown.overlaps(Quantity.of(3))).isEqualTo(Answer.CANNOT_TELL);
        assertThat(unknown.isCompatibleWith(Quantity.of(3))).isTrue();
        assertThat(unknown.overlaps(Quantity.of(4, Unit.of("lm")))).isEqualTo(Answer.NO);
        assertThat(unknown.isSameAs(Quantity.of(3, Unit.of("cd")))).isFalse();
    }

    @Test
    void whatMeasuresSomethingElseIsNeitherLessNorMore() {
        Quantity count = Quantity.of(5);
        Quantity length = Quantity.of(1100, KILOMETRE);

        assertThatThrownBy(() -> count.isMoreThan(length))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "\"5\" and \"1100 km\" measure different things, but two quantities of which one may be less"
                                + " than the other were expected.");
        assertThatThrownBy(() -> length.isLessThan(count, Tolerance.NONE)).isInstanceOf(InvalidValueException.class);
        assertThat(count.overlaps(length)).isEqualTo(Answer.NO);
        assertThat(count.contains(length)).isEqualTo(Answer.NO);
        assertThat(count.isCompatibleWith(length)).isFalse();
        assertThat(count.isLessThan(Quantity.of(7, Unit.of("lm")))).isEqualTo(Answer.CANNOT_TELL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-300000000", "0E-300000000", "0E+300000000"})
    void aToleranceThatFillsTheMemoryWhenItIsPrintedIsRefused(String share) {
        assertThatThrownBy(() -> Tolerance.share(new BigDecimal(share)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("at most 1000 digits before or after the point are expected");
    }
}
