/**
 * Reads and writes the incidents of {@code io.casus.core} as JSON.
 *
 * <p>{@link io.casus.json.IncidentJson} is the place to begin.
 *
 * <p>On the module path Jackson 3 is needed for the sake of mappers, and finds its module by itself. Whoever has a mapper of Jackson 2 requires
 * {@code com.fasterxml.jackson.databind} and registers {@link io.casus.json.jackson2.CasusModule} by hand: a module cannot provide a
 * service that may be absent. On the class path one of the two is enough, and each finds its module; without a mapper neither is needed.
 */
module io.casus.json {
    requires transitive io.casus.core;
    requires transitive tools.jackson.databind;
    requires tools.jackson.core;
    // Not transitive: a compiler looks for what is transitive even where it is not needed.
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports io.casus.json;
    exports io.casus.json.jackson2;
    exports io.casus.json.jackson3;
    exports io.casus.json.schema;

    provides tools.jackson.databind.JacksonModule with
            io.casus.json.jackson3.CasusModule;
}
