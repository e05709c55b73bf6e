package io.casus.dossier;

import static io.casus.attribute.Attribute.required;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.incident.IncidentId;
import io.casus.source.SourceId;
import org.immutables.value.Value;

/** One incident as one report tells it: the report is named by its source, since identifiers of incidents are unique only within a report. */
@Value.Immutable
public sealed interface ReportedIncident extends Structured, Comparable<ReportedIncident>
        permits ImmutableReportedIncident {

    /** The attribute {@link #source()}. */
    Attribute<ReportedIncident, SourceId> SOURCE =
            required("source", SourceId.TYPE, ReportedIncident::source, Builder.class, Builder::source);

    /** The attribute {@link #incident()}. */
    Attribute<ReportedIncident, IncidentId> INCIDENT =
            required("incident", IncidentId.TYPE, ReportedIncident::incident, Builder.class, Builder::incident);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<ReportedIncident> TYPE =
            RecordType.of(ReportedIncident.class, Builder::new, ImmutableList.of(SOURCE, INCIDENT));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the source of the report} */
    SourceId source();

    /** {@return the incident within that report} */
    IncidentId incident();

    /**
     * Returns the name of an incident of a report.
     *
     * @param source the source of the report
     * @param incident the incident within that report
     * @return the name
     */
    static ReportedIncident of(SourceId source, IncidentId incident) {
        return builder().source(source).incident(incident).build();
    }

    /**
     * Returns the name of an incident of a report.
     *
     * @param source the source of the report, as text
     * @param incident the incident within that report, as text
     * @return the name
     * @throws io.casus.InvalidValueException if one of the two is blank
     */
    static ReportedIncident of(String source, String incident) {
        return of(SourceId.of(source), IncidentId.of(incident));
    }

    /**
     * Compares by the source, then by the incident.
     *
     * @param other the other
     * @return below, at or above zero as this comes before, is the same as, or comes after the other
     */
    @Override
    default int compareTo(ReportedIncident other) {
        int bySource = source().compareTo(other.source());
        return bySource != 0 ? bySource : incident().compareTo(other.incident());
    }

    @Override
    default String describe() {
        return incident() + " in " + source();
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<ReportedIncident> type() {
        return TYPE;
    }

    /**
     * Returns a builder that holds the attributes of this value, to change some of them.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link ReportedIncident}. Not for use by several threads at once. */
    final class Builder extends ImmutableReportedIncident.Builder implements RecordType.Assembly<ReportedIncident> {
        Builder() {}
    }
}
