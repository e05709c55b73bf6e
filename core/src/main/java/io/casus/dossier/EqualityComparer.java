package io.casus.dossier;

/** Compares values of which none says more than another: they are equal, or contradict each other. */
record EqualityComparer<V>(double detail) implements Comparer<V> {

    @Override
    public Comparison compare(Voiced<V> one, Voiced<V> other) {
        return one.value().equals(other.value()) ? Comparison.SAME : Comparison.CONTRADICTORY;
    }

    @Override
    public double detail(V value) {
        return detail;
    }
}
