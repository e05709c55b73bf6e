/**
 * The dossier as one page of HTML that needs no network: {@link io.casus.examples.page.DossierPage} fills the template
 * {@code dossier.mustache}, which escapes every word that comes from a report, with the records of {@code PageModel}.
 * The look is in {@code dossier.css}; {@code Passages} marks the words that values rest on, and {@code WorldMap} draws
 * outlines around the places.
 */
@NullMarked
package io.casus.examples.page;

import org.jspecify.annotations.NullMarked;
