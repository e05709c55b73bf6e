package io.casus.time;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A text that names a start and an end.
 *
 * @param start the start; empty where it is open or unknown
 * @param openStart whether there is no start
 * @param end the end; empty where it is open or unknown
 * @param openEnd whether there is no end
 */
record IntervalExpression(Optional<SingleTime> start, boolean openStart, Optional<SingleTime> end, boolean openEnd)
        implements TimeExpression {
    @Override
    public String text() {
        return text(SingleTime::text);
    }

    @Override
    public String text(Function<SingleTime, String> print) {
        return start.map(print).orElse(openStart ? ".." : "")
                + "/"
                + end.map(print).orElse(openEnd ? ".." : "");
    }

    @Override
    public ImmutableList<SingleTime> named() {
        return Stream.concat(start.stream(), end.stream()).collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<Stretch> said(Optional<ZoneId> zone) {
        return ImmutableList.of(stretch(time -> time.said(zone)));
    }

    @Override
    public ImmutableList<Stretch> conceivable(Optional<ZoneId> zone) {
        return ImmutableList.of(stretch(time -> time.conceivable(zone)));
    }

    private Stretch stretch(Function<SingleTime, Stretch> read) {
        Stretch bounded = bounded(start.map(read), end.map(read));
        Stretch fromStart = openStart ? bounded.openAtStart() : bounded;
        return openEnd ? fromStart.openAtEnd() : fromStart;
    }

    private static Stretch bounded(Optional<Stretch> start, Optional<Stretch> end) {
        if (start.isPresent() && end.isPresent()) {
            return Stretch.from(start.get(), end.get());
        }
        return start.map(Stretch::toUnknownEnd)
                .or(() -> end.map(Stretch::fromUnknownStart))
                .orElseGet(Stretch::unknown);
    }

    @Override
    public boolean fitsIn(Stretch stretch, Optional<ZoneId> zone) {
        return conceivable(zone).get(0).meets(stretch);
    }

    @Override
    public String qualifiedText(boolean addApproximate, boolean addUncertain) {
        return text(time -> time.qualifiedText(addApproximate, addUncertain));
    }

    @Override
    public String describe(Optional<ZoneId> zone) {
        String from = start.map(time -> "from " + time.describe(zone))
                .orElse(openStart ? "from an open start" : "from an unknown start");
        String until =
                end.map(time -> "to " + time.describe(zone)).orElse(openEnd ? "to an open end" : "to an unknown end");
        return from + " " + until;
    }
}
