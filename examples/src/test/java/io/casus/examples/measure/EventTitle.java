package io.casus.examples.measure;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Locale;

/**
 * Reads the title of a provocation, such as "Short-range Ballistic Missile Launch", into attributes of a launch. What a
 * title does not say is left out.
 */
final class EventTitle {
    private EventTitle() {}

    static ImmutableListMultimap<String, String> attributes(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
        if (words.contains("/")) {
            return values.build();
        }
        boolean ballistic = words.contains("ballistic");
        range(words, ballistic, values);
        if (words.contains("submarine")) {
            values.put("platform", "submarine");
        }
        if (ballistic) {
            values.put("vehicle", "ballistic");
        } else if (words.contains("cruise")) {
            values.put("vehicle", "cruise");
        } else if (words.contains("satellite")) {
            values.put("vehicle", "spaceLauncher");
        } else if (words.contains("rocket system")) {
            values.put("vehicle", "rocket");
        }
        return values.build();
    }

    private static void range(String words, boolean ballistic, ImmutableListMultimap.Builder<String, String> values) {
        if (words.contains("intercontinental")) {
            values.put("rangeClass", "ICBM");
        } else if (words.contains("intermediate-range")) {
            values.put("rangeClass", "IRBM");
        } else if (words.contains("medium-range")) {
            values.put("rangeClass", "MRBM");
        } else if (words.contains("short-range")) {
            values.put("rangeClass", "SRBM");
            if (!ballistic) {
                values.putAll("rangeClass", "shortRange", "CRBM");
            }
        } else if (words.contains("long-range")) {
            values.put("rangeClass", "longRange");
        }
    }
}
