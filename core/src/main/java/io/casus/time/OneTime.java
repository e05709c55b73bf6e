package io.casus.time;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text that names one time.
 *
 * @param time the time
 */
record OneTime(SingleTime time) implements TimeExpression {
    @Override
    public String text() {
        return time.text();
    }

    @Override
    public String text(Function<SingleTime, String> print) {
        return print.apply(time);
    }

    @Override
    public ImmutableList<SingleTime> named() {
        return ImmutableList.of(time);
    }

    @Override
    public ImmutableList<Stretch> said(Optional<ZoneId> zone) {
        return ImmutableList.of(time.said(zone));
    }

    @Override
    public ImmutableList<Stretch> conceivable(Optional<ZoneId> zone) {
        return ImmutableList.of(time.conceivable(zone));
    }

    @Override
    public boolean fitsIn(Stretch stretch, Optional<ZoneId> zone) {
        return time.fitsIn(stretch, zone);
    }

    @Override
    public String qualifiedText(boolean addApproximate, boolean addUncertain) {
        return time.qualifiedText(addApproximate, addUncertain);
    }

    @Override
    public String describe(Optional<ZoneId> zone) {
        return time.describe(zone);
    }
}
