package io.casus.examples.dataset;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One entry of the provocations, as it stands in the file.
 *
 * @param place its place in the file, from 1
 * @param texts the texts of its properties by name, empty ones included
 */
record ProvocationEntry(int place, ImmutableMap<String, String> texts) {

    static ProvocationEntry of(JsonNode entry, int place) {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        for (Map.Entry<String, JsonNode> property : entry.properties()) {
            JsonNode value = property.getValue();
            texts.put(property.getKey(), value.isString() ? value.stringValue().strip() : value.toString());
        }
        return new ProvocationEntry(place, texts.buildOrThrow());
    }

    /** The text of a property; empty where there is none. */
    String text(String property) {
        return texts.getOrDefault(property, "");
    }

    String description() {
        return text(CsisProvocations.DESCRIPTION);
    }

    /** The day of the entry; empty if its date is none. */
    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text(CsisProvocations.DATE)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    boolean isLaunch() {
        return text(CsisProvocations.TYPE).equals("Missile Provocation");
    }
}
