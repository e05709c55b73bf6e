package io.casus.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where does a sentence end, and which full stops end none? */
class WhereSentencesEndTest {
    private static List<String> sentences(String text) {
        return ArticleText.of(text).sentences().stream()
                .map(sentence -> sentence.span().in(text))
                .toList();
    }

    @Test
    void abbreviationsEndNone() {
        assertThat(sentences("Mr. Lee met the U.S. Secretary of State. Gen. Kim left."))
                .containsExactly("Mr. Lee met the U.S. Secretary of State.", "Gen. Kim left.");
        assertThat(sentences("He lives in the U.S. Analysts doubt it."))
                .containsExactly("He lives in the U.S.", "Analysts doubt it.");
    }

    @Test
    void aDatelineBelongsToNone() {
        assertThat(sentences("MUSCAT, May 4 (ONA) -- It fell.")).containsExactly("It fell.");
        assertThat(sentences("Muscat, May 4 (ONA) It fell.")).containsExactly("It fell.");
        assertThat(sentences("MUSCAT, May 4. /ONA/. It fell.")).containsExactly("It fell.");
        assertThat(sentences("In Muscat, May (ONA) fell.")).containsExactly("In Muscat, May (ONA) fell.");
    }

    @Test
    void aTimeOfDayGoesOnWithItsZone() {
        assertThat(sentences("It fell at 4:30 p.m. (Muscat time), they said. It sank."))
                .containsExactly("It fell at 4:30 p.m. (Muscat time), they said.", "It sank.");
        assertThat(sentences("It fell at 4:30 p.m. Nobody saw it."))
                .containsExactly("It fell at 4:30 p.m.", "Nobody saw it.");
    }

    @Test
    void aStateGoesOnWithItsMissiles() {
        assertThat(sentences("The U.S. ICBM fleet is old.")).containsExactly("The U.S. ICBM fleet is old.");
        assertThat(sentences("The U.S. THAAD system is new.")).hasSize(1);
        assertThat(sentences("They left the U.S. Al Udeid air base.")).hasSize(1);
        assertThat(sentences("They sent U.S. Patriot missiles.")).hasSize(1);
        assertThat(sentences("He lives in the U.S. NATO knew.")).hasSize(2);
    }

    @Test
    void initialsOfANameEndNone() {
        assertThat(sentences("It flew from A.P.J. Abdul Kalam Island. It fell."))
                .containsExactly("It flew from A.P.J. Abdul Kalam Island.", "It fell.");
        assertThat(sentences("He left the U.S.A. It fell.")).hasSize(2);
        assertThat(sentences("Brig. Gen. Kim left.")).hasSize(1);
    }

    @Test
    void formsOfAddressEndNone() {
        assertThat(sentences("They met H.E. Ann Lee, H.H. Prince Ali and Smt. Jane Ray. He left."))
                .hasSize(2);
    }
}
