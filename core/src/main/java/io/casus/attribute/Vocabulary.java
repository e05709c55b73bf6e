package io.casus.attribute;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;

/**
 * An open vocabulary: the terms that this version knows, and room for those that it does not.
 *
 * <p>Nothing is remembered of codes that are not known: input cannot fill a cache.
 *
 * @param <T> the class of the terms
 */
public final class Vocabulary<T extends Term> implements ValueType<T> {
    private final Class<T> javaType;
    private final Function<String, T> unknown;
    private final ImmutableList<T> known;
    private final ImmutableMap<String, T> byCode;
    private final ImmutableMap<T, ImmutableSet<T>> broader;

    private Vocabulary(
            Class<T> javaType,
            Function<String, T> unknown,
            ImmutableList<T> known,
            ImmutableMap<String, T> byCode,
            ImmutableMap<T, ImmutableSet<T>> broader) {
        this.javaType = javaType;
        this.unknown = unknown;
        this.known = known;
        this.byCode = byCode;
        this.broader = broader;
    }

    /**
     * Describes a vocabulary.
     *
     * @param <T> the class of the terms
     * @param javaType the class of the terms
     * @param unknown makes a term of a code that is not known
     * @param known all terms that are known, in the order in which to list them
     * @return the vocabulary
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public static <T extends Term> Vocabulary<T> of(Class<T> javaType, Function<String, T> unknown, T... known) {
        ImmutableMap.Builder<String, T> byCode = ImmutableMap.builder();
        for (T term : known) {
            byCode.put(term.code(), term);
        }
        return new Vocabulary<>(
                javaType, unknown, ImmutableList.copyOf(known), byCode.buildOrThrow(), ImmutableMap.of());
    }

    /**
     * Returns the vocabulary with terms that leave open what another one says.
     *
     * @param narrower the term that says more, such as "short-range ballistic missile"
     * @param broaderTerms all terms that say less and are true wherever the narrower one is, such as "short range"
     * @return the vocabulary that knows of this
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public final Vocabulary<T> withBroader(T narrower, T... broaderTerms) {
        return new Vocabulary<>(
                javaType,
                unknown,
                known,
                byCode,
                ImmutableMap.<T, ImmutableSet<T>>builder()
                        .putAll(broader)
                        .put(narrower, ImmutableSet.copyOf(broaderTerms))
                        .buildOrThrow());
    }

    /**
     * Returns whether one term says more than another, and the other is true wherever the one is.
     *
     * @param narrower the one
     * @param wider the other
     * @return whether this version knows that it does
     */
    public boolean isNarrower(T narrower, T wider) {
        return broader.getOrDefault(narrower, ImmutableSet.of()).contains(wider);
    }

    @Override
    public String name() {
        return javaType.getSimpleName();
    }

    @Override
    public Class<T> javaType() {
        return javaType;
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public T term(String code) {
        T term = byCode.get(code);
        return term != null ? term : unknown.apply(code);
    }

    /**
     * Returns whether this version knows a term.
     *
     * @param term the term
     * @return whether it is among {@link #known()}
     */
    public boolean knows(T term) {
        return byCode.containsKey(term.code());
    }

    /**
     * Returns the terms that are known.
     *
     * @return the constants, in the order in which they are declared
     */
    public ImmutableList<T> known() {
        return known;
    }

    @Override
    public String describe(T value) {
        return value.describe();
    }

    @Override
    public String toString() {
        return name();
    }
}
