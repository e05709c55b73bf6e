package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** What kind of vehicle flies. */
public final class Vehicle extends Term {
    /** A ballistic missile. */
    public static final Vehicle BALLISTIC = new Vehicle("ballistic");

    /** A cruise missile. */
    public static final Vehicle CRUISE = new Vehicle("cruise");

    /** A hypersonic glide vehicle on a booster. */
    public static final Vehicle GLIDE_VEHICLE = new Vehicle("glideVehicle");

    /** A launcher of satellites. */
    public static final Vehicle SPACE_LAUNCHER = new Vehicle("spaceLauncher");

    /** An unguided rocket, artillery included. */
    public static final Vehicle ROCKET = new Vehicle("rocket");

    /** The terms that this version knows. */
    public static final Vocabulary<Vehicle> VOCABULARY = Vocabulary.of(
                    Vehicle.class, Vehicle::new, BALLISTIC, CRUISE, GLIDE_VEHICLE, SPACE_LAUNCHER, ROCKET)
            .withBroader(GLIDE_VEHICLE, BALLISTIC);

    private Vehicle(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static Vehicle of(String code) {
        return VOCABULARY.term(code);
    }
}
