package io.casus.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.casus.Answer;
import io.casus.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far years reach, how long a text may be, and that no text makes a question take long. */
class WhichLimitsTimesHaveTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y900000000S1",
                "Y900000000S1/Y900000001",
                "Y9E8S1",
                "Y999990000S1",
                "Y-900000000S1",
                "[Y-900000000S1..]",
                "Y999990000S5"
            })
    void aYearThatIsRoundedBeyondTheLastOneIsRefused(String text) {
        assertThatThrownBy(() -> UncertainTime.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("beyond the years that java.time can hold, which end at 999990000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y999990000~", "Y-999990000%", "Y800000000S1~", "Y-800000000S1?", "Y999980000S5~"})
    void theFarthestYearsHaveBounds(String text) {
        UncertainTime time = UncertainTime.parse(text);

        assertThat(time.earliest()).isPresent();
        assertThat(time.latest()).isPresent();
        assertThat(time.earliestConceivable().orElseThrow())
                .isBefore(time.earliest().orElseThrow());
        assertThat(time.overlaps(time)).isNotEqualTo(Answer.NO);
    }

    @Test
    void aSetOfAThousandIsReadAndOneMoreIsRefused() {
        UncertainTime year = UncertainTime.parse("2024");

        assertThat(UncertainTime.parse(set("2024", 1_000)).alternatives()).hasSize(1_000);
        assertThat(UncertainTime.oneOf(Collections.nCopies(1_000, year)).alternatives())
                .hasSize(1_000);
        assertThatThrownBy(() -> UncertainTime.parse(set("2024", 1_001)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("A set of at most 1000 times of which one is meant was expected, but there are more.");
        assertThatThrownBy(() -> UncertainTime.oneOf(Collections.nCopies(1_001, year)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("A set of at most 1000 times of which one is meant was expected, but there are more.");
    }

    @Test
    void aThousandInstantsMakeASet() {
        ImmutableList<UncertainTime> instants = IntStream.range(0, 1_000)
                .mapToObj(second -> UncertainTime.of(Instant.ofEpochSecond(second, 123_456_789)))
                .collect(ImmutableList.toImmutableList());

        assertThat(UncertainTime.oneOf(instants).alternatives()).isEqualTo(instants);
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithoutBeingQuoted() {
        assertThatThrownBy(() -> UncertainTime.parse("Y" + "1".repeat(100_000)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("An EDTF time of at most 100000 characters was expected, but the text has 100001.");
    }

    @Test
    @Timeout(30)
    void twoFullSetsAreComparedSoon() {
        UncertainTime days = UncertainTime.parse(set("XXXX-11-05", 1_000));
        UncertainTime runs = UncertainTime.parse(IntStream.range(0, 1_000)
                .mapToObj(year -> String.format("%04d..%04d", 1000 + year, 1019 + year))
                .collect(Collectors.joining(",", "[", "]")));

        long start = System.nanoTime();
        assertThat(days.overlaps(runs)).isEqualTo(Answer.CANNOT_TELL);
        assertThat(runs.isBefore(days)).isEqualTo(Answer.CANNOT_TELL);
        assertThat(runs.distance(days)).isEqualTo(Duration.ZERO);
        assertThat(runs.intersection(days)).contains(runs);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    private static String set(String text, int size) {
        return Collections.nCopies(size, text).stream().collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void whoeverGivesWordsIsToldWhoReadsThem() {
        assertThatThrownBy(() -> UncertainTime.parse("around noon"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("a longer year begins with Y; words are read by TimeWords.");
        for (String text : new String[] {"", "5 November", "XX"}) {
            assertThatThrownBy(() -> UncertainTime.parse(text))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageEndingWith("a longer year begins with Y.");
        }
    }
}
