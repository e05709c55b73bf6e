package io.casus.examples.mention;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casus.examples.StaticFields;
import io.casus.examples.Texts;
import io.casus.examples.text.ArticleText;
import io.casus.examples.text.Sentence;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class WhereAWordingIsTest {
    private static final Wording HEDGE = Wording.of("(?i)\\b(?:likely|appear\\w*|may)\\b");

    @Test
    void itIsInWhateverLetters() {
        assertThat(HEDGE.isIn("Likely a drone")).isTrue();
        assertThat(HEDGE.isIn("it APPEARED to fail")).isTrue();
    }

    @Test
    void itIsNotWithinAWord() {
        assertThat(HEDGE.isIn("an unlikely dismay")).isFalse();
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(HEDGE.isIn("")).isFalse();
    }

    @Test
    void theFirstPlaceIsFound() {
        assertThat(HEDGE.firstIn("It may be, and is likely").map(MatchResult::group))
                .contains("may");
    }

    @Test
    void theFirstPlaceBehindAPositionIsFound() {
        assertThat(HEDGE.firstIn("It may be, and is likely", 4).map(MatchResult::group))
                .contains("likely");
    }

    @Test
    void theEndIsTheEndOfTheText() {
        assertThat(Wording.of("\\bsince $").isIn("since May, and since ")).isTrue();
        assertThat(Wording.of("\\bsince $").isIn("since May")).isFalse();
    }

    /** In all sentences at hand, what is found is what would be found if it were tried at each character. */
    @Test
    void noneIsMissed() throws IOException {
        ImmutableList<Wording> wordings = ImmutableList.<Wording>builder()
                .addAll(StaticFields.of("io.casus.examples.rule", Wording.class))
                .addAll(StaticFields.of("io.casus.examples.article", Wording.class))
                .build();
        assertThat(wordings).hasSizeGreaterThan(30);

        for (String text : Texts.atHand().values()) {
            for (Sentence sentence : ArticleText.of(text).sentences()) {
                String words = sentence.span().in(text);
                for (Wording wording : wordings) {
                    assertThat(wording.firstIn(words).map(MatchResult::start)).isEqualTo(everywhere(wording, words));
                }
            }
        }
    }

    private static Optional<Integer> everywhere(Wording wording, String words) {
        Matcher matcher = wording.pattern().matcher(words);
        return matcher.find() ? Optional.of(matcher.start()) : Optional.empty();
    }
}
