package io.casus.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.MissingAttributesException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The factories, the builder, the text and the description. */
class HowATimeIsMadeAndWrittenTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final UncertainTime DAY = UncertainTime.parse("2025-01-06");

    @Test
    void everyKindOfJavaTimeHasItsText() {
        assertThat(UncertainTime.of(Instant.parse("2025-01-06T03:00:00Z"))).hasToString("2025-01-06T03:00:00Z");
        assertThat(UncertainTime.of(OffsetDateTime.parse("2025-01-06T12:00+09:00")))
                .hasToString("2025-01-06T12:00:00+09:00");
        assertThat(UncertainTime.of(LocalDateTime.parse("2025-01-06T12:00:01.5")))
                .hasToString("2025-01-06T12:00:01.500");
        assertThat(UncertainTime.of(LocalDate.of(-43, 3, 15))).hasToString("-0043-03-15");
        assertThat(UncertainTime.of(YearMonth.of(2025, 1))).hasToString("2025-01");
        assertThat(UncertainTime.of(Year.of(7))).hasToString("0007");
        assertThat(UncertainTime.of(Year.of(-12345))).hasToString("Y-12345");
        assertThat(UncertainTime.of(MonthDay.of(11, 5))).hasToString("XXXX-11-05");
        assertThat(UncertainTime.of(LocalTime.NOON)).hasToString("XXXX-XX-XXT12:00:00");
        assertThat(UncertainTime.of(OffsetTime.of(LocalTime.NOON, ZoneOffset.UTC)))
                .hasToString("XXXX-XX-XXT12:00:00Z");
        assertThat(UncertainTime.ofDecade(1990)).hasToString("199");
        assertThat(UncertainTime.unknown()).hasToString("XXXX");
    }

    @Test
    void aZonedTimeKeepsItsZoneBesideTheText() {
        UncertainTime time = UncertainTime.of(ZonedDateTime.parse("2025-01-06T12:00+09:00[Asia/Seoul]"));

        assertThat(time.edtf()).isEqualTo("2025-01-06T12:00:00+09:00");
        assertThat(time.zone()).contains(SEOUL);
        assertThat(UncertainTime.parse(time.edtf()).zone()).contains(ZoneOffset.ofHours(9));
    }

    @Test
    void intervalsAndSetsAreMadeOfTimes() {
        UncertainTime later = UncertainTime.parse("2025-01-09");

        assertThat(UncertainTime.between(DAY, later)).hasToString("2025-01-06/2025-01-09");
        assertThat(UncertainTime.since(DAY)).hasToString("2025-01-06/..");
        assertThat(UncertainTime.until(DAY)).hasToString("../2025-01-06");
        assertThat(UncertainTime.startingAt(DAY)).hasToString("2025-01-06/");
        assertThat(UncertainTime.endingAt(DAY)).hasToString("/2025-01-06");
        assertThat(UncertainTime.oneOf(DAY, later)).hasToString("[2025-01-06,2025-01-09]");
        assertThat(UncertainTime.oneOf(UncertainTime.parse("[2024,2026..2027]"), DAY))
                .hasToString("[2024,2026..2027,2025-01-06]");
        assertThat(UncertainTime.between(DAY.atZone(SEOUL), later.atZone(SEOUL)).zone())
                .contains(SEOUL);
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        UncertainTime interval = UncertainTime.parse("2025-01-06/2025-01-09");

        assertThatThrownBy(() -> UncertainTime.between(interval, DAY)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> UncertainTime.oneOf(DAY, interval)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> UncertainTime.oneOf(ImmutableList.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> UncertainTime.between(DAY, UncertainTime.parse("2024")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> UncertainTime.between(DAY.atZone(SEOUL), DAY)).hasMessageContaining("the same zone");
        assertThatThrownBy(() -> UncertainTime.ofDecade(1995)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aZoneThatContradictsTheOffsetIsRefused() {
        UncertainTime seoul = UncertainTime.parse("2025-01-06T12:00+09:00");

        assertThat(seoul.atZone(SEOUL).zone()).contains(SEOUL);
        assertThat(seoul.atZone(ZoneOffset.ofHours(9))).isEqualTo(seoul);
        assertThatThrownBy(() -> seoul.atZone(ZoneId.of("Europe/Paris")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "\"2025-01-06T12:00+09:00\" cannot be a time in Europe/Paris, because it is told in +09:00.");
        assertThatThrownBy(() -> DAY.atZone(SEOUL).atZone(ZoneOffset.UTC)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> UncertainTime.builder()
                        .edtf("2025-01-06T12:00Z")
                        .zone(SEOUL)
                        .build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void theBuilderMakesEveryTimeFromItsAccessors() {
        for (String text : ImmutableList.of(
                "2025-01-06T12:00+09:00~", "2025-01-06", "2025-01-04/2025-01-09", "[2024,2025]", "XXXX")) {
            UncertainTime plain = UncertainTime.parse(text);
            UncertainTime full = plain.atZone(SEOUL).withWords("once upon a time");
            UncertainTime.Builder again = UncertainTime.builder().edtf(plain.edtf());
            plain.zone().ifPresent(again::zone);

            assertThat(again.build()).isEqualTo(plain).hasSameHashCodeAs(plain);
            assertThat(UncertainTime.builder()
                            .edtf(full.edtf())
                            .zone(full.zone().orElseThrow())
                            .words(full.words().orElseThrow())
                            .build())
                    .isEqualTo(full)
                    .isNotEqualTo(plain);
        }
    }

    @Test
    void theBuilderNeedsTheText() {
        assertThatThrownBy(() -> UncertainTime.builder().build()).isInstanceOf(MissingAttributesException.class);
    }

    @Test
    void textZoneWordsAndReferenceDayMakeATimeEqual() {
        UncertainTime resolved = UncertainTime.builder()
                .edtf("2025-01-06")
                .resolvedAgainst(LocalDate.of(2025, 1, 7))
                .build();

        assertThat(DAY).isEqualTo(UncertainTime.parse("2025-01-06")).isNotEqualTo(resolved);
        assertThat(DAY).isNotEqualTo(DAY.atZone(SEOUL)).isNotEqualTo(DAY.withWords("Monday"));
    }

    @Test
    void qualifiersAddUp() {
        assertThat(DAY.approximately()).hasToString("2025-01-06~");
        assertThat(DAY.approximately().questionably()).hasToString("2025-01-06%");
        assertThat(DAY.questionably().questionably()).hasToString("2025-01-06?");
        assertThat(UncertainTime.parse("2024/..").approximately()).hasToString("2024~/..");
        assertThat(UncertainTime.parse("[2024,2026..]").approximately()).hasToString("[2024~,2026~..]");
    }

    @Test
    void aTimeOfDayIsGivenADay() {
        UncertainTime noon = UncertainTime.parse("XXXX-XX-XXT12:00+09:00~").withWords("around noon");

        assertThat(noon.on(LocalDate.of(2025, 1, 6)))
                .isEqualTo(UncertainTime.parse("2025-01-06T12:00+09:00~").withWords("around noon"));
        assertThat(UncertainTime.parse("XXXX-11-05").on(LocalDate.of(2024, 11, 5)))
                .hasToString("2024-11-05");
        assertThatThrownBy(() -> UncertainTime.parse("XXXX-11-05").on(LocalDate.of(2024, 11, 6)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> DAY.on(LocalDate.of(2025, 1, 6))).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-06T12:34:56.789+09:00~, MINUTE, 2025-01-06T12:34+09:00~",
        "2025-01-06T12:34:56.789+09:00~, SECOND, 2025-01-06T12:34:56+09:00~",
        "2025-01-06T12:34:56Z,           HOUR,   2025-01-06T12Z",
        "2025-01-06T12:34:56Z,           DAY,    2025-01-06",
        "2025-01-06?,                    MONTH,  2025-01?",
        "-0043-03-15,                    YEAR,   -0043",
        "XXXX-XX-XXT12:00:00,            MINUTE, XXXX-XX-XXT12:00"
    })
    void aTimeIsToldLessPrecisely(String text, TimePrecision precision, String expected) {
        assertThat(UncertainTime.parse(text).truncatedTo(precision)).hasToString(expected);
    }

    @Test
    void aTimeIsNeverToldMorePrecisely() {
        assertThatThrownBy(() -> DAY.truncatedTo(TimePrecision.MINUTE)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> DAY.truncatedTo(TimePrecision.DECADE)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> UncertainTime.parse("2024/2025").truncatedTo(TimePrecision.YEAR))
                .isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-01-06T12:00+09:00~|about 12:00 (UTC+09:00) on 6 January 2025",
                "2025-01-06T03:00Z|03:00 (UTC) on 6 January 2025",
                "2025-01-06T03|the hour from 03:00 on 6 January 2025",
                "2025-01|January 2025",
                "-0043-03-15|15 March 44 BC",
                "1984?|possibly 1984",
                "1984%|possibly about 1984",
                "199|the 1990s",
                "19|the years from 1900 to 1999",
                "199X|a year from 1990 to 1999",
                "2001-21|spring 2001",
                "2001-33|the first quarter of 2001",
                "1950S2|1950 to 2 significant digits",
                "XXXX|an unknown time",
                "XXXX-11-05|5 November of an unknown year",
                "XXXX-04|April of an unknown year",
                "XXXX-XX-XXT12:00+09:00~|about 12:00 (UTC+09:00) on an unknown day",
                "2004-XX|a month of 2004",
                "1985-XX-XX|a day of 1985",
                "1985-04-XX|a day of April 1985",
                "156X-12-25|a date of the form 156X-12-25",
                "2025-01-04/2025-01-09|from 4 January 2025 to 9 January 2025",
                "2025-01-04/|from 4 January 2025 to an unknown end",
                "../2025|from an open start to 2025",
                "[1667,1670..1672,1675..]|one of: 1667, any from 1670 to 1672, 1675 or later",
                "[..1984]|1984 or earlier"
            })
    void itIsDescribedInEnglish(String text, String description) {
        assertThat(UncertainTime.parse(text).describe()).isEqualTo(description);
    }

    @Test
    void theDescriptionHasZoneWordsAndReferenceDayWhereTheyAreKnown() {
        assertThat(UncertainTime.parse("2025-01-06T12:00+09:00~")
                        .atZone(SEOUL)
                        .withWords("around noon")
                        .describe())
                .isEqualTo("about 12:00 (UTC+09:00, Asia/Seoul) on 6 January 2025, in the words \"around noon\"");
        assertThat(TimeWords.read("Monday", LocalDate.of(2025, 1, 7))
                        .orElseThrow()
                        .atZone(SEOUL)
                        .describe())
                .isEqualTo("6 January 2025 (Asia/Seoul), in the words \"Monday\", reckoned from 7 January 2025");
    }

    @ParameterizedTest
    @CsvSource({
        "-XXXX,         an unknown year BC",
        "-XXXX-11,      November of an unknown year BC",
        "-XXXX-11-05,   5 November of an unknown year BC",
        "XXXX-11,       November of an unknown year",
        "XXXX,          an unknown time"
    })
    void anUnknownYearBeforeChristIsDescribedAsOne(String text, String expected) {
        assertThat(UncertainTime.parse(text).describe()).isEqualTo(expected);
    }
}
