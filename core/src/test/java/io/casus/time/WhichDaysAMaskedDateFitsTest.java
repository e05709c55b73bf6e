package io.casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InstancioExtension.class)
class WhichDaysAMaskedDateFitsTest {

    @ParameterizedTest
    @CsvSource({
        "2024-02-30, ,",
        "2023-02-29, ,",
        "2024-02-29, 2024-02-29, 2024-02-29",
        "202X-02-29, 2020-02-29, 2028-02-29",
        "19XX-X2-3X, 1900-12-30, 1999-12-31",
        "2024-XX-31, 2024-01-31, 2024-12-31",
        "2024-0X-31, 2024-01-31, 2024-08-31",
        "2024-13-01, ,",
        "000X-01-01, 0000-01-01, 0009-01-01"
    })
    void theFirstAndTheLastOne(String pattern, LocalDate first, LocalDate last) {
        CalendarPattern date = pattern(pattern);

        assertThat(date.first()).isEqualTo(Optional.ofNullable(first));
        assertThat(date.last()).isEqualTo(Optional.ofNullable(last));
    }

    @RepeatedTest(200)
    void theyAreThoseThatLookingAtEachDayFinds(@Given int year, @Given int month, @Given int day, @Given int masks) {
        CalendarPattern date = new CalendarPattern(
                false,
                masked(2000 + Math.floorMod(year, 100), 4, masks & 0b11),
                masked(Math.floorMod(month, 14), 2, masks >> 2 & 0b11),
                masked(Math.floorMod(day, 33), 2, masks >> 4 & 0b11));

        List<LocalDate> fitting = LocalDate.of(2000, 1, 1)
                .datesUntil(LocalDate.of(2100, 1, 1))
                .filter(date::fits)
                .toList();

        assertThat(date.first()).isEqualTo(fitting.stream().min(Comparator.naturalOrder()));
        assertThat(date.last()).isEqualTo(fitting.stream().max(Comparator.naturalOrder()));
    }

    /** The digits of a number, the last of them replaced by X where a mask has a bit. */
    private static int masked(int number, int length, int mask) {
        char[] digits = String.format("%0" + length + "d", number).toCharArray();
        for (int i = 0; i < 2; i++) {
            if ((mask & 1 << i) != 0) {
                digits[length - 1 - i] = 'X';
            }
        }
        return MaskedDigits.read(new String(digits), 0, length);
    }

    private static CalendarPattern pattern(String text) {
        return new CalendarPattern(
                false, MaskedDigits.read(text, 0, 4), MaskedDigits.read(text, 5, 7), MaskedDigits.read(text, 8, 10));
    }
}
