package io.casus.incident;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import java.util.ArrayList;
import java.util.List;

/** Prints incidents: one attribute a line, with the names in a column of their own. */
final class IncidentDescription {
    private static final ImmutableList<Attribute<Incident, ?>> IN_THE_HEADING =
            ImmutableList.of(Incident.ID, Incident.STATUS, Incident.CLAIMS);

    private record Line(String label, String text) {}

    private final Incident incident;
    private final List<Line> lines = new ArrayList<>();

    private IncidentDescription(Incident incident) {
        this.incident = incident;
    }

    static String of(Incident incident) {
        return new IncidentDescription(incident).print();
    }

    private String print() {
        incident.type().attributes().forEach(this::addValues);
        incident.foreignProperties().asMap().forEach((name, value) -> lines.add(new Line(name, value.toString())));
        int width = lines.stream().mapToInt(line -> line.label().length()).max().orElse(0);
        StringBuilder text = new StringBuilder(heading());
        lines.forEach(line -> text.append("\n  ")
                .append(Strings.padEnd(line.label(), width, ' '))
                .append("  ")
                .append(line.text()));
        if (!incident.claims().isEmpty()) {
            text.append("\n  claims");
            incident.claims().forEach(claim -> text.append("\n    ").append(claim.describe()));
        }
        return text.toString();
    }

    private String heading() {
        String kind = incident instanceof UnknownIncident unknown
                ? unknown.kind() + " (a kind that this version does not know)"
                : incident.type().name();
        return kind + " " + incident.id() + ", " + incident.status().describe();
    }

    private void addValues(Attribute<?, ?> attribute) {
        if (!IN_THE_HEADING.contains(attribute)) {
            List<String> values = valuesOf(attribute);
            for (int i = 0; i < values.size(); i++) {
                lines.add(new Line(i == 0 ? attribute.label() : "", values.get(i)));
            }
        }
    }

    @SuppressWarnings("unchecked") // The attribute was taken from the type of this very incident.
    private <V> ImmutableList<String> valuesOf(Attribute<?, V> attribute) {
        return Description.values((Attribute<Incident, V>) attribute, incident);
    }
}
