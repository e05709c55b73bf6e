package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.casus.examples.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds known phrases in a text: at each word it looks up the phrases that begin with that word, and takes the
 * longest that fits.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseTable<V> {

    /** A phrase and what it stands for. */
    record Entry<V>(String phrase, V value) {}

    /** A phrase in a text. */
    record Hit<V>(Span span, V value) {}

    private final ImmutableListMultimap<String, Entry<V>> byFirstWord;
    private final WordTrait mayBegin;
    private final boolean caseMatters;

    PhraseTable(List<Entry<V>> entries, boolean caseMatters) {
        this.caseMatters = caseMatters;
        ImmutableListMultimap.Builder<String, Entry<V>> table = ImmutableListMultimap.builder();
        entries.stream()
                .sorted(Comparator.comparing((Entry<V> entry) -> -entry.phrase().length()))
                .forEach(entry -> table.put(key(Words.of(entry.phrase()), 0), entry));
        byFirstWord = table.build();
        mayBegin = WordTrait.that(word -> byFirstWord.containsKey(caseMatters ? word.spelling() : word.lowerCase()));
    }

    /** All phrases. */
    Stream<Entry<V>> entries() {
        return byFirstWord.values().stream();
    }

    /** Whether one of the phrases is in a text. */
    boolean hasAnyIn(String text) {
        return !find(Words.of(text), new Span(0, text.length())).isEmpty();
    }

    /** The phrases in a stretch of a text; they do not overlap. */
    ImmutableList<Hit<V>> find(Words text, Span within) {
        ImmutableList.@Nullable Builder<Hit<V>> hits = null;
        int behindLast = within.start();
        int end = text.to(within);
        for (int i = text.from(within.start()); i < end; i++) {
            if (text.has(mayBegin, i) && text.start(i) >= behindLast) {
                Optional<Hit<V>> hit = hitAt(text, i, within);
                if (hit.isPresent()) {
                    hits = hits != null ? hits : ImmutableList.builder();
                    hits.add(hit.get());
                    behindLast = hit.get().span().end();
                }
            }
        }
        return hits != null ? hits.build() : ImmutableList.of();
    }

    private Optional<Hit<V>> hitAt(Words text, int word, Span within) {
        int start = text.start(word);
        for (Entry<V> entry : byFirstWord.get(key(text, word))) {
            int end = start + entry.phrase().length();
            boolean fits = end <= within.end()
                    && text.text().regionMatches(!caseMatters, start, entry.phrase(), 0, end - start);
            if (fits && endsWord(text.text(), end)) {
                return Optional.of(new Hit<>(new Span(start, end), entry.value()));
            }
        }
        return Optional.empty();
    }

    private static boolean endsWord(String text, int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    private String key(Words text, int word) {
        return caseMatters ? text.word(word) : text.lowerCase(word);
    }
}
