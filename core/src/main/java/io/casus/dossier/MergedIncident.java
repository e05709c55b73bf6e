package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.casus.attribute.Attribute.repeated;
import static io.casus.attribute.Attribute.required;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.incident.Incident;
import org.immutables.value.Value;

/** One happening as all reports together tell it: the merged incident, the reported incidents that went into it, and what was found. */
@Value.Immutable
public sealed interface MergedIncident extends Structured permits ImmutableMergedIncident {

    /** The attribute {@link #incident()}. */
    Attribute<MergedIncident, Incident> INCIDENT =
            required("incident", Incident.TYPE, MergedIncident::incident, Builder.class, Builder::incident);

    /** The attribute {@link #members()}. */
    Attribute<MergedIncident, ReportedIncident> MEMBERS =
            repeated("members", ReportedIncident.TYPE, MergedIncident::members, Builder.class, Builder::addMember);

    /** The attribute {@link #findings()}. */
    Attribute<MergedIncident, Finding<?>> FINDINGS =
            repeated("findings", Finding.BY_ATTRIBUTE, MergedIncident::findings, Builder.class, Builder::addFinding);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<MergedIncident> TYPE =
            RecordType.of(MergedIncident.class, Builder::new, ImmutableList.of(INCIDENT, MEMBERS, FINDINGS));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the incident with the values that the rules chose, and all claims that went in} */
    Incident incident();

    /** {@return the reported incidents that went into it, in their order; at least one} */
    ImmutableList<ReportedIncident> members();

    /** {@return what was found for each attribute of which any report says anything, in the order of the attributes} */
    ImmutableList<Finding<?>> findings();

    /**
     * Returns what was found for one attribute.
     *
     * @param <V> the type of the attribute's values
     * @param attribute the attribute
     * @return the finding, or one for each value of an attribute that may have several; empty if no report says anything
     */
    default <V> ImmutableList<Finding<V>> findings(Attribute<?, V> attribute) {
        return findings().stream()
                .filter(finding -> finding.attribute().equals(attribute))
                .map(finding -> Findings.<V>typed(finding))
                .collect(toImmutableList());
    }

    @Override
    default String describe() {
        return incident().describe();
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<MergedIncident> type() {
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

    /** Builds a {@link MergedIncident}. Not for use by several threads at once. */
    final class Builder extends ImmutableMergedIncident.Builder implements RecordType.Assembly<MergedIncident> {
        Builder() {}
    }
}
