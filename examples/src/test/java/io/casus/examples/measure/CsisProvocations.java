package io.casus.examples.measure;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The provocations of the CSIS database: each description is a report, published on the day of its entry.
 *
 * <p>The truth is the entry itself, a launch by North Korea on that day where its type is "Missile Provocation", and what
 * its title says of the class. The
 * counts, which no title gives, were read from the descriptions by hand and stand in {@code csis-corrections.json},
 * together with the entries whose title and description disagree, or of which the description tells less than the title,
 * each with the reason. The
 * day is told by few descriptions; where it is not, a day that is found must still be the right one.
 */
final class CsisProvocations {
    private static final String LAUNCH_TYPE = "Missile Provocation";

    private final ImmutableMap<String, JsonNode> corrections;
    private final Map<String, Integer> entriesOfDay = new HashMap<>();

    private CsisProvocations() {
        corrections = TrueReports.stream(TrueReports.resource("csis-corrections.json"))
                .collect(toImmutableMap(node -> node.get("entry").stringValue(), node -> node));
    }

    static ImmutableList<TrueReport> read(Path file) {
        CsisProvocations provocations = new CsisProvocations();
        return TrueReports.stream(TrueReports.read(file))
                .map(provocations::report)
                .collect(ImmutableList.toImmutableList());
    }

    private TrueReport report(JsonNode entry) {
        String date = entry.get("date").stringValue();
        int number = entriesOfDay.merge(date, 1, Integer::sum);
        String name = number == 1 ? date : date + "#" + number;
        Optional<JsonNode> correction = Optional.ofNullable(corrections.get(name));
        boolean launch = entry.get("type").stringValue().equals(LAUNCH_TYPE)
                || correction.filter(node -> node.has("launch")).isPresent();
        return new TrueReport(
                name,
                entry.get("description").stringValue(),
                LocalDate.parse(date),
                ImmutableSet.of(DevelopmentKind.LAUNCH),
                launch,
                launch ? ImmutableList.of(truth(entry, date, correction)) : ImmutableList.of());
    }

    private static Truth truth(JsonNode entry, String date, Optional<JsonNode> correction) {
        ImmutableListMultimap<String, String> corrected = correction
                .map(node -> TrueReports.truth(DevelopmentKind.LAUNCH, node).values())
                .orElse(ImmutableListMultimap.of("status", "occurred"));
        ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
        values.putAll(corrected);
        ImmutableListMultimap<String, String> titled =
                EventTitle.attributes(entry.get("event").stringValue());
        titled.entries().stream()
                .filter(value -> !corrected.containsKey(value.getKey()))
                .forEach(values::put);
        if (!corrected.containsKey("launchedBy")) {
            values.put("launchedBy", "PRK");
        }
        if (!corrected.containsKey("date")) {
            values.put("date", date);
        }
        return new Truth(DevelopmentKind.LAUNCH, false, values.build(), untold(correction));
    }

    private static ImmutableSet<String> untold(Optional<JsonNode> correction) {
        ImmutableSet.Builder<String> untold = ImmutableSet.builder();
        correction
                .filter(node -> node.has("untold"))
                .ifPresent(node -> untold.addAll(TrueReports.strings(node.get("untold"))));
        if (correction.filter(node -> node.has("dateTold")).isEmpty()) {
            untold.add("date");
        }
        return untold.build();
    }
}
