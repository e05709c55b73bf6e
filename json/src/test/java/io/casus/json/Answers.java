package io.casus.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.json.schema.JsonSchema;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns a document into the form in which a language model answers: all properties are there, null where nothing was said. */
final class Answers {
    private static final ForeignValue NOTHING = new ForeignValue.Items(ImmutableList.of());

    private final ForeignProperties definitions;

    private Answers(ForeignProperties definitions) {
        this.definitions = definitions;
    }

    static ForeignValue fill(JsonSchema schema, ForeignValue document) {
        ForeignProperties root = schema.tree().properties();
        return new Answers(properties(root.get("$defs").orElseThrow())).fill(root, document);
    }

    private ForeignValue fill(ForeignProperties schema, ForeignValue value) {
        ForeignProperties target = target(schema, value);
        if (value instanceof ForeignValue.Properties object) {
            return fillObject(properties(target.get("properties").orElseThrow()), object.properties());
        }
        if (value instanceof ForeignValue.Items list) {
            ForeignProperties items = properties(target.get("items").orElseThrow());
            return new ForeignValue.Items(
                    list.values().stream().map(item -> fill(items, item)).collect(toImmutableList()));
        }
        return value;
    }

    private ForeignValue fillObject(ForeignProperties described, ForeignProperties given) {
        Map<String, ForeignValue> filled = new LinkedHashMap<>();
        described
                .asMap()
                .forEach((name, schema) -> filled.put(
                        name,
                        given.get(name)
                                .map(value -> fill(properties(schema), value))
                                .orElseGet(() -> absent(properties(schema)))));
        return new ForeignValue.Properties(ForeignProperties.of(filled));
    }

    private static ForeignValue absent(ForeignProperties schema) {
        if (schema.text("type").filter("array"::equals).isPresent()) {
            return NOTHING;
        }
        boolean flag = schema.text("type").filter("boolean"::equals).isPresent();
        return flag ? ForeignValue.Flag.FALSE : ForeignValue.Null.NULL;
    }

    /** Follows references, and takes the branch that is for the value. */
    private ForeignProperties target(ForeignProperties schema, ForeignValue value) {
        if (schema.get("$ref").isPresent()) {
            String name = schema.text("$ref").orElseThrow().substring("#/$defs/".length());
            return target(properties(definitions.get(name).orElseThrow()), value);
        }
        if (schema.get("anyOf").orElse(NOTHING) instanceof ForeignValue.Items branches
                && value instanceof ForeignValue.Properties object) {
            return branches.values().stream()
                    .map(branch -> target(properties(branch), value))
                    .filter(branch -> isFor(branch, object.properties()))
                    .findFirst()
                    .orElse(schema);
        }
        return schema;
    }

    private static boolean isFor(ForeignProperties branch, ForeignProperties object) {
        if (branch.get("properties").isEmpty()) {
            return false;
        }
        return properties(branch.get("properties").get())
                .get("type")
                .map(type -> properties(type).get("const").equals(object.get("type")))
                .orElse(true);
    }

    private static ForeignProperties properties(ForeignValue value) {
        return ((ForeignValue.Properties) value).properties();
    }
}
