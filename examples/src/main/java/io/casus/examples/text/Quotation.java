package io.casus.examples.text;

/**
 * Words between quotation marks.
 *
 * @param whole the words with the marks
 * @param words the words alone, without the comma that often stands before the closing mark
 */
public record Quotation(Span whole, Span words) {}
