package io.casus.examples.dataset;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The texts and numbers of a JSON document, in which a cell of a data set must be found again. */
final class JsonValues {
    private final List<String> values = new ArrayList<>();

    private JsonValues() {}

    static JsonValues of(String json) {
        JsonValues all = new JsonValues();
        all.add(new ObjectMapper().readTree(json));
        return all;
    }

    private void add(JsonNode node) {
        if (node.isContainer()) {
            node.forEach(this::add);
        } else {
            values.add(node.isString() ? plain(node.stringValue()) : node.asString());
        }
    }

    /** Whether a value holds the text, space left aside. */
    boolean hold(String text) {
        String plain = plain(text);
        return values.stream().anyMatch(value -> value.contains(plain));
    }

    private static String plain(String text) {
        return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
