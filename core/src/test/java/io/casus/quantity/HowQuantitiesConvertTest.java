package io.casus.quantity;

import static io.casus.quantity.Unit.KILOMETRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.Answer;
import io.casus.InvalidValueException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversion from unit to unit; the seed of a failure is printed. */
@ExtendWith(InstancioExtension.class)
class HowQuantitiesConvertTest {
    private static final int SAMPLES = 200;

    @ParameterizedTest
    @CsvSource({
        "1, km, m, 1000",
        "1100, m, km, 1.1",
        "680, [mi_i], km, 1094.35392",
        "1, [nmi_i], m, 1852",
        "10000, [ft_i], km, 3.048",
        "1, [yd_i], [in_i], 36",
        "1, [lb_av], kg, 0.45359237",
        "1, t, kg, 1000",
        "1, wk, d, 7",
        "1, km/h, km/s, none",
        "36, km/h, m/s, 10",
        "1, [kn_i], km/h, 1.852",
        "1, [mi_i]/h, km/h, 1.609344",
        "1, m, [ft_i], none"
    })
    void aConversionIsExactOrRefused(String number, String from, String to, String expected) {
        Quantity quantity = Quantity.of(number, Unit.of(from));
        Unit unit = Unit.of(to);

        if (expected.equals("none")) {
            assertThatThrownBy(() -> quantity.in(unit))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("a rounding was expected");
        } else {
            assertThat(quantity.in(unit)).isEqualTo(Quantity.of(expected, unit));
        }
    }

    @Test
    void aRoundingIsTakenWhereItIsGiven() {
        assertThat(Quantity.of(1, Unit.METRE).in(Unit.FOOT, new MathContext(5))).hasToString("3.2808 ft");
        assertThat(Quantity.about(1100, KILOMETRE).in(Unit.MILE, new MathContext(2)))
                .hasToString("about 680 mi");
    }

    @Test
    void boundsAndWordsAreKept() {
        Quantity range = Quantity.between(25, 90, KILOMETRE).withWords("between 25 and 90 km");

        assertThat(range.in(Unit.METRE))
                .isEqualTo(Quantity.between(25000, 90000, Unit.METRE).withWords("between 25 and 90 km"));
        assertThat(Quantity.moreThan(1, KILOMETRE).in(Unit.METRE)).isEqualTo(Quantity.moreThan(1000, Unit.METRE));
    }

    @Test
    void onlyWhatMeasuresTheSameIsConverted() {
        assertThatThrownBy(() -> Quantity.of(1, KILOMETRE).in(Unit.HOUR)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Quantity.of(1, KILOMETRE).in(Unit.of("lm"))).isInstanceOf(InvalidValueException.class);
        assertThat(Quantity.of(1, Unit.of("lm")).in(Unit.of("lm"))).isEqualTo(Quantity.of(1, Unit.of("lm")));
    }

    @RepeatedTest(SAMPLES)
    void whatIsConvertedExactlyIsTheSame(@Given int unscaled, @Given byte scale) {
        BigDecimal number = BigDecimal.valueOf(Math.abs((long) unscaled), Math.abs(scale % 6));
        for (Unit from : List.of(Unit.MILE, Unit.NAUTICAL_MILE, Unit.FOOT, Unit.YARD, Unit.INCH, KILOMETRE)) {
            Quantity quantity = Quantity.of(number, from);
            Quantity metres = quantity.in(Unit.METRE);

            assertThat(metres.isSameAs(quantity)).isTrue();
            assertThat(metres.in(from).isSameAs(quantity)).isTrue();
            assertThat(metres.contains(quantity)).isEqualTo(Answer.YES);
        }
    }

    @RepeatedTest(SAMPLES)
    void theOrderIsTheSameInEveryUnit(@Given int first, @Given int second) {
        Quantity mine = Quantity.of(Math.abs((long) first), Unit.KNOT);
        Quantity theirs = Quantity.of(Math.abs((long) second), Unit.KNOT);

        assertThat(mine.in(Unit.KILOMETRE_PER_HOUR).isLessThan(theirs)).isEqualTo(mine.isLessThan(theirs));
        assertThat(mine.isLessThan(theirs))
                .isEqualTo(Math.abs((long) first) < Math.abs((long) second) ? Answer.YES : Answer.NO);
    }

    @RepeatedTest(20)
    void readingWhatWasWrittenGivesTheSame(
            @Given int unscaled, @Given short width, @Given byte scale, @Given Boolean about) {
        BigDecimal low = BigDecimal.valueOf(Math.abs((long) unscaled), Math.abs(scale % 6));
        BigDecimal high = low.add(BigDecimal.valueOf(Math.abs((long) width) + 1));
        for (Unit unit : Unit.known()) {
            boolean isCount = unit.equals(Unit.ONE);
            BigDecimal from = isCount ? BigDecimal.valueOf(low.longValue()) : low;
            BigDecimal to = isCount ? BigDecimal.valueOf(high.longValue()) : high;
            for (Quantity.Builder builder : List.of(
                    Quantity.builder().best(from),
                    Quantity.builder().low(from),
                    Quantity.builder().low(from).lowExclusive(true),
                    Quantity.builder().high(to),
                    Quantity.builder().high(to).highExclusive(true),
                    Quantity.builder().low(from).high(to),
                    Quantity.builder().low(from).high(to).highExclusive(true).best(from),
                    Quantity.builder().low(from).lowExclusive(true).high(to).best(to))) {
                Quantity quantity = builder.unit(unit).approximate(about).build();
                assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
                assertThat(Quantity.parse(quantity.describe())).isEqualTo(quantity);
            }
        }
    }
}
