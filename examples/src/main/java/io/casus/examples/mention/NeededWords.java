package io.casus.examples.mention;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.Set;

/**
 * The words that a sentence must have for a pattern to fit anywhere in it, so that most patterns need not be tried on
 * most sentences.
 *
 * <p>A word stands for all that begin as it does: it is cut after {@value WordsOfSentence#LONGEST} letters, and one that
 * is shorter than {@value WordsOfSentence#SHORTEST} is not looked at. The kind of a mention, as in {@code <missile:3>},
 * is a word as well and begins with the bracket. {@code {who:human} (?:has )?(?:visit|travel)ed} gives two sets, {@code
 * <per, <off, <he} and {@code visi, trav}; a sentence must have a word of each. {@link NeededWordsReader} reads them off
 * the pattern. So a pattern may be tried in vain, but is never left out where it would fit.
 */
final class NeededWords {
    private final ImmutableList<ImmutableSet<String>> sets;
    private final ImmutableList<ImmutableIntArray> hashes;

    private NeededWords(ImmutableList<ImmutableSet<String>> sets) {
        this.sets = sets;
        hashes = sets.stream().map(NeededWords::hashes).collect(toImmutableList());
    }

    private static ImmutableIntArray hashes(ImmutableSet<String> words) {
        return ImmutableIntArray.copyOf(words.stream().mapToInt(WordsOfSentence::hash));
    }

    /**
     * Reads off a regular expression what it needs.
     *
     * @param regex the expression, in lower case
     */
    static NeededWords of(String regex) {
        return new NeededWords(NeededWordsReader.read(regex).stream()
                .sorted(Comparator.comparing(Set::size))
                .collect(toImmutableList()));
    }

    /** The sets of words of each of which a sentence must have one, the smallest first; empty if no word is sure. */
    ImmutableList<ImmutableSet<String>> sets() {
        return sets;
    }

    /** Whether a sentence may have a word of each set. */
    boolean mayAllBeIn(WordsOfSentence sentence) {
        for (ImmutableIntArray oneOf : hashes) {
            if (!sentence.mayHaveOneOf(oneOf)) {
                return false;
            }
        }
        return true;
    }
}
