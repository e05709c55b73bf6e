/**
 * Loaders of data sets, each a class to take as a pattern for a loader of one's own.
 *
 * <p>{@link io.casus.examples.dataset.CnsMissileTests} reads a CSV table of missile tests, {@link io.casus.examples.dataset.CsisProvocations} a JSON
 * list of entries in prose, {@link io.casus.examples.dataset.SecretaryTravels} journeys in XML. They say of every cell what becomes of it: {@link
 * io.casus.examples.dataset.LossReport} counts, column by column, what is held in typed attributes, what only as the words that it is, and what is
 * not held and why; {@link io.casus.examples.dataset.LoadFailure} names each cell that could not be read. Nothing is dropped without a word.
 *
 * <p>{@code load} gives all of a data set as reports, {@code open} one event after the other in constant memory.
 */
@NullMarked
package io.casus.examples.dataset;

import org.jspecify.annotations.NullMarked;
