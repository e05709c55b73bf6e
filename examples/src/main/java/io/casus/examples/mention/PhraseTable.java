package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.casus.examples.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

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
    private final boolean caseMatters;

    PhraseTable(List<Entry<V>> entries, boolean caseMatters) {
        this.caseMatters = caseMatters;
        ImmutableListMultimap.Builder<String, Entry<V>> table = ImmutableListMultimap.builder();
        entries.stream()
                .sorted(Comparator.comparing((Entry<V> entry) -> -entry.phrase().length()))
                .forEach(entry -> table.put(key(firstWord(entry.phrase(), 0)), entry));
        byFirstWord = table.build();
    }

    ImmutableList<Hit<V>> find(String text, Span within) {
        List<Hit<V>> hits = new ArrayList<>();
        int position = within.start();
        while (position < within.end()) {
            position = hits.addAll(hitAt(text, position, within))
                    ? hits.get(hits.size() - 1).span().end()
                    : nextWord(text, position, within);
        }
        return ImmutableList.copyOf(hits);
    }

    private ImmutableList<Hit<V>> hitAt(String text, int position, Span within) {
        if (!Character.isLetterOrDigit(text.charAt(position))) {
            return ImmutableList.of();
        }
        for (Entry<V> entry : byFirstWord.get(key(firstWord(text, position)))) {
            int end = position + entry.phrase().length();
            boolean fits = end <= within.end()
                    && text.regionMatches(!caseMatters, position, entry.phrase(), 0, end - position);
            if (fits && endsWord(text, end)) {
                return ImmutableList.of(new Hit<>(new Span(position, end), entry.value()));
            }
        }
        return ImmutableList.of();
    }

    private static boolean endsWord(String text, int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    private static int nextWord(String text, int position, Span within) {
        int next = position;
        while (next < within.end() && Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        return Math.max(next, position) + (next == position ? 1 : 0);
    }

    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private String key(String word) {
        return caseMatters ? word : word.toLowerCase(Locale.ROOT);
    }
}
