package io.casus.quantity;

import java.util.Optional;

/**
 * All numbers that a quantity may stand for, in the base unit of its dimension.
 *
 * @param low the lower end; empty where there is none
 * @param lowExclusive whether the lower end itself is left out
 * @param high the upper end; empty where there is none
 * @param highExclusive whether the upper end itself is left out
 */
record QuantityRange(Optional<Rational> low, boolean lowExclusive, Optional<Rational> high, boolean highExclusive) {

    /** The same for a count, of which only whole numbers are possible: both ends then belong to it. */
    QuantityRange ofWholeNumbers() {
        Rational one = Rational.of(1);
        return new QuantityRange(
                low.map(end -> lowExclusive ? end.floor().plus(one) : end.ceiling()),
                false,
                high.map(end -> highExclusive ? end.ceiling().minus(one) : end.floor()),
                false);
    }

    /** Whether nothing lies in it. */
    boolean isEmpty() {
        if (low.isEmpty() || high.isEmpty()) {
            return false;
        }
        int order = low.get().compareTo(high.get());
        return order > 0 || (order == 0 && (lowExclusive || highExclusive));
    }

    boolean meets(QuantityRange other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /** Whether all of it is less than all of the other. */
    boolean isBelow(QuantityRange other) {
        if (high.isEmpty() || other.low.isEmpty()) {
            return false;
        }
        int order = high.get().compareTo(other.low.get());
        return order < 0 || (order == 0 && (highExclusive || other.lowExclusive));
    }

    /** Whether nothing of it is less than anything of the other. */
    boolean isNowhereBelow(QuantityRange other) {
        return low.isPresent() && other.high.isPresent() && low.get().compareTo(other.high.get()) >= 0;
    }

    boolean contains(QuantityRange other) {
        return startsBefore(other) && endsAfter(other);
    }

    private boolean startsBefore(QuantityRange other) {
        if (low.isEmpty() || other.low.isEmpty()) {
            return low.isEmpty();
        }
        int order = low.get().compareTo(other.low.get());
        return order < 0 || (order == 0 && (!lowExclusive || other.lowExclusive));
    }

    private boolean endsAfter(QuantityRange other) {
        if (high.isEmpty() || other.high.isEmpty()) {
            return high.isEmpty();
        }
        int order = high.get().compareTo(other.high.get());
        return order > 0 || (order == 0 && (!highExclusive || other.highExclusive));
    }
}
