package io.casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that reports use, with a reference day and without one. */
class WhichWordsForATimeAreReadTest {
    private static final LocalDate TUESDAY = LocalDate.of(2025, 1, 7);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "today|2025-01-07|XXXX-XX-XX",
                "yesterday|2025-01-06|XXXX-XX-XX",
                "tomorrow|2025-01-08|XXXX-XX-XX",
                "last night|[2025-01-06,2025-01-07]|XXXX-XX-XX",
                "Monday|2025-01-06|XXXX-XX-XX",
                "on Tuesday|2025-01-07|XXXX-XX-XX",
                "Wed.|2025-01-01|XXXX-XX-XX",
                "last Monday|[2024-12-30,2025-01-06]|XXXX-XX-XX",
                "last Friday|2025-01-03|XXXX-XX-XX",
                "next Friday|[2025-01-10,2025-01-17]|XXXX-XX-XX",
                "next Monday|2025-01-13|XXXX-XX-XX",
                "November 5|2024-11-05|XXXX-11-05",
                "5 November|2024-11-05|XXXX-11-05",
                "the 5th of November|2024-11-05|XXXX-11-05",
                "January 7|2025-01-07|XXXX-01-07",
                "29 February|2024-02-29|XXXX-02-29",
                "Monday, 6 January|2025-01-06|XXXX-01-06",
                "Monday, 5 January|2025-01-05?|XXXX-01-05",
                "early November|2024-11|XXXX-11",
                "in December|2024-12|XXXX-12",
                "last April|2024-04|XXXX-04",
                "this month|2025-01|XXXX-XX",
                "earlier this month|2025-01|XXXX-XX",
                "last month|2024-12|XXXX-XX",
                "next month|2025-02|XXXX-XX",
                "last year|2024|XXXX",
                "this year|2025|XXXX",
                "last week|[2024-12-30..2025-01-05]|XXXX-XX-XX",
                "two days ago|2025-01-05|XXXX-XX-XX",
                "three weeks ago|2024-12-17~|XXXX-XX-XX",
                "a month ago|2024-12~|XXXX-XX",
                "10 years ago|2015~|XXXX",
                "two decades ago|2005~|XXXX",
                "a few hours ago|[2025-01-06,2025-01-07]|XXXX-XX-XX",
                "early Thursday|2025-01-02|XXXX-XX-XX",
                "late on Sunday|2025-01-05|XXXX-XX-XX",
                "Thursday morning|2025-01-02|XXXX-XX-XX",
                "early Thursday morning local time|2025-01-02|XXXX-XX-XX",
                "on the evening of 4 July|2024-07-04|XXXX-07-04",
                "July 4th|2024-07-04|XXXX-07-04",
                "earlier this week|[2025-01-06..2025-01-12]|XXXX-XX-XX",
                "last weekend|[2025-01-04,2025-01-05]|XXXX-XX-XX",
                "over the weekend|[2025-01-04,2025-01-05]|XXXX-XX-XX",
                "mid-March|2024-03|XXXX-03",
                "the end of March|2024-03|XXXX-03",
                "last summer|2024-22|XXXX",
                "last spring|2024-21|XXXX",
                "this autumn|2025-23|XXXX",
                "the coming weeks|[2025-01-07..]|XXXX-XX-XX",
                "in recent months|[..2025-01-07]|XXXX-XX-XX",
                "the past two weeks|[..2025-01-07]|XXXX-XX-XX",
                "July 18-25|2024-07-18/2024-07-25|XXXX-07-18/XXXX-07-25",
                "July 18 to July 25|2024-07-18/2024-07-25|XXXX-07-18/XXXX-07-25",
                "from 5 to 9 July|2024-07-05/2024-07-09|XXXX-07-05/XXXX-07-09",
                "December 30 to January 2|2024-12-30/2025-01-02|XXXX-12-30/XXXX-01-02",
                "between July 18 and 21|[2024-07-18..2024-07-21]|[XXXX-07-18..XXXX-07-21]"
            })
    void relativeWordsRestOnTheReferenceDay(String words, String resolved, String unresolved) {
        UncertainTime time = TimeWords.read(words, TUESDAY).orElseThrow();
        UncertainTime alone = TimeWords.read(words).orElseThrow();

        assertThat(time).hasToString(resolved);
        assertThat(time.resolvedAgainst()).contains(TUESDAY);
        assertThat(time.words()).contains(words);
        assertThat(alone).hasToString(unresolved);
        assertThat(alone.resolvedAgainst()).isEmpty();
        assertThat(alone.words()).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in 2023|2023",
                "the 1990s|199",
                "the late 1990s|199",
                "the summer of 2021|2021-22",
                "winter 2019|2019-24",
                "the beginning of 2022|2022",
                "2022-03-24|2022-03-24",
                "24/3/2022|2022-03-24",
                "3/24/2022|2022-03-24",
                "06-01-2024|[2024-01-06,2024-06-01]",
                "05.05.2023|2023-05-05",
                "July 4th, 2017|2017-07-04",
                "the evening of 4 July 2017|2017-07-04",
                "February 27 to March 2, 2024|2024-02-27/2024-03-02",
                "December 30 - January 2, 2024|2023-12-30/2024-01-02",
                "between 18 and 21 July 2020|[2020-07-18..2020-07-21]",
                "two days later|XXXX-XX-XX",
                "a few hours later|XXXX-XX-XX",
                "shortly after|XXXX-XX-XX",
                "hours before|XXXX-XX-XX",
                "a day after|XXXX-XX-XX",
                "eight months earlier|XXXX-XX",
                "three years later|XXXX",
                "the next day|XXXX-XX-XX",
                "later that day|XXXX-XX-XX",
                "5 November 2024|2024-11-05",
                "November 5, 2024|2024-11-05",
                "Nov. 5, 2024|2024-11-05",
                "Tuesday, January 7, 2025|2025-01-07",
                "Wednesday, January 7, 2025|2025-01-07?",
                "April 2024|2024-04",
                "late November 2024|2024-11",
                "around 1984|1984~",
                "noon|XXXX-XX-XXT12:00",
                "around noon|XXXX-XX-XXT12:00~",
                "around noon local time|XXXX-XX-XXT12:00~",
                "03:00 GMT|XXXX-XX-XXT03:00Z",
                "at about 12:30 p.m. KST|XXXX-XX-XXT12:30+09:00~",
                "12:05 am|XXXX-XX-XXT00:05",
                "8 p.m.|XXXX-XX-XXT20"
            })
    void otherWordsNeedNoReferenceDay(String words, String text) {
        UncertainTime time = TimeWords.read(words, TUESDAY).orElseThrow();

        assertThat(time).hasToString(text);
        assertThat(time.resolvedAgainst()).isEmpty();
        assertThat(TimeWords.read(words)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "31 November",
                "29 February 2025",
                "12",
                "25:00",
                "13 p.m.",
                "Mondayish",
                "some day",
                "five",
                "13/13/2022",
                "July 18 and 21",
                "winter",
                "last winter",
                "February 29 to March 2, 2023",
                "June 31-July 4",
                "the end of the road",
                "morning"
            })
    void wordsThatNoRuleReadsAreNotGuessed(String words) {
        assertThat(TimeWords.read(words, TUESDAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Monday, 2025-01-13",
        "January 20, 2025-01-20",
        "January 7, 2025-01-07",
        "November 5, 2025-11-05",
        "at the weekend, '[2025-01-11,2025-01-12]'",
        "December, 2025-12"
    })
    void anAnnouncementLooksAhead(String words, String resolved) {
        assertThat(TimeWords.read(words, TUESDAY, TimeWords.Direction.FUTURE))
                .hasValueSatisfying(time -> assertThat(time).hasToString(resolved));
    }

    @Test
    void lastAprilInMayIsOneOfTwo() {
        assertThat(TimeWords.read("last April", LocalDate.of(2025, 5, 2)))
                .hasValueSatisfying(time -> assertThat(time).hasToString("[2024-04,2025-04]"));
        assertThat(TimeWords.read("last April", LocalDate.of(2025, 4, 30)))
                .hasValueSatisfying(time -> assertThat(time).hasToString("2024-04"));
    }

    @Test
    void aTimeIsResolvedLaterFromItsWords() {
        ZoneId seoul = ZoneId.of("Asia/Seoul");
        UncertainTime monday = TimeWords.read("Monday").orElseThrow().atZone(seoul);
        UncertainTime resolved = monday.resolve(TUESDAY);

        assertThat(resolved)
                .isEqualTo(TimeWords.read("Monday", TUESDAY).orElseThrow().atZone(seoul));
        assertThat(resolved.resolve(LocalDate.of(2024, 1, 1))).isSameAs(resolved);
    }

    @Test
    void aTimeThatSaysMoreThanItsWordsStays() {
        UncertainTime known = UncertainTime.parse("2025-01-06T12:00+09:00").withWords("Monday");

        assertThat(known.resolve(TUESDAY)).isSameAs(known);
        assertThat(UncertainTime.parse("2025").resolve(TUESDAY)).hasToString("2025");
    }
}
