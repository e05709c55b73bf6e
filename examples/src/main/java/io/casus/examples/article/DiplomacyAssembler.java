package io.casus.examples.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.Answer;
import io.casus.actor.Actor;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.attribute.Attribute;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.Wording;
import io.casus.examples.rule.Attribution;
import io.casus.examples.rule.Finding;
import io.casus.examples.rule.Finding.OfMeeting;
import io.casus.examples.rule.Finding.OfVisit;
import io.casus.examples.rule.Rules;
import io.casus.examples.rule.Said;
import io.casus.examples.text.Span;
import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.IncidentId;
import io.casus.incident.Link;
import io.casus.incident.Stop;
import io.casus.name.CountryCode;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.LinkRelation;
import io.casus.vocabulary.MeetingFormat;
import io.casus.vocabulary.PlaceKind;
import io.casus.vocabulary.VisitStage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts together visits and meetings. A visit is one visitor in one state, the one before it apart; a meeting is one set of participants, their
 * news conference apart. A meeting belongs to the visit
 * of one of its participants, if another is of the state that is visited.
 */
final class DiplomacyAssembler {
    private record VisitKey(String visitor, CountryCode host, boolean former) {}

    private record MeetingKey(ImmutableSet<String> participants, boolean newsConference) {}

    private static final class Draft {
        private final List<Said<?>> said = new ArrayList<>();
        private Optional<VisitStage> stage = Optional.empty();
        private IncidentStatus status;

        private Draft(IncidentStatus status) {
            this.status = status;
        }

        /** What happened, happened, whatever else is said; what is called off was announced before. */
        private void add(IncidentStatus next) {
            boolean isOff = next.equals(IncidentStatus.CANCELLED) && !status.equals(IncidentStatus.OCCURRED);
            if (isOff || next.equals(IncidentStatus.OCCURRED)) {
                status = next;
            }
        }
    }

    /** Of a visit that another one is compared to. */
    private static final Wording FORMER =
            Wording.of("(?i)\\b(?:last|previous(?:ly)?) (?:visit|trip|tour|travel|arrived|went)");

    private static final Wording IN_PASSING =
            Wording.of("(?i)\\b(?:after|before|during|as|while|when|amid)\\b[^.;]{0,80}$");

    private final Map<VisitKey, Draft> visits = new LinkedHashMap<>();
    private final Map<MeetingKey, Draft> meetings = new LinkedHashMap<>();
    private boolean inPassing;

    /** Reads a sentence, and returns where it speaks of visits. */
    ImmutableList<Span> read(MarkedText text) {
        Attribution attribution = Attribution.of(text);
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        for (Finding finding : Rules.diplomacy().thatMayRead(text).stream()
                .flatMap(rule -> rule.read(text).stream())
                .toList()) {
            inPassing = IN_PASSING.isIn(
                    text.words(new Span(text.span().start(), finding.span().start())));
            if (finding instanceof OfVisit visit) {
                add(visit, text, attribution);
                spans.add(visit.span());
            }
            if (finding instanceof OfMeeting meeting) {
                add(meeting, attribution);
            }
        }
        return spans.build();
    }

    private void add(OfVisit visit, MarkedText text, Attribution attribution) {
        CountryCode host = visit.place().country().orElseThrow();
        String first = visit.visitors().get(0).name();
        Span span = visit.span();
        VisitKey key = new VisitKey(first, host, FORMER.isIn(text.words(span)));
        Draft draft = visits.computeIfAbsent(key, any -> new Draft(visit.status()));
        for (Person visitor : visit.visitors()) {
            draft.said.add(said(DiplomaticVisit.VISITORS, visitor, span, attribution));
        }
        draft.said.add(said(DiplomaticVisit.HOST, State.builder().code(host).build(), span, attribution));
        if (!visit.place().kind().equals(Optional.of(PlaceKind.STATE))) {
            Stop.Builder stop = Stop.builder().place(visit.place());
            visit.timeAtPlace().ifPresent(time -> stop.time(time.time()));
            draft.said.add(said(DiplomaticVisit.STOPS, stop.build(), span, attribution));
        }
        draft.add(visit.status());
        visit.stage().ifPresent(stage -> {
            draft.stage = Optional.of(
                    draft.stage.filter(known -> !isOverridden(known, stage)).orElse(stage));
            draft.said.add(said(DiplomaticVisit.STAGE, stage, span, attribution));
        });
        visit.kind().ifPresent(kind -> draft.said.add(said(DiplomaticVisit.KIND, kind, span, attribution)));
        visit.hosts().forEach(person -> draft.said.add(said(DiplomaticVisit.HOSTS, person, span, attribution)));
        visit.topics()
                .forEach(topic ->
                        draft.said.add(said(DiplomaticVisit.TOPICS, topic.words(), topic.span(), attribution)));
        visit.time()
                .or(visit::timeAtPlace)
                .ifPresent(time -> draft.said.add(said(Incident.TIME, time.time(), span, attribution)));
    }

    /** What was announced may be called off or put off further down. */
    private static boolean isOverridden(VisitStage known, VisitStage next) {
        return known.equals(VisitStage.ANNOUNCED)
                && (next.equals(VisitStage.CANCELLED) || next.equals(VisitStage.POSTPONED));
    }

    private void add(OfMeeting meeting, Attribution attribution) {
        ImmutableSet<String> names =
                meeting.participants().stream().map(Actor::label).collect(ImmutableSet.toImmutableSet());
        if (names.size() < 2) {
            return;
        }
        boolean newsConference = meeting.format().equals(Optional.of(MeetingFormat.NEWS_CONFERENCE));
        Draft draft =
                meetings.computeIfAbsent(new MeetingKey(names, newsConference), any -> new Draft(meeting.status()));
        Span span = meeting.span();
        for (Actor participant : meeting.participants()) {
            draft.said.add(said(DiplomaticMeeting.PARTICIPANTS, participant, span, attribution));
        }
        meeting.format().ifPresent(format -> draft.said.add(said(DiplomaticMeeting.FORMAT, format, span, attribution)));
        meeting.topics()
                .forEach(topic ->
                        draft.said.add(said(DiplomaticMeeting.TOPICS, topic.words(), topic.span(), attribution)));
        meeting.time().ifPresent(time -> draft.said.add(said(Incident.TIME, time.time(), span, attribution)));
        draft.add(meeting.status());
    }

    /**
     * A value with its claimant, unless that is a person, or the sentence names the visit only to say when something
     * else was.
     */
    private <V> Said<V> said(Attribute<?, V> attribute, V value, Span span, Attribution attribution) {
        Said<V> said = new Said<>(attribute, Optional.of(value), Certainty.STATED, Optional.empty(), span);
        Said<V> attributed = attribution.apply(said);
        boolean aPerson = attributed.claimant().filter(Person.class::isInstance).isPresent();
        return aPerson || inPassing ? said : attributed;
    }

    Optional<String> firstVisit(String prefix) {
        return visits.isEmpty() ? Optional.empty() : Optional.of(visitId(prefix, 0));
    }

    private static String visitId(String prefix, int index) {
        return prefix + "-visit-" + (index + 1);
    }

    ImmutableList<Incident> incidents(String prefix, Claims claims) {
        List<DiplomaticMeeting.Builder> meetingBuilders = new ArrayList<>();
        List<ImmutableList<Actor>> participants = new ArrayList<>();
        ImmutableList<Draft> drafts = ImmutableList.copyOf(meetings.values());
        for (Draft draft : meetings.values()) {
            meetingBuilders.add(meeting(draft, claims).id(prefix + "-meeting-" + (meetingBuilders.size() + 1)));
            participants.add(Claims.values(draft.said, DiplomaticMeeting.PARTICIPANTS));
        }
        ImmutableList.Builder<Incident> incidents = ImmutableList.builder();
        int index = 0;
        for (Map.Entry<VisitKey, Draft> entry : visits.entrySet()) {
            String id = visitId(prefix, index++);
            DiplomaticVisit.Builder visit = visit(entry.getValue(), claims).id(id);
            for (int i = 0; i < meetingBuilders.size(); i++) {
                if (belongs(entry.getKey(), participants.get(i)) && mayBePartOf(drafts.get(i), entry.getValue())) {
                    visit.addMeeting(IncidentId.of(prefix + "-meeting-" + (i + 1)));
                    meetingBuilders.get(i).addLink(Link.of(LinkRelation.PART_OF, id));
                }
            }
            incidents.add(visit.build());
        }
        meetingBuilders.forEach(meeting -> incidents.add(meeting.build()));
        return incidents.build();
    }

    private static boolean belongs(VisitKey visit, ImmutableList<Actor> participants) {
        boolean visitorTakesPart =
                participants.stream().anyMatch(actor -> actor.label().equals(visit.visitor()));
        boolean hostTakesPart = participants.stream()
                .flatMap(actor -> Mention.stateOf(actor).stream())
                .anyMatch(state -> state.code().equals(visit.host()));
        return visitorTakesPart && hostTakesPart && !visit.former();
    }

    /** Nobody travels to telephone, and what was at another time was no part of the visit. */
    private static boolean mayBePartOf(Draft meeting, Draft visit) {
        boolean isCall = Claims.first(meeting.said, DiplomaticMeeting.FORMAT)
                .filter(MeetingFormat.TELEPHONE_CALL::equals)
                .isPresent();
        Optional<UncertainTime> there = Claims.first(visit.said, Incident.TIME);
        boolean isApart = Claims.first(meeting.said, Incident.TIME)
                .filter(time -> there.filter(stay -> stay.overlaps(time).equals(Answer.NO))
                        .isPresent())
                .isPresent();
        return !isCall && !isApart;
    }

    private static DiplomaticMeeting.Builder meeting(Draft draft, Claims claims) {
        DiplomaticMeeting.Builder meeting = DiplomaticMeeting.builder().status(draft.status);
        Claims.values(draft.said, DiplomaticMeeting.PARTICIPANTS).forEach(meeting::addParticipant);
        Claims.first(draft.said, DiplomaticMeeting.FORMAT).ifPresent(meeting::format);
        Claims.values(draft.said, DiplomaticMeeting.TOPICS).forEach(meeting::addTopic);
        Claims.first(draft.said, Incident.TIME).ifPresent(meeting::time);
        claims.of(draft.said).forEach(meeting::addClaim);
        return meeting;
    }

    /** The places of a visit, each once: the time is taken from wherever it is said. */
    private static ImmutableList<Stop> stops(Draft draft) {
        Map<String, Stop> byName = new LinkedHashMap<>();
        for (Stop stop : Claims.values(draft.said, DiplomaticVisit.STOPS)) {
            byName.merge(
                    stop.place().describe(), stop, (known, more) -> known.time().isPresent() ? known : more);
        }
        return ImmutableList.copyOf(byName.values());
    }

    private static DiplomaticVisit.Builder visit(Draft draft, Claims claims) {
        DiplomaticVisit.Builder visit = DiplomaticVisit.builder();
        Claims.values(draft.said, DiplomaticVisit.VISITORS).forEach(visit::addVisitor);
        Claims.first(draft.said, DiplomaticVisit.HOST).ifPresent(visit::host);
        Claims.values(draft.said, DiplomaticVisit.HOSTS).forEach(visit::addHost);
        Claims.values(draft.said, DiplomaticVisit.TOPICS).forEach(visit::addTopic);
        Claims.first(draft.said, DiplomaticVisit.KIND).ifPresent(visit::kind);
        stops(draft).forEach(visit::addStop);
        Claims.first(draft.said, Incident.TIME).ifPresent(visit::time);
        draft.stage.ifPresent(visit::stage);
        visit.status(status(draft));
        claims.of(draft.said).forEach(visit::addClaim);
        return visit;
    }

    private static IncidentStatus status(Draft draft) {
        if (draft.stage.isEmpty()) {
            return draft.status;
        }
        VisitStage stage = draft.stage.get();
        if (stage.equals(VisitStage.ANNOUNCED) || stage.equals(VisitStage.POSTPONED)) {
            return IncidentStatus.ANNOUNCED;
        }
        return stage.equals(VisitStage.CANCELLED) ? IncidentStatus.CANCELLED : IncidentStatus.OCCURRED;
    }
}
