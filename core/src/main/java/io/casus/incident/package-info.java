/**
 * The incidents: a sealed family of kinds, each an immutable interface with a builder.
 *
 * <p>The kinds differ in structure; everything finer is a term of an open vocabulary. All have an id, a status, a time, places,
 * links to other incidents and claims. A kind that this version does not know is an
 * {@link io.casus.incident.UnknownIncident}, which keeps everything that was written.
 *
 * <p>To add a kind, follow {@link io.casus.incident.TroopDeployment}, permit it in {@link io.casus.incident.Incident}, and add a
 * golden file.
 */
@NullMarked
package io.casus.incident;

import org.jspecify.annotations.NullMarked;
