package io.casus.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The names of the properties of one type as bytes: found by their first and last eight bytes, and written with their quotes and colon.
 *
 * <p>Objects of a type are alike, so that a name is first compared with the one that followed the name before the last time.
 */
public final class NameBytes {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int NONE = -1;

    private final byte[][] names;
    private final byte[][] written;
    // The first and the last eight bytes of the names as they are written, and how many bytes these have.
    private final long[] heads;
    private final long[] tails;
    private final int[] lengths;
    // The same of the names themselves.
    private final long[] firsts;
    private final long[] lasts;
    // Numbers by hash; where the place of a name is taken it has the next that is free. At least half of the places
    // are.
    private final int[] numbers;
    // What followed, from UNKNOWN and END to the last name. Threads may overwrite what others write, for it is a guess.
    private final int[] expected;

    NameBytes(ImmutableList<String> texts) {
        int count = texts.size();
        names = new byte[count][];
        written = new byte[count][];
        heads = new long[count];
        tails = new long[count];
        lengths = new int[count];
        firsts = new long[count];
        lasts = new long[count];
        numbers = new int[Math.max(2, Integer.highestOneBit(count) * 4)];
        Arrays.fill(numbers, NONE);
        expected = new int[count - NameTable.UNKNOWN];
        Arrays.fill(expected, NONE);
        for (int i = 0; i < count; i++) {
            add(i, texts.get(i));
        }
    }

    private void add(int number, String text) {
        byte[] name = text.getBytes(UTF_8);
        names[number] = name;
        written[number] = ('"' + text + "\":").getBytes(UTF_8);
        lengths[number] = written[number].length;
        byte[] paddedWritten = Arrays.copyOf(written[number], Math.max(Long.BYTES, lengths[number]));
        heads[number] = (long) LONG.get(paddedWritten, 0);
        tails[number] = (long) LONG.get(paddedWritten, paddedWritten.length - Long.BYTES);
        byte[] padded = Arrays.copyOf(name, Math.max(Long.BYTES, name.length));
        firsts[number] = first(padded, 0, name.length);
        lasts[number] = last(padded, 0, name.length);
        int place = place(firsts[number], lasts[number]);
        while (numbers[place] != NONE) {
            place = next(place);
        }
        numbers[place] = number;
    }

    /** The first eight bytes, with zeros after a shorter name. Eight bytes must be there. */
    private static long first(byte[] bytes, int from, int length) {
        long word = (long) LONG.get(bytes, from);
        return length >= Long.BYTES ? word : word & ~(-1L << (length * Byte.SIZE));
    }

    /** The last eight bytes, or the length of a shorter name. */
    private static long last(byte[] bytes, int from, int length) {
        return length > Long.BYTES ? (long) LONG.get(bytes, from + length - Long.BYTES) : length;
    }

    private int place(long first, long last) {
        long mixed = (first ^ Long.rotateLeft(last, 29)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (numbers.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (numbers.length - 1);
    }

    /**
     * Returns the number of a name.
     *
     * @param bytes holds the name, and eight bytes or more from its begin
     * @param from where the name begins
     * @param to where it has ended
     * @return its number, or {@link NameTable#UNKNOWN}
     */
    public int number(byte[] bytes, int from, int to) {
        int length = to - from;
        long first = first(bytes, from, length);
        long last = last(bytes, from, length);
        for (int place = place(first, last); numbers[place] != NONE; place = next(place)) {
            int number = numbers[place];
            if (firsts[number] == first && lasts[number] == last && isSame(names[number], bytes, from, length)) {
                return number;
            }
        }
        return NameTable.UNKNOWN;
    }

    /**
     * Returns which name is to be expected.
     *
     * @param after the number of the name before, {@link NameTable#UNKNOWN}, or {@link NameTable#END} at the begin of an object
     * @return the number of the name, or less than 0 if nothing is known of it
     */
    public int expectedAfter(int after) {
        return expected[after - NameTable.UNKNOWN];
    }

    /**
     * Remembers which name to expect the next time.
     *
     * @param number the number of a name that was found, or {@link NameTable#UNKNOWN}
     * @param after as with {@link #expectedAfter}
     */
    public void expect(int number, int after) {
        if (number >= 0) {
            expected[after - NameTable.UNKNOWN] = number;
        }
    }

    /**
     * Returns whether a name stands somewhere, with its quotes and its colon.
     *
     * @param bytes holds the document
     * @param from where the name would begin, at its first quote
     * @param end where the document ends
     * @param number the number of the name
     * @return whether it does
     */
    public boolean isAt(byte[] bytes, int from, int end, int number) {
        int length = lengths[number];
        if (from + Math.max(length, Long.BYTES) > end) {
            return false;
        }
        long different = (long) LONG.get(bytes, from) ^ heads[number];
        if (length <= Long.BYTES) {
            return different << (Long.SIZE - Byte.SIZE * length) == 0;
        }
        int last = length - Long.BYTES;
        return different == 0
                && (long) LONG.get(bytes, from + last) == tails[number]
                && (last <= Long.BYTES
                        || Arrays.equals(written[number], Long.BYTES, last, bytes, from + Long.BYTES, from + last));
    }

    /**
     * Returns how many bytes a name has with its quotes and its colon.
     *
     * @param number the number of the name
     * @return how many
     */
    public int length(int number) {
        return lengths[number];
    }

    /** Compares what stands between the first and the last eight bytes. */
    private static boolean isSame(byte[] name, byte[] bytes, int from, int length) {
        if (name.length != length) {
            return false;
        }
        return length <= 2 * Long.BYTES
                || Arrays.equals(
                        name, Long.BYTES, length - Long.BYTES, bytes, from + Long.BYTES, from + length - Long.BYTES);
    }

    /**
     * Puts a name into a document, with its quotes and its colon.
     *
     * @param number the number of the name
     * @param to where to put it; {@link #room} bytes must be there
     * @param at where the name is to begin
     * @return where it ends
     */
    public int put(int number, byte[] to, int at) {
        int length = lengths[number];
        // Two words are quicker than a copy of a few bytes.
        LONG.set(to, at, heads[number]);
        if (length > Long.BYTES) {
            LONG.set(to, at + length - Long.BYTES, tails[number]);
        }
        if (length > 2 * Long.BYTES) {
            System.arraycopy(written[number], Long.BYTES, to, at + Long.BYTES, length - 2 * Long.BYTES);
        }
        return at + length;
    }

    /**
     * Returns how many bytes are needed to put a name somewhere, which may be more than it has.
     *
     * @param number the number of the name
     * @return how many
     */
    public int room(int number) {
        return Math.max(lengths[number], Long.BYTES);
    }
}
