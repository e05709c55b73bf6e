/**
 * Measures how much of what reports say the article loader finds, and how much it finds that they do not say.
 *
 * <p>{@link io.casus.examples.measure.DevelopmentSets} compares it with reports whose truth is known.
 */
@NullMarked
package io.casus.examples.measure;

import org.jspecify.annotations.NullMarked;
