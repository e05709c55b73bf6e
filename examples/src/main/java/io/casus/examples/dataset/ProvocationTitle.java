package io.casus.examples.dataset;

import io.casus.vocabulary.LaunchPurpose;
import io.casus.vocabulary.Platform;
import io.casus.vocabulary.RangeClass;
import io.casus.vocabulary.Vehicle;
import java.util.Locale;
import java.util.Optional;

/**
 * What the title of an entry says of a launch: "Short-range Ballistic Missile Launch". One that names several sorts says nothing of the launch.
 *
 * @param rangeClass the range class
 * @param platform what it was launched from
 * @param vehicle what flew
 * @param purpose what it was for
 */
record ProvocationTitle(
        Optional<RangeClass> rangeClass,
        Optional<Platform> platform,
        Optional<Vehicle> vehicle,
        Optional<LaunchPurpose> purpose) {

    static ProvocationTitle of(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        if (words.contains("/")) {
            return new ProvocationTitle(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        boolean ballistic = words.contains("ballistic");
        Optional<Platform> platform = words.contains("submarine") ? Optional.of(Platform.SUBMARINE) : Optional.empty();
        Optional<LaunchPurpose> purpose =
                words.contains("satellite") ? Optional.of(LaunchPurpose.SPACE_LAUNCH) : Optional.empty();
        return new ProvocationTitle(range(words, ballistic), platform, vehicle(words, ballistic), purpose);
    }

    private static Optional<RangeClass> range(String words, boolean ballistic) {
        if (words.contains("intercontinental") || words.contains("inter-continental")) {
            return Optional.of(RangeClass.ICBM);
        }
        if (words.contains("intermediate-range")) {
            return Optional.of(ballistic ? RangeClass.IRBM : RangeClass.INTERMEDIATE_RANGE);
        }
        if (words.contains("medium-range")) {
            return Optional.of(ballistic ? RangeClass.MRBM : RangeClass.MEDIUM_RANGE);
        }
        if (words.contains("short-range")) {
            return Optional.of(ballistic ? RangeClass.SRBM : RangeClass.SHORT_RANGE);
        }
        return words.contains("long-range") ? Optional.of(RangeClass.LONG_RANGE) : Optional.empty();
    }

    private static Optional<Vehicle> vehicle(String words, boolean ballistic) {
        if (ballistic) {
            return Optional.of(Vehicle.BALLISTIC);
        }
        if (words.contains("cruise")) {
            return Optional.of(Vehicle.CRUISE);
        }
        if (words.contains("satellite")) {
            return Optional.of(Vehicle.SPACE_LAUNCHER);
        }
        return words.contains("rocket system") ? Optional.of(Vehicle.ROCKET) : Optional.empty();
    }
}
