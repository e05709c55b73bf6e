package io.casus.dossier;

import io.casus.Answer;
import io.casus.InvalidValueException;
import io.casus.time.TimePrecision;
import io.casus.time.UncertainTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Compares times: noon in Seoul is 03:00 GMT, a day and a time on it agree, and so do "5 November" and 5 November 2024.
 *
 * <p>A time whose zone nobody gave is taken in the zone that the other report gives, for both tell of one place; only a time given in UTC says
 * nothing of the place.
 */
final class TimeComparer implements Comparer<UncertainTime> {
    private static final double INCOMPLETE = -100;

    @Override
    public Comparison compare(Voiced<UncertainTime> one, Voiced<UncertainTime> other) {
        UncertainTime mine = inZoneOf(one.value(), other.value());
        UncertainTime theirs = inZoneOf(other.value(), one.value());
        if (Weekdays.differ(mine, theirs) || mine.overlaps(theirs) == Answer.NO || TimesOfDay.differ(mine, theirs)) {
            return Comparison.CONTRADICTORY;
        }
        if (mine.isSameTimeAs(theirs)) {
            return byZone(one.value(), other.value());
        }
        if (isComplete(mine) != isComplete(theirs)) {
            return isComplete(mine) ? Comparison.NARROWER : Comparison.BROADER;
        }
        return isComplete(mine) ? byBounds(mine, theirs) : byDigits(mine, theirs);
    }

    private static Comparison byZone(UncertainTime one, UncertainTime other) {
        if (one.zone().isPresent() == other.zone().isPresent()) {
            return Comparison.SAME;
        }
        return one.zone().isPresent() ? Comparison.NARROWER : Comparison.BROADER;
    }

    private static Comparison byBounds(UncertainTime one, UncertainTime other) {
        boolean inOther = other.contains(one) == Answer.YES;
        boolean inOne = one.contains(other) == Answer.YES;
        if (inOther == inOne) {
            return Comparison.COMPATIBLE;
        }
        return inOther ? Comparison.NARROWER : Comparison.BROADER;
    }

    /** "5 November" says more than "November", and anything more than nothing. */
    private static Comparison byDigits(UncertainTime one, UncertainTime other) {
        if (isBeginningOf(one, other)) {
            return Comparison.BROADER;
        }
        return isBeginningOf(other, one) ? Comparison.NARROWER : Comparison.COMPATIBLE;
    }

    private static boolean isBeginningOf(UncertainTime one, UncertainTime other) {
        boolean isShorter = one.edtf().length() < other.edtf().length();
        return says(one) == 0 || (isShorter && other.edtf().startsWith(one.edtf()));
    }

    private static long says(UncertainTime time) {
        return time.edtf().chars().filter(Character::isDigit).count();
    }

    private static UncertainTime inZoneOf(UncertainTime time, UncertainTime other) {
        if (time.zone().isPresent()) {
            return time;
        }
        ZoneId zone = other.zone().orElse(ZoneOffset.UTC);
        boolean saysNothingOfThePlace =
                other.zone().isPresent() && zone.normalized().equals(ZoneOffset.UTC);
        if (saysNothingOfThePlace) {
            return time;
        }
        try {
            return time.atZone(zone);
        } catch (InvalidValueException e) {
            return time; // An interval whose ends are told in different zones.
        }
    }

    @Override
    public boolean isComplete(UncertainTime value) {
        return value.precision() != TimePrecision.UNKNOWN
                && (value.earliest().isPresent() || value.latest().isPresent());
    }

    @Override
    public boolean tells(UncertainTime value) {
        return isComplete(value)
                || TimesOfDay.day(value).isPresent()
                || TimesOfDay.timeOfDay(value).isPresent();
    }

    @Override
    public double detail(UncertainTime value) {
        if (!isComplete(value)) {
            return INCOMPLETE + says(value);
        }
        Optional<Instant> earliest = value.earliest();
        Optional<Instant> latest = value.latest();
        if (earliest.isEmpty() || latest.isEmpty()) {
            return INCOMPLETE / 2;
        }
        return -Math.log10(1 + seconds(Duration.between(earliest.get(), latest.get())));
    }

    private static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }

    @Override
    public Object meaning(Voiced<UncertainTime> voiced) {
        UncertainTime time = voiced.value();
        return time.edtf() + " " + time.zone() + " " + Weekdays.of(time);
    }
}
