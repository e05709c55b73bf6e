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
    private boolean tooLong;

    LineReader(InputStream in, long longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line that holds more than white space or is too long, or returns false if there is none. */
    boolean next() {
        do {
            if (from == to && !fill()) {
                return false;
            }
            line = readLine();
            number++;
        } while (!tooLong && isBlank(line));
        return true;
    }

    /** Returns the line, or throws if it is too long. */
    byte[] line() {
        if (tooLong) {
            throw new IncidentJsonException(
                    Code.LIMIT,
                    "this is too large: the line is longer than the " + longest + " bytes that are allowed.",
                    "",
                    number(),
                    1);
        }
        return line;
    }

    int number() {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    /** Reads a line to its end, and keeps it unless it is too long. */
    private byte[] readLine() {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        tooLong = false;
        boolean ended = false;
        while (!ended && (from < to || fill())) {
            int end = from;
            while (end < to && chunk[end] != '\n') {
                end++;
            }
            tooLong |= (long) read.size() + end - from > longest;
            if (!tooLong) {
                read.write(chunk, from, end - from);
            }
            ended = end < to;
            from = ended ? end + 1 : end;
        }
        return read.toByteArray();
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
