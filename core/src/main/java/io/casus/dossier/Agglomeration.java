package io.casus.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Items in groups, of which two at a time are put together. Smaller groups go into larger ones, so that all of it costs little. */
final class Agglomeration {
    private final int[] groupOf;
    private final List<List<Integer>> groups;
    private final List<Set<Object>> tags;

    /**
     * Starts with each item alone.
     *
     * @param size the number of items
     * @param tag what an item is marked with, such as its report
     */
    Agglomeration(int size, IntFunction<Object> tag) {
        groupOf = new int[size];
        groups = new ArrayList<>(size);
        tags = new ArrayList<>(size);
        for (int item = 0; item < size; item++) {
            groupOf[item] = item;
            groups.add(new ArrayList<>(List.of(item)));
            tags.add(new HashSet<>(Set.of(tag.apply(item))));
        }
    }

    boolean together(int one, int other) {
        return groupOf[one] == groupOf[other];
    }

    /** The items of the group of an item, in no order. */
    List<Integer> group(int item) {
        return groups.get(groupOf[item]);
    }

    /** Whether an item of the one group has the same tag as an item of the other. */
    boolean shareATag(int one, int other) {
        Set<Object> mine = tags.get(groupOf[one]);
        Set<Object> theirs = tags.get(groupOf[other]);
        Set<Object> smaller = mine.size() < theirs.size() ? mine : theirs;
        Set<Object> larger = mine.size() < theirs.size() ? theirs : mine;
        return smaller.stream().anyMatch(larger::contains);
    }

    /** Puts the groups of two items together. */
    void unite(int one, int other) {
        if (together(one, other)) {
            return;
        }
        boolean intoOne = group(one).size() >= group(other).size();
        int into = groupOf[intoOne ? one : other];
        int from = groupOf[intoOne ? other : one];
        groups.get(from).forEach(item -> groupOf[item] = into);
        groups.get(into).addAll(groups.get(from));
        tags.get(into).addAll(tags.get(from));
        groups.set(from, new ArrayList<>(0));
        tags.set(from, new HashSet<>(0));
    }

    /** The groups in the order of their first items, each in order. */
    List<List<Integer>> groups() {
        List<List<Integer>> sorted = new ArrayList<>();
        for (List<Integer> group : groups) {
            if (!group.isEmpty()) {
                sorted.add(group.stream().sorted().toList());
            }
        }
        sorted.sort((one, other) -> Integer.compare(one.get(0), other.get(0)));
        return sorted;
    }
}
