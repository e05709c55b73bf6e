package io.casus.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads the English words for a time that reports use: "Monday", "last month", "November 5", "5 November 2024", "in 2023",
 * "last April", "early November", "yesterday", "two days ago", "around noon", "03:00 GMT", "late on Thursday", "July 18-25", "the summer of 2021",
 * "two days later".
 *
 * <p>Relative words are resolved against the day on which they were written, the reference day, and the time is then
 * {@linkplain UncertainTime#resolvedAgainst() marked} with it. Without a reference day only what the words themselves say is
 * taken: "November 5" is {@code XXXX-11-05}, "Monday" is {@code XXXX-XX-XX}. The readings:
 *
 * <ul>
 *   <li>A weekday, a month or a day of a month without a year is the last one up to and including the reference day, or the next one
 *       from it on where the text looks ahead.
 *   <li>"Last" and "next" are taken in both of the senses in which they are used: "last Monday", written on a Wednesday, is one of the Mondays
 *       of this week and the week before, "last April", written in May, one of two Aprils. Where this week's or this year's is not
 *       yet past, only one is left. Weeks begin on Monday.
 *   <li>"Early", "mid" and "late" narrow a month or a year only by taste, so the whole month or year is taken.
 *   <li>A date with a weekday that it does not have on the calendar is kept and marked as uncertain.
 *   <li>A part of a day ("early Thursday", "on the evening of 4 July") is the whole day, for times of day are told by the clock.
 *   <li>A date in figures of which day and month could be either ("06-01-2024") is one of the two days.
 *   <li>"From 5 to 9 July" lasts from the one to the other; "between 5 and 9 July" is one of these days. The last day is the next after the first.
 *   <li>"The coming weeks" are any day from the reference day on, "the past months" any day up to it.
 *   <li>"Two days later", "shortly after" and "the same day" tell a time from another happening. They are never resolved against the reference day.
 *   <li>"About", "around" and the like mark the time as approximate; so does "ago" with weeks, months or years.
 *   <li>Local times get no zone. GMT and UTC are the offset Z, KST and JST are +09:00; no other abbreviation is read, as the others are
 *       ambiguous or change with the season.
 * </ul>
 */
public final class TimeWords {
    private TimeWords() {}

    /** Where an expression without a year looks from its reference day. */
    public enum Direction {
        /** Back: what has happened. */
        PAST,
        /** Ahead: what is announced. */
        FUTURE
    }

    /**
     * Reads words without a reference day.
     *
     * @param words the words, and nothing else, in any case
     * @return the time as far as the words alone tell it, with the words, not marked as resolved; empty where no rule reads them
     */
    public static Optional<UncertainTime> read(String words) {
        return new TimeWordsReader(words, Optional.empty(), Direction.PAST).read();
    }

    /**
     * Reads words that look back from a reference day.
     *
     * @param words the words, and nothing else, in any case
     * @param reference the day on which they were written
     * @return the time, with the words, marked as resolved where the reference day was needed; empty where no rule reads them
     */
    public static Optional<UncertainTime> read(String words, LocalDate reference) {
        return read(words, reference, Direction.PAST);
    }

    /**
     * Reads words that look back or ahead from a reference day.
     *
     * @param words the words, and nothing else, in any case
     * @param reference the day on which they were written
     * @param direction where they look
     * @return the time, with the words, marked as resolved where the reference day was needed; empty where no rule reads them
     */
    public static Optional<UncertainTime> read(String words, LocalDate reference, Direction direction) {
        return new TimeWordsReader(words, Optional.of(reference), direction).read();
    }
}
