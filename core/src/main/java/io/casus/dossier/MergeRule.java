package io.casus.dossier;

import io.casus.attribute.TextType;

/**
 * A rule by which one of several values is chosen. It may leave more than one, among which a tie-break then chooses.
 *
 * <p>"Independent origins" are counted as {@link Finding#supportOrigins()} tells.
 */
public enum MergeRule {
    /**
     * The values that agree with the most independent origins. Where values contradict each other, one that agrees with all of them only leaves
     * the question open, and is not chosen.
     */
    FITS_MOST("agrees with most"),
    /** The values that the most independent origins give just so. */
    SAID_BY_MOST("said by most"),
    /** The values that the most reports give just so. */
    MOST_REPORTS("in most reports"),
    /** The values that say most: an exact number rather than a bound, a day rather than a month. */
    MOST_PRECISE("most precise"),
    /** The values that say least: those that are true whatever else is. */
    LEAST_PRECISE("claims least"),
    /** The lowest quantities; of other values, all. */
    LOWEST("lowest"),
    /** The highest quantities; of other values, all. */
    HIGHEST("highest"),
    /** The values that somebody gives with the most certainty. */
    SUREST("said most surely"),
    /** The values that a report gives which was published last; reports whose day is not known come before all others. */
    LATEST("published last");

    /** How it is written in JSON: as its code. */
    public static final TextType<MergeRule> TYPE = Codes.type("a rule for merging", MergeRule.class);

    private final String words;

    MergeRule(String words) {
        this.words = words;
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
     * Returns the rule in words.
     *
     * @return words for people to read
     */
    public String describe() {
        return words;
    }
}
