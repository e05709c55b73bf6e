package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;

/** Rules of one sort. Most of them find nothing in most sentences, and these are not asked. */
public final class RuleSet {
    private final ImmutableList<Rule> all;
    private final ImmutableList<ImmutableList<SentencePattern>> patterns;

    private RuleSet(ImmutableList<Rule> all) {
        this.all = all;
        patterns = all.stream().map(Rule::patterns).collect(ImmutableList.toImmutableList());
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
        ImmutableList.Builder<Rule> asked = ImmutableList.builder();
        for (int i = 0; i < all.size(); i++) {
            if (mayRead(patterns.get(i), text)) {
                asked.add(all.get(i));
            }
        }
        return asked.build();
    }

    private static boolean mayRead(ImmutableList<SentencePattern> patterns, MarkedText text) {
        for (SentencePattern pattern : patterns) {
            if (pattern.mayFit(text)) {
                return true;
            }
        }
        return patterns.isEmpty();
    }
}
