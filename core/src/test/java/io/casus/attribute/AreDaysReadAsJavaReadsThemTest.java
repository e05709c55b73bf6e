package io.casus.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.InvalidValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Is a day what {@link LocalDate#parse} makes of its text, and an error where that is one? */
class AreDaysReadAsJavaReadsThemTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-06",
                "0000-01-01",
                "2024-02-29",
                "9999-12-31",
                "+10000-01-01",
                "-0001-01-01",
                "2025-02-29",
                "2025-13-01",
                "2025-00-10",
                "2025-01-32",
                "2025-1-06",
                "2025-01-6",
                "25-01-06",
                "20250106",
                "2025/01/06",
                "2025-01-0６",
                "-025-01-06",
                "2025-01-06 ",
                ""
            })
    void oneByOne(String text) {
        assertIsReadAsByJava(text);
    }

    @Test
    void withOneCharacterChanged() {
        String characters = "0123456789-+T :/X";
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(
                    LocalDate.ofEpochDay(random.nextInt(40_000)).toString());
            text.setCharAt(random.nextInt(text.length()), characters.charAt(random.nextInt(characters.length())));
            assertIsReadAsByJava(text.toString());
        }
    }

    private static void assertIsReadAsByJava(String text) {
        Optional<LocalDate> day = byJava(text);
        if (day.isPresent()) {
            assertThat(ValueTypes.DAY.parse(text)).as(text).isEqualTo(day.get());
            return;
        }
        assertThatThrownBy(() -> ValueTypes.DAY.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Found «" + text + "», but a day such as 2025-01-06 is expected.");
    }

    private static Optional<LocalDate> byJava(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
