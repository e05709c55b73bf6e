package io.casus.examples.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.IncidentId;
import io.casus.incident.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which incident of a loaded report is which of the propositions: the pair that has most in common first, then the pair with most in
 * common among the rest. Statements that are left over join the one with which they have most in common.
 */
final class PropositionsMatch {
    private record Pair(PropositionsOfIncident expected, Incident incident, long common) {}

    private final ReportText text;
    private final ImmutableList<Incident> incidents;
    private final Map<IncidentId, PropositionsOfIncident> matched = new LinkedHashMap<>();

    private PropositionsMatch(ReportText text, ImmutableList<Incident> incidents) {
        this.text = text;
        this.incidents = incidents;
    }

    static PropositionsMatch of(
            ImmutableList<PropositionsOfIncident> expected, ImmutableList<Incident> incidents, ReportText text) {
        PropositionsMatch match = new PropositionsMatch(text, incidents);
        match.pair(match.pairs(expected));
        return match;
    }

    /** The propositions of an incident; empty if the report has no such incident. */
    Optional<PropositionsOfIncident> of(Incident incident) {
        return Optional.ofNullable(matched.get(incident.id()));
    }

    /** The incidents that were loaded for these propositions. */
    ImmutableList<Incident> of(PropositionsOfIncident expected) {
        return incidents.stream()
                .filter(incident -> of(incident).filter(expected::equals).isPresent())
                .collect(toImmutableList());
    }

    /** All that an incident says, with the incidents that it names called as in the test data. */
    ImmutableList<LoadedValue> values(Incident incident) {
        return Stream.concat(claims(incident), ownValues(incident)).collect(toImmutableList());
    }

    /** What an incident claims. */
    Stream<LoadedValue> claims(Incident incident) {
        return incident.claims().stream().map(claim -> LoadedValue.of(claim, text));
    }

    /** What an incident says besides its claims: the status, and the incidents that it names. */
    ImmutableList<LoadedValue> unclaimed(Incident incident) {
        Stream<LoadedValue> status = Stream.of(
                LoadedValue.bare("status", ImmutableList.of(incident.status().code())));
        return Stream.concat(status, named(incident)).collect(toImmutableList());
    }

    private Stream<LoadedValue> ownValues(Incident incident) {
        return Stream.concat(LoadedValue.of(incident), named(incident));
    }

    private Stream<LoadedValue> named(Incident incident) {
        Stream<LoadedValue> links = incident.links().stream()
                .map(link -> named("links", link.relation().code() + " " + nameOf(link.to())));
        Stream<LoadedValue> meetings = incident instanceof DiplomaticVisit visit
                ? visit.meetings().stream().map(meeting -> named("meetings", nameOf(meeting)))
                : Stream.of();
        return Stream.concat(links, meetings);
    }

    private static LoadedValue named(String attribute, String value) {
        return LoadedValue.bare(attribute, ImmutableList.of(value));
    }

    private String nameOf(IncidentId id) {
        return Optional.ofNullable(matched.get(id))
                .map(PropositionsOfIncident::name)
                .orElse(id.value());
    }

    private ImmutableList<Pair> pairs(ImmutableList<PropositionsOfIncident> expected) {
        ImmutableListMultimap.Builder<Incident, LoadedValue> values = ImmutableListMultimap.builder();
        incidents.forEach(incident -> values.putAll(incident, claims(incident).toList()));
        ImmutableListMultimap<Incident, LoadedValue> claims = values.build();
        return expected.stream()
                .flatMap(one -> incidents.stream()
                        .filter(incident -> incident.type().name().equals(one.kind()))
                        .map(incident -> new Pair(one, incident, common(one, claims.get(incident)))))
                .filter(pair -> pair.common() > 0)
                .sorted(Comparator.comparingLong(Pair::common).reversed())
                .collect(toImmutableList());
    }

    private long common(PropositionsOfIncident expected, ImmutableList<LoadedValue> claims) {
        return expected.propositions().stream()
                .filter(proposition -> !proposition.passages().isEmpty())
                .filter(proposition -> claims.stream()
                        .anyMatch(claim -> proposition.isOf(claim) && proposition.isCarriedBy(claim, text)))
                .count();
    }

    private void pair(ImmutableList<Pair> pairs) {
        List<PropositionsOfIncident> taken = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!taken.contains(pair.expected())
                    && !matched.containsKey(pair.incident().id())) {
                taken.add(pair.expected());
                matched.put(pair.incident().id(), pair.expected());
            }
        }
        for (Pair pair : pairs) {
            if (pair.incident() instanceof Statement) {
                matched.putIfAbsent(pair.incident().id(), pair.expected());
            }
        }
    }
}
