package io.casus.examples.page;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.text.Span;
import io.casus.source.Citation;
import io.casus.source.CodePoints;
import io.casus.source.PassageMatch;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The passages of one text that values rest on. They may overlap, so that the text is cut at all their ends into
 * pieces, each of which belongs to the same passages from its first to its last character.
 */
final class Passages {

    /**
     * A piece of the text.
     *
     * @param words its characters
     * @param anchors the identifiers of the passages that begin with it
     * @param target where the shortest passage that it belongs to leads; empty if it belongs to none, or has no words
     */
    record Piece(String words, ImmutableList<String> anchors, Optional<String> target) {}

    private record Passage(String anchor, String target) {}

    private final String text;
    private final String prefix;
    private final Map<Span, Passage> passages = new LinkedHashMap<>();

    /** Makes it for one text, whose anchors begin with a prefix. */
    Passages(String text, String prefix) {
        this.text = text;
        this.prefix = prefix;
    }

    /**
     * Notes a passage.
     *
     * @param citation the citation
     * @param target the anchor of what rests on it
     * @return the anchor of the passage; empty if the text does not have it
     */
    Optional<String> add(Citation citation, String target) {
        PassageMatch match = citation.locate(text);
        if (match instanceof PassageMatch.Found found) {
            return Optional.of(add(found.start(), found.end(), target));
        }
        if (match instanceof PassageMatch.Moved moved) {
            return Optional.of(add(moved.start(), moved.end(), target));
        }
        return Optional.empty();
    }

    private String add(int start, int end, String target) {
        Span span = new Span(CodePoints.toIndex(text, start), CodePoints.toIndex(text, end));
        return passages.computeIfAbsent(span, any -> new Passage(prefix + (passages.size() + 1), target))
                .anchor();
    }

    /** The pieces of a stretch of the text, in order. */
    ImmutableList<Piece> pieces(Span of) {
        List<Map.Entry<Span, Passage>> here = passages.entrySet().stream()
                .filter(passage -> passage.getKey().overlaps(of))
                .sorted(Comparator.comparing(
                        passage -> passage.getKey().end() - passage.getKey().start()))
                .toList();
        ImmutableList<Integer> cuts = cuts(of, here);
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            pieces.add(piece(new Span(cuts.get(i), cuts.get(i + 1)), here));
        }
        return pieces.build();
    }

    private static ImmutableList<Integer> cuts(Span of, List<Map.Entry<Span, Passage>> here) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(of.start(), of.end()));
        for (Map.Entry<Span, Passage> passage : here) {
            cuts.add(Math.max(of.start(), passage.getKey().start()));
            cuts.add(Math.min(of.end(), passage.getKey().end()));
        }
        return ImmutableList.copyOf(cuts);
    }

    private Piece piece(Span span, List<Map.Entry<Span, Passage>> shortestFirst) {
        List<Map.Entry<Span, Passage>> around = shortestFirst.stream()
                .filter(passage -> passage.getKey().contains(span))
                .toList();
        ImmutableList<String> anchors = around.stream()
                .filter(passage -> passage.getKey().start() == span.start())
                .map(passage -> passage.getValue().anchor())
                .collect(toImmutableList());
        String words = span.in(text);
        Optional<String> target =
                around.stream().findFirst().map(passage -> passage.getValue().target());
        return new Piece(words, anchors, words.isBlank() ? Optional.empty() : target);
    }
}
