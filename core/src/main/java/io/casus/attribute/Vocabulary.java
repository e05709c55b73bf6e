package io.casus.attribute;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
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
    private final ImmutableMap<String, T> known;

    private Vocabulary(Class<T> javaType, Function<String, T> unknown, ImmutableMap<String, T> known) {
        this.javaType = javaType;
        this.unknown = unknown;
        this.known = known;
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
        return new Vocabulary<>(javaType, unknown, Maps.uniqueIndex(ImmutableList.copyOf(known), Term::code));
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
        T term = known.get(code);
        return term != null ? term : unknown.apply(code);
    }

    /**
     * Returns whether this version knows a term.
     *
     * @param term the term
     * @return whether it is among {@link #known()}
     */
    public boolean knows(T term) {
        return known.containsKey(term.code());
    }

    /**
     * Returns the terms that are known.
     *
     * @return the constants, in the order in which they are declared
     */
    public ImmutableList<T> known() {
        return known.values().asList();
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
