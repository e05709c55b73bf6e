package io.casus.examples.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the patterns of the rules find the same in real texts, {@link WhatAPatternNeedsTest} says. */
class HowAlternativesAreWrittenTest {

    private static String written(String regex) {
        return Alternatives.withBeginningsShared(regex);
    }

    @Test
    void thoseWithOneBeginningStandBehindIt() {
        assertThat(written("tested|launch|tests|land")).isEqualTo("test(?:ed|s)|la(?:unch|nd)");
        assertThat(written("\\b(?:\\bfired|\\bfell) it")).isEqualTo("\\b(?:\\bf(?:ired|ell)) it");
    }

    @Test
    void oneThatIsTheBeginningOfAnotherKeepsItsTurn() {
        assertThat(written("test|testing")).isEqualTo("test(?:|ing)");
        assertThat(written("testing|test")).isEqualTo("test(?:ing|)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?<what>test)s|(?<who>team)",
                "te?st|team",
                "[tf]est|team",
                "(?:te)*|team",
                "t{2}|team",
                "|team|test",
                "te\\|st",
                "[|]te|(?:st)"
            })
    void othersStayAsTheyAre(String regex) {
        String written = written(regex);

        for (String text : List.of("tests", "team", "tst", "fest", "tete", "tt", "", "te|st", "|te")) {
            Matcher before = Pattern.compile(regex).matcher(text);
            Matcher after = Pattern.compile(written).matcher(text);
            assertThat(after.lookingAt()).as("%s fits %s", written, text).isEqualTo(before.lookingAt());
            if (before.lookingAt()) {
                assertThat(after.end()).as("%s in %s", written, text).isEqualTo(before.end());
            }
        }
    }

    @Test
    void theNumbersOfNamedBracketsCountThoseWithoutAName() {
        assertThat(RegexParts.numbersOfNames("(a)(?:b)[(](?<one>c)\\((?=d)(?<two>e(?<three>f))(?<!g)(?>h)"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("one", 2, "two", 3, "three", 4));
    }
}
