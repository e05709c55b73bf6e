package io.casus.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    private final Map<String, List<Entry>> byKey = new HashMap<>();

    private record Entry(int item, boolean seeker) {}

    void add(MatchKey key, int item) {
        byKey.computeIfAbsent(key.text(), any -> new ArrayList<>(1)).add(new Entry(item, key.seeker()));
    }

    /**
     * The pairs to compare, each once, as the smaller number in the upper half of the bits and the larger one in the lower half, in order.
     *
     * @param rank for each item its place in an order in which alike ones are close
     */
    long[] pairs(int[] rank) {
        LongStream.Builder pairs = LongStream.builder();
        byKey.values().stream()
                .filter(block -> block.size() > 1)
                .forEach(block -> addPairs(eachOnce(block, rank), pairs));
        return pairs.build().sorted().distinct().toArray();
    }

    /** The items of a block by their ranks, where one that is both seeks. */
    private static List<Entry> eachOnce(List<Entry> block, int[] rank) {
        block.sort(Comparator.comparingInt((Entry entry) -> rank[entry.item()]).thenComparing(Entry::seeker));
        List<Entry> each = new ArrayList<>();
        for (int at = 0; at < block.size(); at++) {
            boolean isLast = at + 1 == block.size()
                    || block.get(at).item() != block.get(at + 1).item();
            if (isLast) {
                each.add(block.get(at));
            }
        }
        return each;
    }

    private static void addPairs(List<Entry> block, LongStream.Builder pairs) {
        long seekers = block.stream().filter(Entry::seeker).count();
        int reach = seekers * block.size() <= MOST_PAIRS ? block.size() : NEIGHBOURS;
        for (int i = 0; i < block.size(); i++) {
            Entry one = block.get(i);
            for (int j = i + 1; j < block.size() && j <= i + reach; j++) {
                Entry other = block.get(j);
                if (one.seeker() || other.seeker()) {
                    pairs.add(pair(one.item(), other.item()));
                }
            }
        }
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
