package io.casus.examples.article;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.examples.text.ArticleText;
import io.casus.examples.text.Sentence;
import io.casus.examples.text.Span;
import io.casus.incident.Incident;
import io.casus.incident.IncidentId;
import io.casus.report.Report;
import io.casus.source.Citation;
import io.casus.source.CodePoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the sentences of a text gave: for each, the incidents that have a claim which rests on words of it.
 *
 * @param sentences the sentences in order, without what belongs to the page only
 */
public record Coverage(ImmutableList<OfSentence> sentences) {

    /**
     * A sentence and what it gave.
     *
     * @param words the sentence
     * @param incidents the incidents, in the order of the report; empty if nothing was understood
     */
    public record OfSentence(String words, ImmutableSet<IncidentId> incidents) {

        /**
         * Returns whether the sentence gave something.
         *
         * @return whether at least one claim rests on it
         */
        public boolean gaveSomething() {
            return !incidents.isEmpty();
        }
    }

    private record Passage(Span span, IncidentId incident) {}

    /**
     * Finds out what each sentence gave.
     *
     * @param report what was read
     * @param text the text that it was read from
     * @return the coverage
     */
    public static Coverage of(Report report, String text) {
        List<Passage> passages = passages(report, text);
        return new Coverage(ArticleText.of(text).sentences().stream()
                .map(sentence -> ofSentence(sentence, text, passages))
                .collect(toImmutableList()));
    }

    private static List<Passage> passages(Report report, String text) {
        List<Passage> passages = new ArrayList<>();
        for (Incident incident : report.incidents()) {
            incident.claims().stream()
                    .flatMap(claim -> claim.citations().stream())
                    .filter(citation -> citation.source().equals(report.source().id()))
                    .forEach(citation ->
                            span(citation, text).ifPresent(span -> passages.add(new Passage(span, incident.id()))));
        }
        return passages;
    }

    private static Optional<Span> span(Citation citation, String text) {
        return citation.start()
                .flatMap(start -> citation.end()
                        .map(end -> new Span(CodePoints.toIndex(text, start), CodePoints.toIndex(text, end))));
    }

    private static OfSentence ofSentence(Sentence sentence, String text, List<Passage> passages) {
        return new OfSentence(
                sentence.span().in(text),
                passages.stream()
                        .filter(passage -> passage.span().overlaps(sentence.span()))
                        .map(Passage::incident)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * Returns how many sentences gave something.
     *
     * @return their number
     */
    public int covered() {
        return Math.toIntExact(
                sentences.stream().filter(OfSentence::gaveSomething).count());
    }
}
