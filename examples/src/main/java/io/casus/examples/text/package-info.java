/**
 * The text of a report cut into paragraphs, sentences and quotations. Nothing is copied or changed: everything is a
 * {@link io.casus.examples.text.Span} of the original text, so that a citation can name the exact place.
 */
@NullMarked
package io.casus.examples.text;

import org.jspecify.annotations.NullMarked;
