package io.casus.json;

import io.casus.json.codec.JsonDocuments;
import io.casus.json.codec.bytes.ByteDocuments;
import io.casus.json.codec.jackson2.Jackson2Documents;
import io.casus.json.codec.jackson3.Jackson3Documents;

/**
 * What reads and writes the tokens of JSON. All accept the same documents, give the same values and write the same bytes; an error has the same
 * code and the same pointer. Only the sentence and the column of what is no JSON at all are those of the library. See
 * {@link IncidentJson#withLibrary(JsonLibrary)}.
 */
public enum JsonLibrary {
    /** Casus itself, which is the default: the fastest. A document is in memory as a whole while it is read. */
    CASUS("io.casus.json.codec.bytes.ByteDocuments", "Casus") {
        @Override
        JsonDocuments documents(boolean pretty, JsonLimits limits) {
            return new ByteDocuments(pretty, limits);
        }
    },

    /** Jackson 3, which reads a stream piece by piece. */
    JACKSON_3("tools.jackson.core.json.JsonFactory", "Jackson 3 (tools.jackson.core:jackson-core)") {
        @Override
        JsonDocuments documents(boolean pretty, JsonLimits limits) {
            return new Jackson3Documents(pretty, limits);
        }
    },

    /** Jackson 2, which reads a stream piece by piece. */
    JACKSON_2("com.fasterxml.jackson.core.JsonFactory", "Jackson 2 (com.fasterxml.jackson.core:jackson-core)") {
        @Override
        JsonDocuments documents(boolean pretty, JsonLimits limits) {
            return new Jackson2Documents(pretty, limits);
        }
    };

    private final String witness;
    private final String label;

    JsonLibrary(String witness, String label) {
        this.witness = witness;
        this.label = label;
    }

    abstract JsonDocuments documents(boolean pretty, JsonLimits limits);

    /** Throws if the library is not there. No class of one that is absent is ever loaded. */
    void requirePresent() {
        try {
            Class.forName(witness, false, JsonLibrary.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "JSON was to be read and written by " + label + ", but it is not there.", e);
        }
    }
}
