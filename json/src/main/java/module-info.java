/**
 * Reads and writes the incidents of {@code io.casus.core} as JSON.
 *
 * <p>{@link io.casus.json.IncidentJson} is the place to begin.
 */
module io.casus.json {
    requires transitive io.casus.core;
    requires transitive tools.jackson.databind;
    requires com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;
    requires tools.jackson.core;

    exports io.casus.json;
    exports io.casus.json.jackson3;
    exports io.casus.json.schema;

    provides tools.jackson.databind.JacksonModule with
            io.casus.json.jackson3.CasusModule;
}
