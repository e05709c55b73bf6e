package io.casus.examples.mention;

import io.casus.time.TimeWords;
import io.casus.time.TimeWords.Direction;
import io.casus.time.UncertainTime;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads words for a day, a longer time, or the days from one to another: "May 19 to 21", "30 October to 3 November". */
final class DateWords {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
    private static final String TO = "(?: ?(?:-|–) ?| to | until | till | through )";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

    /** The days from one to another. */
    static final String RANGE = "\\b(?:" + MONTH + " " + DAY + TO + "(?:" + MONTH + " )?" + DAY
            + "(?![\\d:.,]\\d| ?[ap]\\.?m)(?:,? \\d{4})?|" + DAY + " (?:" + MONTH + ")?"
            + TO.replace("(?: ?(?:-|–) ?", "(?:(?<! )(?:-|–)") + DAY + " " + MONTH + "(?:,? \\d{4})?|" + DAY + "-" + DAY
            + " " + MONTH + "(?:,? \\d{4})?)(?!\\w)";

    private static final Pattern PARTS =
            Pattern.compile("(?:(?<monthfirst>" + MONTH + ") (?<from>" + DAY + ")|(?<day>" + DAY
                    + ")(?: (?<month>" + MONTH + "))?)" + TO + "(?:(?<lastmonthfirst>" + MONTH + ") )?(?<to>" + DAY
                    + ")(?: (?<lastmonth>" + MONTH
                    + "))?(?:,? (?<year>\\d{4}))?");
    private static final Pattern MONTH_AND_DAY = Pattern.compile(MONTH + " \\d{1,2}|\\d{1,2} " + MONTH);

    private DateWords() {}

    /** Reads words that look back from the day of publication, or without one. */
    static Optional<UncertainTime> read(String words, Optional<LocalDate> published) {
        if (published.isEmpty()) {
            return isRange(words) ? range(words, TimeWords::read) : TimeWords.read(words);
        }
        LocalDate day = published.get();
        return isTomorrow(words, day) ? read(words, day, Direction.FUTURE) : read(words, day, Direction.PAST);
    }

    /** Reads words that look ahead or back. */
    static Optional<UncertainTime> read(String words, LocalDate published, Direction direction) {
        return isRange(words)
                ? range(words, end -> TimeWords.read(end, published, direction))
                : TimeWords.read(words, published, direction);
    }

    private static boolean isRange(String words) {
        return PARTS.matcher(words).matches();
    }

    /** Where it is a day later, a day is reported of that has not come yet where the report is published. */
    private static boolean isTomorrow(String words, LocalDate day) {
        return MONTH_AND_DAY.matcher(words).matches()
                && TimeWords.read(words, day, Direction.FUTURE)
                        .flatMap(UncertainTime::date)
                        .equals(Optional.of(day.plusDays(1)));
    }

    private interface End {
        Optional<UncertainTime> read(String words);
    }

    private static Optional<UncertainTime> range(String words, End ends) {
        Matcher parts = PARTS.matcher(words);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<String> lastMonth = group(parts, "lastmonth").or(() -> group(parts, "lastmonthfirst"));
        Optional<String> firstMonth =
                group(parts, "monthfirst").or(() -> group(parts, "month")).or(() -> lastMonth);
        String firstDay = group(parts, "from").or(() -> group(parts, "day")).orElseThrow();
        if (firstMonth.isEmpty()) {
            return Optional.empty();
        }
        String year = group(parts, "year").map(number -> ", " + number).orElse("");
        Optional<UncertainTime> first = ends.read(firstMonth.get() + " " + firstDay + year);
        Optional<UncertainTime> last = ends.read(lastMonth.or(() -> firstMonth).get() + " " + parts.group("to") + year);
        return first.isPresent() && last.isPresent() ? between(first.get(), last.get(), words) : Optional.empty();
    }

    private static Optional<UncertainTime> between(UncertainTime first, UncertainTime last, String words) {
        Optional<LocalDate> from = first.date();
        Optional<LocalDate> to = last.date();
        if (from.isEmpty() || to.isEmpty() || !from.get().isBefore(to.get())) {
            return Optional.empty();
        }
        UncertainTime.Builder time = UncertainTime.builder()
                .edtf(UncertainTime.between(UncertainTime.of(from.get()), UncertainTime.of(to.get()))
                        .edtf())
                .words(words);
        first.resolvedAgainst().ifPresent(time::resolvedAgainst);
        return Optional.of(time.build());
    }

    private static Optional<String> group(Matcher matcher, String name) {
        return Optional.ofNullable(matcher.group(name));
    }
}
