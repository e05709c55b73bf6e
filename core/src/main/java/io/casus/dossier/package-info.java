/**
 * Many reports, one account: which reported incidents are the same happening, and what all of them together say of it.
 *
 * <p>Matching and merging are separate steps. {@link io.casus.dossier.IncidentMatcher} proposes which
 * {@linkplain io.casus.dossier.ReportedIncident reported incidents} are the same, and gives the reasons; a
 * {@link io.casus.dossier.Judgement} of a person wins over what it proposes.
 */
@NullMarked
package io.casus.dossier;

import org.jspecify.annotations.NullMarked;
