package io.casus.json;

import io.casus.json.IncidentJsonException.Code;
import io.casus.json.codec.bytes.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/** Splits bytes into lines that hold more than white space. */
final class LineReader {
    private static final int CHUNK = 1 << 16;
    private static final byte[] NOTHING = {};

    private final InputStream in;
    private final long longest;
    private final byte[] chunk = new byte[CHUNK];
    private int from;
    private int to;
    private long number;
    private boolean tooLong;

    LineReader(InputStream in, long longest) {
        this.in = in;
        this.longest = longest;
    }

    /** A line of a stream. */
    static final class Line {
        private final byte[] bytes;
        private final int number;
        private final long longest;
        private final boolean tooLong;

        private Line(byte[] bytes, int number, long longest, boolean tooLong) {
            this.bytes = bytes;
            this.number = number;
            this.longest = longest;
            this.tooLong = tooLong;
        }

        /** The number of the line, counted from 1. */
        int number() {
            return number;
        }

        /** How many bytes are kept of it: all, or none if it is too long. */
        int length() {
            return bytes.length;
        }

        /** Returns what the line holds, or throws if it is too long. */
        byte[] orRefused() {
            if (tooLong) {
                throw new IncidentJsonException(
                        Code.LIMIT,
                        "this is too large: the line is longer than the " + longest + " bytes that are allowed.",
                        "",
                        number,
                        1);
            }
            return bytes;
        }
    }

    /** Returns the next line that holds more than white space or is too long, or empty if there is none. */
    Optional<Line> next() {
        byte[] line;
        do {
            if (from == to && !fill()) {
                return Optional.empty();
            }
            line = readLine();
            number++;
        } while (!tooLong && isBlank(line));
        return Optional.of(new Line(line, (int) Math.min(number, Integer.MAX_VALUE), longest, tooLong));
    }

    /** Reads a line to its end, and keeps it unless it is too long. */
    private byte[] readLine() {
        tooLong = false;
        int end = endInChunk();
        if (end < to && end - from <= longest) {
            byte[] line = Arrays.copyOfRange(chunk, from, end);
            from = end + 1;
            return line;
        }
        return readLongLine();
    }

    private int endInChunk() {
        return Utf8.endOfLine(chunk, from, to);
    }

    /** Reads a line that may go on behind the end of the chunk. */
    private byte[] readLongLine() {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended && (from < to || fill())) {
            int end = endInChunk();
            tooLong |= (long) read.size() + end - from > longest;
            if (!tooLong) {
                read.write(chunk, from, end - from);
            }
            ended = end < to;
            from = ended ? end + 1 : end;
        }
        return tooLong ? NOTHING : read.toByteArray();
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
