package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.casus.examples.text.Span;
import io.casus.time.TimeWords;
import io.casus.time.TimeWords.Direction;
import io.casus.time.UncertainTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds days ("Monday", "late on 5 November", "July 18-25", "06-01-2024"), longer times ("last month", "the summer of 2021",
 * "in 2023") and times that are told from another happening ("two days later").
 *
 * <p>What the words mean is read by {@link TimeWords}, against the day of publication where that is known. Two things are
 * of reports only: a day of the week looks ahead where the sentence tells of plans, and where words contradict each
 * other or the day of publication, both are kept.
 */
final class DateFinder {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)";
    /** In capitals, or without a full stop: only where a year follows. */
    private static final String SHORT_MONTH =
            "(?:(?i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)";

    private static final String WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String NUMBER = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,? \\d{4}(?![\\d:]))?";
    private static final String COUNT =
            "(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|\\d{1,3})";
    private static final String SEVERAL = "(?:" + COUNT + "|[Aa] few|[Aa] couple of|[Ss]everal|[Ss]ome|[Jj]ust)";
    private static final String UNIT = "(?:minutes?|hours?|days?|weeks?|months?|years?)";

    private static final String DATE = "(?:" + WEEKDAY + ",? (?:the )?" + NUMBER + " (?:of )?" + MONTH + YEAR + "|(?:"
            + WEEKDAY + ",? )?" + MONTH + " " + NUMBER + "(?![\\d:-])" + YEAR + "|" + NUMBER + " (?:of )?" + MONTH
            + YEAR
            + "|\\d{1,2} " + SHORT_MONTH + ",? \\d{4}|" + SHORT_MONTH
            + " \\d{1,2},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}([-/.])\\d{1,2}\\1\\d{4}|(?:(?:[Ll]ast|[Nn]ext|[Tt]his) )?"
            + WEEKDAY
            + "|[Tt]oday|[Yy]esterday|[Tt]omorrow)";
    private static final WordTrait NUMERAL =
            WordTrait.that(word -> Character.isDigit(word.spelling().charAt(0)));
    private static final ImmutableSet<String> PARTS_OF_DAY = WordSet.of("morning afternoon evening night hours");
    private static final ImmutableSet<String> MONTHS = WordSet.of("""
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec
            """);
    private static final ImmutableSet<String> DAYS = WordSet.of("""
            monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight overnight day days
            """);
    private static final ImmutableSet<String> PERIODS = WordSet.of("""
            days week weeks weekend month months year years decade decades hours minutes spring summer autumn fall
            """);
    private static final ImmutableSet<String> BESIDE_OTHER = WordSet.of("""
            later earlier afterward afterwards beforehand previously thereafter day
            """);

    private static final WordPattern DAY = WordPattern.of("\\b(?:(?:[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier) (?:on )?)?"
                    + DATE
                    + "(?: (?:early|late))?(?: (?:morning|afternoon|evening|night))?(?: local time)?\\b"
                    + "|\\b(?:[Tt]his (?:morning|afternoon|evening)|[Tt]onight|[Ll]ast night|[Oo]vernight|" + COUNT
                    + " days ago|a day ago)\\b")
            .needing(isNumeralOr(Sets.union(MONTHS, Sets.union(DAYS, PARTS_OF_DAY))));
    private static final WordPattern PART_OF_DAY = WordPattern.of(
                    "\\b(?:[Tt]he )?(?:early |late )?(?:morning|afternoon|evening|night|early hours) of " + DATE
                            + "\\b")
            .needing(WordTrait.isOneOf(PARTS_OF_DAY));
    private static final String TO = "(?: ?- ?| to | through | until )";
    private static final WordPattern STRETCH = WordPattern.of("\\b(?:[Bb]etween (?:" + MONTH + " " + NUMBER + " and (?:"
                    + MONTH
                    + " )?" + NUMBER + "(?!\\d)|(?:the )?" + NUMBER + "(?: (?:of )?" + MONTH + ")? and (?:the )?"
                    + NUMBER + " (?:of )?"
                    + MONTH + ")|" + MONTH + " " + NUMBER + TO + "(?:" + MONTH + " )?" + NUMBER + "(?![\\d:])|" + NUMBER
                    + "(?: " + MONTH + ")?"
                    + TO + "(?:the )?" + NUMBER + " (?:of )?" + MONTH + ")" + YEAR + "\\b")
            .needing(NUMERAL);
    private static final WordPattern PERIOD = WordPattern.of(
                    "\\b(?:(?:[Ee]arly|[Mm]id|[Ll]ate|[Ee]arlier|[Ll]ater)[- ])?(?:"
                            + "(?:[Ll]ast|[Nn]ext|[Tt]his) (?:week|weekend|month|year|spring|summer|autumn|fall|"
                            + MONTH
                            + "(?! \\d{1,2}\\b))"
                            + "|" + MONTH + ",? (?:of )?\\d{4}"
                            + "|(?=[A-Z])(?<=\\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]y|[Tt]hrough|[Dd]uring|[Ee]arly|[Ll]ate|of|and) |[Mm]id-)"
                            + MONTH + "(?! \\d)"
                            + "|(?=(?:19|20)\\d)(?<=\\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]y|[Tt]hrough|[Dd]uring|[Ee]arly|[Ll]ate|[Tt]he|of|and) |[Mm]id-|'s )(?:19|20)\\d\\d(?![\\d,.-]\\d| ?(?:km|kilomet|miles|troops|soldiers))"
                            + "|(?:the )?(?:19|20)\\d0s"
                            + "|(?:the )?(?:spring|summer|autumn|fall|winter)(?: of|,)? \\d{4})\\b"
                            + "|\\b(?:[Tt]he )?(?:start|beginning|middle|end|first half|second half|first week|last week) of (?:"
                            + MONTH + "(?:,? \\d{4})?|(?:19|20)\\d\\d|(?:last|next|this) (?:week|month|year))\\b"
                            + "|\\b[Tt]he (?:(?:early|mid|late)[- ])?(?:(?:19|20)\\d0s|(?:spring|summer|autumn|fall|winter)(?: of|,)? \\d{4})\\b"
                            + "|\\b" + COUNT
                            + " (?:weeks?|months?|years?|decades?|hours) ago\\b|\\b(?:[Aa] few |[Ss]everal )?(?:minutes|hours) ago\\b"
                            + "|\\b[Tt]he (?:coming|next few|past|past few|last few|past " + COUNT + "|last " + COUNT
                            + ") (?:days|weeks|months|years)\\b|\\b(?:[Oo]ver|[Dd]uring|[Aa]t) the weekend\\b|\\b[Rr]ecent (?:days|weeks|months|years)\\b")
            .needing(isNumeralOr(Sets.union(MONTHS, PERIODS)));
    private static final WordPattern RELATIVE = WordPattern.of(
                    "\\b(?:(?:[Aa]bout |[Aa]round |[Jj]ust |[Oo]nly )?" + SEVERAL + " " + UNIT
                            + " (?:later|earlier|afterwards?|beforehand|previously)|(?:[Mm]inutes|[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears) (?:later|earlier)"
                            + "|[Ss]hortly (?:afterwards?|thereafter)|(?:[Tt]he|[Tt]hat) (?:next|following|same|previous) day|[Ll]ater that (?:day|night|week)"
                            + "|[Tt]he (?:day|week|month) (?:earlier|later))\\b")
            .needing(WordTrait.isOneOf(BESIDE_OTHER));

    private static final Pattern WEEKDAY_WITH_DATE = Pattern.compile("(" + WEEKDAY + "),? .*\\d.*");
    private static final Pattern ONLY_WEEKDAY = Pattern.compile(
            "(?:(?:early|late|later|earlier) (?:on )?)?(" + WEEKDAY + ")(?: [^\\d]*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_AND_DAY = Pattern.compile(MONTH + " \\d{1,2}|\\d{1,2} " + MONTH);

    /** Words with what their meaning depends on. */
    private record Reading(String words, Direction direction, Optional<LocalDate> published) {
        Optional<UncertainTime> time() {
            return published.map(this::time).orElseGet(() -> TimeWords.read(words));
        }

        private Optional<UncertainTime> time(LocalDate day) {
            return tomorrow(words, day).or(() -> TimeWords.read(words, day, direction));
        }
    }

    /** Reports of the same days have the same words for times. */
    private static final Remembered<Reading, Optional<UncertainTime>> TIMES = new Remembered<>(5_000);

    private final Optional<LocalDate> published;

    DateFinder(Optional<LocalDate> published) {
        this.published = published;
    }

    private static WordTrait isNumeralOr(Set<String> words) {
        ImmutableSet<String> all = ImmutableSet.copyOf(words);
        return WordTrait.that(word -> NUMERAL.isOf(word) || all.contains(word.lowerCase()));
    }

    void find(Words text, Span within, ImmutableList.Builder<Mention> found) {
        LooksAhead looksAhead = new LooksAhead(text, within);
        add(DAY, TimeOfReport.Kind.DAY, text, within, looksAhead, found);
        add(PART_OF_DAY, TimeOfReport.Kind.DAY, text, within, looksAhead, found);
        add(STRETCH, TimeOfReport.Kind.DAY, text, within, looksAhead, found);
        add(PERIOD, TimeOfReport.Kind.PERIOD, text, within, looksAhead, found);
        add(RELATIVE, TimeOfReport.Kind.RELATIVE, text, within, looksAhead, found);
    }

    private void add(
            WordPattern pattern,
            TimeOfReport.Kind kind,
            Words text,
            Span within,
            LooksAhead looksAhead,
            ImmutableList.Builder<Mention> found) {
        pattern.find(text, within, matcher -> {
            Span span = new Span(matcher.start(), matcher.end());
            if (text.text().startsWith(" of that year", span.end())) {
                TimeWords.read(matcher.group())
                        .ifPresent(time -> found.add(new Mention.OfTime(span, new TimeOfReport(time, kind))));
                return;
            }
            Direction direction = published.isPresent() && looksAhead.from(span) ? Direction.FUTURE : Direction.PAST;
            TIMES.get(new Reading(matcher.group(), direction, published), Reading::time)
                    .map(time -> ofReport(time, kind, direction))
                    .ifPresent(time -> found.add(new Mention.OfTime(span, time)));
        });
    }

    /** Where it is a day later, a day is reported of that has not come yet where the report is published. */
    private static Optional<UncertainTime> tomorrow(String words, LocalDate published) {
        LocalDate next = published.plusDays(1);
        return MONTH_AND_DAY.matcher(words).matches()
                ? TimeWords.read(words, published, Direction.FUTURE)
                        .filter(time -> time.date().equals(Optional.of(next)))
                : Optional.empty();
    }

    private TimeOfReport ofReport(UncertainTime time, TimeOfReport.Kind kind, Direction direction) {
        String words = time.words().orElseThrow();
        Matcher withDate = WEEKDAY_WITH_DATE.matcher(words);
        if (time.isUncertain() && time.date().isPresent() && withDate.matches()) {
            return disagreeing(time, withDate.group(1));
        }
        Matcher weekday = ONLY_WEEKDAY.matcher(words);
        return direction == Direction.PAST && published.isPresent() && weekday.matches()
                ? besidePublication(time, published.get())
                : new TimeOfReport(time, kind);
    }

    /** "Monday, 5 January" where that was a Sunday: that day, with a question mark, and the Monday nearest to it. */
    private static TimeOfReport disagreeing(UncertainTime time, String weekday) {
        LocalDate date = time.date().orElseThrow();
        DayOfWeek day = DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT));
        LocalDate before = date.with(TemporalAdjusters.previous(day));
        LocalDate nearest = before.plusDays(3).isBefore(date) ? before.plusDays(7) : before;
        UncertainTime.Builder other = UncertainTime.builder()
                .edtf(UncertainTime.of(nearest).questionably().edtf())
                .words(weekday);
        time.resolvedAgainst().ifPresent(other::resolvedAgainst);
        return new TimeOfReport(time, TimeOfReport.Kind.DAY, ImmutableList.of(time, other.build()));
    }

    /**
     * "On Tuesday" in a report of a Monday: six days before, or the day after, which it was elsewhere already, or by
     * mistake.
     */
    private static TimeOfReport besidePublication(UncertainTime time, LocalDate published) {
        boolean isDayAfter = time.date().filter(published.minusDays(6)::equals).isPresent();
        if (!isDayAfter) {
            return new TimeOfReport(time, TimeOfReport.Kind.DAY);
        }
        UncertainTime either =
                UncertainTime.oneOf(UncertainTime.of(published.minusDays(6)), UncertainTime.of(published.plusDays(1)));
        UncertainTime.Builder known =
                UncertainTime.builder().edtf(either.edtf()).resolvedAgainst(published);
        time.words().ifPresent(known::words);
        return new TimeOfReport(known.build(), TimeOfReport.Kind.DAY);
    }
}
