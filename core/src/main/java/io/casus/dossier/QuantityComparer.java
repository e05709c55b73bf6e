package io.casus.dossier;

import io.casus.Answer;
import io.casus.quantity.Quantity;
import io.casus.quantity.Tolerance;
import java.util.Optional;

/** Compares quantities: "at least seven" says more than "several", and nothing against it. */
final class QuantityComparer implements Comparer<Quantity> {
    private static final double EXACT = 1_000;
    private static final double APPROXIMATE = 10;

    @Override
    public Comparison compare(Voiced<Quantity> one, Voiced<Quantity> other) {
        Quantity mine = one.value();
        Quantity theirs = other.value();
        if (mine.isSameAs(theirs)) {
            return Comparison.SAME;
        }
        if (mine.overlaps(theirs) == Answer.NO) {
            return Comparison.CONTRADICTORY;
        }
        boolean inTheirs = theirs.contains(mine) == Answer.YES;
        boolean inMine = mine.contains(theirs) == Answer.YES;
        if (inTheirs == inMine) {
            return Comparison.COMPATIBLE;
        }
        return inTheirs ? Comparison.NARROWER : Comparison.BROADER;
    }

    /** A number says most, then "about" a number, then a range by its relative width, then a single bound. */
    @Override
    public double detail(Quantity value) {
        if (value.isExact()) {
            return EXACT;
        }
        if (value.low().isPresent() && value.high().isPresent()) {
            double width = value.high().get().subtract(value.low().get()).abs().doubleValue();
            double size = value.high().get().abs().doubleValue();
            return size > 0 ? APPROXIMATE * (1 - Math.min(1, width / (2 * size))) : 1;
        }
        return value.best().isPresent() ? APPROXIMATE : 0;
    }

    /** Whether the one begins lower than the other: "at least three" is below "at least seven". */
    static boolean isBelow(Quantity one, Quantity other) {
        Optional<Quantity> mine = start(one);
        Optional<Quantity> theirs = start(other);
        return one.unit().isConvertibleTo(other.unit())
                && mine.isPresent()
                && theirs.isPresent()
                && mine.get().isLessThan(theirs.get(), Tolerance.NONE) == Answer.YES;
    }

    private static Optional<Quantity> start(Quantity value) {
        return value.low().or(value::best).or(value::high).map(number -> Quantity.of(number, value.unit()));
    }

    @Override
    public Object meaning(Voiced<Quantity> voiced) {
        return voiced.value().toString();
    }
}
