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
                "10 years ago|2015~|XXXX"
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
                "five"
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
