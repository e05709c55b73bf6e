package io.casus.quantity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.casus.InvalidValueException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a table says about a quantity. That it is not known, that there is none, and that nobody said anything are three different
 * things, and none of them is a quantity.
 */
public final class QuantityCell {
    private static final ImmutableSet<String> UNKNOWN = ImmutableSet.of("unknown", "not known");
    private static final ImmutableSet<String> NOT_APPLICABLE = ImmutableSet.of("n/a", "na", "n.a.", "not applicable");

    private final String text;
    private final State state;
    private final Optional<Quantity> quantity;

    private QuantityCell(String text, State state, Optional<Quantity> quantity) {
        this.text = text;
        this.state = state;
        this.quantity = quantity;
    }

    /** What a cell can say. */
    public enum State {
        /** It gives a quantity. */
        REPORTED,
        /** It says that the quantity is not known: {@code Unknown}. */
        UNKNOWN,
        /** It says that there is no such quantity: {@code N/A}. */
        NOT_APPLICABLE,
        /** It is blank. */
        NOTHING_SAID
    }

    static QuantityCell parse(String text) {
        String words = CharMatcher.whitespace().trimFrom(text);
        String plain = words.toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return new QuantityCell(text, State.NOTHING_SAID, Optional.empty());
        }
        if (UNKNOWN.contains(plain)) {
            return new QuantityCell(text, State.UNKNOWN, Optional.empty());
        }
        if (NOT_APPLICABLE.contains(plain)) {
            return new QuantityCell(text, State.NOT_APPLICABLE, Optional.empty());
        }
        return new QuantityCell(
                text, State.REPORTED, Optional.of(Quantity.parse(text).withWords(words)));
    }

    /**
     * Returns what the cell says.
     *
     * @return the state
     */
    public State state() {
        return state;
    }

    /**
     * Returns the quantity.
     *
     * @return the quantity, with the text of the cell, without the space around it, as its words; empty unless the state is {@code REPORTED}
     */
    public Optional<Quantity> quantity() {
        return quantity;
    }

    /**
     * Returns the quantity of a cell that must give one.
     *
     * @return the quantity, the same as {@link #quantity()} gives
     * @throws InvalidValueException if the cell gives none
     */
    public Quantity orElseThrow() {
        return quantity.orElseThrow(
                () -> new InvalidValueException("A quantity was expected, but the cell is \"" + text + "\".", text));
    }

    /**
     * Returns the text of the cell.
     *
     * @return the text, exactly as it was read
     */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof QuantityCell other && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text);
    }

    @Override
    public String toString() {
        return state + quantity.map(value -> ": " + value).orElse("");
    }
}
