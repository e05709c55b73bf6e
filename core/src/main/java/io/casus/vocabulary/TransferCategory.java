package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** What is transferred. */
public final class TransferCategory extends Term {
    /** Weapons and other equipment. */
    public static final TransferCategory EQUIPMENT = new TransferCategory("equipment");

    /** Ammunition. */
    public static final TransferCategory AMMUNITION = new TransferCategory("ammunition");

    /** Training. */
    public static final TransferCategory TRAINING = new TransferCategory("training");

    /** Knowledge of how to make or to use something. */
    public static final TransferCategory TECHNOLOGY = new TransferCategory("technology");

    /** Parts. */
    public static final TransferCategory COMPONENTS = new TransferCategory("components");

    /** Fuel. */
    public static final TransferCategory FUEL = new TransferCategory("fuel");

    /** Missiles and rockets. */
    public static final TransferCategory MISSILES = new TransferCategory("missiles");

    /** Systems against aircraft and missiles. */
    public static final TransferCategory AIR_DEFENSE = new TransferCategory("airDefense");

    /** Aeroplanes and helicopters. */
    public static final TransferCategory AIRCRAFT = new TransferCategory("aircraft");

    /** Aircraft without a crew. */
    public static final TransferCategory DRONES = new TransferCategory("drones");

    /** Tanks and other vehicles. */
    public static final TransferCategory VEHICLES = new TransferCategory("vehicles");

    /** Ships and submarines. */
    public static final TransferCategory SHIPS = new TransferCategory("ships");

    /** Guns, howitzers and rocket launchers. */
    public static final TransferCategory ARTILLERY = new TransferCategory("artillery");

    /** Weapons that one person carries. */
    public static final TransferCategory SMALL_ARMS = new TransferCategory("smallArms");

    /** What an intelligence service knows. */
    public static final TransferCategory INTELLIGENCE = new TransferCategory("intelligence");

    /** Money. */
    public static final TransferCategory FUNDING = new TransferCategory("funding");

    /** The terms that this version knows. */
    public static final Vocabulary<TransferCategory> VOCABULARY = Vocabulary.of(
            TransferCategory.class,
            TransferCategory::new,
            EQUIPMENT,
            AMMUNITION,
            TRAINING,
            TECHNOLOGY,
            COMPONENTS,
            FUEL,
            MISSILES,
            AIR_DEFENSE,
            AIRCRAFT,
            DRONES,
            VEHICLES,
            SHIPS,
            ARTILLERY,
            SMALL_ARMS,
            INTELLIGENCE,
            FUNDING);

    private TransferCategory(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static TransferCategory of(String code) {
        return VOCABULARY.term(code);
    }
}
