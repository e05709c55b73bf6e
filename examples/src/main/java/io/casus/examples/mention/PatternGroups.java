package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Groups of patterns, such as those of each rule. Which groups have one that may fit a sentence is found out for all of them
 * at once: the set of words that is rarest of those that a pattern needs stands in one array with those of all others, and
 * most patterns are passed over by it alone.
 */
public final class PatternGroups {
    private final ImmutableList<SentencePattern> patterns;
    /** The number of the group of each pattern. */
    private final int[] groups;
    /** The number of the set of words of each pattern that fewest sentences have a word of; -1 if it needs no word. */
    private final int[] rarest;

    private final BitSet always = new BitSet();

    private PatternGroups(List<ImmutableList<SentencePattern>> all) {
        List<SentencePattern> every = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int group = 0; group < all.size(); group++) {
            always.set(group, all.get(group).isEmpty());
            every.addAll(all.get(group));
            while (numbers.size() < every.size()) {
                numbers.add(group);
            }
        }
        patterns = ImmutableList.copyOf(every);
        groups = numbers.stream().mapToInt(Integer::intValue).toArray();
        rarest =
                patterns.stream().mapToInt(pattern -> pattern.needed().rarest()).toArray();
    }

    /**
     * Keeps groups.
     *
     * @param groups the patterns of each group; a group without any may always fit
     * @return the groups
     */
    public static PatternGroups of(List<ImmutableList<SentencePattern>> groups) {
        return new PatternGroups(groups);
    }

    /**
     * Returns the groups of which a pattern may fit.
     *
     * @param text the sentence
     * @return their indexes
     */
    public BitSet thatMayFit(MarkedText text) {
        WordsOfSentence words = text.words();
        BitSet fitting = (BitSet) always.clone();
        for (int i = 0; i < rarest.length; i++) {
            boolean mayFit = rarest[i] < 0 || words.haveOneOf(rarest[i]);
            if (mayFit && !fitting.get(groups[i]) && patterns.get(i).mayFit(text)) {
                fitting.set(groups[i]);
            }
        }
        return fitting;
    }
}
