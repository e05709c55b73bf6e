package io.casus.examples.dataset;

import com.google.common.collect.ImmutableMap;
import io.casus.vocabulary.LaunchPurpose;
import io.casus.vocabulary.NoValue;
import io.casus.vocabulary.Platform;
import io.casus.vocabulary.RangeClass;
import io.casus.vocabulary.Vehicle;
import java.util.Locale;
import java.util.Optional;

/**
 * A cell for the type of a missile taken apart: the databases have one column for range class, platform, vehicle and purpose. What an
 * abbreviation does not say stays empty: a missile for submarines has no range class here. A type is added by a line of the table.
 *
 * @param rangeClass the range class
 * @param platform what it is launched from
 * @param vehicle what flies
 * @param purpose what it is for
 * @param noRangeClass why there is no range class, where the type itself says so
 */
record MissileTypeCell(
        Optional<RangeClass> rangeClass,
        Optional<Platform> platform,
        Optional<Vehicle> vehicle,
        Optional<LaunchPurpose> purpose,
        Optional<NoValue> noRangeClass) {
    private static final MissileTypeCell NOTHING = new MissileTypeCell(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final ImmutableMap<String, MissileTypeCell> TYPES = ImmutableMap.<String, MissileTypeCell>builder()
            .put("CRBM", of(Vehicle.BALLISTIC).in(RangeClass.CRBM))
            .put("SRBM", of(Vehicle.BALLISTIC).in(RangeClass.SRBM))
            .put("MRBM", of(Vehicle.BALLISTIC).in(RangeClass.MRBM))
            .put("IRBM", of(Vehicle.BALLISTIC).in(RangeClass.IRBM))
            .put("ICBM", of(Vehicle.BALLISTIC).in(RangeClass.ICBM))
            .put("BM", of(Vehicle.BALLISTIC))
            .put("SLBM", of(Vehicle.BALLISTIC).from(Platform.SUBMARINE))
            .put("ALBM", of(Vehicle.BALLISTIC).from(Platform.AIR))
            .put("ASBM", of(Vehicle.BALLISTIC))
            .put("CM", of(Vehicle.CRUISE))
            .put("LACM", of(Vehicle.CRUISE))
            .put("ASCM", of(Vehicle.CRUISE))
            .put("GLCM", of(Vehicle.CRUISE).from(Platform.LAND))
            .put("ALCM", of(Vehicle.CRUISE).from(Platform.AIR))
            .put("SLCM", of(Vehicle.CRUISE))
            .put("HGV", of(Vehicle.GLIDE_VEHICLE))
            .put("MLRS", of(Vehicle.ROCKET))
            .put("SLV", of(Vehicle.SPACE_LAUNCHER).forSpace())
            .buildOrThrow();

    private static MissileTypeCell of(Vehicle vehicle) {
        return new MissileTypeCell(
                Optional.empty(), Optional.empty(), Optional.of(vehicle), Optional.empty(), Optional.empty());
    }

    private MissileTypeCell in(RangeClass range) {
        return new MissileTypeCell(Optional.of(range), platform, vehicle, purpose, noRangeClass);
    }

    private MissileTypeCell from(Platform launcher) {
        return new MissileTypeCell(rangeClass, Optional.of(launcher), vehicle, purpose, noRangeClass);
    }

    private MissileTypeCell forSpace() {
        return new MissileTypeCell(
                rangeClass,
                platform,
                vehicle,
                Optional.of(LaunchPurpose.SPACE_LAUNCH),
                Optional.of(NoValue.NOT_APPLICABLE));
    }

    /** What a cell says. */
    static CellReading<MissileTypeCell> read(String cell) {
        return Optional.ofNullable(TYPES.get(cell.toUpperCase(Locale.ROOT)))
                .map(CellReading::of)
                .orElseGet(() -> CellReading.failed(
                        "«" + cell + "» is no type of missile that is known here. It is kept in words."));
    }

    /** Whether a single missile of a salvo has attributes for all of it. */
    boolean fitsOneMissile() {
        return platform.isEmpty() && purpose.isEmpty() && noRangeClass.isEmpty();
    }

    static MissileTypeCell nothing() {
        return NOTHING;
    }
}
