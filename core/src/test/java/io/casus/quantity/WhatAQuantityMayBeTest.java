package io.casus.quantity;

import static io.casus.quantity.Unit.KILOMETRE;
import static io.casus.quantity.Unit.METRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.MissingAttributesException;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The factories, the checks, equality and the description. */
class WhatAQuantityMayBeTest {
    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);

    @Test
    void anExactNumberHasNoBounds() {
        Quantity distance = Quantity.of(1100, KILOMETRE);

        assertThat(distance.best()).contains(BigDecimal.valueOf(1100));
        assertThat(distance.low()).isEmpty();
        assertThat(distance.high()).isEmpty();
        assertThat(distance.isExact()).isTrue();
        assertThat(Quantity.about(1100, KILOMETRE).isExact()).isFalse();
        assertThat(Quantity.about(1100, KILOMETRE).best()).contains(BigDecimal.valueOf(1100));
    }

    @Test
    void moreThanLeavesOutTheNumberAndAtLeastIncludesIt() {
        assertThat(Quantity.moreThan(7).low()).contains(SEVEN);
        assertThat(Quantity.moreThan(7).isLowExclusive()).isTrue();
        assertThat(Quantity.moreThan(7).high()).isEmpty();
        assertThat(Quantity.atLeast(7).isLowExclusive()).isFalse();
        assertThat(Quantity.lessThan(7).high()).contains(SEVEN);
        assertThat(Quantity.lessThan(7).isHighExclusive()).isTrue();
        assertThat(Quantity.upTo(7).isHighExclusive()).isFalse();
        assertThat(Quantity.upTo(7).low()).isEmpty();
    }

    @Test
    void severalIsAtLeastThreeAndMultipleAtLeastTwo() {
        assertThat(Quantity.several()).isEqualTo(Quantity.atLeast(3).withWords("several"));
        assertThat(Quantity.multiple()).isEqualTo(Quantity.atLeast(2).withWords("multiple"));
        assertThat(Quantity.oneOrTwo()).isEqualTo(Quantity.between(1, 2).withWords("one or two"));
    }

    @Test
    void allDigitsAreKept() {
        assertThat(Quantity.of("2111.50", KILOMETRE).best()).contains(new BigDecimal("2111.50"));
        assertThat(Quantity.of("2111.50", KILOMETRE)).hasToString("2111.50 km");
    }

    @Test
    void equalMeansWrittenInTheSameWay() {
        assertThat(Quantity.of(1, KILOMETRE))
                .isEqualTo(Quantity.of("1", KILOMETRE))
                .hasSameHashCodeAs(Quantity.of("1", KILOMETRE))
                .isNotEqualTo(Quantity.of(1000, METRE))
                .isNotEqualTo(Quantity.of("1.0", KILOMETRE))
                .isNotEqualTo(Quantity.about(1, KILOMETRE))
                .isNotEqualTo(Quantity.of(1, KILOMETRE).withWords("a kilometre"));
    }

    @Test
    void theBuilderMakesEveryQuantityFromItsAccessors() {
        for (Quantity quantity : ImmutableList.of(
                Quantity.of(7),
                Quantity.about("1.50", KILOMETRE),
                Quantity.moreThan(1100, KILOMETRE),
                Quantity.lessThan(3, METRE),
                Quantity.between(25, 90, KILOMETRE),
                Quantity.several(),
                Quantity.parse("about more than 5 and less than 9, best 7 km"))) {
            Quantity.Builder again = Quantity.builder()
                    .lowExclusive(quantity.isLowExclusive())
                    .highExclusive(quantity.isHighExclusive())
                    .approximate(quantity.isApproximate())
                    .unit(quantity.unit());
            quantity.low().ifPresent(again::low);
            quantity.high().ifPresent(again::high);
            quantity.best().ifPresent(again::best);
            quantity.words().ifPresent(again::words);
            assertThat(again.build()).isEqualTo(quantity).hasSameHashCodeAs(quantity);
        }
    }

    @Test
    void numbersThatDoNotFitEachOtherAreRefused() {
        assertRefused(builder -> builder, "has no number, but a low, a high or a best one was expected");
        assertRefused(builder -> builder.low(SEVEN).high(BigDecimal.ONE), "low number above its high one");
        assertRefused(builder -> builder.low(SEVEN).high(SEVEN).lowExclusive(true), "leaves nothing between them");
        assertRefused(builder -> builder.best(SEVEN).high(BigDecimal.ONE), "best number outside its bounds");
        assertRefused(builder -> builder.low(SEVEN).lowExclusive(true).best(SEVEN), "best number outside its bounds");
        assertRefused(builder -> builder.best(SEVEN).highExclusive(true), "leaves out a bound that it does not have");
        assertRefused(builder -> builder.best(SEVEN.negate()), "is below zero");
        assertRefused(builder -> builder.best(SEVEN.negate()).unit(KILOMETRE), "is below zero");
        assertRefused(builder -> builder.best(new BigDecimal("1.9")), "is a count, but not a whole number");
    }

    private static void assertRefused(UnaryOperator<Quantity.Builder> parts, String complaint) {
        assertThatThrownBy(() -> parts.apply(Quantity.builder().unit(Unit.ONE)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("The quantity \"")
                .hasMessageContaining(complaint);
    }

    @Test
    void aQuantityNeedsAUnitAndADecimalNumber() {
        assertThatThrownBy(() -> Quantity.builder().best(SEVEN).build()).isInstanceOf(MissingAttributesException.class);
        assertThatThrownBy(() -> Quantity.of("NaN", KILOMETRE)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aWholeNumberWithAPointIsACount() {
        assertThat(Quantity.of("7.0", Unit.ONE).isSameAs(Quantity.of(7))).isTrue();
        assertThat(Quantity.of("0.0", Unit.ONE).isSameAs(Quantity.of(0))).isTrue();
    }

    @Test
    void aUnitThatIsNotKnownIsKept() {
        Unit lumen = Unit.of("lm");

        assertThat(lumen.code()).isEqualTo("lm");
        assertThat(lumen.dimension()).isEmpty();
        assertThat(lumen).isEqualTo(Unit.of("lm")).isNotEqualTo(Unit.METRE);
        assertThat(Quantity.of(-3, lumen)).hasToString("-3 lm");
        assertThat(Unit.of("km")).isSameAs(KILOMETRE);
        assertThatThrownBy(() -> Unit.of("")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Unit.of("k m")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void itIsDescribedInEnglish() {
        assertThat(Quantity.about(1100, KILOMETRE).describe()).isEqualTo("about 1,100 km");
        assertThat(Quantity.of("1234567.1234", METRE).describe()).isEqualTo("1,234,567.1234 m");
        assertThat(Quantity.several().describe()).isEqualTo("at least 3, in the words \"several\"");
        assertThat(Quantity.between(25, 90, KILOMETRE).describe()).isEqualTo("between 25 and 90 km");
        assertThat(Quantity.parse("more than 5 and up to 9, best 7").describe())
                .isEqualTo("more than 5 and up to 9, best 7");
    }

    @Test
    void aNumberThatCouldNotBePrintedIsRefused() {
        assertThatThrownBy(() -> Quantity.of(new BigDecimal("1E1000000000"), Unit.METRE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("at most 1000 digits");
        assertThatThrownBy(() -> Quantity.of(new BigDecimal("1E-1000000000"), Unit.METRE))
                .isInstanceOf(InvalidValueException.class);
    }
}
