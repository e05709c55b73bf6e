package io.casus.examples.mention;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casus.examples.StaticFields;
import io.casus.examples.Texts;
import io.casus.examples.text.ArticleText;
import io.casus.examples.text.Sentence;
import io.casus.examples.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class WhereAWordPatternIsTriedTest {

    private static ImmutableList<String> found(String regex, String text) {
        List<String> found = new ArrayList<>();
        WordPattern.of(regex).find(Words.of(text), new Span(0, text.length()), match -> found.add(match.group()));
        return ImmutableList.copyOf(found);
    }

    @Test
    void itIsTriedAtTheBeginningsOfWords() {
        assertThat(found("(?:a|an|\\d+) (?:big )?ship", "an ship, a big ship, 12 ship and banana ship"))
                .containsExactly("an ship", "a big ship", "12 ship");
    }

    @Test
    void matchesDoNotOverlap() {
        assertThat(found("ha(?: ha)?", "ha ha ha")).containsExactly("ha ha", "ha");
    }

    @Test
    void whatStandsBeforeIsSeen() {
        assertThat(found("(?<=[Ii]n |since )May", "In May, last May, since May"))
                .containsExactly("May", "May");
    }

    @Test
    void capitalsAndLettersOfOtherAlphabetsAreFound() {
        assertThat(found("(?i)été|ice", "Été and ICE")).containsExactly("ICE");
        assertThat(found("(?iu)été|ice", "Été and ICE")).containsExactly("Été", "ICE");
    }

    @Test
    void nothingBehindTheStretchIsTaken() {
        List<String> found = new ArrayList<>();
        WordPattern.of("red (?:ship|sh)").find(Words.of("red ship"), new Span(0, 6), match -> found.add(match.group()));

        assertThat(found).containsExactly("red sh");
    }

    /** In all texts at hand the patterns find what they would find if they were tried at each character. */
    @Test
    void noMatchIsLost() throws IOException {
        ImmutableList<WordPattern> patterns = StaticFields.of("io.casus.examples.mention", WordPattern.class);
        assertThat(patterns).hasSizeGreaterThan(5);

        for (String text : Texts.atHand().values()) {
            Words words = Words.of(PlainText.of(text));
            for (Sentence sentence : ArticleText.of(text).sentences()) {
                for (WordPattern pattern : patterns) {
                    List<String> found = new ArrayList<>();
                    pattern.find(words, sentence.span(), match -> found.add(match.group()));
                    assertThat(found).containsExactlyElementsOf(everywhere(pattern, words, sentence.span()));
                }
            }
        }
    }

    private static ImmutableList<String> everywhere(WordPattern pattern, Words words, Span within) {
        Matcher matcher = pattern.pattern().matcher(words.text()).useTransparentBounds(true);
        return matcher.region(within.start(), within.end())
                .results()
                .map(result -> result.group())
                .collect(toImmutableList());
    }
}
