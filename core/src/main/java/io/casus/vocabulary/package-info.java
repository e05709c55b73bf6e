/**
 * The open vocabularies: classes with a constant for each term that this version knows.
 *
 * <p>A code that is not known is kept exactly, so that what a later version or another project wrote is not lost. Compare with
 * the constants, or {@code switch} over {@link io.casus.attribute.Term#code()}. To add a term, add a constant and list it in
 * {@code VOCABULARY}.
 */
@NullMarked
package io.casus.vocabulary;

import org.jspecify.annotations.NullMarked;
