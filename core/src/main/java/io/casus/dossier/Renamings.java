package io.casus.dossier;

import static java.util.Objects.requireNonNull;

import io.casus.incident.IncidentId;
import io.casus.source.SourceId;
import java.util.Map;

/** The identifiers of the merged incidents, by the reported incidents that went into them. */
record Renamings(Map<ReportedIncident, IncidentId> merged) {

    IncidentId idOf(ReportedIncident reported) {
        return requireNonNull(merged.get(reported));
    }

    Renaming of(SourceId report) {
        return new Renaming(report, merged);
    }
}
