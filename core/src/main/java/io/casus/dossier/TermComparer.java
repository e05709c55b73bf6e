package io.casus.dossier;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** Compares terms: one may be narrower than another, if the vocabulary knows so. */
record TermComparer<T extends Term>(Vocabulary<T> vocabulary) implements Comparer<T> {

    @Override
    public Comparison compare(Voiced<T> one, Voiced<T> other) {
        if (one.value().equals(other.value())) {
            return Comparison.SAME;
        }
        if (vocabulary.isNarrower(one.value(), other.value())) {
            return Comparison.NARROWER;
        }
        return vocabulary.isNarrower(other.value(), one.value()) ? Comparison.BROADER : Comparison.CONTRADICTORY;
    }

    @Override
    public boolean isSameThing(Voiced<T> one, Voiced<T> other) {
        return one.value().equals(other.value());
    }

    @Override
    public double detail(T value) {
        return vocabulary.knows(value) ? 1 : 0;
    }
}
