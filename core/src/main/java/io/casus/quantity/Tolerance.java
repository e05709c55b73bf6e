package io.casus.quantity;

import io.casus.InvalidValueException;
import io.casus.check.Decimals;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What "about" means: how far an approximate number may be off.
 *
 * <p>An approximate number stands for all numbers from itself less the tolerance to itself plus the tolerance, both included, and an approximate
 * bound lies that much further out. The tolerance is a share of the number; of a count it is one at least, because "about seven" that can
 * only be seven would say no more than "seven". Nothing else is ever off: a number that nobody called approximate is exact.
 *
 * <p>Which share is right is for the user to say. Where none is given, it is {@link #TENTH}.
 */
public final class Tolerance {
    /** "About" means nothing: approximate numbers are compared as if they were exact. */
    public static final Tolerance NONE = share(BigDecimal.ZERO);

    /** A tenth of the number: "about 1,100 km" is anything from 990 to 1,210 km. The default of this library. */
    public static final Tolerance TENTH = share(new BigDecimal("0.1"));

    private final BigDecimal share;
    private final Rational fraction;

    private Tolerance(BigDecimal share) {
        this.share = share;
        fraction = Rational.of(share);
    }

    /**
     * Returns a tolerance that is a share of the number.
     *
     * @param share the share, from 0 to 1
     * @return the tolerance
     * @throws InvalidValueException if the share is not from 0 to 1, or has more than 1,000 digits before or after the point
     */
    public static Tolerance share(BigDecimal share) {
        Decimals.requirePrintable(share, "share of a tolerance");
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new InvalidValueException(
                    "A tolerance is a share from 0 to 1, but " + share + " was found.", share.toString());
        }
        return new Tolerance(share);
    }

    /**
     * Returns the share.
     *
     * @return the share, from 0 to 1
     */
    public BigDecimal share() {
        return share;
    }

    /** How far a number may be off, in its own unit. */
    Rational of(BigDecimal number, boolean isCount) {
        Rational part = Rational.of(number.abs()).times(fraction);
        boolean atLeastOne = isCount && share.signum() > 0 && part.compareTo(Rational.of(1)) < 0;
        return atLeastOne ? Rational.of(1) : part;
    }

    /**
     * Returns whether the other is the same tolerance.
     *
     * @param object the other
     * @return true if its share is the same number
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Tolerance other && share.compareTo(other.share) == 0;
    }

    @Override
    public int hashCode() {
        return share.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return "Tolerance of " + share.toPlainString();
    }
}
