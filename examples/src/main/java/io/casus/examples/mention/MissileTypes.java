package io.casus.examples.mention;

import com.google.common.collect.ImmutableSet;
import io.casus.vocabulary.Platform;
import io.casus.vocabulary.Propellant;
import io.casus.vocabulary.RangeClass;
import io.casus.vocabulary.Vehicle;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** What the words for a missile say of its type. They come in lower case, as one text and one by one. */
final class MissileTypes {
    private static final ImmutableSet<String> BALLISTIC = ImmutableSet.of("icbm", "irbm", "mrbm", "srbm", "slbm");

    private MissileTypes() {}

    /** The class that the words claim. "Short-range missile" leaves open whether it is ballistic, so it is no SRBM. */
    static Optional<RangeClass> rangeClass(String words, Set<String> single) {
        if (single.contains("icbm")
                || words.contains("intercontinental ballistic")
                || words.contains("inter-continental ballistic")) {
            return Optional.of(RangeClass.ICBM);
        }
        if (single.contains("irbm")) {
            return Optional.of(RangeClass.IRBM);
        }
        if (single.contains("mrbm")) {
            return Optional.of(RangeClass.MRBM);
        }
        if (single.contains("srbm")) {
            return Optional.of(RangeClass.SRBM);
        }
        boolean ballistic = single.contains("ballistic");
        if (isRange(words, "intermediate")) {
            return Optional.of(ballistic ? RangeClass.IRBM : RangeClass.of("intermediateRange"));
        }
        if (isRange(words, "medium") || isRange(words, "mid")) {
            return Optional.of(ballistic ? RangeClass.MRBM : RangeClass.of("mediumRange"));
        }
        if (isRange(words, "close")) {
            return Optional.of(ballistic ? RangeClass.CRBM : RangeClass.of("closeRange"));
        }
        if (isRange(words, "short")) {
            return Optional.of(ballistic ? RangeClass.SRBM : RangeClass.of("shortRange"));
        }
        return isRange(words, "long") ? Optional.of(RangeClass.of("longRange")) : Optional.empty();
    }

    static Optional<Vehicle> vehicle(String words, Set<String> single) {
        if (words.contains("launch vehicle")
                || single.contains("space")
                || single.contains("satellite")
                || words.contains("carrier rocket")) {
            return Optional.of(Vehicle.SPACE_LAUNCHER);
        }
        if (words.contains("glide vehicle")) {
            return Optional.of(Vehicle.GLIDE_VEHICLE);
        }
        if (single.contains("ballistic") || !Collections.disjoint(single, BALLISTIC)) {
            return Optional.of(Vehicle.BALLISTIC);
        }
        if (single.contains("cruise")) {
            return Optional.of(Vehicle.CRUISE);
        }
        return single.contains("rocket") || single.contains("mlrs") || words.contains("multiple launch")
                ? Optional.of(Vehicle.ROCKET)
                : Optional.empty();
    }

    private static boolean isRange(String words, String range) {
        return words.contains(range + "-range") || words.contains(range + " range");
    }

    static Optional<Platform> platform(String words, Set<String> single) {
        if (words.contains("submarine-launched") || words.contains("submarine launched") || single.contains("slbm")) {
            return Optional.of(Platform.SUBMARINE);
        }
        if (words.contains("ship-launched") || words.contains("ship-to-")) {
            return Optional.of(Platform.SHIP);
        }
        return words.contains("air-launched") || words.contains("air-to-")
                ? Optional.of(Platform.AIR)
                : Optional.empty();
    }

    static Optional<Propellant> propellant(String words) {
        if (words.contains("solid-") || words.contains("solid fuel") || words.contains("solid propellant")) {
            return Optional.of(Propellant.SOLID);
        }
        return words.contains("liquid-") || words.contains("liquid fuel")
                ? Optional.of(Propellant.LIQUID)
                : Optional.empty();
    }
}
