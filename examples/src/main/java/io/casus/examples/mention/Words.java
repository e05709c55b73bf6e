package io.casus.examples.mention;

import io.casus.examples.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text cut into words: letters and digits without a gap. It is cut once, and all who look for something in it begin
 * at its words. Not for use by several threads at once.
 */
final class Words {
    private final String text;
    private final Word[] words;
    private final int[] starts;
    /** A bit for each trait of each word, as many traits as there were when they were asked for. */
    private final long[] traits;

    private int asked;
    /** For each position of the text, the index of the first word that starts there or behind it. */
    private final int[] firstFrom;

    private Words(String text) {
        this.text = text;
        List<Word> found = new ArrayList<>();
        int[] starting = new int[text.length() / 2 + 1];
        firstFrom = new int[text.length() + 1];
        int filled = 0;
        int start = 0;
        while (start < text.length()) {
            int end = endOfWord(text, start);
            if (end > start) {
                Arrays.fill(firstFrom, filled, start + 1, found.size());
                filled = start + 1;
                starting[found.size()] = start;
                found.add(Word.at(start, end, text));
            }
            start = end + 1;
        }
        Arrays.fill(firstFrom, filled, firstFrom.length, found.size());
        words = found.toArray(Word[]::new);
        starts = Arrays.copyOf(starting, words.length);
        traits = new long[words.length];
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
        return words[index].spelling();
    }

    String lowerCase(int index) {
        return words[index].lowerCase();
    }

    /** Whether something is so of a word. */
    boolean has(WordTrait trait, int index) {
        int number = trait.number();
        if (number >= asked) {
            return number >= Long.SIZE ? trait.isOf(words[index]) : askAll(trait, index);
        }
        return (traits[index] & 1L << number) != 0;
    }

    private boolean askAll(WordTrait trait, int index) {
        int count = WordTrait.count();
        for (int i = 0; i < words.length; i++) {
            traits[i] = words[i].traits(count);
        }
        asked = count;
        return has(trait, index);
    }

    /** Where a word starts in the text. */
    int start(int index) {
        return starts[index];
    }

    /** Whether there is a word in a stretch of which something is so. */
    boolean haveAny(WordTrait trait, Span within) {
        int end = to(within);
        for (int i = from(within.start()); i < end; i++) {
            if (has(trait, i)) {
                return true;
            }
        }
        return false;
    }

    /** The index of the word in a stretch behind which, and one space, a position is; or -1. */
    int rightBefore(int position, Span within) {
        int word = from(position) - 1;
        boolean isThere = word >= 0
                && starts[word] >= within.start()
                && starts[word] + word(word).length() == position - 1
                && text.charAt(position - 1) == ' ';
        return isThere ? word : -1;
    }

    /** The index of the first word that starts at a position of the text or after it. */
    int from(int position) {
        return position < firstFrom.length ? firstFrom[position] : starts.length;
    }

    /** The index after the last word that starts in a stretch. */
    int to(Span within) {
        return from(within.end());
    }
}
