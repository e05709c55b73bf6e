package io.casus.report;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.claim.Claim;
import io.casus.incident.Incident;
import io.casus.incident.IncidentId;
import io.casus.source.Citation;
import io.casus.source.Source;
import io.casus.source.SourceId;
import io.casus.source.Sources;
import java.util.LinkedHashSet;
import java.util.Set;

/** What must hold between the parts of a report. */
final class ReportChecks {
    private ReportChecks() {}

    static Report checked(Report report) {
        ImmutableList<Source> sources = ImmutableList.<Source>builder()
                .add(report.source())
                .addAll(report.origins())
                .build();
        Sources.requireNoCycles(sources);
        Set<SourceId> known = new LinkedHashSet<>();
        sources.forEach(source -> known.add(source.id()));
        Set<IncidentId> seen = new LinkedHashSet<>();
        for (Incident incident : report.incidents()) {
            requireNew(seen, incident);
            incident.claims().forEach(claim -> requireKnownSources(known, incident, claim));
        }
        return report;
    }

    private static void requireNew(Set<IncidentId> seen, Incident incident) {
        if (!seen.add(incident.id())) {
            throw new InvalidValueException(
                    "Two incidents of a report have the identifier " + incident.id() + ", but each needs its own.",
                    incident.id().toString());
        }
    }

    private static void requireKnownSources(Set<SourceId> known, Incident incident, Claim<?> claim) {
        for (Citation citation : claim.citations()) {
            if (!known.contains(citation.source())) {
                throw new InvalidValueException(
                        "A claim about " + claim.attribute().name() + " of " + incident.id() + " cites the source "
                                + citation.source()
                                + ", but only the source of the report and its origins may be cited: "
                                + known + ".",
                        citation.source().toString());
            }
        }
    }
}
