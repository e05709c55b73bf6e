package io.casus.examples.page;

/** On which side of a finding a claim stands. */
enum Side {
    /** It gives the value that was chosen, or one that agrees with it. */
    SUPPORT("✓", "agree", "agrees"),
    /** It gives a value that contradicts the one that was chosen. */
    DISSENT("≠", "conflict", "differs"),
    /** It says that the value is not known. */
    UNKNOWN("?", "unknown", "does not know");

    final String sign;
    final String style;
    final String words;

    Side(String sign, String style, String words) {
        this.sign = sign;
        this.style = style;
        this.words = words;
    }
}
