package io.casus.dossier;

/** Compares the values that reports give for an attribute. One for each type of values. */
interface Comparer<V> {

    /** How the one stands to the other. */
    Comparison compare(Voiced<V> one, Voiced<V> other);

    /** Whether two values of an attribute that may have several are the same one of them. */
    default boolean isSameThing(Voiced<V> one, Voiced<V> other) {
        return compare(one, other).isOneThing();
    }

    /** Whether the value can stand for itself; a time without a year or a surname cannot where another gives it. */
    default boolean isComplete(V value) {
        return true;
    }

    /** Whether the value tells anything by itself; "today" without the day on which it was said does not. */
    default boolean tells(V value) {
        return true;
    }

    /** How much the value says: the more, the higher. Only values of one attribute can be compared by it. */
    double detail(V value);

    /** What two values that say the same have in common, whichever words were used. */
    default Object meaning(Voiced<V> voiced) {
        return voiced.value();
    }
}
