package io.casus.foreign;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import io.casus.InvalidValueException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Named values that this version of Casus does not know, in the order in which they were read.
 *
 * <p>Two of them are equal when they have the same properties in the same order.
 */
public final class ForeignProperties {
    private static final ForeignProperties NONE = new ForeignProperties(ImmutableMap.of());

    private final ImmutableMap<String, ForeignValue> values;

    private ForeignProperties(ImmutableMap<String, ForeignValue> values) {
        this.values = values;
    }

    /**
     * Returns the empty collection: everything that was read is known.
     *
     * @return no properties
     */
    public static ForeignProperties none() {
        return NONE;
    }

    /**
     * Returns a collection of properties.
     *
     * @param values the values by name, in the order to keep
     * @return the properties
     */
    public static ForeignProperties of(Map<String, ForeignValue> values) {
        return values.isEmpty() ? NONE : new ForeignProperties(ImmutableMap.copyOf(values));
    }

    /**
     * Returns a builder that keeps the order in which properties are put.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the value of a property.
     *
     * @param name the name of the property, compared exactly
     * @return the value, or empty if there is no such property
     */
    public Optional<ForeignValue> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * Returns the text of a property.
     *
     * @param name the name of the property, compared exactly
     * @return the text, or empty if there is no such property or it is no text
     */
    public Optional<String> text(String name) {
        return values.get(name) instanceof ForeignValue.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /**
     * Returns all properties.
     *
     * @return the values by name, in order
     */
    public ImmutableMap<String, ForeignValue> asMap() {
        return values;
    }

    /**
     * Returns whether there are none.
     *
     * @return whether there are no properties
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ForeignProperties that
                && values.entrySet().asList().equals(that.values.entrySet().asList());
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(entry -> '"' + entry.getKey() + "\":" + entry.getValue())
                .collect(joining(",", "{", "}"));
    }

    /** Collects properties in order. Not for use by several threads at once. */
    public static final class Builder {
        private final Map<String, ForeignValue> values = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a property.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         * @throws InvalidValueException if a property of this name was put before
         */
        public Builder put(String name, ForeignValue value) {
            if (values.putIfAbsent(name, value) != null) {
                throw new InvalidValueException("The property «" + name + "» was given twice.", name);
            }
            return this;
        }

        /**
         * Returns the properties put so far.
         *
         * @return the properties
         */
        public ForeignProperties build() {
            return of(values);
        }
    }
}
