package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.actor.State;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.TimeOfReport;
import io.casus.examples.mention.Wording;
import io.casus.examples.text.Span;
import io.casus.incident.Incident;
import io.casus.quantity.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the rules about events have in common: when and in which state it was, and who is meant by a mention. */
final class EventWords {
    private static final Pattern TIME_AFTER =
            Pattern.compile("^,? ?(?:(?:on|in|since|from|early|late|back|last|this|beginning) ){0,2}<time:(\\d+)>");
    private static final Pattern TIME_BEFORE = Pattern.compile(
            "(?:^|, |\" |and )(?:(?:on|in|since|early|late|back) ){0,2}<time:(\\d+)>,? (?:when |that )?$",
            Pattern.CASE_INSENSITIVE);
    private static final SentencePattern IN_STATE = SentencePattern.of("\\b(?:in|across|throughout) {where:place}");

    private static final Pattern TAG = Pattern.compile("<(\\w+):\\d+>");
    private static final Wording ASIDE = Wording.of(
            "(?i)(?:\\b(?:where|after|when|since|following|amid|until)\\b[^,;:\"|]{0,60}\\||\\|(?:before|ahead of|until|prior to)\\b)");

    private static final Wording RELATIVE_CLAUSE = Wording.of(", (?:who|which|whose|where)\\b[^,]{0,80}$");

    private EventWords() {}

    /** Where patterns fit; of two places that overlap, the one whose pattern comes first in the list counts. */
    static ImmutableList<PatternMatch> apart(ImmutableList<SentencePattern> patterns, MarkedText text) {
        List<PatternMatch> matches = new ArrayList<>();
        for (SentencePattern pattern : patterns) {
            pattern.find(text).stream()
                    .filter(match ->
                            matches.stream().noneMatch(other -> other.span().overlaps(match.span())))
                    .forEach(matches::add);
        }
        return ImmutableList.copyOf(matches);
    }

    /** The time in the match, right behind it, or before it at the start of a clause. */
    static Optional<Said<?>> time(PatternMatch match) {
        MarkedText text = match.text();
        return text.mentions().stream()
                .filter(mention -> mention.span().start() >= match.span().start()
                        && mention.span().end() <= match.span().end())
                .filter(EventWords::isDayOrPeriod)
                .filter(mention -> !isInRelativeClause(text, mention.span()))
                .findFirst()
                .or(() -> numbered(TIME_AFTER, match.after(), text))
                .or(() -> numbered(TIME_BEFORE, match.before(), text))
                .map(mention -> Said.of(
                        Incident.TIME, ((Mention.OfTime) mention).words().time(), mention.span()));
    }

    /** "Mr Lee, who took office in May, resigned": May is not when he resigned. */
    static boolean isInRelativeClause(MarkedText text, Span time) {
        String before = text.skeleton().substring(0, text.inSkeleton(time.start()));
        return RELATIVE_CLAUSE.isIn(before);
    }

    private static Optional<Mention> numbered(Pattern pattern, String skeleton, MarkedText text) {
        Matcher matcher = pattern.matcher(skeleton);
        return matcher.find()
                ? Optional.of(text.mentions().get(Integer.parseInt(matcher.group(1))))
                        .filter(EventWords::isDayOrPeriod)
                : Optional.empty();
    }

    private static boolean isDayOrPeriod(Mention mention) {
        return mention instanceof Mention.OfTime time && time.words().kind() != TimeOfReport.Kind.CLOCK;
    }

    /** Where the sentence names a state last before the match: "in Peru, where". */
    static Optional<Mention> stateBefore(PatternMatch match) {
        return IN_STATE.find(match.text()).stream()
                .filter(in -> in.span().end() <= match.span().start())
                .filter(in -> !match.text()
                        .words(Span.between(in.span(), match.span()))
                        .contains(" and "))
                .max(Comparator.comparing(in -> in.span().end()))
                .flatMap(in -> in.mention("where"));
    }

    /**
     * Whether the sentence takes it for granted, rather than that whoever it quotes says so: "an analyst noted the calm
     * in Peru, where the president was impeached".
     */
    static boolean isTakenForGranted(PatternMatch match) {
        boolean isQuoted = match.text().speaker().isPresent();
        String words = TAG.matcher(match.before() + "|" + match.text().words(match.span()))
                .replaceAll("<$1>");
        return !isQuoted && ASIDE.isIn(words);
    }

    /** How many people are meant. */
    static Optional<Quantity> count(PatternMatch match, String name) {
        return match.mention(name)
                .filter(Mention.OfCount.class::isInstance)
                .map(mention -> ((Mention.OfCount) mention).quantity());
    }

    /** Who gives or sends: the state itself, where its government or the holder of an office is named. */
    static Optional<Actor> party(Mention mention) {
        Optional<Actor> state = mention.state().map(of -> of);
        return state.or(mention::actor);
    }

    /** What tells an actor from others: the code of a state, else the name. */
    static String key(Actor actor) {
        return actor instanceof State state ? state.code().toString() : actor.label();
    }
}
