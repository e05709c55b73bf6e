package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.MeetingFormat;
import java.util.Optional;

/**
 * Office holders meet: "Macron met with German Chancellor Olaf Scholz", "ended her talks with the minister", "A and B
 * took questions at a joint press briefing".
 */
final class MeetingRule implements Rule {
    private static final String MEET =
            "(?:met|meets|meet|spoke|speak|speaks|talked|conferred|held (?:talks|discussions|meetings|a meeting)|hold (?:talks|discussions|meetings|a meeting)|holds talks|sat down)";
    private static final SentencePattern MET = SentencePattern.of(
            "{one:human}(?:, [^,;]{1,60},)?,? (?<will>will |is to |is set to |plans to |is scheduled to )?(?:also |has |had |then |later |{time} )*+"
                    + MEET
                    + "(?<phone> by (?:phone|telephone))?(?: separately| {time}| in {place})? (?:with )?(?:the )?{other:human}");
    private static final SentencePattern AND_MET = SentencePattern.of(
            "\\band (?:also |then |later )?(?:met|spoke|held (?:talks|discussions|meetings|a meeting)) with (?:the )?{other:human}");
    private static final SentencePattern TALKS_WITH = SentencePattern.of(
            "{one:human} (?:has |had )?(?:finished|concluded|completed|ended|wrapped up|began|opened) {he:human}? ?(?:his |her )?(?:talks|discussions|meetings?) with (?:the )?{other:human}");
    private static final SentencePattern BETWEEN = SentencePattern.of(
            "\\b(?:talks|discussions|meetings?|summit) between (?:the )?{one:human} and (?:the )?{other:human}");
    private static final SentencePattern JOINT =
            SentencePattern.of("\\bjoint (?:news|press) (?:conference|briefing)(?: with (?:the )?{other:human})?");
    private static final SentencePattern PAIR = SentencePattern.of("{one:human} and (?:the )?{other:human}");
    private static final SentencePattern NEXT = SentencePattern.of("(?:,|,? and) (?:the )?{next:human}");

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        for (SentencePattern pattern : ImmutableList.of(MET, TALKS_WITH, BETWEEN)) {
            pattern.find(text).forEach(match -> add(match, match.actor("one"), Optional.of(format(match)), found));
        }
        AND_MET.find(text).forEach(match -> add(match, subject(text, match), Optional.of(MeetingFormat.TALKS), found));
        JOINT.find(text).forEach(match -> newsConference(match, found));
        return found.build();
    }

    private static MeetingFormat format(PatternMatch match) {
        return match.words("phone").isPresent() ? MeetingFormat.TELEPHONE_CALL : MeetingFormat.TALKS;
    }

    private static void add(
            PatternMatch match,
            Optional<Actor> one,
            Optional<MeetingFormat> format,
            ImmutableList.Builder<Finding> found) {
        Optional<Mention> other = match.mention("other");
        Optional<Actor> whom = other.flatMap(Mention::actor);
        if (one.isEmpty() || whom.isEmpty() || one.equals(whom)) {
            return;
        }
        ImmutableList.Builder<Actor> participants =
                ImmutableList.<Actor>builder().add(one.get(), whom.get());
        participants.addAll(further(match, other.get()));
        IncidentStatus status = match.words("will").isPresent() ? IncidentStatus.ANNOUNCED : IncidentStatus.OCCURRED;
        found.add(new Finding.OfMeeting(match.span(), participants.build(), format, status));
    }

    /** "met with the president, the prime minister and the speaker". */
    private static ImmutableList<Actor> further(PatternMatch match, Mention last) {
        ImmutableList.Builder<Actor> actors = ImmutableList.builder();
        int end = last.span().end();
        for (PatternMatch next : NEXT.find(match.text())) {
            if (next.span().start() == end
                    && next.actor("next").isPresent()
                    && !next.after().matches(" (?:" + Speech.VERB + "|have|will)\\b.*")) {
                actors.add(next.actor("next").get());
                end = next.span().end();
            }
        }
        return actors.build();
    }

    /** The first person of the sentence, if it stands before. */
    private static Optional<Actor> subject(MarkedText text, PatternMatch match) {
        return text.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.HE)
                .filter(mention -> mention.span().end() <= match.span().start())
                .findFirst()
                .flatMap(Mention::actor);
    }

    /** "At a joint press conference with the minister, Macron said". */
    private static Optional<Actor> firstAfter(MarkedText text, PatternMatch match) {
        return text.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                .filter(mention -> mention.span().start() >= match.span().end())
                .findFirst()
                .flatMap(Mention::actor);
    }

    private static void newsConference(PatternMatch match, ImmutableList.Builder<Finding> found) {
        MarkedText text = match.text();
        Optional<MeetingFormat> format = Optional.of(MeetingFormat.NEWS_CONFERENCE);
        if (match.mention("other").isPresent()) {
            Optional<Actor> host = subject(text, match).or(() -> firstAfter(text, match));
            add(match, host, format, found);
            return;
        }
        PAIR.find(text).stream().findFirst().ifPresent(pair -> {
            Optional<Actor> one = pair.actor("one");
            Optional<Actor> other = pair.actor("other");
            if (one.isPresent() && other.isPresent()) {
                found.add(new Finding.OfMeeting(
                        match.span().to(pair.span()),
                        ImmutableList.of(one.get(), other.get()),
                        format,
                        IncidentStatus.OCCURRED));
            }
        });
    }
}
