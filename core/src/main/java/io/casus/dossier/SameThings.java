package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Puts together the variants of the values of an attribute that may have several: "Blinken" and "Antony Blinken" are one visitor.
 *
 * <p>Of more than {@value #MOST} variants each stands alone, so that the cost grows linearly with the variants.
 */
final class SameThings {
    private static final int MOST = 1_000;

    private SameThings() {}

    static <V> ImmutableList<ImmutableList<Variant<V>>> group(
            ImmutableList<Variant<V>> variants,
            Comparer<V> comparer,
            IdentityHashMap<Testimony<V>, Integer> positions) {
        List<List<Variant<V>>> groups = new ArrayList<>();
        for (Variant<V> variant : fullestFirst(variants, comparer)) {
            Optional<List<Variant<V>>> group =
                    variants.size() > MOST ? Optional.empty() : groupOf(variant, groups, comparer);
            group.orElseGet(() -> added(groups)).add(variant);
        }
        return groups.stream()
                .sorted(Comparator.<List<Variant<V>>>comparingDouble(group -> position(group, positions))
                        .thenComparingLong(group -> -reports(group))
                        .thenComparing(group -> group.get(0).text()))
                .map(ImmutableList::copyOf)
                .collect(ImmutableList.toImmutableList());
    }

    /** Where the reports name it among the values, on an average. */
    private static <V> double position(List<Variant<V>> group, IdentityHashMap<Testimony<V>, Integer> positions) {
        return group.stream()
                .flatMap(variant -> variant.testimonies().stream())
                .mapToInt(testimony -> positions.getOrDefault(testimony, 0))
                .average()
                .orElse(0);
    }

    private static <V> long reports(List<Variant<V>> group) {
        return group.stream()
                .flatMap(variant -> variant.testimonies().stream())
                .map(Testimony::source)
                .distinct()
                .count();
    }

    private static <V> List<Variant<V>> fullestFirst(ImmutableList<Variant<V>> variants, Comparer<V> comparer) {
        return ImmutableList.sortedCopyOf(
                Comparator.comparingDouble(
                        variant -> -comparer.detail(variant.voiced().value())),
                variants);
    }

    private static <V> Optional<List<Variant<V>>> groupOf(
            Variant<V> variant, List<List<Variant<V>>> groups, Comparer<V> comparer) {
        return groups.stream()
                .filter(group ->
                        comparer.isSameThing(variant.voiced(), group.get(0).voiced()))
                .findFirst();
    }

    private static <T> List<T> added(List<List<T>> groups) {
        List<T> group = new ArrayList<>();
        groups.add(group);
        return group;
    }
}
