package io.casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bounds, the precision and the parts of a time. */
class WhatATimeMayBeTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Test
    void aBareDateIsWideEnoughForEveryZone() {
        UncertainTime day = UncertainTime.parse("2025-01-06");

        assertThat(day.earliest()).contains(Instant.parse("2025-01-05T10:00:00Z"));
        assertThat(day.latest()).contains(Instant.parse("2025-01-07T12:00:00Z"));
        assertThat(day.zone()).isEmpty();
    }

    @Test
    void aDateInAZoneIsOneDay() {
        UncertainTime day = UncertainTime.parse("2025-01-06").atZone(SEOUL);

        assertThat(day.earliest()).contains(Instant.parse("2025-01-05T15:00:00Z"));
        assertThat(day.latest()).contains(Instant.parse("2025-01-06T15:00:00Z"));
        assertThat(day.zone()).contains(SEOUL);
    }

    @Test
    void anHourThatComesTwiceIsAsLongAsBoth() {
        UncertainTime hour = UncertainTime.parse("2024-10-27T02").atZone(ZoneId.of("Europe/Berlin"));

        assertThat(hour.earliest()).contains(Instant.parse("2024-10-27T00:00:00Z"));
        assertThat(hour.latest()).contains(Instant.parse("2024-10-27T02:00:00Z"));
    }

    @Test
    void anApproximateTimeKeepsTheBoundsOfWhatWasSaid() {
        UncertainTime noon = UncertainTime.parse("2025-01-06T12:00+09:00~");

        assertThat(noon.earliest()).contains(Instant.parse("2025-01-06T03:00:00Z"));
        assertThat(noon.latest()).contains(Instant.parse("2025-01-06T03:01:00Z"));
        assertThat(noon.earliestConceivable()).contains(Instant.parse("2025-01-06T02:00:00Z"));
        assertThat(noon.latestConceivable()).contains(Instant.parse("2025-01-06T04:01:00Z"));
        assertThat(noon.isApproximate()).isTrue();
        assertThat(noon.isUncertain()).isFalse();
        assertThat(noon.zone()).contains(ZoneOffset.ofHours(9));
    }

    @ParameterizedTest
    @CsvSource({
        "2004-06~-11,    2003-06-11, 2005-06-12",
        "2004-06-~11,    2004-05-11, 2004-07-12",
        "~2004-06-11,    1994-06-11, 2014-06-12",
        "2004-06-11~,    2004-05-11, 2004-07-12",
        "2004-06?,       2003-06-01, 2005-07-01",
        "201X%,          1910-01-01, 2120-01-01",
        "2004-21~,       2003-01-01, 2006-01-01"
    })
    void aboutReachesOneStepOfTheNextCoarserUnitOfThePartThatIsMarked(
            String text, LocalDate earliest, LocalDate latest) {
        UncertainTime time = UncertainTime.parse(text).atZone(ZoneOffset.UTC);

        assertThat(time.earliestConceivable()).contains(earliest.atStartOfDay().toInstant(ZoneOffset.UTC));
        assertThat(time.latestConceivable()).contains(latest.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    @ParameterizedTest
    @CsvSource({
        "2024,                  2024-01-01,   2025-01-01,  YEAR",
        "2024-04,               2024-04-01,   2024-05-01,  MONTH",
        "199X,                  1990-01-01,   2000-01-01,  DECADE",
        "199,                   1990-01-01,   2000-01-01,  DECADE",
        "19,                    1900-01-01,   2000-01-01,  CENTURY",
        "-05,                   -0599-01-01,  -0499-01-01, CENTURY",
        "2004-XX,               2004-01-01,   2005-01-01,  YEAR",
        "1985-04-XX,            1985-04-01,   1985-05-01,  MONTH",
        "1985-04-3X,            1985-04-30,   1985-05-01,  MONTH",
        "156X-12-25,            1560-12-25,   1569-12-26,  DECADE",
        "15XX-02-29,            1504-02-29,   1596-03-01,  CENTURY",
        "-199X,                 -1999-01-01,  -1989-01-01, DECADE",
        "1950S2,                1900-01-01,   2000-01-01,  CENTURY",
        "-1859S3,               -1859-01-01,  -1849-01-01, DECADE",
        "Y10000,                +10000-01-01, +10001-01-01, YEAR",
        "2001-33,               2001-01-01,   2001-04-01,  QUARTER",
        "2001-36,               2001-10-01,   2002-01-01,  QUARTER",
        "2001-38,               2001-05-01,   2001-09-01,  THIRD_OF_YEAR",
        "2001-41,               2001-07-01,   2002-01-01,  HALF_YEAR",
        "2001-21,               2001-01-01,   2002-01-01,  SEASON",
        "2001-24,               2000-12-01,   2002-04-01,  SEASON",
        "2001-26,               2001-06-01,   2001-10-01,  SEASON",
        "2025-01-04/2025-01-09, 2025-01-04,   2025-01-10,  DAY",
        "2004-02-01/2005,       2004-02-01,   2006-01-01,  YEAR",
        "'[2024-04,2025-04]',   2024-04-01,   2025-05-01,  MONTH",
        "2016-05-02T24:00:00/2016-05-03T24:00, 2016-05-03, 2016-05-04T00:01, MINUTE"
    })
    void theBoundsAreThoseOfTheCalendar(String text, String earliest, String latest, TimePrecision precision) {
        UncertainTime time = UncertainTime.parse(text).atZone(ZoneOffset.UTC);

        assertThat(time.earliest()).contains(instant(earliest));
        assertThat(time.latest()).contains(instant(latest));
        assertThat(time.precision()).isEqualTo(precision);
    }

    private static Instant instant(String text) {
        return Instant.parse(text.contains("T") ? text + ":00Z" : text + "T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX, true, true",
        "XXXX-11-05, true, true",
        "XXXX-XX-XXT12:00+09:00, true, true",
        "2020/.., false, true",
        "2020/, false, true",
        "../2020, true, false",
        "/2020, true, false",
        "/, true, true",
        "[..1984], true, false",
        "'[1760-12..]', false, true",
        "-XXXX-12, true, false"
    })
    void whatNobodySaidIsNoBound(String text, boolean noEarliest, boolean noLatest) {
        UncertainTime time = UncertainTime.parse(text);

        assertThat(time.earliest().isEmpty()).isEqualTo(noEarliest);
        assertThat(time.latest().isEmpty()).isEqualTo(noLatest);
    }

    @Test
    void theOffsetOfEachPartHoldsForThatPart() {
        UncertainTime time = UncertainTime.parse("2025-01-06T12:00+09:00/2025-01-06T03:30Z");

        assertThat(time.earliest()).contains(Instant.parse("2025-01-06T03:00:00Z"));
        assertThat(time.latest()).contains(Instant.parse("2025-01-06T03:31:00Z"));
        assertThat(time.zone()).isEmpty();
    }

    @Test
    void theFractionOfASecondIsAsLongAsItsLastDigit() {
        UncertainTime tenth = UncertainTime.parse("2016-05-02T16:54:59.4Z");

        assertThat(tenth.earliest()).contains(Instant.parse("2016-05-02T16:54:59.4Z"));
        assertThat(tenth.latest()).contains(Instant.parse("2016-05-02T16:54:59.5Z"));
        assertThat(tenth.precision()).isEqualTo(TimePrecision.FRACTION);
    }

    @Test
    void anIntervalAndASetGiveTheirParts() {
        UncertainTime visit = UncertainTime.parse("2025-01-04/2025-01-09").atZone(SEOUL);
        UncertainTime set = UncertainTime.parse("[1667,1668,1670..1672]");

        assertThat(visit.start()).contains(UncertainTime.parse("2025-01-04").atZone(SEOUL));
        assertThat(visit.end()).contains(UncertainTime.parse("2025-01-09").atZone(SEOUL));
        assertThat(set.alternatives())
                .containsExactly(
                        UncertainTime.parse("1667"), UncertainTime.parse("1668"), UncertainTime.parse("[1670..1672]"));
        assertThat(set.start()).isEmpty();
        assertThat(UncertainTime.unknown().isUnknown()).isTrue();
    }

    @Test
    void aFullDateAndATimeOfDayAreGiven() {
        UncertainTime time = UncertainTime.parse("2025-01-06T12:00+09:00~");

        assertThat(time.date()).contains(LocalDate.of(2025, 1, 6));
        assertThat(time.timeOfDay()).contains(LocalTime.NOON);
        assertThat(UncertainTime.parse("XXXX-11-05").date()).isEmpty();
        assertThat(UncertainTime.parse("2025-01").date()).isEmpty();
    }

    @Test
    void theDistanceIsTheLeastAndTheGreatestThatItCanBe() {
        UncertainTime launch = UncertainTime.parse("2025-01-06T12:00+09:00");
        UncertainTime earlier = UncertainTime.parse("2025-01-06T01:00Z");

        assertThat(launch.distance(earlier)).isEqualTo(Duration.ofMinutes(119));
        assertThat(earlier.distance(launch)).isEqualTo(Duration.ofMinutes(119));
        assertThat(launch.greatestDistance(earlier)).contains(Duration.ofMinutes(121));
        assertThat(launch.distance(UncertainTime.parse("2025-01-06"))).isZero();
        assertThat(launch.distance(UncertainTime.unknown())).isZero();
        assertThat(launch.greatestDistance(UncertainTime.unknown())).isEmpty();
    }
}
