package io.casus.json.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The parts of a schema that have a name, each made when it is first referred to. */
final class Definitions {
    private final Map<String, SchemaObject> byName = new LinkedHashMap<>();

    /** Returns a reference to a part, which is made unless it is there already or being made. */
    SchemaObject reference(String name, Supplier<SchemaObject> make) {
        if (!byName.containsKey(name)) {
            byName.put(name, SchemaObject.empty());
            byName.put(name, make.get());
        }
        return SchemaObject.empty().put("$ref", "#/$defs/" + name);
    }

    SchemaObject all() {
        SchemaObject all = SchemaObject.empty();
        byName.forEach(all::put);
        return all;
    }
}
