package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** How precisely a place is known. */
public final class PlacePrecision extends Term {
    /** The very spot. */
    public static final PlacePrecision EXACT = new PlacePrecision("exact");

    /** Near the place that is named. */
    public static final PlacePrecision NEAR = new PlacePrecision("near");

    /** Somewhere in the place that is named. */
    public static final PlacePrecision WITHIN = new PlacePrecision("within");

    /** The coordinates are an estimate. */
    public static final PlacePrecision ABOUT = new PlacePrecision("about");

    /** The terms that this version knows. */
    public static final Vocabulary<PlacePrecision> VOCABULARY =
            Vocabulary.of(PlacePrecision.class, PlacePrecision::new, EXACT, NEAR, WITHIN, ABOUT);

    private PlacePrecision(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static PlacePrecision of(String code) {
        return VOCABULARY.term(code);
    }
}
