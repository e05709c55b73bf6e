package io.casus.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.Answer;
import io.casus.InvalidValueException;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contains, overlaps, before, after and the intersection. */
class WhatTimesAnswerOfEachOtherTest {
    @ParameterizedTest
    @CsvSource({
        "2024,                   2025-06,                 YES",
        "2025-06,                2024,                    NO",
        "2025-01-06,             2025-01-06,              CANNOT_TELL",
        "2025-01-06,             2025-01-07,              CANNOT_TELL",
        "2025-01-06,             2025-01-09,              YES",
        "2025-01-06T12:00+09:00, 2025-01-06T03:01Z,       YES",
        "2025-01-06T12:00+09:00, 2025-01-06T03:00Z,       CANNOT_TELL",
        "2025-01-06T03:00:00.000000001Z, 2025-01-06T03:00:00.000000001Z, NO",
        "2025-01-06T12:00Z~,     2025-01-06T12:30Z,       CANNOT_TELL",
        "2025-01-06T12:00Z~,     2025-01-06T13:01Z,       YES",
        "1984~,                  1990,                    CANNOT_TELL",
        "1984~,                  1996,                    YES",
        "2020/..,                2030,                    NO",
        "2020/,                  2030,                    CANNOT_TELL",
        "2030,                   ../2020,                 NO",
        "2025-01-04/2025-01-09,  2025-01-06,              NO",
        "'[2024-04,2025-04]',    2025-01,                 CANNOT_TELL",
        "'[2024-04,2025-04]',    2026-01,                 YES",
        "XXXX,                   2025,                    CANNOT_TELL"
    })
    void isItBefore(String first, String second, Answer answer) {
        assertThat(UncertainTime.parse(first).isBefore(UncertainTime.parse(second)))
                .isEqualTo(answer);
        assertThat(UncertainTime.parse(second).isAfter(UncertainTime.parse(first)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01,                2025-01-06T12:00+09:00,  YES",
        "2025-01,                2025-01-01,              CANNOT_TELL",
        "2025-01,                2025-03-01,              NO",
        "2025-01-06,             2025-01-06T12:00+09:00,  CANNOT_TELL",
        "2025-01-06,             2025-01-09T12:00+09:00,  NO",
        "2025-01-06,             2025-01,                 CANNOT_TELL",
        "2025-01-04/2025-01-09,  2025-01-06T12:00+09:00,  YES",
        "2025-01-04/2025-01-09,  2025-01-04T12:00+09:00,  CANNOT_TELL",
        "2025-01-04/,            2025-01-06T12:00+09:00,  CANNOT_TELL",
        "2025-01-04/..,          2025-01-06T12:00+09:00,  YES",
        "2025-01,                2025-01-15T12:00Z~,      YES",
        "2025-01,                2025-01-15~,             CANNOT_TELL",
        "XXXX-11-05,             2024-11-05T12:00Z,       CANNOT_TELL",
        "XXXX-11-05,             2024-11-09T12:00Z,       NO",
        "2024-11,                XXXX-12-05,              NO",
        "2004-XX,                2004-05-01,              CANNOT_TELL",
        "2025-01,                2024-12-01/2025-01-15,   NO"
    })
    void doesItContain(String whole, String part, Answer answer) {
        assertThat(UncertainTime.parse(whole).contains(UncertainTime.parse(part)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01,                2025-01-15,              YES",
        "2025-01-06,             2025-01-06,              CANNOT_TELL",
        "2025-01-06,             2025-01-06T12:00+09:00,  CANNOT_TELL",
        "2025-01-06,             2025-01-09,              NO",
        "2025-01-04/2025-01-09,  2025-01-07/2025-01-20,   CANNOT_TELL",
        "2025-01-04/2025-01-19,  2025-01-07/2025-01-20,   YES",
        "2025-01-04/..,          2030,                    YES",
        "XXXX-11-05,             2024-11-09,              NO",
        "XXXX-11-05,             2024-11-05,              CANNOT_TELL",
        "XXXX-XX-XXT12:00Z,      2024-11-05T13:00Z,       NO",
        "XXXX-XX-XXT12:00Z~,     2024-11-05T13:00Z,       CANNOT_TELL",
        "'[1667,1760-12]',       1700,                    NO"
    })
    void doTheyOverlap(String first, String second, Answer answer) {
        assertThat(UncertainTime.parse(first).overlaps(UncertainTime.parse(second)))
                .isEqualTo(answer);
        assertThat(UncertainTime.parse(second).overlaps(UncertainTime.parse(first)))
                .isEqualTo(answer);
    }

    @Test
    void aZoneMakesCertainWhatABareDateLeavesOpen() {
        UncertainTime launch = UncertainTime.parse("2025-01-06T12:00+09:00");
        UncertainTime day = UncertainTime.parse("2025-01-06");

        assertThat(day.contains(launch)).isEqualTo(Answer.CANNOT_TELL);
        assertThat(day.atZone(ZoneOffset.ofHours(9)).contains(launch)).isEqualTo(Answer.YES);
        assertThat(day.atZone(ZoneOffset.ofHours(-10)).contains(launch)).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01,           2025-01-15,       2025-01-15",
        "2025-01-15,        2025-01,          2025-01-15",
        "'[1667,1760-12]',  1700,             ''",
        "'[1667,1760-12]',  1667-05-05,       1667-05-05",
        "2024,              2026,             ''",
        "XXXX,              2026,             2026",
        "2025-01-06T03:00Z/2025-01-06T05:00Z, 2025-01-06T04:00Z/2025-01-06T06:00Z,  '[2025-01-06T04:00:00Z..2025-01-06T05:00:59Z]'",
        "2025-01-06T03:00Z~/2025-01-06T05:00Z, 2025-01-06T04:00Z/..,  '[2025-01-06T04:00:00Z~..2025-01-06T05:00:59Z~]'",
        "2025-01-06T03:00Z/.., 2025-01-06T04:00Z/..,  2025-01-06T04:00Z/..",
        "2025-01-06T03:00:00.5Z/2025-01-06T05:00Z, 2025-01-06T02:00Z/2025-01-06T03:00:00.7Z, '[2025-01-06T03:00:00.500000000Z..2025-01-06T03:00:00.799999999Z]'"
    })
    void theIntersectionIsWhatBothMayStandFor(String first, String second, String common) {
        assertThat(UncertainTime.parse(first)
                        .intersection(UncertainTime.parse(second))
                        .map(UncertainTime::edtf)
                        .orElse(""))
                .isEqualTo(common);
    }

    @Test
    void twoTimesAreTheSameInWhicheverZoneTheyAreWritten() {
        UncertainTime seoul = UncertainTime.parse("2025-01-06T12:00+09:00");

        assertThat(seoul.isSameTimeAs(UncertainTime.parse("2025-01-06T03:00Z"))).isTrue();
        assertThat(seoul).isNotEqualTo(UncertainTime.parse("2025-01-06T03:00Z"));
        assertThat(seoul.isSameTimeAs(seoul.approximately())).isFalse();
        assertThat(seoul.isSameTimeAs(UncertainTime.parse("2025-01-06T12:00"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-11-05,             XXXX-11-06",
        "XXXX,                   XXXX-XX-XXT12:00",
        "XXXX-XX-XXT12:00,       XXXX-XX-XXT13:00",
        "XXXX-XX-XXT12:00Z,      XXXX-XX-XXT12:00+09:00",
        "XXXX-11-05/,            /XXXX-11-05",
        "'[XXXX-11-05..]',       '[..XXXX-11-05]'",
        "'[XXXX-11-05,2024]',    '[XXXX-11-06,2024]'"
    })
    void whatIsUnknownInDifferentWaysIsNotTheSame(String first, String second) {
        UncertainTime mine = UncertainTime.parse(first);
        UncertainTime theirs = UncertainTime.parse(second);

        assertThat(mine.isSameTimeAs(theirs)).isFalse();
        assertThat(theirs.isSameTimeAs(mine)).isFalse();
        assertThat(mine.isSameTimeAs(mine.withWords("so it was told"))).isTrue();
    }

    @Test
    void aDayOfAnUnknownYearIsTheSameInAZoneWhereverThatIsWritten() {
        UncertainTime noon = UncertainTime.parse("XXXX-11-05T12:00");

        assertThat(noon.atZone(ZoneOffset.ofHours(9)).isSameTimeAs(UncertainTime.parse("XXXX-11-05T12:00+09:00")))
                .isTrue();
        assertThat(noon.atZone(ZoneOffset.ofHours(9)).isSameTimeAs(noon)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-11-05,             XXXX-11-06,              ''",
        "XXXX-11-05,             2024-11-09,              ''",
        "XXXX-11-05,             2024-11-05,              2024-11-05",
        "XXXX-11-05,             XXXX-11-05,              XXXX-11-05",
        "XXXX-12-31T24:00,       XXXX-01-01,              XXXX-12-31T24:00",
        "XXXX-12-31T23:00Z,      XXXX-01-01T01:00+02:00,  XXXX-12-31T23:00Z"
    })
    void twoDaysOfUnknownYearsThatDifferHaveNothingInCommon(String first, String second, String common) {
        assertThat(UncertainTime.parse(first)
                        .intersection(UncertainTime.parse(second))
                        .map(UncertainTime::edtf)
                        .orElse(""))
                .isEqualTo(common);
    }

    @ParameterizedTest
    @CsvSource({
        "Y17000/Y17005,          Y17003/Y17009,           '[Y17003..Y17005]'",
        "9990/Y17005,            9995/Y17009,             '[9994-12-31T10:00:00Z..Y17005]'",
        "Y17000,                 Y17001,                  ''"
    })
    void theIntersectionOfFarYearsIsOfWholeYears(String first, String second, String common) {
        assertThat(UncertainTime.parse(first)
                        .intersection(UncertainTime.parse(second))
                        .map(UncertainTime::edtf)
                        .orElse(""))
                .isEqualTo(common);
    }

    @Test
    void moreRunsInCommonThanASetMayHoldAreRefused() {
        UncertainTime mine = runs("%04d-01..%04d-08");
        UncertainTime theirs = runs("%04d-02..%04d-09");

        assertThatThrownBy(() -> mine.intersection(theirs))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("A set of at most 1000 times");
    }

    private static UncertainTime runs(String form) {
        return UncertainTime.parse(IntStream.range(1000, 1040)
                .mapToObj(year -> String.format(form, year, year + 40))
                .collect(Collectors.joining(",", "[", "]")));
    }
}
