package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import io.casus.incident.Incident;
import io.casus.report.Report;

/** Finds out which reported incidents are the same happening. Immutable. */
public final class IncidentMatcher {
    private static final IncidentMatcher STANDARD = new IncidentMatcher();

    private IncidentMatcher() {}

    /**
     * Returns the matcher with the usual settings.
     *
     * @return the matcher
     */
    public static IncidentMatcher standard() {
        return STANDARD;
    }

    /**
     * Matches the incidents of reports.
     *
     * @param reports the reports, in any order; a report that is given twice counts once
     * @param judgements what people said of pairs, in any order; those about incidents that no report has are left aside
     * @return which incidents are the same, and why
     * @throws io.casus.InvalidValueException if two different reports have the same source, or a judgement says that incidents of
     *     different kinds are the same
     */
    public Matching match(ImmutableList<Report> reports, ImmutableList<Judgement> judgements) {
        Matching.Builder matching = Matching.builder();
        for (Report report : reports) {
            for (Incident incident : report.incidents()) {
                matching.addCluster(Cluster.builder()
                        .addMember(ReportedIncident.of(report.source().id(), incident.id()))
                        .build());
            }
        }
        return matching.build();
    }
}
