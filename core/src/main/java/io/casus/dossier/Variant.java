package io.casus.dossier;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.casus.source.SourceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value with those who give just this one, in whichever words.
 *
 * @param voiced the value, with the words that most of them use
 * @param printed the value as it is printed, which only an order of several is asked by
 * @param testimonies those who give it, at least one
 */
record Variant<V>(Voiced<V> voiced, Supplier<String> printed, ImmutableList<Testimony<V>> testimonies) {

    /** Puts together who says the same; in an order that does not depend on the order of the reports. */
    static <V> ImmutableList<Variant<V>> of(
            List<Testimony<V>> valued, Comparer<V> comparer, Function<V, String> describe) {
        if (valued.size() == 1) {
            return ImmutableList.of(of(valued, describe));
        }
        Map<Object, List<Testimony<V>>> byMeaning = new LinkedHashMap<>();
        for (Testimony<V> testimony : valued) {
            byMeaning
                    .computeIfAbsent(comparer.meaning(voiced(testimony)), any -> new ArrayList<>())
                    .add(testimony);
        }
        return byMeaning.values().stream()
                .map(alike -> of(alike, describe))
                .sorted(Comparator.comparing((Variant<V> variant) -> variant.text())
                        .thenComparing(variant -> variant.voiced().value().toString())
                        .thenComparing(variant -> variant.voiced().source()))
                .collect(ImmutableList.toImmutableList());
    }

    private static <V> Variant<V> of(List<Testimony<V>> alike, Function<V, String> describe) {
        Map<V, Integer> spellings = new LinkedHashMap<>();
        alike.forEach(testimony -> spellings.merge(valueOf(testimony), 1, Integer::sum));
        V spelling = spellings.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<V, Integer> entry) -> -entry.getValue())
                        .thenComparing(entry -> describe.apply(entry.getKey()))
                        .thenComparing(entry -> entry.getKey().toString()))
                .orElseThrow()
                .getKey();
        SourceId source = alike.stream()
                .filter(testimony -> valueOf(testimony).equals(spelling))
                .map(Testimony::source)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Variant<>(
                new Voiced<>(source, spelling),
                Suppliers.memoize(() -> describe.apply(spelling)),
                ImmutableList.copyOf(alike));
    }

    String text() {
        return printed.get();
    }

    static <V> Voiced<V> voiced(Testimony<V> testimony) {
        return new Voiced<>(testimony.source(), valueOf(testimony));
    }

    private static <V> V valueOf(Testimony<V> testimony) {
        return testimony.claim().value().orElseThrow();
    }

    long reports() {
        return testimonies.stream().map(Testimony::source).distinct().count();
    }
}
