package io.casus.examples.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.time.UncertainTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The times of a sentence, in a report of Tuesday, 7 January 2025, and in one of an unknown day. */
class WhenItWasTest {
    private static final LocalDate TUESDAY = LocalDate.of(2025, 1, 7);

    private static List<TimeOfReport> times(String text, Optional<LocalDate> published) {
        return Marked.sentences(text, published).get(0).mentions().stream()
                .filter(Mention.OfTime.class::isInstance)
                .map(mention -> ((Mention.OfTime) mention).words())
                .toList();
    }

    private static String print(List<TimeOfReport> times) {
        return times.stream()
                .map(time -> time.time().edtf() + " «" + time.time().words().orElse("") + "»")
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "It fell around 2 p.m. local time, or 05:00 GMT. | XXXX-XX-XXT14:00+09:00~ «around 2 p.m. local time, or 05:00 GMT»",
                "It fell at noon (03:00 GMT). | XXXX-XX-XXT12:00+09:00 «noon (03:00 GMT)»",
                "It fell at 7:50 a.m. local time (2250 GMT Tuesday). | XXXX-XX-XXT07:50+09:00 «7:50 a.m. local time (2250 GMT Tuesday)»",
                "It fell at 2250 GMT. | XXXX-XX-XXT22:50Z «2250 GMT»",
                "It fell at 03:00 GMT (12:00 local time). | XXXX-XX-XXT12:00+09:00 «03:00 GMT (12:00 local time)»",
                "It fell at 5:30 p.m. (1300 GMT). | XXXX-XX-XXT17:30+04:30 «5:30 p.m. (1300 GMT)»",
                "It fell at 9 a.m. Moscow time. | XXXX-XX-XXT09:00 «9 a.m. Moscow time»",
                "It fell at 6:40 a.m. on its way. | XXXX-XX-XXT06:40 «6:40 a.m.»",
                "It fell at 11 pm EST that night. | XXXX-XX-XXT23:00 «11 pm»",
            })
    void timesOfDayHaveAnOffsetOnlyWhereTheTextGivesIt(String text, String expected) {
        assertThat(print(times(text, Optional.of(TUESDAY)))).isEqualTo(expected);
        assertThat(print(times(text, Optional.empty()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "It fell early Thursday. | 2025-01-02 «early Thursday» | XXXX-XX-XX",
                "It fell on Thursday morning. | 2025-01-02 «Thursday morning» | XXXX-XX-XX",
                "It fell on the evening of 4 July. | 2024-07-04 «the evening of 4 July» | XXXX-07-04",
                "It fell on July 4. | 2024-07-04 «July 4» | XXXX-07-04",
                "It fell on July 4th, 2017, they said. | 2017-07-04 «July 4th, 2017» | 2017-07-04",
                "It fell on 17 JUL 2017. | 2017-07-17 «17 JUL 2017» | 2017-07-17",
                "It fell on Dec 4, 2017. | 2017-12-04 «Dec 4, 2017» | 2017-12-04",
                "It fell on 2022-03-24. | 2022-03-24 «2022-03-24» | 2022-03-24",
                "It fell on 24/3/2022. | 2022-03-24 «24/3/2022» | 2022-03-24",
                "Our office, 06-01-2024. | [2024-01-06,2024-06-01] «06-01-2024» | [2024-01-06,2024-06-01]",
                "It fell earlier this week. | [2025-01-06..2025-01-12] «earlier this week» | XXXX-XX-XX",
                "It fell last Friday. | 2025-01-03 «last Friday» | XXXX-XX-XX",
                "They met last week. | [2024-12-30..2025-01-05] «last week» | XXXX-XX-XX",
                "They met last month. | 2024-12 «last month» | XXXX-XX",
                "It resembled last year's test. | 2024 «last year» | XXXX",
                "They met in 2023. | 2023 «2023» | 2023",
                "They met in early November. | 2024-11 «early November» | XXXX-11",
                "They met in mid-March. | 2024-03 «mid-March» | XXXX-03",
                "They met in late 2022. | 2022 «late 2022» | 2022",
                "They met in the summer of 2021. | 2021-22 «the summer of 2021» | 2021-22",
                "It fell on January 8. | 2025-01-08 «January 8» | XXXX-01-08",
                "It was the first since November 5. | 2024-11-05 «November 5» | XXXX-11-05",
                "It fell between July 18 and 21. | [2024-07-18..2024-07-21] «between July 18 and 21» | [XXXX-07-18..XXXX-07-21]",
                "The drills lasted from 5 to 9 July. | 2024-07-05/2024-07-09 «5 to 9 July» | XXXX-07-05/XXXX-07-09",
                "They will meet in the coming weeks. | [2025-01-07..] «the coming weeks» | XXXX-XX-XX",
                "They met this month. | 2025-01 «this month» | XXXX-XX",
                "They meet next month. | 2025-02 «next month» | XXXX-XX",
                "It fell yesterday. | 2025-01-06 «yesterday» | XXXX-XX-XX",
                "They grew up in the 1990s. | 199 «the 1990s» | 199",
                "She will travel to Oslo on Thursday. | 2025-01-09 «Thursday» | XXXX-XX-XX",
                "On Thursday she is to visit Oslo. | 2025-01-09 «Thursday» | XXXX-XX-XX",
                "She arrived in the city of Oslo on Thursday, beginning what is to be her last trip. | 2025-01-02 «Thursday» | XXXX-XX-XX",
                "She said on Thursday that she will travel to Oslo. | 2025-01-02 «Thursday» | XXXX-XX-XX",
                "She will travel to Oslo July 26-29. | 2025-07-26/2025-07-29 «July 26-29» | XXXX-07-26/XXXX-07-29",
            })
    void daysRestOnTheDayOfPublicationWhereItIsKnown(String text, String resolved, String unresolved) {
        assertThat(print(times(text, Optional.of(TUESDAY)))).isEqualTo(resolved);
        assertThat(times(text, Optional.empty())).singleElement().satisfies(time -> {
            assertThat(time.time().edtf()).isEqualTo(unresolved);
            assertThat(time.time().resolvedAgainst()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two days later it fell.",
                "A few hours later it fell.",
                "The next day it fell.",
                "It fell shortly afterwards.",
            })
    void timesFromAnotherHappeningAreNeverResolved(String text) {
        assertThat(times(text, Optional.of(TUESDAY))).singleElement().satisfies(time -> {
            assertThat(time.kind()).isEqualTo(TimeOfReport.Kind.RELATIVE);
            assertThat(time.time().edtf()).isEqualTo("XXXX-XX-XX");
            assertThat(time.time().resolvedAgainst()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "It fell on Monday, 5 January. | 2025-01-05? «Monday, 5 January» | 2025-01-05? 2025-01-06?",
                "It fell on Friday, January 5, 2024. | 2024-01-05 «Friday, January 5, 2024» | 2024-01-05",
                "It fell on Sunday, January 5, 2024. | 2024-01-05? «Sunday, January 5, 2024» | 2024-01-05? 2024-01-07?",
                "It fell on Wednesday. | [2025-01-01,2025-01-08] «Wednesday» | [2025-01-01,2025-01-08]",
            })
    void whatDisagreesIsKept(String text, String expected, String readings) {
        List<TimeOfReport> times = times(text, Optional.of(TUESDAY));

        assertThat(print(times)).isEqualTo(expected);
        assertThat(times.get(0).readings().stream().map(UncertainTime::edtf)).containsExactly(readings.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was the first in eight months.",
                "They may march in the fall of night.",
                "It flew 2000 km with 1100 others.",
                "The May government fell.",
                "It has 24/7 service in 10-20 places.",
            })
    void otherWordsAreNoTimes(String text) {
        assertThat(times(text, Optional.of(TUESDAY))).isEmpty();
    }
}
