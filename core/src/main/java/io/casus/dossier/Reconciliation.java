package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.casus.incident.Incident;
import io.casus.incident.IncidentId;
import io.casus.report.Report;
import io.casus.source.SourceId;
import io.casus.time.UncertainTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Merges all clusters of a matching. */
final class Reconciliation {
    private static final Comparator<Ranked> MOST_REPORTED_FIRST = Comparator.comparingLong(Ranked::reports)
            .thenComparingInt(ranked -> ranked.merged().incident().claims().size())
            .reversed()
            .thenComparing(ranked -> ranked.merged().incident().id());

    /** A merged incident with the number of the reports that tell of it. */
    private record Ranked(MergedIncident merged, long reports) {
        static Ranked of(MergedIncident merged) {
            long reports = merged.members().stream()
                    .map(ReportedIncident::source)
                    .distinct()
                    .count();
            return new Ranked(merged, reports);
        }
    }

    private Reconciliation() {}

    static ImmutableList<MergedIncident> of(ImmutableList<Report> reports, Matching matching, MergeRules rules) {
        Actors actors = new Actors(matching);
        Comparers comparers = new Comparers(actors);
        Findings findings = new Findings(rules, comparers, published(reports));
        Merger merger = new Merger(findings, new Origins(reports, actors), comparers);
        Map<ReportedIncident, Incident> incidents = incidents(reports);
        Renamings renamings = new Renamings(ids(matching));
        return matching.clusters().stream()
                .map(cluster ->
                        merger.merge(renamings.idOf(cluster.members().get(0)), members(cluster, incidents), renamings))
                .map(Ranked::of)
                .sorted(MOST_REPORTED_FIRST)
                .map(Ranked::merged)
                .collect(toImmutableList());
    }

    private static Map<SourceId, Instant> published(ImmutableList<Report> reports) {
        Map<SourceId, Instant> published = new HashMap<>();
        for (Report report : reports) {
            report.source()
                    .published()
                    .flatMap(UncertainTime::earliest)
                    .ifPresent(moment -> published.put(report.source().id(), moment));
        }
        return published;
    }

    private static Map<ReportedIncident, Incident> incidents(ImmutableList<Report> reports) {
        Map<ReportedIncident, Incident> incidents = new HashMap<>();
        for (Report report : reports) {
            for (Incident incident : report.incidents()) {
                incidents.put(ReportedIncident.of(report.source().id(), incident.id()), incident);
            }
        }
        return incidents;
    }

    private static ImmutableList<Member<Incident>> members(Cluster cluster, Map<ReportedIncident, Incident> incidents) {
        return cluster.members().stream()
                .map(name -> new Member<>(name, requireNonNull(incidents.get(name))))
                .collect(toImmutableList());
    }

    /** The identifiers of the merged incidents, by the reported incidents that go into them. */
    private static Map<ReportedIncident, IncidentId> ids(Matching matching) {
        Map<ReportedIncident, IncidentId> ids = new HashMap<>();
        Set<String> taken = new HashSet<>();
        matching.clusters().stream()
                .sorted(Comparator.comparing(cluster -> cluster.members().get(0)))
                .forEach(cluster -> {
                    String id = id(cluster.members().get(0));
                    String free = id;
                    for (int number = 2; !taken.add(free); number++) {
                        free = id + " (" + number + ")";
                    }
                    IncidentId merged = IncidentId.of(free);
                    cluster.members().forEach(member -> ids.put(member, merged));
                });
        return ids;
    }

    private static String id(ReportedIncident first) {
        String source = first.source().value();
        String incident = first.incident().value();
        return incident.startsWith(source) ? incident : source + "/" + incident;
    }
}
