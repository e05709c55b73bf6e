package io.casus.json.codec;

import io.casus.json.IncidentJsonException;
import io.casus.json.IncidentJsonException.Code;

/**
 * A place in a document.
 *
 * @param pointer the place as a JSON Pointer (RFC 6901)
 * @param line the line, from 1, or 0 if it is not known
 * @param column the column, from 1, or 0 if it is not known
 */
public record Position(String pointer, int line, int column) {
    /**
     * Counts from 1 where a library counts an empty line from 0.
     *
     * @param pointer the place as a JSON Pointer (RFC 6901)
     * @param line the line, from 1, or 0 if it is not known
     * @param column the column, from 1, or 0 if it is not known
     */
    public Position {
        column = line > 0 ? Math.max(1, column) : column;
    }

    /**
     * Returns an error at this place.
     *
     * @param code what is wrong
     * @param sentence what was found and what was expected
     * @return the error, to be thrown
     */
    public IncidentJsonException error(Code code, String sentence) {
        return new IncidentJsonException(code, sentence, pointer, line, column);
    }
}
