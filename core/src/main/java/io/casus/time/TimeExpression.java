package io.casus.time;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** What an EDTF text says: one time, an interval, or one of several times. */
sealed interface TimeExpression permits OneTime, IntervalExpression, OneOfExpression {
    String text();

    /** The text with each time that is named written in another way. */
    String text(Function<SingleTime, String> print);

    /** The times that are named in it, in order. */
    ImmutableList<SingleTime> named();

    /** The stretches of time of which one is meant, as said. */
    ImmutableList<Stretch> said(Optional<ZoneId> zone);

    /** The same, as far as "about" and "possibly" may reach. */
    ImmutableList<Stretch> conceivable(Optional<ZoneId> zone);

    /** Whether one of the times that may be meant can share a moment with a stretch. */
    boolean fitsIn(Stretch stretch, Optional<ZoneId> zone);

    /** The text with a qualifier more at each time that is named. */
    String qualifiedText(boolean addApproximate, boolean addUncertain);

    String describe(Optional<ZoneId> zone);

    /** Whether a digit of a date in it is unknown. */
    default boolean isMasked() {
        return named().stream().anyMatch(SingleTime::isMasked);
    }

    default TimePrecision precision() {
        return named().stream()
                .map(time -> time.form().precision())
                .reduce(TimePrecision::coarser)
                .orElse(TimePrecision.UNKNOWN);
    }
}
