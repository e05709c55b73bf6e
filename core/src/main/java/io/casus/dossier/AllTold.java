package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import io.casus.InvalidValueException;
import io.casus.actor.Actor;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.IncidentId;
import io.casus.incident.Link;
import io.casus.report.Report;
import io.casus.source.SourceId;
import io.casus.vocabulary.LinkRelation;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All incidents of all reports, in the order of their names, with the links between those of a report. */
final class AllTold {
    private final ImmutableList<Told> all;
    private final ImmutableList<ActorIdentity> actors;
    private final Map<ReportedIncident, Integer> numbers = new HashMap<>();
    private final ImmutableList<ImmutableList<Tie>> ties;

    /**
     * A link, seen from one of its ends.
     *
     * @param relation how the incidents are related
     * @param outgoing whether the incident from which it is seen has the link
     * @param other the number of the incident at the other end
     */
    record Tie(LinkRelation relation, boolean outgoing, int other) {}

    AllTold(ImmutableList<Report> reports) {
        TreeMap<SourceId, Report> bySource = new TreeMap<>();
        for (Report report : reports) {
            Report before = bySource.put(report.source().id(), report);
            if (before != null && !before.equals(report)) {
                throw new InvalidValueException(
                        "Two different reports have the source "
                                + report.source().id() + ", but a source is expected to have one report.",
                        report.source().id().toString());
            }
        }
        TreeMap<ReportedIncident, Incident> incidents = new TreeMap<>();
        Map<SourceId, Set<Actor>> actorsBySource = new TreeMap<>();
        bySource.forEach((source, report) -> {
            Set<Actor> ofReport = new LinkedHashSet<>();
            for (Incident incident : report.incidents()) {
                incidents.put(ReportedIncident.of(source, incident.id()), incident);
                ofReport.addAll(ActorsOf.incident(incident));
            }
            actorsBySource.put(source, ofReport);
        });
        ActorMatcher matcher = new ActorMatcher(actorsBySource);
        actors = matcher.identities();
        ImmutableList.Builder<Told> told = ImmutableList.builder();
        incidents.forEach((name, incident) -> {
            int number = numbers.size();
            numbers.put(name, number);
            ImmutableSet<Actor> named = ActorsOf.incident(incident);
            told.add(new Told(number, name, incident, matcher.known(name.source(), named)));
        });
        all = told.build();
        ties = ties();
    }

    /** The links of each incident, from either end. */
    private ImmutableList<ImmutableList<Tie>> ties() {
        ListMultimap<Integer, Tie> found = ArrayListMultimap.create();
        all.forEach(told -> tie(told, found));
        return all.stream()
                .map(told -> ImmutableList.copyOf(found.get(told.number())))
                .collect(toImmutableList());
    }

    private void tie(Told told, ListMultimap<Integer, Tie> found) {
        for (Link link : told.incident().links()) {
            number(told.source(), link.to()).ifPresent(to -> tie(told.number(), link.relation(), to, found));
        }
        if (told.incident() instanceof DiplomaticVisit visit) {
            visit.meetings()
                    .forEach(meeting -> number(told.source(), meeting)
                            .ifPresent(from -> tie(from, LinkRelation.PART_OF, told.number(), found)));
        }
    }

    private static void tie(int from, LinkRelation relation, int to, ListMultimap<Integer, Tie> found) {
        Tie out = new Tie(relation, true, to);
        if (from != to && !found.containsEntry(from, out)) {
            found.put(from, out);
            found.put(to, new Tie(relation, false, from));
        }
    }

    ImmutableList<Told> all() {
        return all;
    }

    ImmutableList<ActorIdentity> actors() {
        return actors;
    }

    Told get(int number) {
        return all.get(number);
    }

    Optional<Integer> number(ReportedIncident name) {
        return Optional.ofNullable(numbers.get(name));
    }

    private Optional<Integer> number(SourceId source, IncidentId incident) {
        return number(ReportedIncident.of(source, incident));
    }

    ImmutableList<Tie> ties(int number) {
        return ties.get(number);
    }
}
