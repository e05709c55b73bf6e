package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.TimeOfReport;
import io.casus.examples.mention.Wording;
import io.casus.examples.text.Span;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When people met: "on Monday" in "on Monday, Macron met Scholz, who had arrived on Sunday". */
final class MeetingTime {
    private static final Wording NO_TIME_OF_IT =
            Wording.of("(?i)\\b(?:after|before|since|until|till|by|ahead of|declared|said)(?: on)?(?: the)? $");
    /** Words that tell of something else, at another time. */
    private static final Pattern RELATIVE_CLAUSE = Pattern.compile(", (?:who|whom|whose|which|where)\\b[^,;]*");

    private static final Wording JOURNEY = Wording.of(
            "(?i)\\b(?:flew|flies|arriv\\w+|landed|return\\w+|left|leaves?|depart\\w+|came)\\b[^,;]{0,60} $");
    private static final Wording AFTERWARDS = Wording.of("\\b(?:after|before|ahead of)\\b");

    private static final Pattern SAME_DAY = Pattern.compile(" (?:on )?(?:the|that) same day\\b");
    private static final Pattern GUESTS = Pattern.compile("(?:,? (?:and )?(?:the )?<(?:person|office):\\d+>)+");
    private static final int NEAR = 60;

    private MeetingTime() {}

    /** The day in the words themselves or right behind them, else the one with which the sentence begins. */
    static Optional<TimeOfReport> of(PatternMatch match) {
        MarkedText text = match.text();
        ImmutableList<Mention.OfTime> days = text.mentions().stream()
                .filter(Mention.OfTime.class::isInstance)
                .map(Mention.OfTime.class::cast)
                .filter(time -> time.words().kind() == TimeOfReport.Kind.DAY)
                .filter(time -> !NO_TIME_OF_IT.isIn(
                        text.words(new Span(text.span().start(), time.span().start()))))
                .filter(time -> isInSameClause(match, time) && !isOfJourney(match, time))
                .collect(toImmutableList());
        int end = endOfGuests(match);
        ImmutableSet<Span> near = ImmutableSet.of(match.span(), new Span(end, end + NEAR), beginning(match));
        String behind = text.words(new Span(match.span().end(), text.span().end()));
        if (SAME_DAY.matcher(behind).lookingAt()) {
            return days.stream()
                    .filter(time -> time.span().end() <= match.span().end())
                    .reduce((first, next) -> next)
                    .map(Mention.OfTime::words);
        }
        return near.stream()
                .flatMap(span -> days.stream().filter(time -> span.contains(time.span())))
                .findFirst()
                .map(Mention.OfTime::words);
    }

    /** "Met Scholz, Meloni and Tusk": behind the last of them. */
    private static int endOfGuests(PatternMatch match) {
        Matcher guests = GUESTS.matcher(match.after());
        int from = match.text().skeleton().length() - match.after().length();
        return guests.lookingAt()
                ? match.text().origin(from, from + guests.end()).end()
                : match.span().end();
    }

    /** "Left on Monday after talks with Scholz": nobody says when they talked. */
    private static boolean isOfJourney(PatternMatch match, Mention time) {
        MarkedText text = match.text();
        String before = text.words(new Span(text.span().start(), time.span().start()));
        String between = time.span().end() <= match.span().end()
                ? text.words(Span.between(
                        time.span(), new Span(match.span().end(), match.span().end())))
                : "";
        return JOURNEY.isIn(before) && AFTERWARDS.isIn(between);
    }

    /** Whether no relative clause has the one and not the other: "returned on Sunday from Cairo, where he met". */
    private static boolean isInSameClause(PatternMatch match, Mention time) {
        MarkedText text = match.text();
        int day = text.inSkeleton(time.span().start());
        int verb = match.before().length();
        int end = text.skeleton().length() - match.after().length();
        return RELATIVE_CLAUSE
                .matcher(text.skeleton())
                .results()
                .allMatch(clause -> isIn(clause, day) == (isIn(clause, verb) || isIn(clause, end - 1)));
    }

    private static boolean isIn(MatchResult clause, int position) {
        return position >= clause.start() && position < clause.end();
    }

    private static Span beginning(PatternMatch match) {
        int start = match.text().span().start();
        return new Span(
                start, Math.max(start, Math.min(start + NEAR, match.span().start())));
    }
}
