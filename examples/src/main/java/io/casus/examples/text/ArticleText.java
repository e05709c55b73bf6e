package io.casus.examples.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with its paragraphs and sentences.
 *
 * @param text the text, unchanged
 * @param paragraphs the paragraphs, in order, with those that are no content
 * @param sentences the sentences of all paragraphs that are content, in order
 */
public record ArticleText(String text, ImmutableList<Paragraph> paragraphs, ImmutableList<Sentence> sentences) {

    /**
     * Cuts a text.
     *
     * @param text the text
     * @return its parts
     */
    public static ArticleText of(String text) {
        ImmutableList<Paragraph> paragraphs = PageLayout.paragraphs(text, lines(text));
        SentenceSplitter splitter = new SentenceSplitter(text);
        ImmutableList<Sentence> sentences = paragraphs.stream()
                .filter(paragraph -> paragraph.kind() != Paragraph.Kind.FURNITURE)
                .flatMap(paragraph -> splitter.sentences(paragraph).stream())
                .collect(toImmutableList());
        return new ArticleText(text, paragraphs, sentences);
    }

    /**
     * Returns the headline.
     *
     * @return the headline, or empty if the text begins without one
     */
    public Optional<String> title() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.kind() == Paragraph.Kind.TITLE)
                .map(paragraph -> paragraph.span().in(text))
                .findFirst();
    }

    private static ImmutableList<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                Span line = new Span(start, i).trimmedIn(text);
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return ImmutableList.copyOf(lines);
    }
}
