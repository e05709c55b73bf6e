package io.casus.json.schema;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object of a schema that is being put together, its keywords in order. A keyword that is put again gets the new value. */
final class SchemaObject {
    private final Map<String, ForeignValue> keywords = new LinkedHashMap<>();

    static SchemaObject empty() {
        return new SchemaObject();
    }

    static SchemaObject ofType(String type) {
        return empty().put("type", type);
    }

    SchemaObject put(String keyword, ForeignValue value) {
        keywords.put(keyword, value);
        return this;
    }

    SchemaObject put(String keyword, SchemaObject value) {
        return put(keyword, value.build());
    }

    SchemaObject put(String keyword, String value) {
        return put(keyword, new ForeignValue.Text(value));
    }

    SchemaObject put(String keyword, long value) {
        return put(keyword, new ForeignValue.Numeral(Long.toString(value)));
    }

    SchemaObject put(String keyword, boolean value) {
        return put(keyword, ForeignValue.Flag.of(value));
    }

    SchemaObject putTexts(String keyword, Collection<String> values) {
        return put(
                keyword,
                new ForeignValue.Items(
                        values.stream().map(ForeignValue.Text::new).collect(toImmutableList())));
    }

    SchemaObject putTexts(String keyword, String... values) {
        return putTexts(keyword, ImmutableList.copyOf(values));
    }

    SchemaObject putAll(String keyword, Collection<SchemaObject> values) {
        return put(
                keyword,
                new ForeignValue.Items(values.stream().map(SchemaObject::build).collect(toImmutableList())));
    }

    SchemaObject putAll(String keyword, SchemaObject... values) {
        return putAll(keyword, Arrays.asList(values));
    }

    SchemaObject describe(Optional<String> words) {
        words.ifPresent(text -> put("description", text));
        return this;
    }

    SchemaObject describe(String words) {
        return describe(Optional.of(words));
    }

    SchemaObject copy() {
        SchemaObject copy = empty();
        copy.keywords.putAll(keywords);
        return copy;
    }

    boolean has(String keyword) {
        return keywords.containsKey(keyword);
    }

    ImmutableList<String> keywords() {
        return ImmutableList.copyOf(keywords.keySet());
    }

    /** Returns the type, if the type is all that the schema says. */
    Optional<String> simpleType() {
        return keywords.size() == 1 && keywords.get("type") instanceof ForeignValue.Text type
                ? Optional.of(type.value())
                : Optional.empty();
    }

    ForeignValue.Properties build() {
        return new ForeignValue.Properties(ForeignProperties.of(keywords));
    }
}
