package io.casus.dossier;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The incidents that are not the same as another, for each incident: all of them one behind the other, since there are many. */
final class Apart {
    private final int[] ends;
    private final int[] others;

    /**
     * Notes pairs.
     *
     * @param incidents the number of incidents
     * @param scores the pairs
     * @param isApart whether the two of a pair, given by its place, are not the same
     */
    Apart(int incidents, PairScores scores, IntPredicate isApart) {
        int[] pairs = IntStream.range(0, scores.size()).filter(isApart).toArray();
        ends = new int[incidents];
        for (int pair : pairs) {
            ends[scores.first(pair)]++;
            ends[scores.second(pair)]++;
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] next = ends.clone();
        others = new int[2 * pairs.length];
        for (int pair : pairs) {
            others[--next[scores.first(pair)]] = scores.second(pair);
            others[--next[scores.second(pair)]] = scores.first(pair);
        }
    }

    /** Whether an incident is not the same as one of which something holds. */
    boolean isFromAny(int incident, IntPredicate which) {
        int start = incident == 0 ? 0 : ends[incident - 1];
        return Arrays.stream(others, start, ends[incident]).anyMatch(which);
    }
}
