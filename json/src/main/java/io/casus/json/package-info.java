/**
 * Reads and writes incidents as JSON.
 *
 * <p>{@link io.casus.json.IncidentJson} is the place to begin. Whoever has a Jackson mapper already registers
 * {@link io.casus.json.jackson3.CasusModule} instead, which {@code findAndAddModules()} finds.
 *
 * <p>What is written depends on the value alone: the same value gives the same bytes on every machine. What is read is
 * checked strictly, and what this version does not know is kept.
 */
@NullMarked
package io.casus.json;

import org.jspecify.annotations.NullMarked;
