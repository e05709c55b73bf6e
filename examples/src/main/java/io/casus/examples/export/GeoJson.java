package io.casus.examples.export;

import io.casus.incident.Incident;
import java.io.Writer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The places of incidents as GeoJSON (RFC 7946): a collection with a feature for each place whose coordinates an incident tells.
 *
 * <p>The properties of a feature are the incident, its type, status and time, the property of the incident at which the place stands, as in {@code
 * launchSite} or {@code stops.0.place}, and what is told of the place but its coordinates. An incident without coordinates has one feature without geometry,
 * so that none is missing. Coordinates are longitude and latitude in WGS 84, as the standard wants them.
 *
 * <p>What it does not hold: all else of the incident, and its claims. Nothing is looked up: a place that is only named has no point.
 */
public final class GeoJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String COORDINATES = "coordinates";

    private final ArrayNode features = MAPPER.createArrayNode();

    private GeoJson() {}

    /**
     * Writes incidents.
     *
     * @param incidents the incidents
     * @param out where to write, UTF-8 by the standard; it is closed
     */
    public static void write(Iterable<? extends Incident> incidents, Writer out) {
        GeoJson map = new GeoJson();
        incidents.forEach(incident -> map.add(IncidentTree.of(incident)));
        ObjectNode collection = MAPPER.createObjectNode().put("type", "FeatureCollection");
        collection.set("features", map.features);
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, collection);
    }

    private void add(JsonNode incident) {
        int before = features.size();
        incident.properties().stream()
                .filter(property -> !property.getKey().equals(IncidentTree.CLAIMS))
                .forEach(property -> addPlaces(incident, property.getKey(), property.getValue()));
        if (features.size() == before) {
            addFeature(incident).putNull("geometry");
        }
    }

    private void addPlaces(JsonNode incident, String at, JsonNode value) {
        if (value.has(COORDINATES)) {
            addPlace(incident, at, value);
            return;
        }
        value.properties().forEach(part -> addPlaces(incident, at + "." + part.getKey(), part.getValue()));
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            addPlaces(incident, at + "." + i, value.get(i));
        }
    }

    private void addPlace(JsonNode incident, String at, JsonNode place) {
        ObjectNode feature = addFeature(incident);
        ObjectNode properties = (ObjectNode) feature.get("properties");
        properties.put("at", at);
        place.properties().stream()
                .filter(part -> !part.getKey().equals(COORDINATES))
                .forEach(part -> properties.set("place." + part.getKey(), part.getValue()));
        JsonNode coordinates = place.get(COORDINATES);
        ObjectNode point = feature.putObject("geometry").put("type", "Point");
        point.putArray(COORDINATES)
                .add(coordinates.get("longitude").decimalValue())
                .add(coordinates.get("latitude").decimalValue());
    }

    private ObjectNode addFeature(JsonNode incident) {
        ObjectNode feature = features.addObject().put("type", "Feature");
        ObjectNode properties = feature.putObject("properties");
        properties.set("incident", incident.get("id"));
        properties.set("type", incident.get("type"));
        properties.set("status", incident.path("status"));
        JsonNode time = incident.path("time").path("edtf");
        if (!time.isMissingNode()) {
            properties.set("time", time);
        }
        return feature;
    }
}
