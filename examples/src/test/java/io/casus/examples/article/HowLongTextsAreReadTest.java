package io.casus.examples.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.incident.MissileLaunch;
import io.casus.report.Report;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * That the time to read a text grows with its length and not with the square of it: each part of this text of a million
 * characters repeats something thousands of times of which reports have a few.
 */
class HowLongTextsAreReadTest {
    private static String part(int length, IntFunction<String> piece) {
        int pieces = length / piece.apply(0).length() + 1;
        return IntStream.range(0, pieces).mapToObj(piece).collect(Collectors.joining("", "", "\n"));
    }

    private static String day(int number) {
        return (1 + number % 28) + " May " + (1900 + number / 28 % 200);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aMillionCharactersOfRepetitions() {
        String text = part(80_000, number -> "Iran fired two missiles on " + day(number) + ". ")
                + part(40_000, number -> "Iran fired a missile and ")
                + part(40_000, number -> "Iran, Oman and 1,000 km ")
                + part(40_000, number -> "President Name" + (char) ('a' + number % 26) + " Other visited Cairo. ")
                + part(40_000, number -> "“Yes,” President Ada Bede said. ")
                + part(200_000, number -> "“a “")
                + part(200_000, number -> "[Photo (")
                + part(200_000, number -> "1")
                + part(200_000, number -> "Ab cd ");
        assertThat(text.length()).isGreaterThan(1_000_000);

        Report report = new ArticleLoader().load(text, SourceMetadata.of("long"));

        assertThat(report.incidents(MissileLaunch.class).size()).isGreaterThan(500);
    }
}
