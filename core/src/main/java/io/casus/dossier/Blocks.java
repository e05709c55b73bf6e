package io.casus.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Which items are worth comparing: those that share a key, so that not every item meets every other.
 *
 * <p>An item stands under a key as a seeker or as a member. Seekers meet each other and the members; members do not meet each other under
 * that key. So an incident of "last year" seeks among all of that year, while those with a day meet only under their days.
 *
 * <p>A block that would cost too much is not compared in full. Its items are brought into an order in which alike ones come close, and each
 * seeker meets a bounded number of those before and behind it. Only then can an item that shares the key change which of the others meet.
 */
final class Blocks {
    /** Up to so many pairs a block is compared in full. */
    private static final int MOST_PAIRS = 1_000;

    /** In a larger block, how many items on either side a seeker meets. */
    private static final int NEIGHBOURS = 10;

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(long key, int item, boolean seeker) {}

    void add(MatchKey key, int item) {
        // Two keys with one hash only cause pairs that are compared in vain.
        long hash =
                Hashing.farmHashFingerprint64().hashString(key.text(), UTF_8).asLong();
        entries.add(new Entry(hash, item, key.seeker()));
    }

    /**
     * The pairs to compare, each once, as the smaller number in the upper half of the bits and the larger one in the lower half, in order.
     *
     * @param rank for each item its place in an order in which alike ones are close
     */
    long[] pairs(int[] rank) {
        entries.sort(Comparator.comparingLong(Entry::key).thenComparingInt(entry -> rank[entry.item()]));
        LongStream.Builder pairs = LongStream.builder();
        int start = 0;
        while (start < entries.size()) {
            int end = start;
            while (end < entries.size()
                    && entries.get(end).key() == entries.get(start).key()) {
                end++;
            }
            addPairs(entries.subList(start, end), pairs);
            start = end;
        }
        return pairs.build().sorted().distinct().toArray();
    }

    private static void addPairs(List<Entry> sameKey, LongStream.Builder pairs) {
        Map<Integer, Boolean> seeking = new LinkedHashMap<>();
        sameKey.forEach(entry -> seeking.merge(entry.item(), entry.seeker(), Boolean::logicalOr));
        List<Integer> items = List.copyOf(seeking.keySet());
        long seekers = seeking.values().stream().filter(seeker -> seeker).count();
        int reach = seekers * items.size() <= MOST_PAIRS ? items.size() : NEIGHBOURS;
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size() && j <= i + reach; j++) {
                if (seeks(seeking, items.get(i)) || seeks(seeking, items.get(j))) {
                    pairs.add(pair(items.get(i), items.get(j)));
                }
            }
        }
    }

    private static boolean seeks(Map<Integer, Boolean> seeking, int item) {
        return seeking.getOrDefault(item, false);
    }

    static long pair(int one, int other) {
        return ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
    }

    static int first(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    static int second(long pair) {
        return (int) pair;
    }
}
