package io.casus.examples.text;

import com.google.common.collect.ImmutableList;

/**
 * A sentence. One that is quoted as a whole, and those quoted with it, count as one with the words around them.
 *
 * @param span where it stands
 * @param paragraph the paragraph that it is in
 * @param quotations the quotations in it, in order
 */
public record Sentence(Span span, Paragraph paragraph, ImmutableList<Quotation> quotations) {}
