package io.casus.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Puts items together, two groups at a time, where that is allowed. */
final class Agglomeration {
    private final int[] groupOf;
    private final List<List<Integer>> groups;

    Agglomeration(int size) {
        groupOf = new int[size];
        groups = new ArrayList<>(size);
        for (int item = 0; item < size; item++) {
            groupOf[item] = item;
            groups.add(new ArrayList<>(List.of(item)));
        }
    }

    boolean together(int one, int other) {
        return groupOf[one] == groupOf[other];
    }

    /** Puts the groups of two items together, unless they are already or it is not allowed. Returns whether they are together now. */
    boolean join(int one, int other, BiPredicate<List<Integer>, List<Integer>> allowed) {
        if (together(one, other)) {
            return true;
        }
        List<Integer> larger = groups.get(groupOf[one]);
        List<Integer> smaller = groups.get(groupOf[other]);
        if (!allowed.test(larger, smaller)) {
            return false;
        }
        int into = groupOf[one];
        int from = groupOf[other];
        if (larger.size() < smaller.size()) {
            into = groupOf[other];
            from = groupOf[one];
        }
        for (int item : groups.get(from)) {
            groupOf[item] = into;
        }
        groups.get(into).addAll(groups.get(from));
        groups.set(from, new ArrayList<>(0));
        return true;
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
