package io.casus.examples.mention;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Set;

/**
 * The words that a sentence must have for a pattern to fit anywhere in it, so that most patterns need not be tried on
 * most sentences.
 *
 * <p>A word stands for all that begin as it does: it is cut after {@value WordsOfSentence#LONGEST} letters. One of two letters
 * stands for itself only, and is written with a space behind, {@code as }; one of a single letter is not looked at. A comma is
 * a word as well. The kind of a mention, as in {@code <missile:3>},
 * is a word as well and begins with the bracket. {@code {who:human} (?:has )?(?:visit|travel)ed} gives two sets, {@code
 * <person, <office, <he} and {@code visit, travel}; a sentence must have a word of each. {@link NeededWordsReader} reads them off
 * the pattern. So a pattern may be tried in vain, but is never left out where it would fit.
 */
final class NeededWords {
    private final ImmutableList<ImmutableSet<String>> sets;
    private final int[] numbers;

    private NeededWords(ImmutableList<ImmutableSet<String>> sets) {
        this.sets = sets;
        numbers = sets.stream().mapToInt(WordSets::number).toArray();
    }

    /**
     * Reads off a regular expression what it needs.
     *
     * @param regex the expression, in lower case
     */
    static NeededWords of(String regex) {
        return new NeededWords(NeededWordsReader.read(regex).stream()
                .sorted(Comparator.comparing(NeededWords::areMentions)
                        .thenComparing(NeededWords::areShort)
                        .thenComparing(Set::size))
                .collect(toImmutableList()));
    }

    /** Kinds of mentions are in most sentences, and so are asked for last. */
    private static boolean areMentions(ImmutableSet<String> words) {
        return words.stream().anyMatch(word -> word.startsWith("<"));
    }

    /** Commas and words of two letters are in many sentences. */
    static boolean areShort(Set<String> words) {
        return words.stream().anyMatch(word -> word.equals(",") || word.endsWith(" "));
    }

    /** The sets of words of each of which a sentence must have one, those that few have first; empty if no word is sure. */
    ImmutableList<ImmutableSet<String>> sets() {
        return sets;
    }

    /** The number of the set that fewest sentences have a word of, in {@link WordSets}; -1 if no word is sure. */
    int rarest() {
        return numbers.length == 0 ? -1 : numbers[0];
    }

    /** Whether a sentence has a word of each set. */
    boolean areIn(WordsOfSentence sentence) {
        for (int number : numbers) {
            if (!sentence.haveOneOf(number)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The last position of a sentence from which on it has a word of each set, behind which the pattern cannot fit; -1 if there
     * is none, and the length of the sentence if no word is sure.
     */
    int lastIn(WordsOfSentence sentence) {
        int last = sentence.length();
        for (int number : numbers) {
            last = Math.min(last, sentence.lastOf(number));
        }
        return last;
    }
}
