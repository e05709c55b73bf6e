package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.attribute.ValueType;
import io.casus.claim.Claim;
import io.casus.incident.Incident;
import io.casus.incident.IncidentId;
import io.casus.source.SourceId;
import java.util.Map;

/**
 * Puts the identifiers of merged incidents in place of those by which the incidents of one report refer to each other. What refers to an incident that
 * the report does not have stays as it is.
 */
record Renaming(SourceId report, Map<ReportedIncident, IncidentId> merged) {

    private IncidentId renamed(IncidentId id) {
        return merged.getOrDefault(ReportedIncident.of(report, id), id);
    }

    <V> ImmutableList<V> values(ValueType<V> type, ImmutableList<V> values) {
        return !values.isEmpty() && refers(type)
                ? values.stream().map(value -> value(type, value)).collect(ImmutableList.toImmutableList())
                : values;
    }

    /** A claim about an attribute that refers to incidents; other claims stay as they are. */
    <V> Claim<V> claim(Claim<V> claim) {
        ValueType<V> type = claim.attribute().type();
        return refers(type) && claim.value().isPresent()
                ? claim.toBuilder().value(value(type, claim.value().get())).build()
                : claim;
    }

    private static boolean refers(ValueType<?> type) {
        return type == IncidentId.TYPE
                || (type instanceof RecordType<?> record
                        && record.attributes().stream().anyMatch(attribute -> attribute.type() == IncidentId.TYPE));
    }

    @SuppressWarnings("unchecked") // The type of the values was looked at.
    private <V> V value(ValueType<V> type, V value) {
        return value instanceof IncidentId id
                ? (V) renamed(id)
                : (V) record((RecordType<Structured>) type, (Structured) value);
    }

    private <T extends Structured> T record(RecordType<T> type, T value) {
        RecordType.Assembly<T> assembly = type.assemble();
        type.attributes().forEach(attribute -> copy(attribute, value, assembly));
        assembly.foreignProperties(value.foreignProperties());
        return assembly.build();
    }

    private <T, V> void copy(Attribute<? super T, V> attribute, T from, RecordType.Assembly<T> to) {
        boolean refers = attribute.type() == IncidentId.TYPE && !attribute.equals(Incident.ID);
        for (V value : attribute.values(from)) {
            to.set(attribute, refers ? value(attribute.type(), value) : value);
        }
    }
}
