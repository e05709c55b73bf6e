package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.Answer;
import io.casus.actor.Actor;
import io.casus.actor.Person;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.TimeOfReport;
import io.casus.examples.rule.Finding.Topic;
import io.casus.examples.text.Span;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.VisitKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the rules about visits and meetings have in common. */
final class DiplomacyWords {
    private static final Pattern KIND = Pattern.compile(
            "(?i)\\b(?<kind>state|official working|working|official|private) (?:visits?|trips?|tours?)\\b");
    private static final Pattern FOR_A_VISIT = Pattern.compile(
            "(?i)(?: on| late| early)*(?: <time:\\d+>)?,? (?:for|on) (?:an? |the |<he:\\d+> )?(?:[a-z-]+ ){0,4}?(?:visit|trip|tour)\\b");
    private static final ImmutableMap<String, VisitKind> KINDS = ImmutableMap.of(
            "state", VisitKind.STATE,
            "official working", VisitKind.OFFICIAL_WORKING,
            "working", VisitKind.WORKING,
            "official", VisitKind.OFFICIAL,
            "private", VisitKind.PRIVATE);
    private static final SentencePattern HOST = SentencePattern.of(
            "\\b(?:at the invitation of|invited by|hosted by|received by|as (?:the |an? )?guests? of) (?:the |<human> )?{host:human}"
                    .replace("<human>", "<he:\\d+>"));
    private static final Pattern TOPIC = Pattern.compile(
            "(?i)\\b(?:to discuss|discussed|for talks on|for talks about|(?<!\\bfor )about(?! (?:\\d|an? |one |two |three |half ))|focus(?:ed|ing|es)? on|cent(?:er|re)d on) (?<topic>[^.;<>]{4,160}?)(?=, (?:the|a|which|who|and [a-z]+ing)\\b|[.;]| <|, according|$)");
    private static final int SHORT = 90;

    /** Behind "called on the president", if it was a courtesy: neither "to resign" nor "for help". */
    static final String NOTHING_ASKED =
            "(?!(?:(?! and (?:then |also |will )*(?:hold|held|meet|met|attend|visit)\\b)[^;.]){0,80} (?:to|for) )";

    private DiplomacyWords() {}

    /** The protocol of a visit: "a state visit", "arrived in Cairo on Monday for an official visit". */
    static Optional<VisitKind> visitKind(PatternMatch match) {
        Matcher after = FOR_A_VISIT.matcher(match.after());
        String words = match.text().words(match.span()) + (after.lookingAt() ? after.group() : "");
        Matcher kind = KIND.matcher(words);
        return kind.find()
                ? Optional.ofNullable(KINDS.get(kind.group("kind").toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** Who invites or receives: "at the invitation of the king". */
    static ImmutableList<Person> hosts(MarkedText text) {
        return HOST.find(text).stream()
                .flatMap(match -> match.actor("host").stream())
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .collect(toImmutableList());
    }

    /** What the words behind a visit or a meeting say it is about. */
    static ImmutableList<Topic> topics(PatternMatch match) {
        Span rest = new Span(match.span().end(), match.text().span().end());
        String words = match.text().words(rest);
        Matcher topic = TOPIC.matcher(words);
        if (!topic.find() || topic.start() > SHORT) {
            return ImmutableList.of();
        }
        int start = rest.start() + topic.start("topic");
        Span span = new Span(start, start + topic.group("topic").length());
        return ImmutableList.of(new Topic(match.text().words(span), span));
    }

    /** The person that is named last before a place in the text, with nothing but white space between. */
    static Optional<Mention> lastBefore(MarkedText text, Span span) {
        return text.mentions().stream()
                .filter(mention -> mention.span().end() == span.start())
                .findFirst();
    }

    /**
     * Where the sentence introduces whom a bare title or a pronoun before is taken for; that it can hardly mean. "The
     * president left at the invitation of President Ruiz".
     */
    static Optional<Mention> introducedAfter(MarkedText text, Mention bare) {
        if (isNamed(text, bare)) {
            return Optional.empty();
        }
        return text.mentions().stream()
                .filter(later -> later.span().start() >= bare.span().end())
                .filter(later -> later.actor().isPresent() && later.actor().equals(bare.actor()))
                .filter(later -> isNamed(text, later))
                .filter(later -> bare.kind() != Mention.Kind.HE || isWithTitle(text, later))
                .findFirst();
    }

    private static boolean isNamed(MarkedText text, Mention mention) {
        return mention.actor()
                .map(Actor::label)
                .filter(name -> text.words(mention.span()).contains(name.substring(name.lastIndexOf(' ') + 1)))
                .isPresent();
    }

    private static boolean isWithTitle(MarkedText text, Mention named) {
        return named.actor()
                .map(Actor::label)
                .filter(name -> text.words(named.span()).length() > name.length())
                .isPresent();
    }

    /** Whether the days from one to another had passed when the report was published. */
    static boolean isOver(Optional<TimeOfReport> time) {
        return time.map(TimeOfReport::time)
                .filter(UncertainTime::isInterval)
                .filter(days -> days.end()
                        .flatMap(UncertainTime::date)
                        .flatMap(end -> days.resolvedAgainst().map(published -> !end.isAfter(published)))
                        .orElse(false))
                .isPresent();
    }

    /** Whether a time surely lies after the day of publication. */
    static boolean isAhead(Optional<TimeOfReport> time) {
        return time.map(TimeOfReport::time)
                .filter(when -> when.resolvedAgainst()
                        .filter(published ->
                                when.isAfter(UncertainTime.of(published)).equals(Answer.YES))
                        .isPresent())
                .isPresent();
    }

    /** What ends at a time: a day is only the last, days from one to another are all. */
    static TimeOfReport ending(TimeOfReport time) {
        UncertainTime end = time.time();
        if (end.isInterval() || end.date().isEmpty()) {
            return time;
        }
        UncertainTime until = UncertainTime.endingAt(end);
        return new TimeOfReport(end.words().map(until::withWords).orElse(until), time.kind());
    }

    /** Whether a day is that of publication or one of those just before it. */
    static boolean isWithinDays(Optional<TimeOfReport> time, int days) {
        Optional<LocalDate> published = time.flatMap(words -> words.time().resolvedAgainst());
        Optional<LocalDate> day = time.flatMap(words -> words.time().date());
        return published.isPresent()
                && day.filter(date -> !date.isBefore(published.get().minusDays(days)))
                        .isPresent();
    }
}
