package io.casus.json.codec;

/**
 * A place in a document.
 *
 * @param pointer the place as a JSON Pointer (RFC 6901)
 * @param line the line, from 1, or 0 if it is not known
 * @param column the column, from 1, or 0 if it is not known
 */
public record Position(String pointer, int line, int column) {}
