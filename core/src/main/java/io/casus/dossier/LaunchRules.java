package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import io.casus.incident.MissileLaunch;
import io.casus.quantity.Quantity;
import io.casus.vocabulary.RangeClass;
import java.util.List;
import java.util.Optional;

/**
 * What is compared of two launches.
 *
 * <p>A range class is often reported differently, so that a neighbouring one says little. One missile against several says more: it may be a
 * missile of a salvo, which is a part of it and not the same.
 */
final class LaunchRules {
    private static final ImmutableList<RangeClass> BY_RANGE =
            ImmutableList.of(RangeClass.CRBM, RangeClass.SRBM, RangeClass.MRBM, RangeClass.IRBM, RangeClass.ICBM);

    private static final int ALL_WORDS = 100;

    static final ImmutableList<MatchRule<?>> ALL = ImmutableList.of(
            Comparisons.actor(MissileLaunch.class, MissileLaunch.LAUNCHED_BY, 20, -100),
            new MatchRule<>(
                    told -> Comparisons.values(MissileLaunch.class, MissileLaunch.COUNT, told), LaunchRules::count),
            new MatchRule<>(
                    told -> Comparisons.values(MissileLaunch.class, MissileLaunch.RANGE_CLASS, told),
                    LaunchRules::rangeClass),
            Comparisons.term(MissileLaunch.class, MissileLaunch.VEHICLE, 3, -25),
            Comparisons.term(MissileLaunch.class, MissileLaunch.PLATFORM, 5, -15),
            Comparisons.term(MissileLaunch.class, MissileLaunch.DIRECTION, 3, -5),
            Comparisons.words(MissileLaunch.class, MissileLaunch.MISSILE_NAME, 20, -15),
            Comparisons.quantity(MissileLaunch.class, MissileLaunch.DISTANCE, 12, -10),
            Comparisons.quantity(MissileLaunch.class, MissileLaunch.APOGEE, 8, -8),
            Comparisons.quantity(MissileLaunch.class, MissileLaunch.FLIGHT_TIME, 8, -8),
            Comparisons.place(MissileLaunch.class, MissileLaunch.LAUNCH_SITE, 8, -15),
            Comparisons.place(MissileLaunch.class, MissileLaunch.IMPACT, 5, -5));

    private LaunchRules() {}

    private static Optional<Evidence> count(List<Quantity> mine, List<Quantity> theirs) {
        if (Comparisons.areCompatible(mine, theirs)) {
            return Optional.of(
                    Evidence.of("count", 5, () -> "The counts are compatible: " + firsts(mine, theirs) + "."));
        }
        boolean oneAgainstSeveral =
                mine.stream().allMatch(Comparisons::isOne) != theirs.stream().allMatch(Comparisons::isOne);
        return Optional.of(
                oneAgainstSeveral
                        ? Evidence.of(
                                "count", -35, () -> "One missile stands against several: " + firsts(mine, theirs) + ".")
                        : Evidence.of("count", -15, () -> "The counts differ: " + firsts(mine, theirs) + "."));
    }

    private static String firsts(List<Quantity> mine, List<Quantity> theirs) {
        return mine.get(0).describe() + " and " + theirs.get(0).describe();
    }

    private static Optional<Evidence> rangeClass(List<RangeClass> mine, List<RangeClass> theirs) {
        String both = mine.get(0).describe() + " and " + theirs.get(0).describe();
        if (mine.stream().anyMatch(theirs::contains)) {
            return Optional.of(Evidence.of("rangeClass", 10, () -> "The range classes agree: " + both + "."));
        }
        if (!BY_RANGE.containsAll(mine) || !BY_RANGE.containsAll(theirs)) {
            boolean alike = mine.stream().anyMatch(my -> theirs.stream().anyMatch(their -> sayTheSame(my, their)));
            return alike
                    ? Optional.of(Evidence.of("rangeClass", 5, () -> "The range classes may agree: " + both + "."))
                    : Optional.empty();
        }
        boolean neighbours = mine.stream().anyMatch(my -> theirs.stream().anyMatch(their -> areNeighbours(my, their)));
        return Optional.of(
                neighbours
                        ? Evidence.of("rangeClass", -5, () -> "The range classes are next to each other: " + both + ".")
                        : Evidence.of("rangeClass", -25, () -> "The range classes differ: " + both + "."));
    }

    /** Whether the words of one are among those of the other, as of "short range" and "short-range ballistic missile". */
    private static boolean sayTheSame(RangeClass one, RangeClass other) {
        return WordOverlap.of(one.describe()).percentOfShorter(WordOverlap.of(other.describe())) == ALL_WORDS;
    }

    private static boolean areNeighbours(RangeClass one, RangeClass other) {
        int mine = BY_RANGE.indexOf(one);
        int theirs = BY_RANGE.indexOf(other);
        return mine >= 0 && theirs >= 0 && Math.abs(mine - theirs) == 1;
    }
}
