package io.casus.json.codec;

import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;

/**
 * Short spellings that are accepted and never written: a text where an object with one attribute would do, as in
 * {@code "time": "2025-01-06"}.
 */
final class Shorthand {
    private Shorthand() {}

    static <T extends Structured> T read(RecordType<T> type, JsonSource in) {
        if (in.current() != Token.TEXT || type.shorthand().isEmpty()) {
            throw in.unexpected(type.name() + " as an object");
        }
        String text = in.text();
        try {
            return type.shorthand().get().apply(text);
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }
}
