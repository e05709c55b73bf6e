package io.casus.json.codec;

import io.casus.json.IncidentJsonException;
import io.casus.json.IncidentJsonException.Code;
import io.casus.json.JsonLimits;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a document: without the byte order mark that may stand before them, and never more than the limits allow.
 *
 * <p>They end before what is wrong, and the reader remembers what that was. A library so knows where it is, which it does not when a reader
 * throws.
 */
public final class DocumentReader extends Reader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader characters;
    private final JsonLimits limits;
    private long left;
    private boolean begun;
    private @Nullable DocumentException wrong;

    DocumentReader(Reader characters, JsonLimits limits) {
        this.characters = characters;
        this.limits = limits;
        this.left = limits.documentLength();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            return wrong == null ? readRight(buffer, offset, length) : -1;
        } catch (DocumentException e) {
            wrong = e;
            return -1;
        }
    }

    private int readRight(char[] buffer, int offset, int length) throws IOException {
        if (!begun) {
            begun = true;
            int first = characters.read();
            if (first != BYTE_ORDER_MARK) {
                return first < 0 ? -1 : one((char) first, buffer, offset);
            }
        }
        return left == 0 ? requireEnd() : some(buffer, offset, length);
    }

    private int one(char first, char[] buffer, int offset) {
        buffer[offset] = first;
        left--;
        return 1;
    }

    private int some(char[] buffer, int offset, int length) throws IOException {
        int count = characters.read(buffer, offset, (int) Math.min(length, left));
        left -= Math.max(0, count);
        return count;
    }

    private int requireEnd() throws IOException {
        if (characters.read() >= 0) {
            throw new DocumentException(Code.LIMIT, TooLarge.document(limits));
        }
        return -1;
    }

    /** Returns the error for what the characters ended before, or empty if they ended by themselves or have not ended yet. */
    Optional<IncidentJsonException> wrong(Position at) {
        return Optional.ofNullable(wrong).map(e -> at.error(e.code(), e.sentence()));
    }

    @Override
    public void close() {
        // It belongs to the caller.
    }
}
