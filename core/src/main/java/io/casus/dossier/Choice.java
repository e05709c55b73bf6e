package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.quantity.Quantity;
import io.casus.source.SourceId;
import io.casus.vocabulary.Certainty;
import java.time.Instant;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;

/**
 * Chooses one of the variants of a value by a rule and two tie-breaks.
 *
 * <p>Of more than {@value #MOST} variants only those that most reports give can be chosen, so that the cost grows linearly with the variants. The
 * rules ask for the same pairs again and again, so that each is compared once.
 */
final class Choice<V> {
    private static final int MOST = 100;
    private static final ImmutableList<Certainty> FROM_THE_LEAST =
            ImmutableList.of(Certainty.DOUBTED, Certainty.POSSIBLE, Certainty.PRESUMED, Certainty.STATED);

    private final ImmutableList<Variant<V>> all;
    private final Comparer<V> comparer;
    private final Map<SourceId, Instant> published;
    private final IdentityHashMap<Variant<V>, IdentityHashMap<Variant<V>, Comparison>> compared;

    /** What was chosen; no variant where no rule could decide. */
    record Made<V>(Optional<Variant<V>> variant, Optional<MergeRule> rule, Optional<MergeRule> tieBreak) {}

    Choice(ImmutableList<Variant<V>> all, Comparer<V> comparer, Map<SourceId, Instant> published) {
        this.all = all;
        this.comparer = comparer;
        this.published = published;
        compared = new IdentityHashMap<>(all.size());
    }

    Made<V> make(ImmutableList<MergeRule> chain) {
        if (all.size() == 1) {
            return new Made<>(Optional.of(all.get(0)), Optional.empty(), Optional.empty());
        }
        ImmutableList<Variant<V>> left = candidates();
        Optional<MergeRule> tieBreak = Optional.empty();
        for (int i = 0; i < chain.size() && left.size() > 1; i++) {
            ImmutableList<Variant<V>> kept = keep(chain.get(i), left);
            if (i > 0 && kept.size() < left.size()) {
                tieBreak = Optional.of(chain.get(i));
            }
            left = kept;
        }
        boolean decided = agree(left);
        return new Made<>(
                decided ? Optional.of(fullest(left)) : Optional.empty(),
                Optional.of(chain.get(0)),
                decided ? tieBreak : Optional.empty());
    }

    /** How one variant stands to another. */
    Comparison compare(Variant<V> one, Variant<V> other) {
        if (one.equals(other)) {
            return Comparison.SAME;
        }
        return compared.computeIfAbsent(one, any -> new IdentityHashMap<>(all.size()))
                .computeIfAbsent(other, any -> comparer.compare(one.voiced(), other.voiced()));
    }

    /** All variants but those that only tell a part of what another tells. */
    private ImmutableList<Variant<V>> candidates() {
        ImmutableList<Variant<V>> most = all.size() <= MOST
                ? all
                : all.stream()
                        .sorted(Comparator.comparingLong((Variant<V> variant) -> -variant.reports()))
                        .limit(MOST)
                        .collect(toImmutableList());
        return most.stream().filter(variant -> !isOnlyPart(variant, most)).collect(toImmutableList());
    }

    private boolean isOnlyPart(Variant<V> variant, List<Variant<V>> others) {
        return !comparer.isComplete(variant.voiced().value())
                && others.stream()
                        .filter(other -> comparer.isComplete(other.voiced().value()))
                        .anyMatch(other -> compare(other, variant).agrees());
    }

    private ImmutableList<Variant<V>> keep(MergeRule rule, ImmutableList<Variant<V>> left) {
        return switch (rule) {
            case FITS_MOST -> highest(withoutThoseThatLeaveItOpen(left), this::fits);
            case SAID_BY_MOST -> highest(left, variant -> independent(variant.testimonies()));
            case MOST_REPORTS -> highest(left, Variant::reports);
            case MOST_PRECISE ->
                highest(without(left, (one, other) -> compare(one, other) == Comparison.BROADER), this::detail);
            case LEAST_PRECISE ->
                highest(
                        without(left, (one, other) -> compare(one, other) == Comparison.NARROWER),
                        variant -> -detail(variant));
            case LOWEST -> without(left, (one, other) -> isBelow(other, one));
            case HIGHEST -> without(left, (one, other) -> isBelow(one, other));
            case SUREST -> highest(left, Choice::certainty);
            case LATEST -> highest(left, this::lastPublished);
        };
    }

    private ImmutableList<Variant<V>> highest(ImmutableList<Variant<V>> left, ToDoubleFunction<Variant<V>> score) {
        double[] scores = left.stream().mapToDouble(score).toArray();
        double best = Double.NEGATIVE_INFINITY;
        for (double each : scores) {
            best = Math.max(best, each);
        }
        ImmutableList.Builder<Variant<V>> kept = ImmutableList.builder();
        for (int i = 0; i < scores.length; i++) {
            if (Double.compare(scores[i], best) == 0) {
                kept.add(left.get(i));
            }
        }
        return kept.build();
    }

    private ImmutableList<Variant<V>> without(
            ImmutableList<Variant<V>> left, BiPredicate<Variant<V>, Variant<V>> yields) {
        ImmutableList<Variant<V>> kept = left.stream()
                .filter(one -> left.stream().noneMatch(other -> yields.test(one, other)))
                .collect(toImmutableList());
        return kept.isEmpty() ? left : kept;
    }

    private ImmutableList<Variant<V>> withoutThoseThatLeaveItOpen(ImmutableList<Variant<V>> left) {
        ImmutableList<Variant<V>> contested = left.stream()
                .filter(one ->
                        all.stream().anyMatch(other -> !compare(one, other).agrees()))
                .collect(toImmutableList());
        return contested.isEmpty() ? left : contested;
    }

    private double fits(Variant<V> variant) {
        return independent(all.stream()
                .filter(other -> compare(variant, other).agrees())
                .flatMap(other -> other.testimonies().stream())
                .toList());
    }

    static <V> int independent(List<Testimony<V>> testimonies) {
        return Origins.independent(testimonies.stream().map(Testimony::origins).toList());
    }

    private double detail(Variant<V> variant) {
        return comparer.detail(variant.voiced().value());
    }

    private static <V> double certainty(Variant<V> variant) {
        return variant.testimonies().stream()
                .mapToInt(testimony -> FROM_THE_LEAST.indexOf(testimony.claim().certainty()))
                .max()
                .orElse(-1);
    }

    private double lastPublished(Variant<V> variant) {
        return variant.testimonies().stream()
                .map(testimony -> published.getOrDefault(testimony.source(), Instant.MIN))
                .mapToDouble(Instant::getEpochSecond)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static <V> boolean isBelow(Variant<V> one, Variant<V> other) {
        return one.voiced().value() instanceof Quantity mine
                && other.voiced().value() instanceof Quantity theirs
                && QuantityComparer.isBelow(mine, theirs);
    }

    private boolean agree(ImmutableList<Variant<V>> left) {
        for (int i = 0; i < left.size(); i++) {
            for (int j = i + 1; j < left.size(); j++) {
                if (!compare(left.get(i), left.get(j)).agrees()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Of values that agree, and that no rule tells apart, the first of those that say most. */
    private Variant<V> fullest(ImmutableList<Variant<V>> left) {
        return highest(left, this::detail).get(0);
    }
}
