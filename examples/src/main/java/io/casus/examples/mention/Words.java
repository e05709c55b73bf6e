package io.casus.examples.mention;

import com.google.common.collect.ImmutableSet;
import io.casus.examples.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text cut into words: letters and digits without a gap. It is cut once, and all who look for something in it begin
 * at its words.
 */
final class Words {
    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<String> lowerCase = new ArrayList<>();
    private final int[] starts;

    private Words(String text) {
        this.text = text;
        int[] found = new int[text.length() / 2 + 1];
        int start = 0;
        while (start < text.length()) {
            int end = endOfWord(text, start);
            if (end > start) {
                found[words.size()] = start;
                String word = text.substring(start, end);
                words.add(word);
                lowerCase.add(word.toLowerCase(Locale.ROOT));
            }
            start = end + 1;
        }
        starts = Arrays.copyOf(found, words.size());
    }

    /** Cuts a text, which has plain quotation marks and hyphens. */
    static Words of(String text) {
        return new Words(text);
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    String text() {
        return text;
    }

    /** How many words there are. */
    int count() {
        return starts.length;
    }

    String word(int index) {
        return words.get(index);
    }

    String lowerCase(int index) {
        return lowerCase.get(index);
    }

    /** Where a word starts in the text. */
    int start(int index) {
        return starts[index];
    }

    /** Whether one of some words stands in a stretch, in whatever letters. */
    boolean haveAnyOf(ImmutableSet<String> lowerCaseWords, Span within) {
        int end = to(within);
        for (int i = from(within.start()); i < end; i++) {
            if (lowerCaseWords.contains(lowerCase.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number in digits stands in a stretch. */
    boolean haveNumberIn(Span within) {
        int end = to(within);
        for (int i = from(within.start()); i < end; i++) {
            if (Character.isDigit(text.charAt(starts[i]))) {
                return true;
            }
        }
        return false;
    }

    /** The index of the first word that starts at a position of the text or after it. */
    int from(int position) {
        int index = Arrays.binarySearch(starts, position);
        return index >= 0 ? index : -index - 1;
    }

    /** The index after the last word that starts in a stretch. */
    int to(Span within) {
        return from(within.end());
    }
}
