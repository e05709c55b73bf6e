package io.casus.examples.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.casus.incident.IncidentId;
import org.junit.jupiter.api.Test;

class WhichSentencesGaveSomethingTest {
    private static final String LAUNCH = "India fired a missile on Monday.";
    private static final String WEATHER = "The sky was blue.";

    private static Coverage coverage(String text) {
        return Coverage.of(new ArticleLoader().load(text, SourceMetadata.of("a")), text);
    }

    @Test
    void eachSentenceNamesTheIncidentsThatRestOnIt() {
        assertThat(coverage(LAUNCH + " " + WEATHER).sentences())
                .containsExactly(
                        new Coverage.OfSentence(LAUNCH, ImmutableSet.of(IncidentId.of("a-launch-1"))),
                        new Coverage.OfSentence(WEATHER, ImmutableSet.of()));
    }

    @Test
    void thoseThatGaveSomethingAreCounted() {
        assertThat(coverage(LAUNCH + " " + WEATHER).covered()).isEqualTo(1);
    }

    @Test
    void whatBelongsToThePageIsNoSentence() {
        assertThat(coverage(LAUNCH + "\n\nSign up for our newsletter").sentences())
                .hasSize(1);
    }

    @Test
    void sentencesBehindCharactersOutsideThePlaneAreFound() {
        assertThat(coverage("😀😀 is fine.\n" + LAUNCH).sentences().get(1).gaveSomething())
                .isTrue();
    }
}
