package io.casus.json;

import io.casus.json.codec.JsonDocuments;
import io.casus.json.codec.bytes.ByteDocuments;
import io.casus.json.codec.jackson2.Jackson2Documents;
import io.casus.json.codec.jackson3.Jackson3Documents;
import java.util.stream.Stream;

/** The libraries that can read and write tokens; one of them is enough. No class of one that is absent is ever loaded. */
enum JsonLibrary {
    JACKSON_3("tools.jackson.core.json.JsonFactory") {
        @Override
        JsonDocuments documents(boolean pretty, JsonLimits limits) {
            return new Jackson3Documents(pretty, limits);
        }
    },
    JACKSON_2("com.fasterxml.jackson.core.JsonFactory") {
        @Override
        JsonDocuments documents(boolean pretty, JsonLimits limits) {
            return new Jackson2Documents(pretty, limits);
        }
    },
    CASUS("io.casus.json.codec.bytes.ByteDocuments") {
        @Override
        JsonDocuments documents(boolean pretty, JsonLimits limits) {
            return new ByteDocuments(pretty, limits);
        }
    };

    private final String witness;

    JsonLibrary(String witness) {
        this.witness = witness;
    }

    abstract JsonDocuments documents(boolean pretty, JsonLimits limits);

    /** Returns Jackson 3 if it is there, else Jackson 2. */
    static JsonLibrary present() {
        return Stream.of(values())
                .filter(JsonLibrary::isPresent)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Found neither Jackson 3 (tools.jackson.core:jackson-core) nor Jackson 2"
                                + " (com.fasterxml.jackson.core:jackson-core), but one of them is needed."));
    }

    private boolean isPresent() {
        try {
            Class.forName(witness, false, JsonLibrary.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
