package io.casus.examples.mention;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.examples.StaticFields;
import io.casus.examples.Texts;
import io.casus.examples.text.ArticleText;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatAPatternNeedsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            \\bfired                                     -> [[fired]]
            \\b(?:fired|launched) at                     -> [[fired, launched]]
            fired                                       -> []
            \\w*launch                                   -> []
            \\b[lL]aunch                                 -> []
            \\bmet with                                  -> [[met], [with]]
            {who:organization} (?:has |had )?fired {it} -> [[<organiz], [fired], [<it]]
            {human} visit(?:ed|s)?\\b                    -> [[visit], [<person, <office, <he]]
            {human},? condemn\\w* (?:the )?{missile}     -> [[condemn], [<missile], [<person, <office, <he]]
            \\b(?:trip|visit to {place}) by              -> [[trip, visit]]
            \\b(?:trip|visit)?\\b                         -> []
            \\btravel(?:l)?ed                            -> [[travel]]
            \\b(?:re)?launched                           -> []
            \\b(?:test-)?launched                        -> [[launched]]
            \\bships? sank                               -> [[ship], [sank]]
            \\b(?:many ships )+sank                      -> [[many], [ships], [sank]]
            \\bgo+gle                                    -> []
            \\bmissiles{2} flew                          -> [[missile], [flew]]
            \\bmissiles{0,2} flew                        -> [[missile], [flew]]
            (?<!\\bby )\\bflew(?! off)                    -> [[flew]]
            \\bLaunch Of                                 -> [[launch]]
            ^(?:the )?pact                              -> [[pact]]
            \\bflew {some}over                           -> [[flew], [over]]
            \\bas {human} said                           -> [[as ], [<person, <office, <he], [said]]
            \\bby\\b                                       -> [[by ]]
            \\bas(?:sume )                               -> [[assume]]
            \\bis ?fired                                 -> []
            (?:, |\\band )met                            -> [[,, and], [met]]
            ,? met                                      -> [[met]]
            \\bmet(?=, with)                             -> [[,], [with], [met]]
            """)
    void aPatternNeeds(String pattern, String needed) {
        assertThat(SentencePattern.of(pattern).needed().sets().stream().map(ImmutableSet::toString))
                .containsExactlyInAnyOrderElementsOf(sets(needed));
    }

    private static ImmutableList<String> sets(String printed) {
        return Stream.of(printed.replaceAll("^\\[|]$", "").split("(?<=]), "))
                .filter(set -> !set.isEmpty())
                .collect(toImmutableList());
    }

    @Test
    void aFormThatIsNotUnderstoodIsRefused() {
        assertThatThrownBy(() -> SentencePattern.of("\\bmet (?i)with"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("«\\bmet (?i)with» has at its character 6 a form");
    }

    @Test
    void wordsAreNotSplitWhereAPatternCouldFitInTheirMiddle() {
        MarkedText text = marked("A relaunch of the re-launched missile.");

        assertThat(SentencePattern.of("launch").find(text)).hasSize(2);
        assertThat(SentencePattern.of("\\blaunch").find(text)).hasSize(1);
    }

    @Test
    void capitalsMatterNeitherInThePatternNorInTheText() {
        assertThat(SentencePattern.of("\\bNorth (?<Way>WIND)").find(marked("NORTH Wind blew.")))
                .singleElement()
                .satisfies(match -> assertThat(match.words("Way")).contains("Wind"));
    }

    /** The rules find in all texts at hand what they would find if every pattern were tried on every sentence. */
    @Test
    void noMatchIsLost() throws IOException {
        ImmutableList<SentencePattern> patterns = allPatterns();
        assertThat(patterns).hasSizeGreaterThan(40);

        Map<String, String> texts = Texts.atHand();
        for (String text : texts.values()) {
            for (MarkedText sentence : new MentionReader(ArticleText.of(text), Optional.empty()).sentences()) {
                for (SentencePattern pattern : patterns) {
                    assertThat(pattern.find(sentence))
                            .as("%s in %s", pattern, sentence)
                            .extracting(PatternMatch::span)
                            .isEqualTo(pattern.findEverywhere(sentence).stream()
                                    .map(PatternMatch::span)
                                    .toList());
                }
            }
        }
    }

    @Test
    void patternsThatAreMadeLaterAreLookedForToo() {
        MarkedText text = marked("The zeppelin sank.");

        assertThat(SentencePattern.of("\\bzeppelin").mayFit(text)).isTrue();
        assertThat(SentencePattern.of("\\bairships?").mayFit(text)).isFalse();
        assertThat(SentencePattern.of("\\bsank").find(text)).hasSize(1);
    }

    @Test
    void nearlyAllPatternsNeedSomething() throws IOException {
        assertThat(allPatterns().stream()
                        .filter(pattern -> pattern.needed().sets().isEmpty()))
                .hasSizeLessThanOrEqualTo(3);
    }

    private static ImmutableList<SentencePattern> allPatterns() throws IOException {
        return StaticFields.of("io.casus.examples", SentencePattern.class);
    }

    private static MarkedText marked(String sentence) {
        return new MentionReader(ArticleText.of(sentence), Optional.empty())
                .sentences()
                .get(0);
    }
}
