package io.casus.examples.dataset;

import com.google.common.collect.ImmutableMap;
import io.casus.time.UncertainTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One entry of the provocations, as it stands in the file.
 *
 * @param place its place in the file, from 1
 * @param texts the texts of its properties by name, empty ones included
 */
record ProvocationEntry(int place, ImmutableMap<String, String> texts) {
    private static final Pattern DAY_UNKNOWN = Pattern.compile(
            "(?i)\\bexact (?:day|date)s?\\b[^.]*?\\b(?:is|are|was|were|remains?) (?:unknown|not known|unclear)");

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

    /** The time of the entry, without a zone: its day, or only its month where the description says that nobody knows the day. */
    Optional<UncertainTime> time() {
        boolean onlyMonth = DAY_UNKNOWN.matcher(description()).find();
        return day().map(day -> onlyMonth ? UncertainTime.of(YearMonth.from(day)) : UncertainTime.of(day));
    }

    boolean isLaunch() {
        return text(CsisProvocations.TYPE).equals("Missile Provocation");
    }
}
