/**
 * Measures how much of what reports say the article loader finds, and how much it finds that they do not say.
 *
 * <p>{@link io.casus.examples.measure.Measure} is the command, {@code mvn -q -Pmeasure}, and prints all parts.
 * {@link io.casus.examples.measure.PropositionsPart} compares the loader with every proposition that a person wrote down from five
 * reports, {@link io.casus.examples.measure.DevelopmentSets} with many reports of which some of the truth is known, and {@link
 * io.casus.examples.measure.LoaderSpeed} takes the time.
 */
@NullMarked
package io.casus.examples.measure;

import org.jspecify.annotations.NullMarked;
