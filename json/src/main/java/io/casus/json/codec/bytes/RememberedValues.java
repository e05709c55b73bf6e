package io.casus.json.codec.bytes;

import io.casus.json.codec.Codec;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Small values that were read before, with the bytes that they were read from. What stands there decides what is read, so that the same bytes
 * give the same value to the same codec.
 *
 * <p>There is a fixed number of places, which the hash of the bytes tells. Several threads may use them: a value never changes, and whether one
 * thread sees what another has remembered makes no difference but for time.
 */
final class RememberedValues {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int PLACE_BITS = 10;
    private static final int PLACES = 1 << PLACE_BITS;
    private static final int LONGEST = 256;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private static final class Places {
        final @Nullable Remembered[] values = new @Nullable Remembered[PLACES];
        /** The hash of each of the values. */
        final long[] hashes = new long[PLACES];
        /** The hash of what was last found, or to be remembered, at each place. */
        final long[] met = new long[PLACES];
    }

    // Made on first use.
    private @Nullable Places places;

    /** A value and its bytes from the first to the last. */
    static final class Remembered {
        private final Codec<?> codec;
        private final byte[] written;
        private final Object value;
        private final int brackets;

        private Remembered(Codec<?> codec, byte[] written, Object value) {
            this.codec = codec;
            this.written = written;
            this.value = value;
            int opened = 0;
            for (byte c : written) {
                opened += c == '{' || c == '[' ? 1 : 0;
            }
            this.brackets = opened;
        }

        private boolean isAt(byte[] bytes, int from, int end) {
            return written.length <= end - from
                    && Arrays.equals(written, 0, written.length, bytes, from, from + written.length);
        }

        /** How many bytes the value has. */
        int length() {
            return written.length;
        }

        /** How many brackets open in the value, which is as deep as it can be. */
        int brackets() {
            return brackets;
        }

        /** Returns the value, which the codec has read. */
        @SuppressWarnings("unchecked")
        <T> T valueOf(Codec<T> itsCodec) {
            return (T) value;
        }
    }

    private Places places() {
        Places known = places;
        if (known == null) {
            known = new Places();
            places = known;
        }
        return known;
    }

    /**
     * Returns what a codec has read before from the bytes that stand here.
     *
     * @param hash of these bytes and of the type, see {@link #hash}
     * @return the value, or null if there is none
     */
    @Nullable
    Remembered find(Codec<?> codec, long hash, byte[] bytes, int from, int end) {
        Places all = places();
        int place = place(hash);
        if (all.hashes[place] != hash) {
            return null;
        }
        all.met[place] = hash;
        Remembered found = all.values[place];
        return found != null && found.codec == codec && found.isAt(bytes, from, end) ? found : null;
    }

    /**
     * Remembers a value that was read from some bytes, if they are few. It takes the place of another only when it is met twice, with no third
     * value of that place between, as most values are never met again.
     */
    void put(Codec<?> codec, long hash, byte[] bytes, int from, int to, Object value) {
        if (to - from > LONGEST) {
            return;
        }
        Places all = places();
        int place = place(hash);
        if (all.values[place] == null || all.met[place] == hash) {
            all.values[place] = new Remembered(codec, Arrays.copyOfRange(bytes, from, to), value);
            all.hashes[place] = hash;
        }
        all.met[place] = hash;
    }

    /**
     * Hashes the bytes up to the first that may be the last of a value. More would not be seen of a value that has an object in it.
     *
     * @param salt a number of the type, so that two types of which the same bytes are written do not take turns at a place
     * @param last the byte that ends a value of this sort: a quote or a brace
     */
    static long hash(int salt, byte[] bytes, int from, int end, char last) {
        long hash = salt;
        // Each word has an odd factor of its own, so that no product has to wait for another.
        long factor = MIX;
        long wanted = ONES * last;
        int most = Math.min(end, from + LONGEST);
        int i = from + 1;
        for (; i <= most - Long.BYTES; i += Long.BYTES) {
            long word = (long) LONG.get(bytes, i);
            long found = ((word ^ wanted) - ONES) & ~(word ^ wanted) & HIGHS;
            if (found != 0) {
                // Without the bytes behind the one that was found.
                return mixed(hash + (word & (found ^ (found - 1))) * factor);
            }
            hash += word * factor;
            factor = next(factor);
        }
        for (; i < most && bytes[i] != last; i++) {
            hash += bytes[i] * factor;
            factor = next(factor);
        }
        return mixed(hash);
    }

    /** Not the factor before and some number, for then the sums of digits that are in turn would be the same. */
    private static long next(long factor) {
        return Long.rotateLeft(factor, 13) | 1;
    }

    /** A product carries upwards only: without the shift, the last bytes of a word would not reach the low bits. */
    private static long mixed(long hash) {
        return (hash ^ (hash >>> Integer.SIZE)) * MIX;
    }

    /** Of the highest bits, which depend on all. */
    private static int place(long hash) {
        return (int) (hash >>> (Long.SIZE - PLACE_BITS));
    }
}
