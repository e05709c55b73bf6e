package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Tells at a glance which of many things, each known by its patterns, a sentence may have: it looks up the words of the
 * sentence rather than the patterns one by one.
 *
 * @param <T> what is known by its patterns
 */
public final class PatternIndex<T> {
    private static final BitSet NONE = new BitSet();

    private final ImmutableList<T> all;
    private final BitSet always = new BitSet();
    private final NumberSet words = new NumberSet();
    private final Map<Long, BitSet> byWord = new HashMap<>();

    private PatternIndex(ImmutableList<T> all) {
        this.all = all;
    }

    /**
     * Makes an index.
     *
     * @param <T> what is known by its patterns
     * @param all what to look for
     * @param patterns the patterns of one; none for one that any sentence may have
     * @return the index
     */
    public static <T> PatternIndex<T> of(
            ImmutableList<T> all, Function<? super T, ImmutableList<SentencePattern>> patterns) {
        PatternIndex<T> index = new PatternIndex<>(all);
        for (int number = 0; number < all.size(); number++) {
            index.add(number, patterns.apply(all.get(number)));
        }
        return index;
    }

    private void add(int number, ImmutableList<SentencePattern> patterns) {
        if (patterns.isEmpty()
                || patterns.stream().anyMatch(pattern -> pattern.needed().sets().isEmpty())) {
            always.set(number);
            return;
        }
        for (SentencePattern pattern : patterns) {
            ImmutableSet<String> oneOf = pattern.needed().sets().get(0);
            oneOf.stream().map(WordsOfSentence::number).forEach(word -> {
                words.add(word);
                byWord.computeIfAbsent(word, any -> new BitSet()).set(number);
            });
        }
    }

    /**
     * Returns what a sentence may have.
     *
     * @param text the sentence
     * @return those of which a pattern may fit, in their order
     */
    public ImmutableList<T> mayFit(MarkedText text) {
        BitSet found = (BitSet) always.clone();
        for (long beginning : text.words().beginnings().toArray()) {
            if (words.has(beginning)) {
                found.or(byWord.getOrDefault(beginning, NONE));
            }
        }
        ImmutableList.Builder<T> fitting = ImmutableList.builder();
        for (int number = found.nextSetBit(0); number >= 0; number = found.nextSetBit(number + 1)) {
            fitting.add(all.get(number));
        }
        return fitting.build();
    }
}
