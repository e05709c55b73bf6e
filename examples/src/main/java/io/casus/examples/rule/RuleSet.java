package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternGroups;
import java.util.BitSet;

/** Rules of one sort. Most of them find nothing in most sentences, and these are not asked. */
public final class RuleSet {
    private final ImmutableList<Rule> all;
    private final PatternGroups patterns;

    private RuleSet(ImmutableList<Rule> all) {
        this.all = all;
        patterns = PatternGroups.of(all.stream().map(Rule::patterns).collect(ImmutableList.toImmutableList()));
    }

    static RuleSet of(Rule... rules) {
        return new RuleSet(ImmutableList.copyOf(rules));
    }

    /**
     * Returns all rules.
     *
     * @return the rules in their order
     */
    public ImmutableList<Rule> all() {
        return all;
    }

    /**
     * Returns the rules that may find something in a sentence.
     *
     * @param text the sentence
     * @return the rules in their order; none that is left out finds anything
     */
    public ImmutableList<Rule> thatMayRead(MarkedText text) {
        BitSet mayRead = patterns.thatMayFit(text);
        ImmutableList.Builder<Rule> asked = ImmutableList.builder();
        for (int i = mayRead.nextSetBit(0); i >= 0; i = mayRead.nextSetBit(i + 1)) {
            asked.add(all.get(i));
        }
        return asked.build();
    }
}
