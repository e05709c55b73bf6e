package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Attribute.Cardinality;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;

/** Compares values that consist of attributes, attribute by attribute. The words in which something was told do not count. */
record RecordComparer<T extends Structured>(RecordType<T> type, Comparers comparers) implements Comparer<T> {
    private static final String WORDS = "words";

    @Override
    public Comparison compare(Voiced<T> one, Voiced<T> other) {
        Comparison all = one.value().foreignProperties().equals(other.value().foreignProperties())
                ? Comparison.SAME
                : Comparison.COMPATIBLE;
        for (Attribute<? super T, ?> attribute : type.attributes()) {
            if (!attribute.name().equals(WORDS)) {
                all = all.and(compare(attribute, one, other));
            }
        }
        return all;
    }

    private <V> Comparison compare(Attribute<? super T, V> attribute, Voiced<T> one, Voiced<T> other) {
        ImmutableList<V> mine = attribute.values(one.value());
        ImmutableList<V> theirs = attribute.values(other.value());
        if (mine.equals(theirs)) {
            return Comparison.SAME;
        }
        if (mine.isEmpty() || theirs.isEmpty()) {
            return mine.isEmpty() ? Comparison.BROADER : Comparison.NARROWER;
        }
        if (attribute.cardinality() == Cardinality.REPEATED) {
            return compareAll(attribute, one.with(mine), other.with(theirs));
        }
        return comparers.of(attribute.type()).compare(one.with(mine.get(0)), other.with(theirs.get(0)));
    }

    private <V> Comparison compareAll(
            Attribute<? super T, V> attribute, Voiced<ImmutableList<V>> one, Voiced<ImmutableList<V>> other) {
        boolean inOther = one.value().stream().allMatch(value -> isAmong(attribute, one.with(value), other));
        boolean inOne = other.value().stream().allMatch(value -> isAmong(attribute, other.with(value), one));
        if (inOther == inOne) {
            return inOne ? Comparison.SAME : Comparison.COMPATIBLE;
        }
        return inOther ? Comparison.BROADER : Comparison.NARROWER;
    }

    private <V> boolean isAmong(Attribute<? super T, V> attribute, Voiced<V> value, Voiced<ImmutableList<V>> all) {
        Comparer<V> comparer = comparers.of(attribute.type());
        return all.value().stream().anyMatch(other -> comparer.isSameThing(value, all.with(other)));
    }

    /** Values with attributes that they must have are one thing if these are, and nothing else contradicts it. */
    @Override
    public boolean isSameThing(Voiced<T> one, Voiced<T> other) {
        ImmutableList<Attribute<? super T, ?>> key = type.requiredAttributes();
        if (key.isEmpty()) {
            return compare(one, other).isOneThing();
        }
        return compare(one, other).agrees() && key.stream().allMatch(attribute -> isSame(attribute, one, other));
    }

    private <V> boolean isSame(Attribute<? super T, V> attribute, Voiced<T> one, Voiced<T> other) {
        return comparers
                .of(attribute.type())
                .isSameThing(
                        one.with(attribute.values(one.value()).get(0)),
                        other.with(attribute.values(other.value()).get(0)));
    }

    @Override
    public double detail(T value) {
        return type.attributes().stream()
                .mapToInt(attribute -> attribute.values(value).size())
                .sum();
    }
}
