package io.casus.time;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.required;
import static io.casus.attribute.ValueTypes.DAY;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.Answer;
import io.casus.InvalidValueException;
import io.casus.MissingAttributesException;
import io.casus.attribute.Attribute;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.attribute.ValueTypes;
import io.casus.foreign.ForeignProperties;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A time as it was told: "around noon", "last April", "from the 4th to the 9th", "nobody knows".
 *
 * <p>It stands for one happening, of which only bounds are known: {@link #earliest()}, inclusive, and {@link #latest()},
 * exclusive. It never says more than was said:
 *
 * <ul>
 *   <li>A date or a local time whose zone nobody gave may lie in any zone from UTC+14 to UTC-12, so that its bounds are 26
 *       hours wider than it is, until {@link #atZone(ZoneId)} gives one.
 *   <li>An approximate ({@code ~}) or uncertain ({@code ?}) time keeps the bounds of what was said. Its
 *       {@linkplain #earliestConceivable() conceivable} bounds lie one step of the next coarser unit further out, as
 *       {@link TimePrecision} tells, and all questions that have an {@link Answer} are asked of these, so that the answer
 *       is {@code CANNOT_TELL} where the approximation may matter. A question mark doubts the statement, not its
 *       width; there is no telling how far off it is, so the same reach is taken. Whoever trusts such a time less asks
 *       {@link #isUncertain()}.
 *   <li>An interval lasts from some moment within its start to some moment within its end. An open end ({@code ..}) never
 *       comes; an unknown end (left empty) comes, but nobody said when.
 *   <li>An instant is taken to the second, or to the fraction that it has.
 * </ul>
 *
 * <p>The text form, {@link #edtf()}, is kept exactly as read. It is EDTF of ISO 8601-2:2019 in levels 0 and 1, the set "one of" and most
 * other forms of level 2, with these additions, each a form of ISO 8601-1 that EDTF leaves out or a plain combination: times of
 * day down to the hour or the minute; times of day in intervals and sets; qualifiers behind a time of day
 * ({@code 2025-01-06T12:00+09:00~}); a time of day on an unknown day ({@code XXXX-XX-XXT12:00~}). The set "all of"
 * ({@code {1667,1668}}) is refused, because it names several times.
 *
 * <p>Two times are {@linkplain #equals(Object) equal} if they have the same text, zone, words and reference day;
 * {@link #isSameTimeAs(UncertainTime)} compares what they mean. The type is immutable.
 */
public final class UncertainTime implements Structured {
    /** The attribute {@link #edtf()}. */
    public static final Attribute<UncertainTime, String> EDTF =
            required("edtf", STRING, UncertainTime::edtf, Builder.class, Builder::edtf);

    /** The attribute {@link #zone()}, given only where the text does not tell it already. */
    public static final Attribute<UncertainTime, ZoneId> ZONE =
            optional("zone", ValueTypes.ZONE, time -> time.zoneBeside, Builder.class, Builder::zone);

    /** The attribute {@link #words()}. */
    public static final Attribute<UncertainTime, String> WORDS =
            optional("words", STRING, UncertainTime::words, Builder.class, Builder::words);

    /** The attribute {@link #resolvedAgainst()}. */
    public static final Attribute<UncertainTime, LocalDate> RESOLVED_AGAINST =
            optional("resolvedAgainst", DAY, UncertainTime::resolvedAgainst, Builder.class, Builder::resolvedAgainst);

    /** The type, with all attributes in the order in which they are written. */
    public static final RecordType<UncertainTime> TYPE = RecordType.of(
                    UncertainTime.class, Builder::new, ImmutableList.of(EDTF, ZONE, WORDS, RESOLVED_AGAINST))
            .withShorthand(UncertainTime::parse)
            .recurring();

    /** Of sets with more pairs of times than that, dates with unknown digits are compared by their bounds alone. */
    private static final int MOST_PAIRS = 1_000;

    /** One more than a set may hold, so that a set of too many is refused without writing out all of them. */
    private static final int MOST_RUNS = 1_001;

    private static final UncertainTime UNKNOWN = parse("XXXX");

    private final TimeExpression expression;
    /** The zone beside the text; empty where it is only what every part of the text has written with it. */
    private final Optional<ZoneId> zoneBeside;

    private final Optional<String> words;
    private final Optional<LocalDate> resolvedAgainst;
    private final ForeignProperties foreignProperties;

    private UncertainTime(TimeExpression expression, Builder parts) {
        this.expression = expression;
        this.zoneBeside = parts.zone.filter(given -> !writtenZone(expression).equals(Optional.of(given)));
        this.words = parts.words;
        this.resolvedAgainst = parts.resolvedAgainst;
        this.foreignProperties = parts.foreignProperties;
        zoneBeside.ifPresent(this::requireAgreement);
    }

    private void requireAgreement(ZoneId zone) {
        for (SingleTime time : expression.named()) {
            if (!time.agreesWith(zone)) {
                throw contradiction(
                        zone, writtenZone(expression).map(ZoneId::getId).orElse("other offsets"));
            }
        }
    }

    private InvalidValueException contradiction(ZoneId zone, String told) {
        return new InvalidValueException(
                "\"" + edtf() + "\" cannot be a time in " + zone + ", because it is told in " + told + ".",
                zone.getId());
    }

    /** A builder that has everything of this time but the text. */
    private Builder parts() {
        Builder parts = new Builder();
        parts.zone = zoneBeside;
        parts.words = words;
        parts.resolvedAgainst = resolvedAgainst;
        parts.foreignProperties = foreignProperties;
        return parts;
    }

    /**
     * Reads an EDTF text.
     *
     * @param edtf the text, such as {@code 2025-01-06T12:00+09:00~}, {@code 2024-04}, {@code 199X}, {@code 2025-01-04/2025-01-09},
     *     {@code 2024-11-05/..} or {@code [2024-04,2025-04]}
     * @return the time, without a zone beside the text, without words and without a reference day
     * @throws InvalidValueException if the text is no EDTF, is of an old draft, or has a meaning that this type cannot hold;
     *     the message names the place and, for an old draft, the new form; also if it has more than 100,000 characters, or a set more
     *     than 1,000 members
     */
    public static UncertainTime parse(String edtf) {
        return builder().edtf(edtf).build();
    }

    /**
     * Returns the time of an instant, in UTC.
     *
     * @param instant the instant, in the years 0 to 9999
     * @return the second that begins there, or the fraction of one if the instant has a fraction
     * @throws InvalidValueException if the year has not four digits
     */
    public static UncertainTime of(Instant instant) {
        return parse(instant.toString());
    }

    /**
     * Returns a time with its offset.
     *
     * @param time the time, in the years 0 to 9999
     * @return the second that begins there, or the fraction of one if the time has a fraction, with the offset in the text
     * @throws InvalidValueException if the year has not four digits, or the offset is not one of whole minutes from -12:00 to +14:00
     */
    public static UncertainTime of(OffsetDateTime time) {
        return parse(text(time.toLocalDateTime()) + time.getOffset().getId());
    }

    /**
     * Returns a time with its zone.
     *
     * @param time the time, in the years 0 to 9999
     * @return the second that begins there, or the fraction of one if the time has a fraction, with the offset in the text and the zone
     *     beside it
     * @throws InvalidValueException if the year has not four digits, or the offset is not one of whole minutes from -12:00 to +14:00
     */
    public static UncertainTime of(ZonedDateTime time) {
        return of(time.toOffsetDateTime()).atZone(time.getZone());
    }

    /**
     * Returns a local time whose zone is not known.
     *
     * @param time the time, in the years 0 to 9999
     * @return the second that begins there, or the fraction of one if the time has a fraction
     * @throws InvalidValueException if the year has not four digits
     */
    public static UncertainTime of(LocalDateTime time) {
        return parse(text(time));
    }

    /**
     * Returns a day whose zone is not known.
     *
     * @param date the day, in the years -9999 to 9999
     * @return the day
     * @throws InvalidValueException if the year has more than four digits
     */
    public static UncertainTime of(LocalDate date) {
        return parse(date.toString());
    }

    /**
     * Returns a month.
     *
     * @param month the month, in the years -9999 to 9999
     * @return the month
     * @throws InvalidValueException if the year has more than four digits
     */
    public static UncertainTime of(YearMonth month) {
        return parse(month.toString());
    }

    /**
     * Returns a year.
     *
     * @param year the year; the year 0 is 1 BC
     * @return the year, written with the letter Y if it has more than four digits
     */
    public static UncertainTime of(Year year) {
        return parse(yearText(year.getValue()));
    }

    /**
     * Returns a day of an unknown year.
     *
     * @param day the month and the day
     * @return the day, without bounds
     */
    public static UncertainTime of(MonthDay day) {
        return parse(String.format(Locale.ROOT, "XXXX-%02d-%02d", day.getMonthValue(), day.getDayOfMonth()));
    }

    /**
     * Returns a time of an unknown day in an unknown zone. {@link #on(LocalDate)} gives it a day, and "around noon", which is
     * less precise, is {@code of(LocalTime.NOON).truncatedTo(TimePrecision.MINUTE).approximately()}.
     *
     * @param time the time of day
     * @return the second that begins there, or the fraction of one if the time has a fraction, without bounds
     */
    public static UncertainTime of(LocalTime time) {
        return parse("XXXX-XX-XXT" + text(time));
    }

    /**
     * Returns a time of an unknown day, with its offset.
     *
     * @param time the time of day
     * @return the second that begins there, or the fraction of one if the time has a fraction, without bounds
     * @throws InvalidValueException if the offset is not one of whole minutes from -12:00 to +14:00
     */
    public static UncertainTime of(OffsetTime time) {
        return parse("XXXX-XX-XXT" + text(time.toLocalTime()) + time.getOffset().getId());
    }

    /**
     * Returns a decade.
     *
     * @param firstYear the first year of it, such as 1990
     * @return the ten years from there
     * @throws InvalidValueException if the year is not a multiple of ten from 0 to 9990
     */
    public static UncertainTime ofDecade(int firstYear) {
        if (firstYear < 0 || firstYear > 9990 || firstYear % 10 != 0) {
            throw new InvalidValueException(
                    "A decade begins in a year that is a multiple of ten, from 0 to 9990, but the year was " + firstYear
                            + ".",
                    Integer.toString(firstYear));
        }
        return parse(String.format(Locale.ROOT, "%03d", firstYear / 10));
    }

    /**
     * Returns what lasts from one time to another.
     *
     * @param start the time within which it starts
     * @param end the time within which it ends
     * @return the interval, without words; give it those of the whole with {@link #withWords(String)}
     * @throws InvalidValueException if one of the two is itself an interval or a set, if it ends before it starts, or if the zones or the
     *     reference days of the two differ
     */
    public static UncertainTime between(UncertainTime start, UncertainTime end) {
        return combined(one(start) + "/" + one(end), ImmutableList.of(start, end));
    }

    /**
     * Returns what starts at a time and has no end.
     *
     * @param start the time within which it starts
     * @return the interval, without words
     * @throws InvalidValueException if the start is itself an interval or a set
     */
    public static UncertainTime since(UncertainTime start) {
        return combined(one(start) + "/..", ImmutableList.of(start));
    }

    /**
     * Returns what has no start and ends at a time.
     *
     * @param end the time within which it ends
     * @return the interval, without words
     * @throws InvalidValueException if the end is itself an interval or a set
     */
    public static UncertainTime until(UncertainTime end) {
        return combined("../" + one(end), ImmutableList.of(end));
    }

    /**
     * Returns what starts at a time and ends nobody knows when.
     *
     * @param start the time within which it starts
     * @return the interval, without words
     * @throws InvalidValueException if the start is itself an interval or a set
     */
    public static UncertainTime startingAt(UncertainTime start) {
        return combined(one(start) + "/", ImmutableList.of(start));
    }

    /**
     * Returns what started nobody knows when and ends at a time.
     *
     * @param end the time within which it ends
     * @return the interval, without words
     * @throws InvalidValueException if the end is itself an interval or a set
     */
    public static UncertainTime endingAt(UncertainTime end) {
        return combined("/" + one(end), ImmutableList.of(end));
    }

    /**
     * Returns a time that is one of several.
     *
     * @param first the first that it may be
     * @param others the others that it may be
     * @return the time, without words
     * @throws InvalidValueException if there are more than 1,000, if one of them is an interval, or if the zones or the reference days of
     *     them differ
     */
    public static UncertainTime oneOf(UncertainTime first, UncertainTime... others) {
        return oneOf(
                ImmutableList.<UncertainTime>builder().add(first).add(others).build());
    }

    /**
     * Returns a time that is one of several.
     *
     * @param alternatives the times that it may be, at least one; a time that is itself one of several is taken apart
     * @return the time, without words
     * @throws InvalidValueException if there are none or more than 1,000, if one of them is an interval, or if the zones or the reference
     *     days of them differ
     */
    public static UncertainTime oneOf(Iterable<UncertainTime> alternatives) {
        ImmutableList<UncertainTime> all = ImmutableList.copyOf(alternatives);
        if (all.isEmpty()) {
            throw new InvalidValueException(
                    "At least one time was expected of which one is meant, but there was none.", "");
        }
        ImmutableList<OneOfExpression.Choice> choices =
                all.stream().flatMap(time -> choices(time).stream()).collect(ImmutableList.toImmutableList());
        EdtfReader.requireAtMost(choices.size());
        return combined(OneOfExpression.of(choices).text(), all);
    }

    /**
     * Returns the time of which nothing is known, {@code XXXX}.
     *
     * @return the time, without bounds
     */
    public static UncertainTime unknown() {
        return UNKNOWN;
    }

    /**
     * Returns a builder, for code that has the parts of a time one by one.
     *
     * @return a builder without any part
     */
    public static Builder builder() {
        return new Builder();
    }

    private static String text(LocalDateTime time) {
        return time.toLocalDate() + "T" + text(time.toLocalTime());
    }

    private static String text(LocalTime time) {
        String text = time.toString();
        return text.length() == "00:00".length() ? text + ":00" : text;
    }

    private static String yearText(int year) {
        String sign = year < 0 ? "-" : "";
        int magnitude = Math.abs(year);
        return magnitude > 9999 ? "Y" + sign + magnitude : sign + String.format(Locale.ROOT, "%04d", magnitude);
    }

    private static String one(UncertainTime time) {
        if (time.expression instanceof OneTime) {
            return time.edtf();
        }
        throw new InvalidValueException(
                "An interval starts and ends at a time that is named once, but \"" + time + "\" was given.",
                time.edtf());
    }

    private static ImmutableList<OneOfExpression.Choice> choices(UncertainTime time) {
        if (time.expression instanceof OneTime single) {
            return ImmutableList.of(OneOfExpression.Choice.of(single.time()));
        }
        if (time.expression instanceof OneOfExpression several) {
            return several.choices();
        }
        throw new InvalidValueException("A set of times cannot hold the interval \"" + time + "\".", time.edtf());
    }

    private static UncertainTime combined(String text, ImmutableList<UncertainTime> parts) {
        ImmutableSet<Optional<ZoneId>> zones = parts.stream()
                .filter(part -> part.zoneBeside.isPresent() || !part.hasOffsets())
                .map(part -> part.zoneBeside)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<LocalDate> days =
                parts.stream().flatMap(part -> part.resolvedAgainst.stream()).collect(ImmutableSet.toImmutableSet());
        if (zones.size() > 1 || days.size() > 1) {
            String difference = zones.size() > 1 ? "zone" : "reference day";
            throw new InvalidValueException(
                    "The parts of \"" + text + "\" need to have the same " + difference + ", or none.", text);
        }
        Builder whole = builder().edtf(text);
        whole.zone = zones.stream().findFirst().flatMap(Function.identity());
        whole.resolvedAgainst = days.stream().findFirst();
        return whole.build();
    }

    private boolean hasOffsets() {
        return expression.named().stream().allMatch(time -> time.form().offset().isPresent());
    }

    /** The offset that every part of a text has written with it, if it is the same. */
    private static Optional<ZoneId> writtenZone(TimeExpression expression) {
        Optional<ZoneOffset> offset = Optional.empty();
        for (SingleTime time : expression.named()) {
            Optional<ZoneOffset> another = time.form().offset();
            if (another.isEmpty() || (offset.isPresent() && !another.equals(offset))) {
                return Optional.empty();
            }
            offset = another;
        }
        return offset.map(Function.identity());
    }

    /**
     * Returns the time as a text in EDTF (ISO 8601-2:2019), such as {@code 2025-01-06}, {@code 2025-01-06T12:00+09:00} or, for "around",
     * {@code 2025-01-06~}. {@link #parse(String)} makes this time again of it, but for the zone beside it, the words and the reference day.
     *
     * @return the EDTF text, exactly as it was read
     */
    public String edtf() {
        return expression.text();
    }

    /**
     * Returns the earliest moment that was said.
     *
     * @return the moment, inclusive; empty where there is no bound or it is not known
     */
    public Optional<Instant> earliest() {
        return earliest(said());
    }

    /**
     * Returns the end of what was said.
     *
     * @return the first moment that is too late, exclusive; empty where there is no bound or it is not known
     */
    public Optional<Instant> latest() {
        return latest(said());
    }

    /**
     * Returns the earliest moment, allowing for "about" and "possibly".
     *
     * @return the moment, inclusive, {@link #earliest()} itself where the time has no qualifier; empty where there is no bound or it
     *     is not known
     */
    public Optional<Instant> earliestConceivable() {
        return earliest(conceivable());
    }

    /**
     * Returns the end, allowing for "about" and "possibly".
     *
     * @return the first moment that is too late, exclusive, {@link #latest()} itself where the time has no qualifier; empty where there is
     *     no bound or it is not known
     */
    public Optional<Instant> latestConceivable() {
        return latest(conceivable());
    }

    private static Optional<Instant> earliest(ImmutableList<Stretch> stretches) {
        return stretches.stream()
                .map(Stretch::startMin)
                .reduce(Stretch::earlier)
                .filter(moment -> !moment.equals(Instant.MIN));
    }

    private static Optional<Instant> latest(ImmutableList<Stretch> stretches) {
        return stretches.stream()
                .map(Stretch::endMax)
                .reduce(Stretch::later)
                .filter(moment -> !moment.equals(Instant.MAX));
    }

    private ImmutableList<Stretch> said() {
        return expression.said(zoneBeside);
    }

    private ImmutableList<Stretch> conceivable() {
        return expression.conceivable(zoneBeside);
    }

    /**
     * Returns how precisely the time was told.
     *
     * @return the unit down to which everything is given, of an interval or a set the coarsest one of its parts: {@code MONTH} for
     *     {@code 1985-04-XX}, {@code UNKNOWN} for {@code XXXX-11-05}
     */
    public TimePrecision precision() {
        return expression.precision();
    }

    /**
     * Returns whether any part of the time is approximate, "about", marked with {@code ~} or {@code %}.
     *
     * @return true if it is
     */
    public boolean isApproximate() {
        return expression.named().stream().anyMatch(SingleTime::approximate);
    }

    /**
     * Returns whether any part of the time is in doubt, "possibly", marked with {@code ?} or {@code %}.
     *
     * @return true if it is
     */
    public boolean isUncertain() {
        return expression.named().stream().anyMatch(SingleTime::uncertain);
    }

    /**
     * Returns whether nothing at all is known of the time, words apart.
     *
     * @return true for {@code XXXX}
     */
    public boolean isUnknown() {
        return edtf().equals(UNKNOWN.edtf());
    }

    /**
     * Returns whether the time is written as an interval, with a slash.
     *
     * @return true if it is
     */
    public boolean isInterval() {
        return expression instanceof IntervalExpression;
    }

    /**
     * Returns the time within which an interval starts.
     *
     * @return the start, with the zone of the interval; empty for an open or unknown start, and for what is no interval
     */
    public Optional<UncertainTime> start() {
        return expression instanceof IntervalExpression interval
                ? interval.start().map(this::part)
                : Optional.empty();
    }

    /**
     * Returns the time within which an interval ends.
     *
     * @return the end, with the zone of the interval; empty for an open or unknown end, and for what is no interval
     */
    public Optional<UncertainTime> end() {
        return expression instanceof IntervalExpression interval
                ? interval.end().map(this::part)
                : Optional.empty();
    }

    /**
     * Returns the times of which one is meant.
     *
     * @return the members of a set as written, a run of times being a set of its own; for every other time only itself
     */
    public ImmutableList<UncertainTime> alternatives() {
        if (!(expression instanceof OneOfExpression several)
                || several.choices().size() == 1) {
            return ImmutableList.of(this);
        }
        return several.choices().stream().map(this::part).collect(ImmutableList.toImmutableList());
    }

    private UncertainTime part(SingleTime time) {
        return part(new OneTime(time));
    }

    private UncertainTime part(OneOfExpression.Choice choice) {
        TimeExpression alternative = choice.isRun()
                ? OneOfExpression.of(ImmutableList.of(choice))
                : new OneTime(choice.first().orElseThrow());
        return part(alternative);
    }

    private UncertainTime part(TimeExpression part) {
        Builder parts = new Builder();
        parts.zone = zoneBeside;
        parts.resolvedAgainst = resolvedAgainst;
        return new UncertainTime(part, parts);
    }

    /**
     * Returns the day, where exactly one is named.
     *
     * @return the day on the calendar of the zone that holds; empty for anything coarser, for an interval and for a set
     */
    public Optional<LocalDate> date() {
        return expression instanceof OneTime single ? single.time().form().date() : Optional.empty();
    }

    /**
     * Returns the time of day, where exactly one is named.
     *
     * @return the start of the hour, minute, second or fraction that is named, 00:00 for 24:00; empty for a date without a time of day,
     *     for an interval and for a set
     */
    public Optional<LocalTime> timeOfDay() {
        return expression instanceof OneTime single ? single.time().form().timeOfDay() : Optional.empty();
    }

    /**
     * Returns the zone that holds for the whole time.
     *
     * @return the zone that was given beside the text, or else the offset that all its parts have written with them; empty where nobody
     *     gave a zone, or where the parts have different offsets
     */
    public Optional<ZoneId> zone() {
        return zoneBeside.or(() -> writtenZone(expression));
    }

    /**
     * Returns the words in which the time was told.
     *
     * @return the words, as they stand in the source; empty where they are not kept
     */
    public Optional<String> words() {
        return words;
    }

    /**
     * Returns the day against which a relative expression such as "Monday" was resolved.
     *
     * @return the reference day; empty where the time does not rest on one
     */
    public Optional<LocalDate> resolvedAgainst() {
        return resolvedAgainst;
    }

    /**
     * Gives the time its zone. The text stays; parts of it that have no offset written with them are now read in this zone.
     *
     * @param zone the zone or offset
     * @return the time in that zone
     * @throws InvalidValueException if the time has another zone already, or an offset that does not hold in that zone at that time
     */
    public UncertainTime atZone(ZoneId zone) {
        zoneBeside.filter(given -> !given.equals(zone)).ifPresent(given -> {
            throw contradiction(zone, given.getId());
        });
        return new UncertainTime(expression, parts().zone(zone));
    }

    /**
     * Gives a day to a time whose day is not fully known, such as a time of day or "5 November".
     *
     * @param date the day
     * @return the time on that day, its offset, qualifier, zone, words and reference day kept
     * @throws InvalidValueException if the time does not leave a day open, cannot be on that day, or has a qualifier within its date
     */
    public UncertainTime on(LocalDate date) {
        if (expression instanceof OneTime single
                && single.time().form() instanceof CalendarForm form
                && form.pattern().isMasked()
                && edtf().contains(form.pattern().toString())
                && form.pattern().hasDay()
                && form.pattern().fits(date)) {
            return withText(edtf().replace(form.pattern().toString(), date.toString()));
        }
        throw new InvalidValueException("\"" + edtf() + "\" cannot be given the day " + date + ".", date.toString());
    }

    /**
     * Returns the same time with the words in which it was told.
     *
     * @param newWords the words, as they stand in the source
     * @return the time with these words
     */
    public UncertainTime withWords(String newWords) {
        return new UncertainTime(expression, parts().words(newWords));
    }

    /**
     * Resolves words such as "Monday" or "5 November" that were read without a reference day, as
     * {@link TimeWords#read(String, LocalDate)} does.
     *
     * @param reference the day on which the words were written
     * @return the time that the words mean on that day, marked with it; this time itself where it has no words, is resolved already,
     *     says more than its words, or needs no reference day
     */
    public UncertainTime resolve(LocalDate reference) {
        boolean saysWhatItsWordsSay = resolvedAgainst.isEmpty()
                && words.flatMap(TimeWords::read)
                        .filter(read -> read.edtf().equals(edtf()))
                        .isPresent();
        if (!saysWhatItsWordsSay) {
            return this;
        }
        UncertainTime resolved =
                words.flatMap(told -> TimeWords.read(told, reference)).orElse(this);
        return zoneBeside.map(resolved::atZone).orElse(resolved);
    }

    /**
     * Returns the same time as an approximate one, "about".
     *
     * @return the time with every date in it marked with {@code ~}, or with {@code %} where it was uncertain
     */
    public UncertainTime approximately() {
        return withText(expression.qualifiedText(true, false));
    }

    /**
     * Returns the same time as one in doubt, "possibly".
     *
     * @return the time with every date in it marked with {@code ?}, or with {@code %} where it was approximate
     */
    public UncertainTime questionably() {
        return withText(expression.qualifiedText(false, true));
    }

    private UncertainTime withText(String text) {
        return parts().edtf(text).build();
    }

    /**
     * Returns the same time told less precisely.
     *
     * @param precision the precision: year, month, day, hour, minute or second
     * @return the time without what is finer, its offset and qualifier kept while it has a time of day
     * @throws InvalidValueException if this is not a date or a time of day, if a qualifier stands within its date, if it is less precise already, or if the precision is
     *     not one of those named
     */
    public UncertainTime truncatedTo(TimePrecision precision) {
        if (expression instanceof OneTime single
                && single.time().form() instanceof CalendarForm form
                && edtf().startsWith(form.pattern().toString())) {
            return form.truncatedTo(precision)
                    .map(text -> withText(text + single.time().mark()))
                    .orElseThrow(() -> notTruncated(precision));
        }
        throw notTruncated(precision);
    }

    private InvalidValueException notTruncated(TimePrecision precision) {
        return new InvalidValueException(
                "\"" + edtf() + "\" cannot be told to the precision " + precision + ".", precision.name());
    }

    /**
     * Answers whether what happens at the other time happens within this one.
     *
     * @param other the time of what happens
     * @return {@code YES} if it lies within however the two are meant, {@code NO} if it cannot; a date contains no time of day with
     *     certainty while its zone is not known
     */
    public Answer contains(UncertainTime other) {
        return answer(other, Stretch::contains, true);
    }

    /**
     * Answers whether this time and the other, each taken as the whole stretch that it names, have a moment in common.
     *
     * @param other the other time
     * @return {@code YES} if they do however the two are meant, {@code NO} if they cannot
     */
    public Answer overlaps(UncertainTime other) {
        return answer(other, Stretch::overlaps, true);
    }

    /**
     * Answers whether what happens at this time is over when what happens at the other begins.
     *
     * @param other the other time
     * @return {@code YES} if it is however the two are meant, {@code NO} if it cannot be; the same minute may be before or after itself
     */
    public Answer isBefore(UncertainTime other) {
        return answer(other, Stretch::isBefore, false);
    }

    /**
     * Answers whether what happens at this time begins when what happens at the other is over.
     *
     * @param other the other time
     * @return {@code YES} if it does however the two are meant, {@code NO} if it cannot
     */
    public Answer isAfter(UncertainTime other) {
        return other.isBefore(this);
    }

    private Answer answer(
            UncertainTime other, BiFunction<Stretch, Stretch, Answer> question, boolean onlyWhereTheyFit) {
        ImmutableList<Stretch> mine = conceivable();
        ImmutableList<Stretch> theirs = other.conceivable();
        if (onlyWhereTheyFit && !fits(mine, other, theirs)) {
            return Answer.NO;
        }
        if (mine.size() == 1 && theirs.size() == 1) {
            return question.apply(mine.get(0), theirs.get(0));
        }
        ImmutableSet<Stretch> others = ImmutableSet.copyOf(theirs);
        ImmutableSet<Answer> answers = ImmutableSet.copyOf(mine).stream()
                .flatMap(my -> others.stream().map(their -> question.apply(my, their)))
                .collect(ImmutableSet.toImmutableSet());
        return answers.size() == 1 ? answers.asList().get(0) : Answer.CANNOT_TELL;
    }

    /** Whether dates with unknown digits can be the same, looked at one by one. */
    private boolean fits(ImmutableList<Stretch> mine, UncertainTime other, ImmutableList<Stretch> theirs) {
        if ((long) mine.size() * theirs.size() > MOST_PAIRS) {
            return true;
        }
        return theirs.stream().anyMatch(stretch -> expression.fitsIn(stretch, zoneBeside))
                && mine.stream().anyMatch(stretch -> other.expression.fitsIn(stretch, other.zoneBeside));
    }

    /**
     * Returns whether the two mean the same, however they are written: the same bounds, precision and qualifiers. Where digits of a date
     * are unknown, its bounds do not tell all that was said; then the digits, the time of day and the zone need to be the same too.
     *
     * @param other the other time
     * @return true for {@code 2025-01-06T12:00+09:00} and {@code 2025-01-06T03:00Z}; false for {@code XXXX-11-05} and {@code XXXX-11-06}
     */
    public boolean isSameTimeAs(UncertainTime other) {
        return said().equals(other.said())
                && conceivable().equals(other.conceivable())
                && precision() == other.precision()
                && isApproximate() == other.isApproximate()
                && isUncertain() == other.isUncertain()
                && masks().equals(other.masks());
    }

    private Optional<String> masks() {
        return expression.isMasked() ? Optional.of(expression.text(time -> time.mask(zoneBeside))) : Optional.empty();
    }

    /**
     * Returns the times that both may stand for, by the bounds of what was said. Unknown digits in the middle of a date are taken as the
     * whole range from the first to the last date that fits, but two days of unknown years that differ have nothing in common.
     *
     * <p>A year of more than four digits cannot be written with a day. There a run is cut to the whole years in UTC that lie in both, and a
     * run in which no year lies is left out.
     *
     * @param other the other time
     * @return the one of the two that lies within the other, with its words; or else a set of runs from second to second in UTC, marked as
     *     approximate or uncertain if one of the two is; empty where they have nothing in common
     * @throws InvalidValueException if they have more than 1,000 runs in common, which is more than a set may hold
     */
    public Optional<UncertainTime> intersection(UncertainTime other) {
        if (overlaps(other) == Answer.NO || isAnotherDayThan(other)) {
            return Optional.empty();
        }
        if (liesIn(other)) {
            return Optional.of(this);
        }
        if (other.liesIn(this)) {
            return Optional.of(other);
        }
        ImmutableSet<Stretch> others = ImmutableSet.copyOf(other.said());
        ImmutableList<String> runs = ImmutableSet.copyOf(said()).stream()
                .flatMap(mine -> others.stream().filter(mine::meets).map(mine::common))
                .map(Stretch::withinWholeYears)
                .filter(run -> !run.isEmpty())
                .map(UncertainTime::runText)
                .distinct()
                .limit(MOST_RUNS)
                .collect(ImmutableList.toImmutableList());
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        UncertainTime common = parse("[" + String.join(",", runs) + "]").atZone(ZoneOffset.UTC);
        UncertainTime softened = isApproximate() || other.isApproximate() ? common.approximately() : common;
        return Optional.of(isUncertain() || other.isUncertain() ? softened.questionably() : softened);
    }

    private boolean isAnotherDayThan(UncertainTime other) {
        return expression instanceof OneTime mine
                && other.expression instanceof OneTime theirs
                && mine.time().isAnotherDayThan(theirs.time(), zoneBeside, other.zoneBeside);
    }

    private boolean liesIn(UncertainTime other) {
        ImmutableSet<Stretch> others = ImmutableSet.copyOf(other.said());
        return said().stream().distinct().allMatch(mine -> others.stream().anyMatch(mine::liesIn));
    }

    private static String runText(Stretch run) {
        boolean whole = isWholeSecond(run.startMin()) && isWholeSecond(run.endMax());
        String start = run.startMin().equals(Instant.MIN) ? "" : momentText(run.startMin(), whole);
        Instant last = run.endMax().equals(Instant.MAX)
                ? run.endMax()
                : whole ? run.endMax().minusSeconds(1) : run.endMax().minusNanos(1);
        String end = last.equals(Instant.MAX) ? "" : momentText(last, whole);
        return start + ".." + end;
    }

    private static boolean isWholeSecond(Instant moment) {
        return moment.equals(Instant.MAX) || moment.equals(moment.truncatedTo(ChronoUnit.SECONDS));
    }

    private static String momentText(Instant moment, boolean whole) {
        LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        if (Math.abs(time.getYear()) > 9999) {
            return yearText(time.getYear());
        }
        String date = time.toLocalDate() + "T";
        String clock = whole ? text(time.toLocalTime()) : ClockTime.toTheNanosecond(time.toLocalTime());
        return date + clock + "Z";
    }

    /**
     * Returns how far the two are apart at least, by the bounds of what was said.
     *
     * @param other the other time
     * @return the time from the end of the one to the start of the other; zero where they meet or may meet
     */
    public Duration distance(UncertainTime other) {
        ImmutableSet<Stretch> others = ImmutableSet.copyOf(other.said());
        return ImmutableSet.copyOf(said()).stream()
                .flatMap(mine -> others.stream().map(mine::gap))
                .min(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /**
     * Returns how far the two can be apart at most, by the bounds of what was said.
     *
     * @param other the other time
     * @return the time from the start of the one to the end of the other; empty where one of them has no bound
     */
    public Optional<Duration> greatestDistance(UncertainTime other) {
        ImmutableSet<Stretch> all = ImmutableSet.copyOf(said());
        ImmutableSet<Stretch> others = ImmutableSet.copyOf(other.said());
        ImmutableSet<Optional<Duration>> spans =
                all.stream().flatMap(mine -> others.stream().map(mine::span)).collect(ImmutableSet.toImmutableSet());
        return spans.stream().allMatch(Optional::isPresent)
                ? spans.stream().flatMap(Optional::stream).max(Duration::compareTo)
                : Optional.empty();
    }

    /**
     * Returns what a researcher wants to read, such as {@code about 12:00 (UTC+09:00) on 6 January 2025, in the words "around noon local
     * time"}. The wording may change from version to version.
     *
     * @return the time in English; what is not known is left out
     */
    @Override
    public String describe() {
        Stream<String> told = words.map(text -> "in the words \"" + text + "\"").stream();
        Stream<String> resolved = resolvedAgainst.map(day -> "reckoned from " + CalendarForm.describeDay(day)).stream();
        return String.join(
                ", ",
                Stream.of(Stream.of(expression.describe(zoneBeside)), told, resolved)
                        .flatMap(Function.identity())
                        .toList());
    }

    @Override
    public RecordType<UncertainTime> type() {
        return TYPE;
    }

    @Override
    public ForeignProperties foreignProperties() {
        return foreignProperties;
    }

    /**
     * Returns whether the other is written in the same way: the same text, zone, words, reference day and properties that
     * are not known here.
     *
     * @param object the other
     * @return true if all of them are equal
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof UncertainTime other
                && edtf().equals(other.edtf())
                && zoneBeside.equals(other.zoneBeside)
                && words.equals(other.words)
                && resolvedAgainst.equals(other.resolvedAgainst)
                && foreignProperties.equals(other.foreignProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(edtf(), zoneBeside, words, resolvedAgainst, foreignProperties);
    }

    /**
     * Returns the text form.
     *
     * @return the same as {@link #edtf()}
     */
    @Override
    public String toString() {
        return edtf();
    }

    /** Builds a time from the parts that its accessors give. */
    public static final class Builder implements RecordType.Assembly<UncertainTime> {
        private Optional<String> edtf = Optional.empty();
        private Optional<ZoneId> zone = Optional.empty();
        private Optional<String> words = Optional.empty();
        private Optional<LocalDate> resolvedAgainst = Optional.empty();

        private ForeignProperties foreignProperties = ForeignProperties.none();

        private Builder() {}

        @Override
        public Builder foreignProperties(ForeignProperties properties) {
            foreignProperties = properties;
            return this;
        }

        /**
         * Sets the text form, which every time needs.
         *
         * @param value the EDTF text
         * @return this builder
         */
        public Builder edtf(String value) {
            edtf = Optional.of(value);
            return this;
        }

        /**
         * Sets the zone.
         *
         * @param value the zone or offset; one that the text has written with it may be given again
         * @return this builder
         */
        public Builder zone(ZoneId value) {
            zone = Optional.of(value);
            return this;
        }

        /**
         * Sets the words in which the time was told.
         *
         * @param value the words, as they stand in the source
         * @return this builder
         */
        public Builder words(String value) {
            words = Optional.of(value);
            return this;
        }

        /**
         * Sets the day against which a relative expression was resolved.
         *
         * @param value the reference day
         * @return this builder
         */
        public Builder resolvedAgainst(LocalDate value) {
            resolvedAgainst = Optional.of(value);
            return this;
        }

        /**
         * Builds the time.
         *
         * @return the time
         * @throws MissingAttributesException if the text was not given
         * @throws InvalidValueException if the text is no EDTF time, or the zone contradicts an offset in it
         */
        @Override
        public UncertainTime build() {
            String text = edtf.orElseThrow(() -> new MissingAttributesException("edtf"));
            return new UncertainTime(EdtfReader.read(text), this);
        }
    }
}
