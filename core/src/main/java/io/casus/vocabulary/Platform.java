package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** What a missile is launched from. */
public final class Platform extends Term {
    /** A launcher on land, fixed or mobile. */
    public static final Platform LAND = new Platform("land");

    /** A submarine under way. */
    public static final Platform SUBMARINE = new Platform("submarine");

    /** A submerged platform for tests that is no submarine. */
    public static final Platform SUBMERGED_BARGE = new Platform("submergedBarge");

    /** A ship on the surface. */
    public static final Platform SHIP = new Platform("ship");

    /** An aircraft. */
    public static final Platform AIR = new Platform("air");

    /** A silo on land. */
    public static final Platform SILO = new Platform("silo");

    /** A launcher on a railway car. */
    public static final Platform RAIL = new Platform("rail");

    /** The terms that this version knows. */
    public static final Vocabulary<Platform> VOCABULARY =
            Vocabulary.of(Platform.class, Platform::new, LAND, SUBMARINE, SUBMERGED_BARGE, SHIP, AIR, SILO, RAIL);

    private Platform(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static Platform of(String code) {
        return VOCABULARY.term(code);
    }
}
