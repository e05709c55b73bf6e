package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.actor.Actor;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.Wording;
import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.Incident;
import io.casus.place.Place;
import io.casus.vocabulary.MeetingFormat;
import io.casus.vocabulary.MeetingLevel;
import java.util.Optional;

/**
 * What the rules for summits have in common. Their patterns name the participants {@code one} to {@code four}, {@code
 * where} and {@code topic}.
 */
final class SummitWords {
    static final String KIND =
            "(?:(?:landmark|historic|first-ever|first|annual|three-way|trilateral|bilateral|two-day|three-day|one-day|{time}(?:'s)?|special|emergency|leaders|leaders'|joint|planned|upcoming) )*";
    static final String AT = "(?: (?:at|in) (?:the )?{where:place})?";

    /** What it is about, or what came of it, up to the end of the clause. */
    static final String TOPIC =
            "(?:[^.;\"<]{0,40}?,? (?:that included|which included|including|to discuss|focused on|focusing on|on|to(?= (?:enhance|strengthen|boost|improve|deepen|expand|promote)\\b)) (?<topic>[^.;,\"]{3,120}?(?=[.;,\"]|$)))?";

    /** Before a further participant. */
    static final String NEXT = "(?:,? and |, )(?:the )?";

    /** In "Macron, Scholz and Meloni held a summit" the pattern that begins with the last of them leaves out the others. */
    private static final Wording LIST = Wording.of("<(?:person|office|he):\\d+>,? and (?:the )?$");

    private static final ImmutableList<String> PARTICIPANTS = ImmutableList.of("one", "two", "three", "four");

    private SummitWords() {}

    static ImmutableList<Finding> read(ImmutableList<SentencePattern> patterns, MarkedText text) {
        return EventWords.apart(patterns, text).stream()
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    private static Optional<Finding> finding(PatternMatch match) {
        boolean isEndOfList = LIST.isIn(match.before());
        return isEndOfList ? Optional.empty() : Reality.of(match).map(reality -> finding(match, reality));
    }

    private static Finding finding(PatternMatch match, Reality reality) {
        ImmutableList<Actor> participants = PARTICIPANTS.stream()
                .flatMap(name -> match.actor(name).stream())
                .distinct()
                .collect(toImmutableList());
        ImmutableList.Builder<Said<?>> said = ImmutableList.builder();
        participants.forEach(actor -> said.add(Said.of(DiplomaticMeeting.PARTICIPANTS, actor, match.span())));
        said.add(Said.of(DiplomaticMeeting.LEVEL, MeetingLevel.LEADERS, match.span()));
        said.add(Said.of(DiplomaticMeeting.FORMAT, MeetingFormat.SUMMIT, match.span()));
        match.words("topic")
                .ifPresent(topic -> said.add(Said.of(
                        DiplomaticMeeting.TOPICS, topic, match.span("topic").orElseThrow())));
        Optional<Place> place = match.mention("where").flatMap(Mention::place);
        EventWords.time(match).ifPresent(said::add);
        place.ifPresent(where -> said.add(Said.of(Incident.PLACES, where, match.span())));
        ImmutableMap<String, String> apart = place.flatMap(Place::name)
                .map(name -> ImmutableMap.of("where", name))
                .orElse(ImmutableMap.of());
        return new Finding.OfEvent(match.span(), DiplomaticMeeting.TYPE, reality, said.build(), false, apart);
    }
}
