package io.casus.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** On how many independent origins do some sources rest? */
class WhichOriginsAreIndependentTest {
    private static Source source(String id, String... derivedFrom) {
        return Source.builder()
                .id(id)
                .derivedFrom(Arrays.stream(derivedFrom).map(SourceId::of).toList())
                .build();
    }

    private static List<String> origins(Source... sources) {
        return Sources.independentOrigins(Arrays.asList(sources)).stream()
                .map(SourceId::value)
                .toList();
    }

    @Test
    void fivePapersThatPrintOneAgencyAreOneWitness() {
        assertThat(origins(
                        source("paper-1", "agency"),
                        source("paper-2", "agency"),
                        source("paper-3", "agency"),
                        source("paper-4", "agency"),
                        source("paper-5", "agency")))
                .containsExactly("agency");
    }

    @Test
    void aSourceThatDrawsOnNoOtherIsItsOwnOrigin() {
        assertThat(origins(source("one"), source("two"))).containsExactly("one", "two");
        assertThat(origins()).isEmpty();
    }

    @Test
    void aChainLeadsToItsEnd() {
        assertThat(origins(source("paper", "agency"), source("agency", "ministry"), source("ministry")))
                .containsExactly("ministry");
    }

    @Test
    void aDiamondHasOneOrigin() {
        assertThat(origins(
                        source("paper", "left", "right"),
                        source("left", "ministry"),
                        source("right", "ministry"),
                        source("ministry")))
                .containsExactly("ministry");
    }

    @Test
    void originsComeInTheOrderInWhichTheyAreMet() {
        assertThat(origins(source("a", "z", "b"), source("b", "y"), source("c", "x", "z")))
                .containsExactly("z", "y", "x");
    }

    @Test
    @Timeout(5)
    void fortyDiamondsOnTopOfEachOtherTakeNoTime() {
        List<Source> sources = new ArrayList<>();
        for (int level = 0; level < 40; level++) {
            String below = "top-" + (level + 1);
            sources.add(source("top-" + level, "left-" + level, "right-" + level));
            sources.add(source("left-" + level, below));
            sources.add(source("right-" + level, below));
        }
        assertThat(Sources.independentOrigins(sources)).containsExactly(SourceId.of("top-40"));
    }

    @Test
    void aLongChainDoesNotOverflowTheStack() {
        List<Source> sources = new ArrayList<>();
        for (int link = 0; link < 50_000; link++) {
            sources.add(source("s" + link, "s" + (link + 1)));
        }
        assertThat(Sources.independentOrigins(sources)).containsExactly(SourceId.of("s50000"));
    }

    @Test
    void circlesAreRefusedWithThoseWhoFormThem() {
        assertThatThrownBy(() -> origins(source("x", "a"), source("a", "b"), source("b", "c"), source("c", "a")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The source a is derived from itself: through [a, b, c].");
    }

    @Test
    void aCircleBesideSoundChainsIsFound() {
        assertThatThrownBy(() -> Sources.requireNoCycles(ImmutableList.of(
                        source("paper", "agency", "loop-1"),
                        source("agency"),
                        source("loop-1", "loop-2"),
                        source("loop-2", "loop-1", "agency"))))
                .hasMessageContaining("loop-1");
    }

    @Test
    void anOriginThatIsNamedTwiceIsNoCircle() {
        assertThatCode(() -> Sources.requireNoCycles(
                        ImmutableList.of(source("paper", "agency", "agency"), source("agency"))))
                .doesNotThrowAnyException();
    }

    @Test
    void twoSourcesOfOneIdentifierAreRefused() {
        assertThatThrownBy(() -> origins(source("one"), source("one", "other")))
                .hasMessageContaining("Two sources have the identifier one");
    }
}
