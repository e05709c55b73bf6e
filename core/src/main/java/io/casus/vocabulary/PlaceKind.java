package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** What kind of place it is. */
public final class PlaceKind extends Term {
    /** The territory of a state. */
    public static final PlaceKind STATE = new PlaceKind("state");

    /** A part of a state. */
    public static final PlaceKind REGION = new PlaceKind("region");

    /** A city, town or village. */
    public static final PlaceKind CITY = new PlaceKind("city");

    /** A base, an airport, a building. */
    public static final PlaceKind FACILITY = new PlaceKind("facility");

    /** A sea, a part of one, or other waters. */
    public static final PlaceKind WATERS = new PlaceKind("waters");

    /** Any other area. */
    public static final PlaceKind AREA = new PlaceKind("area");

    /** The terms that this version knows. */
    public static final Vocabulary<PlaceKind> VOCABULARY =
            Vocabulary.of(PlaceKind.class, PlaceKind::new, STATE, REGION, CITY, FACILITY, WATERS, AREA);

    private PlaceKind(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static PlaceKind of(String code) {
        return VOCABULARY.term(code);
    }
}
