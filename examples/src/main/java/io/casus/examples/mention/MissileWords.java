package io.casus.examples.mention;

import io.casus.quantity.Quantity;
import io.casus.vocabulary.Platform;
import io.casus.vocabulary.Propellant;
import io.casus.vocabulary.RangeClass;
import io.casus.vocabulary.Vehicle;
import java.util.Optional;

/**
 * What the words for a missile say of it: "at least seven short-range ballistic missiles".
 *
 * @param definite whether a missile is meant that was told of before: "the missile"
 * @param presumed whether the class is only presumed: "a suspected ballistic missile"
 * @param hypothetical whether none was seen: "further missiles", "any missile"
 * @param plural whether the words are in the plural
 * @param count how many; empty where the words do not say
 * @param rangeClass the range class
 * @param vehicle the kind of vehicle
 * @param platform what it is launched from
 * @param propellant the propellant
 * @param name the name of the type
 */
public record MissileWords(
        boolean definite,
        boolean presumed,
        boolean hypothetical,
        boolean plural,
        Optional<Quantity> count,
        Optional<RangeClass> rangeClass,
        Optional<Vehicle> vehicle,
        Optional<Platform> platform,
        Optional<Propellant> propellant,
        Optional<String> name) {}
