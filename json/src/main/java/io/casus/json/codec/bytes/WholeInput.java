package io.casus.json.codec.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.casus.json.JsonLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;

/** Brings a document into memory as bytes, and no more of it than it takes to see that it is too large. */
final class WholeInput {
    /** A byte order mark, and something beyond the limit. */
    private static final int MORE = 4;

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 16;
    private static final int LONGEST = 3;

    private WholeInput() {}

    /** Reads a stream to its end, or until it has more characters than the limits allow. */
    static byte[] of(InputStream utf8, JsonLimits limits) throws IOException {
        long most = Math.min(limits.documentLength() + MORE, LARGEST_ARRAY);
        byte[] read = utf8.readNBytes((int) most);
        while (read.length >= most && read.length < LARGEST_ARRAY && units(read) < most) {
            byte[] next = utf8.readNBytes((int) Math.min(most - units(read), LARGEST_ARRAY - read.length));
            if (next.length == 0) {
                return read;
            }
            int length = read.length;
            read = Arrays.copyOf(read, length + next.length);
            System.arraycopy(next, 0, read, length, next.length);
        }
        return read;
    }

    private static long units(byte[] utf8) {
        long units = 0;
        for (byte c : utf8) {
            units += Places.units(c);
        }
        return units;
    }

    /** Reads a reader to its end, or until it has more characters than the limits allow. */
    static String of(Reader text, JsonLimits limits) throws IOException {
        long left = Math.min(limits.documentLength() + MORE, LARGEST_ARRAY);
        StringBuilder read = new StringBuilder();
        char[] buffer = new char[(int) Math.min(left, 8192)];
        int count;
        while (left > 0 && (count = text.read(buffer, 0, (int) Math.min(left, buffer.length))) >= 0) {
            read.append(buffer, 0, count);
            left -= count;
        }
        return read.toString();
    }

    /** Returns the bytes of a text. Half a surrogate pair, which UTF-8 has no bytes for, is written as if it were a character. */
    static byte[] bytes(String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        return mayHaveHalfPairs(text, utf8) ? withHalfPairs(text) : utf8;
    }

    /** Java puts a question mark in place of half a pair. */
    private static boolean mayHaveHalfPairs(String text, byte[] utf8) {
        boolean isAscii = utf8.length == text.length();
        for (int i = 0; i < utf8.length; i++) {
            if (utf8[i] == '?' && !(isAscii && text.charAt(i) == '?')) {
                return true;
            }
        }
        return false;
    }

    private static byte[] withHalfPairs(String text) {
        byte[] bytes = new byte[(int) Math.min((long) text.length() * LONGEST, LARGEST_ARRAY)];
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            at = Utf8.put(c, bytes, at);
            i += Character.charCount(c) - 1;
        }
        return Arrays.copyOf(bytes, at);
    }
}
