/**
 * The model of incidents: typed, immutable values for what happened, where and when, who says so, and how far the
 * sources agree. {@link io.casus} says where to begin.
 *
 * <p>At run time it needs Guava, whose immutable collections stand in the signatures, and no JSON library: reading and
 * writing is the business of the module {@code io.casus.json}.
 */
// The annotations of Immutables have no module-info; nobody needs them but the compiler of this module.
@SuppressWarnings("requires-automatic")
module io.casus.core {
    requires transitive com.google.common;
    requires static transitive org.jspecify;
    // The generated classes carry javax.annotation.processing.Generated.
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports io.casus;
    exports io.casus.actor;
    exports io.casus.attribute;
    exports io.casus.claim;
    exports io.casus.dossier;
    exports io.casus.foreign;
    exports io.casus.incident;
    exports io.casus.name;
    exports io.casus.place;
    exports io.casus.quantity;
    exports io.casus.report;
    exports io.casus.source;
    exports io.casus.time;
    exports io.casus.vocabulary;
}
