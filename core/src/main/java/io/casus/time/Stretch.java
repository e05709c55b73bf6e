package io.casus.time;

import io.casus.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A stretch of the time line of whose ends only bounds are known. Time is taken as a line of nanoseconds;
 * {@code Instant.MIN} and {@code Instant.MAX} stand for "no bound".
 *
 * @param startMin the stretch starts here or later
 * @param startMax the stretch starts here or earlier
 * @param endMin the stretch ends, exclusive, here or later
 * @param endMax the stretch ends, exclusive, here or earlier
 * @param lastsTo what happens at this time lasts at least to here
 * @param begunBy what happens at this time begins before here
 */
record Stretch(Instant startMin, Instant startMax, Instant endMin, Instant endMax, Instant lastsTo, Instant begunBy) {
    /** Where a day begins first, and so the first zone in which a date can start. */
    private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);

    /** Where a day ends last. */
    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

    /** Something at one time within the range, in a zone that may not be known. */
    static Stretch within(LocalRange range, Optional<ZoneId> zone) {
        Instant startMin = first(range.firstStart(), zone);
        Instant endMax = last(range.lastEnd(), zone);
        return new Stretch(
                startMin, last(range.lastStart(), zone), first(range.firstEnd(), zone), endMax, startMin, endMax);
    }

    /** Something that lasts from within one stretch to within another. */
    static Stretch from(Stretch start, Stretch end) {
        return new Stretch(
                start.startMin,
                start.endMax,
                end.startMin,
                end.endMax,
                later(start.startMin, end.startMin),
                earlier(start.endMax, end.endMax));
    }

    static Stretch fromUnknownStart(Stretch end) {
        return new Stretch(Instant.MIN, end.endMax, end.startMin, end.endMax, end.startMin, end.endMax);
    }

    static Stretch toUnknownEnd(Stretch start) {
        return new Stretch(start.startMin, start.endMax, start.startMin, Instant.MAX, start.startMin, start.endMax);
    }

    static Stretch unknown() {
        return new Stretch(Instant.MIN, Instant.MAX, Instant.MIN, Instant.MAX, Instant.MIN, Instant.MAX);
    }

    /** The same, but without a beginning. */
    Stretch openAtStart() {
        return new Stretch(Instant.MIN, Instant.MIN, endMin, endMax, lastsTo, Instant.MIN);
    }

    /** The same, but without an end. */
    Stretch openAtEnd() {
        return new Stretch(startMin, startMax, Instant.MAX, Instant.MAX, Instant.MAX, begunBy);
    }

    /** Something at one time from the start of this stretch to the end of another. */
    Stretch to(Stretch other) {
        return new Stretch(startMin, other.endMax, startMin, other.endMax, startMin, other.endMax);
    }

    private static Instant first(LocalDateTime time, Optional<ZoneId> zone) {
        if (isUnbounded(time)) {
            return unbounded(time);
        }
        return zone.map(known -> ZonedDateTime.of(time, known).withEarlierOffsetAtOverlap())
                .map(ZonedDateTime::toInstant)
                .orElseGet(() -> time.toInstant(FIRST_ZONE));
    }

    private static Instant last(LocalDateTime time, Optional<ZoneId> zone) {
        if (isUnbounded(time)) {
            return unbounded(time);
        }
        return zone.map(known -> ZonedDateTime.of(time, known).withLaterOffsetAtOverlap())
                .map(ZonedDateTime::toInstant)
                .orElseGet(() -> time.toInstant(LAST_ZONE));
    }

    private static boolean isUnbounded(LocalDateTime time) {
        return time.equals(LocalRange.UNBOUNDED_BELOW) || time.equals(LocalRange.UNBOUNDED_ABOVE);
    }

    private static Instant unbounded(LocalDateTime time) {
        return time.equals(LocalRange.UNBOUNDED_BELOW) ? Instant.MIN : Instant.MAX;
    }

    static Instant earlier(Instant first, Instant second) {
        return first.isBefore(second) ? first : second;
    }

    static Instant later(Instant first, Instant second) {
        return first.isAfter(second) ? first : second;
    }

    private static boolean notAfter(Instant first, Instant second) {
        return !first.isAfter(second);
    }

    Answer isBefore(Stretch other) {
        if (notAfter(endMax, other.startMin)) {
            return Answer.YES;
        }
        return other.canBeginAfter(lastsTo) ? Answer.CANNOT_TELL : Answer.NO;
    }

    private boolean canBeginAfter(Instant moment) {
        return !begunBy.equals(Instant.MIN) && moment.isBefore(begunBy.minusNanos(1));
    }

    Answer contains(Stretch other) {
        if (notAfter(startMax, other.startMin) && notAfter(other.endMax, endMin)) {
            return Answer.YES;
        }
        boolean impossible = notAfter(other.begunBy, startMin) || notAfter(endMax, other.lastsTo);
        return impossible ? Answer.NO : Answer.CANNOT_TELL;
    }

    Answer overlaps(Stretch other) {
        if (startMax.isBefore(other.endMin) && other.startMax.isBefore(endMin)) {
            return Answer.YES;
        }
        return meets(other) ? Answer.CANNOT_TELL : Answer.NO;
    }

    /** Whether the outer bounds of the two share a moment. */
    boolean meets(Stretch other) {
        return startMin.isBefore(other.endMax) && other.startMin.isBefore(endMax);
    }

    boolean liesIn(Stretch other) {
        return notAfter(other.startMin, startMin) && notAfter(endMax, other.endMax);
    }

    Stretch common(Stretch other) {
        Instant start = later(startMin, other.startMin);
        Instant end = earlier(endMax, other.endMax);
        return new Stretch(start, start, end, end, start, end);
    }

    /** The whole years of UTC within the bounds, where a bound lies in a year that is written without a day. */
    Stretch withinWholeYears() {
        Instant start = startMin.equals(Instant.MIN) ? startMin : nextWritable(startMin);
        Instant end = endMax.equals(Instant.MAX) ? endMax : lastWritable(endMax);
        return new Stretch(start, start, end, end, start, end);
    }

    private static Instant nextWritable(Instant moment) {
        Instant year = startOfYear(moment);
        if (hasFourDigits(moment) || year.equals(moment)) {
            return moment;
        }
        return LocalDateTime.ofInstant(year, ZoneOffset.UTC).plusYears(1).toInstant(ZoneOffset.UTC);
    }

    private static Instant lastWritable(Instant moment) {
        return hasFourDigits(moment) ? moment : startOfYear(moment);
    }

    private static Instant startOfYear(Instant moment) {
        int year = LocalDateTime.ofInstant(moment, ZoneOffset.UTC).getYear();
        return LocalDateTime.of(year, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    }

    private static boolean hasFourDigits(Instant moment) {
        return Math.abs(LocalDateTime.ofInstant(moment, ZoneOffset.UTC).getYear()) <= 9999;
    }

    boolean isEmpty() {
        return notAfter(endMax, startMin);
    }

    /** The time between the outer bounds of the two, zero where they meet. */
    Duration gap(Stretch other) {
        if (meets(other)) {
            return Duration.ZERO;
        }
        return startMin.isBefore(other.startMin)
                ? Duration.between(endMax, other.startMin)
                : Duration.between(other.endMax, startMin);
    }

    /** The time from one outer bound of the one to the far outer bound of the other; empty where there is no bound. */
    Optional<Duration> span(Stretch other) {
        if (!isBounded() || !other.isBounded()) {
            return Optional.empty();
        }
        Duration forward = Duration.between(startMin, other.endMax);
        Duration backward = Duration.between(other.startMin, endMax);
        return Optional.of(forward.compareTo(backward) >= 0 ? forward : backward);
    }

    boolean isBounded() {
        return !startMin.equals(Instant.MIN) && !endMax.equals(Instant.MAX);
    }
}
