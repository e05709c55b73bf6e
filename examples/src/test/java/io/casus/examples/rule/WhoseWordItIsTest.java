package io.casus.examples.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.actor.Actor;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.MentionReader;
import io.casus.examples.text.ArticleText;
import io.casus.examples.text.Span;
import io.casus.incident.MissileLaunch;
import io.casus.vocabulary.Certainty;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoseWordItIsTest {

    /** What is said of the word "Sarmat" in a sentence. */
    private static Said<String> named(String sentence) {
        String text = "French President Emmanuel Macron met German Chancellor Olaf Scholz. " + sentence;
        MarkedText marked = new MentionReader(ArticleText.of(text), Optional.empty())
                .sentences()
                .get(1);
        int start = text.indexOf("Sarmat");
        return Attribution.of(marked)
                .apply(Said.of(MissileLaunch.MISSILE_NAME, "Sarmat", new Span(start, start + "Sarmat".length())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia fired a Sarmat. | -",
                "Macron said Russia fired a Sarmat. | Emmanuel Macron",
                "Russia fired a Sarmat, Macron said. | Emmanuel Macron",
                "Russia fired a Sarmat, according to Italian officials. | Italian officials",
                "As reported by Reuters, according to Italian officials, Russia fired a Sarmat. | Italian officials",
                "Reuters reported that Macron said that Russia fired a Sarmat. | Emmanuel Macron",
                "Macron said that France believed that Russia had fired a Sarmat. | Emmanuel Macron",
                "France believes that Russia fired a Sarmat. | France",
                "Macron arrived after Russia fired a Sarmat. | -",
                "Macron condemned the Sarmat. | -",
                "Macron confirmed the launch, identifying it as a Sarmat. | Emmanuel Macron",
                "Macron said it was over; Russia fired a Sarmat. | -",
                "Macron said it was over, but Scholz said Russia fired a Sarmat. | Olaf Scholz",
                "Russia fired a Sarmat, Macron said, adding that it was over. | Emmanuel Macron",
                "After Russia fired a Sarmat, Macron said it was over. | -",
            })
    void theClaimantIsWhoeverSaysIt(String sentence, String claimant) {
        assertThat(named(sentence).claimant().map(Actor::label).orElse("-")).isEqualTo(claimant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Macron said Russia fired a Sarmat. | stated",
                "France believes that Russia fired a Sarmat. | presumed",
                "Macron said that France believed that Russia had fired a Sarmat. | presumed",
                "Russia apparently fired a Sarmat. | presumed",
                "Russia may have fired a Sarmat. | possible",
                "Russia could fire a Sarmat. | possible",
                "In May Russia fired a Sarmat. | stated",
                "Russia reportedly fired a Sarmat. | presumed",
            })
    void theCertaintyIsWhatTheWordsGive(String sentence, String certainty) {
        assertThat(named(sentence).certainty()).isEqualTo(Certainty.of(certainty));
    }
}
