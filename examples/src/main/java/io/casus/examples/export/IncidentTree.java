package io.casus.examples.export;

import io.casus.incident.Incident;
import io.casus.json.IncidentJson;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The JSON of an incident as a tree, which the tables and the map are made from. */
final class IncidentTree {
    static final String CLAIMS = "claims";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private IncidentTree() {}

    static JsonNode of(Incident incident) {
        return MAPPER.readTree(IncidentJson.compact().write(incident));
    }

    /** What a cell says: a text or a number as it is, anything else as JSON. */
    static String cell(JsonNode node) {
        return node.isValueNode() ? node.asString() : node.toString();
    }

    /** The parts of a value by their names, "distance.best" and "distance.unit"; a list is one part. */
    static Map<String, String> flat(String name, JsonNode node) {
        Map<String, String> parts = new LinkedHashMap<>();
        addFlat(name, node, parts);
        return parts;
    }

    private static void addFlat(String name, JsonNode node, Map<String, String> parts) {
        if (!node.isObject() || node.isEmpty()) {
            parts.put(name, cell(node));
            return;
        }
        node.properties().forEach(part -> addFlat(name + "." + part.getKey(), part.getValue(), parts));
    }
}
