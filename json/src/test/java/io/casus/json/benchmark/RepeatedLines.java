package io.casus.json.benchmark;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;

/** A stream of documents, one a line, that begins again when it has come to the last. */
final class RepeatedLines extends InputStream {
    private final ImmutableList<Documents.Document> documents;
    private long left;
    private byte[] line = new byte[0];
    private int next;

    /** Starts a stream of a number of lines. */
    RepeatedLines(ImmutableList<Documents.Document> documents, long lines) {
        this.documents = documents;
        this.left = lines;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        if (next > line.length || line.length == 0) {
            if (left == 0) {
                return -1;
            }
            left--;
            line = documents.get((int) (left % documents.size())).json();
            next = 0;
        }
        if (next == line.length) {
            to[offset] = '\n';
            next++;
            return 1;
        }
        int count = Math.min(length, line.length - next);
        System.arraycopy(line, next, to, offset, count);
        next += count;
        return count;
    }
}
