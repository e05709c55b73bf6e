package io.casus.dossier;

import io.casus.source.SourceId;

/**
 * A value with the source of the report that gives it, for whom a name means depends on the report.
 *
 * @param source the source of the report
 * @param value the value
 */
record Voiced<V>(SourceId source, V value) {

    <W> Voiced<W> with(W part) {
        return new Voiced<>(source, part);
    }
}
