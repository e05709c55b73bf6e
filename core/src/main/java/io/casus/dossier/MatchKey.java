package io.casus.dossier;

/**
 * A key under which an item meets others.
 *
 * @param text the key
 * @param seeker whether the item meets all that have the key, or only those that seek
 */
record MatchKey(String text, boolean seeker) {
    static MatchKey seeker(String text) {
        return new MatchKey(text, true);
    }

    static MatchKey member(String text) {
        return new MatchKey(text, false);
    }

    MatchKey under(String prefix) {
        return new MatchKey(prefix + "|" + text, seeker);
    }
}
