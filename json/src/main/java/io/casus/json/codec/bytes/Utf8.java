package io.casus.json.codec.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;

/** Looks at bytes in UTF-8, eight at a time where that is worth it. */
public final class Utf8 {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final int LONGEST = 4;

    private Utf8() {}

    /**
     * Returns whether bytes are text that begins with an ASCII character, as every document does that has no byte order mark.
     *
     * @param bytes the bytes
     * @return whether they are UTF-8, without half a surrogate pair
     */
    public static boolean isText(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            at = endOfAscii(bytes, at);
            int length = at < bytes.length ? length(bytes, at, bytes.length, false) : 1;
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return bytes.length > 0 && bytes[0] > 0;
    }

    private static int endOfAscii(byte[] bytes, int from) {
        int i = from;
        // Four words at once take half of the time.
        for (int last = bytes.length - 4 * Long.BYTES; i <= last; i += 4 * Long.BYTES) {
            long all = (long) LONG.get(bytes, i)
                    | (long) LONG.get(bytes, i + Long.BYTES)
                    | (long) LONG.get(bytes, i + 2 * Long.BYTES)
                    | (long) LONG.get(bytes, i + 3 * Long.BYTES);
            if ((all & HIGHS) != 0) {
                break;
            }
        }
        for (int last = bytes.length - Long.BYTES; i <= last; i += Long.BYTES) {
            if (((long) LONG.get(bytes, i) & HIGHS) != 0) {
                break;
            }
        }
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /**
     * Returns where a line ends.
     *
     * @param bytes holds the line
     * @param from where the line begins or goes on
     * @param end where the bytes end
     * @return where the next line feed stands, or the end
     */
    public static int endOfLine(byte[] bytes, int from, int end) {
        int i = from;
        for (int last = end - Long.BYTES; i <= last; i += Long.BYTES) {
            if ((below((long) LONG.get(bytes, i) ^ (ONES * '\n'), 1) & HIGHS) != 0) {
                break;
            }
        }
        while (i < end && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    /** Returns where the first byte stands that is a quote, a backslash, a control character or no ASCII, or the end. */
    static int endOfPlain(byte[] bytes, int from, int end) {
        int i = from;
        for (int last = end - Long.BYTES; i <= last; i += Long.BYTES) {
            long special = special((long) LONG.get(bytes, i));
            if (special != 0) {
                return i + (Long.numberOfTrailingZeros(special) >>> 3);
            }
        }
        while (i < end && isPlain(bytes[i])) {
            i++;
        }
        return i;
    }

    /** Returns the high bits of such bytes. The lowest is right; those above it may be set for nothing. */
    private static long special(long word) {
        return (escaped(word) | word) & HIGHS;
    }

    private static long escaped(long word) {
        return below(word, ' ') | below(word ^ (ONES * '"'), 1) | below(word ^ (ONES * '\\'), 1);
    }

    /**
     * Returns whether bytes that Java made of a text are the text as JSON has it: none is to be escaped, and none is a question mark, which
     * Java puts in the place of half a surrogate pair.
     */
    static boolean isAsWritten(byte[] bytes) {
        int i = 0;
        for (int last = bytes.length - Long.BYTES; i <= last; i += Long.BYTES) {
            long word = (long) LONG.get(bytes, i);
            if (((escaped(word) | below(word ^ (ONES * '?'), 1)) & HIGHS) != 0) {
                return false;
            }
        }
        while (i < bytes.length && (bytes[i] < 0 || isPlain(bytes[i])) && bytes[i] != '?') {
            i++;
        }
        return i == bytes.length;
    }

    /** Returns a word whose high bits say which bytes are ASCII below a limit. */
    private static long below(long word, int limit) {
        return (word - ONES * limit) & ~word;
    }

    private static boolean isPlain(byte c) {
        return c >= ' ' && c != '"' && c != '\\';
    }

    /** Returns where the first quote, backslash or control character stands, or the end. */
    static int endOfUnescaped(byte[] bytes, int from, int end) {
        int i = from;
        while (i < end && (bytes[i] < 0 || isPlain(bytes[i]))) {
            i++;
        }
        return i;
    }

    /**
     * Returns how many bytes the character that begins here has, or 0 if they are none.
     *
     * @param halves whether half a surrogate pair, written like a character, is one
     */
    static int length(byte[] bytes, int at, int end, boolean halves) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int second = at + 1 < end ? bytes[at + 1] & 0xFF : 0;
        if (first < 0xE0) {
            return first >= 0xC2 && isBetween(second, 0x80, 0xBF) ? 2 : 0;
        }
        if (first < 0xF0) {
            int most = first == 0xED && !halves ? 0x9F : 0xBF;
            return isBetween(second, first == 0xE0 ? 0xA0 : 0x80, most) && follows(bytes, at + 2, end) ? 3 : 0;
        }
        return first < 0xF5
                        && isBetween(second, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF)
                        && follows(bytes, at + 2, end)
                        && follows(bytes, at + 3, end)
                ? 4
                : 0;
    }

    private static boolean isBetween(int c, int least, int most) {
        return c >= least && c <= most;
    }

    private static boolean follows(byte[] bytes, int at, int end) {
        return at < end && (bytes[at] & 0xC0) == 0x80;
    }

    /** Returns how many bytes are wrong where no character begins: as many as a decoder of Java passes over. */
    static int lengthOfWrong(byte[] bytes, int at) {
        ByteBuffer from = ByteBuffer.wrap(bytes, at, Math.min(LONGEST, bytes.length - at));
        return UTF_8.newDecoder()
                .decode(from, CharBuffer.allocate(2), from.limit() == bytes.length)
                .length();
    }

    /** Returns the character that begins here and has that many bytes. */
    static int codePoint(byte[] bytes, int at, int length) {
        if (length == 1) {
            return bytes[at];
        }
        int c = bytes[at] & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            c = (c << 6) | (bytes[at + i] & 0x3F);
        }
        return c;
    }

    /** Puts a character, or half a surrogate pair, where there is room for it, and returns where it ends. */
    static int put(int c, byte[] to, int at) {
        if (c < 0x80) {
            to[at] = (byte) c;
            return at + 1;
        }
        if (c < 0x800) {
            to[at] = (byte) (0xC0 | c >> 6);
            return putRest(c, 1, to, at + 1);
        }
        if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            to[at] = (byte) (0xE0 | c >> 12);
            return putRest(c, 2, to, at + 1);
        }
        to[at] = (byte) (0xF0 | c >> 18);
        return putRest(c, 3, to, at + 1);
    }

    private static int putRest(int c, int count, byte[] to, int at) {
        for (int i = 0; i < count; i++) {
            int shift = 6 * (count - 1 - i);
            to[at + i] = (byte) (0x80 | ((c >> shift) & 0x3F));
        }
        return at + count;
    }
}
