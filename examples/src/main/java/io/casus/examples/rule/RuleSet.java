package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternIndex;

/** Rules of one sort. Most of them find nothing in most sentences, and these are not asked. */
public final class RuleSet {
    private final ImmutableList<Rule> all;
    private final PatternIndex<Rule> index;

    private RuleSet(ImmutableList<Rule> all) {
        this.all = all;
        index = PatternIndex.of(all, Rule::patterns);
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
        return index.mayFit(text);
    }
}
