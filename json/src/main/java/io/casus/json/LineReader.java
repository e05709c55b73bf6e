package io.casus.json;

import io.casus.json.IncidentJsonException.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Splits bytes into lines that hold more than white space. */
final class LineReader {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final long longest;
    private final byte[] chunk = new byte[CHUNK];
    private int from;
    private int to;
    private byte[] line = new byte[0];
    private long number;

    LineReader(InputStream in, long longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line that holds more than white space, or returns false if there is none. */
    boolean next() {
        do {
            if (from == to && !fill()) {
                return false;
            }
            line = readLine();
            number++;
        } while (isBlank(line));
        return true;
    }

    byte[] line() {
        return line;
    }

    int number() {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    private byte[] readLine() {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        while (from < to || fill()) {
            int end = from;
            while (end < to && chunk[end] != '\n') {
                end++;
            }
            read.write(chunk, from, end - from);
            if (read.size() > longest) {
                // What follows is a part of this line, so there is no next one to go on with.
                throw tooLong();
            }
            boolean ended = end < to;
            from = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        return read.toByteArray();
    }

    private IncidentJsonException tooLong() {
        return new IncidentJsonException(
                Code.LIMIT,
                "this is too large: the line is longer than the " + longest + " bytes that are allowed.",
                "",
                number() + 1,
                1);
    }

    private boolean fill() {
        try {
            from = 0;
            to = Math.max(0, in.read(chunk));
            return to > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte character : line) {
            if (character != ' ' && character != '\t' && character != '\r') {
                return false;
            }
        }
        return true;
    }
}
