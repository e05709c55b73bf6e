package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.TextType;
import java.util.Locale;

/** A named set of rules: a rule for all attributes, and two tie-breaks for when it leaves more than one value. */
public enum RuleSet {
    /** The value that claims least, of quantities the lowest, and of those what is said most surely. */
    MOST_CONSERVATIVE(MergeRule.LEAST_PRECISE, MergeRule.LOWEST, MergeRule.SUREST),
    /** The value that says most, of those what agrees with most, and of those what is said by most. */
    MOST_INFORMATIVE(MergeRule.MOST_PRECISE, MergeRule.FITS_MOST, MergeRule.SAID_BY_MOST),
    /** The value that agrees with most, of those what is said by most, and of those what says most. */
    MOST_REPRESENTATIVE(MergeRule.FITS_MOST, MergeRule.SAID_BY_MOST, MergeRule.MOST_PRECISE);

    /** How it is written in JSON: as its code. */
    public static final TextType<RuleSet> TYPE = Codes.type("the name of a set of rules", RuleSet.class);

    private final ImmutableList<MergeRule> chain;

    RuleSet(MergeRule rule, MergeRule tieBreak, MergeRule secondTieBreak) {
        chain = ImmutableList.of(rule, tieBreak, secondTieBreak);
    }

    /**
     * Returns the rule and the tie-breaks.
     *
     * @return the rule, the first tie-break and the second, in this order
     */
    public ImmutableList<MergeRule> chain() {
        return chain;
    }

    /**
     * Returns the code.
     *
     * @return the code, in lowerCamelCase
     */
    public String code() {
        return Codes.code(this);
    }

    /**
     * Returns the name in words.
     *
     * @return words for people to read, such as {@code "most representative"}
     */
    public String describe() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
