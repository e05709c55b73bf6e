package io.casus.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casus.source.PassageMatch.Ambiguous;
import io.casus.source.PassageMatch.Found;
import io.casus.source.PassageMatch.Missing;
import io.casus.source.PassageMatch.Moved;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where does the passage of a citation stand in a text? */
class WhereDoesAPassageStandTest {
    private static final SourceId SOURCE = SourceId.of("article");

    private static Citation citing(String text, String words) {
        int index = text.indexOf(words);
        return Citation.of(SOURCE, text, index, index + words.length());
    }

    private static String at(String text, int start, int end) {
        return text.substring(CodePoints.toIndex(text, start), CodePoints.toIndex(text, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The missile flew about 1,100 km and fell into the sea.",
                "\uD83D\uDE80\uD83D\uDE80 The missile flew about 1,100 km \uD83C\uDDF0\uD83C\uDDF7.",
                "북한이 발사한 미사일은 about 1,100 km 를 비행했다.",
                "Cafe\u0301 e\u0301e\u0301 about 1,100 km e\u0301"
            })
    void itIsFoundAtItsPositionInCodePoints(String text) {
        Citation citation = citing(text, "about 1,100 km");

        PassageMatch match = citation.locate(text);

        assertThat(match)
                .isEqualTo(
                        new Found(citation.start().orElseThrow(), citation.end().orElseThrow()));
        assertThat(at(text, citation.start().orElseThrow(), citation.end().orElseThrow()))
                .isEqualTo("about 1,100 km");
        assertThat(match.isUnique()).isTrue();
    }

    @Test
    void positionsCountAnEmojiAsOne() {
        Citation citation = citing("\uD83D\uDE80\uD83D\uDE80 up", "up");

        assertThat(citation.start()).contains(3);
        assertThat(citation.end()).contains(5);
        assertThat(citation.prefix()).contains("\uD83D\uDE80\uD83D\uDE80 ");
    }

    @Test
    void theContextIsNeverCutInTheMiddleOfACharacter() {
        String rockets = "\uD83D\uDE80".repeat(40);
        for (String between : new String[] {"", "x"}) {
            String text = rockets + between + "words" + between + rockets;
            Citation citation = citing(text, "words");

            assertThat(citation.prefix().orElseThrow().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                    .isTrue();
            assertThat(citation.suffix().orElseThrow().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                    .isTrue();
            assertThat(citation.locate(text)).isInstanceOf(Found.class);
        }
    }

    @Test
    void itHasMovedWhereSomethingWasPutBeforeIt() {
        String text = "평양 says it flew 1,500 km.";
        Citation citation = citing(text, "1,500 km");
        String edited = "\uD83D\uDEA8 Update. " + text;

        PassageMatch match = citation.locate(edited);

        int start = citation.start().orElseThrow() + 10;
        assertThat(match).isEqualTo(new Moved(start, start + 8));
        assertThat(at(edited, start, start + 8)).isEqualTo("1,500 km");
    }

    @Test
    void withoutAPositionItIsMovedToTheOnlyPlace() {
        Citation citation = Citation.builder().source(SOURCE).exact("flew").build();

        assertThat(citation.locate("It flew.")).isEqualTo(new Moved(3, 7));
    }

    @Test
    void theCharactersAroundItTellItFromOthers() {
        Citation citation = Citation.builder()
                .source(SOURCE)
                .exact("missile")
                .prefix("second ")
                .build();

        assertThat(citation.locate("A first missile and a second missile.")).isEqualTo(new Moved(29, 36));
    }

    @Test
    void theSameWordsAtTheOldPositionAreNotMistakenForThoseThatMoved() {
        String text = "missile one. A second missile two.";
        Citation citation = Citation.of(SOURCE, text, 22, 29);
        String edited = "Well, at first a good missile one. A second missile two.";

        assertThat(at(edited, 22, 29)).isEqualTo("missile");
        assertThat(citation.toBuilder().prefix("A second ").build().locate(edited))
                .isEqualTo(new Moved(44, 51));
    }

    @Test
    void itIsStillFoundWhereOnlyItsSurroundingsWereEdited() {
        String text = "They said that a missile flew far.";
        Citation citation = citing(text, "missile");

        assertThat(citation.locate("They felt that a missile fell far.")).isInstanceOf(Found.class);
    }

    @Test
    void itIsAmbiguousWhereNothingTellsWhichIsMeant() {
        Citation citation = Citation.builder().source(SOURCE).exact("missile").build();
        PassageMatch match = citation.locate("\uD83D\uDE80 missile, missile");

        assertThat(match).isEqualTo(new Ambiguous(ImmutableList.of(2, 11)));
        assertThat(match.isUnique()).isFalse();
    }

    @Test
    void itIsMissingWhereItsWordsAreNot() {
        Citation citation = citing("It flew 1,100 km.", "1,100 km");

        assertThat(citation.locate("It flew far.")).isEqualTo(new Missing());
        assertThat(citation.locate("")).isEqualTo(new Missing());
        assertThat(citation.locate("It flew 1,100 km").isUnique()).isTrue();
    }

    @Test
    void lineEndsAreNotChangedSilently() {
        Citation citation = citing("It flew\r\nfar.", "flew\r\nfar");

        assertThat(citation.locate("It flew\r\nfar.")).isInstanceOf(Found.class);
        assertThat(citation.locate("It flew\nfar.")).isEqualTo(new Missing());
        assertThat(citing("a\nb", "a\nb").locate("a\r\nb")).isEqualTo(new Missing());
    }

    @Test
    void normalizationIsNotChangedSilently() {
        String composed = "Café 평양";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(citing(composed, "Café").locate(decomposed)).isEqualTo(new Missing());
        assertThat(citing(decomposed, decomposed).locate(composed)).isEqualTo(new Missing());
        assertThat(citing(decomposed, decomposed).exact()).isEqualTo(decomposed).isNotEqualTo(composed);
        assertThat(citing(decomposed, decomposed).locate(decomposed)).isEqualTo(new Found(0, decomposed.length()));
    }

    @Test
    void manyOccurrencesInALongTextAreCountedInOneGo() {
        Citation citation = Citation.builder().source(SOURCE).exact("a").build();
        String text = "a".repeat(200_000);

        assertThat(((Ambiguous) citation.locate(text)).starts())
                .hasSize(200_000)
                .endsWith(199_999);
    }
}
