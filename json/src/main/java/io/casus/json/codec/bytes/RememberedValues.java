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
        /** Part of the hash of what was last to be remembered at each place. */
        final int[] hashes = new int[PLACES];
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
     * @param salt a number of the type, so that two types of which the same bytes are written do not take turns at a place
     * @param last the byte that ends a value of this sort: a quote or a brace
     * @return the value, or null if there is none
     */
    @Nullable
    Remembered find(Codec<?> codec, int salt, byte[] bytes, int from, int end, char last) {
        Remembered found = places().values[place(hash(salt, bytes, from, end, last))];
        return found != null && found.codec == codec && found.isAt(bytes, from, end) ? found : null;
    }

    /**
     * Remembers a value that was read from some bytes, if they are few. It takes the place of another only when it is met twice, with no third
     * value of that place between, as most values are never met again.
     */
    void put(Codec<?> codec, int salt, byte[] bytes, int from, int to, int end, char last, Object value) {
        if (to - from > LONGEST) {
            return;
        }
        long hash = hash(salt, bytes, from, end, last);
        int place = place(hash);
        Places all = places();
        if (all.values[place] == null || all.hashes[place] == (int) hash) {
            all.values[place] = new Remembered(codec, Arrays.copyOfRange(bytes, from, to), value);
        }
        all.hashes[place] = (int) hash;
    }

    /** Hashes the bytes up to the first that may be the last of a value. More would not be seen of a value that has an object in it. */
    private static long hash(int salt, byte[] bytes, int from, int end, char last) {
        long hash = salt;
        long wanted = ONES * last;
        int most = Math.min(end, from + LONGEST);
        int i = from + 1;
        for (; i <= most - Long.BYTES; i += Long.BYTES) {
            long word = (long) LONG.get(bytes, i);
            long found = ((word ^ wanted) - ONES) & ~(word ^ wanted) & HIGHS;
            if (found != 0) {
                // Without the bytes behind the one that was found.
                return mixed(hash ^ (word & (found ^ (found - 1))));
            }
            hash = mixed(hash ^ word);
        }
        for (; i < most && bytes[i] != last; i++) {
            hash = mixed(hash ^ bytes[i]);
        }
        return hash;
    }

    /** A product carries upwards only: without the shift, the last bytes of a word would not reach the low bits. */
    private static long mixed(long hash) {
        long product = hash * MIX;
        return product ^ (product >>> Integer.SIZE);
    }

    /** Of the highest bits, which depend on all. */
    private static int place(long hash) {
        return (int) (hash >>> (Long.SIZE - PLACE_BITS));
    }
}
