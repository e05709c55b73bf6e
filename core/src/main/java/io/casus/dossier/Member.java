package io.casus.dossier;

import io.casus.incident.Incident;
import io.casus.source.SourceId;

/**
 * A reported incident that goes into a merged one.
 *
 * @param name the name of the reported incident
 * @param incident the incident, with the identifiers of merged incidents in place of those that the report uses
 */
record Member<T extends Incident>(ReportedIncident name, T incident) {

    SourceId source() {
        return name.source();
    }
}
