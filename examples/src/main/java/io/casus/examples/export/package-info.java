/**
 * Incidents in the forms of other tools: tables, maps, and the codes of event data.
 *
 * <p>{@link io.casus.examples.export.WideTable} is a CSV file with a row for each incident, {@link io.casus.examples.export.LongTable} one
 * with a row for each value and each claim, {@link io.casus.examples.export.GeoJson} a map for any program that draws one, and {@link
 * io.casus.examples.export.EventCodes} gives the codes of CAMEO and PLOVER. The first three follow the JSON of incidents and so the tokens of
 * attributes: an attribute that is added to a kind is in them. Each says what it cannot hold.
 */
@NullMarked
package io.casus.examples.export;

import org.jspecify.annotations.NullMarked;
