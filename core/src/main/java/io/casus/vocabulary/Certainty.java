package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** How surely a claimant says something. */
public final class Certainty extends Term {
    /** Said as a fact. */
    public static final Certainty STATED = new Certainty("stated");

    /** Taken to be so. */
    public static final Certainty PRESUMED = new Certainty("presumed");

    /** Said to be possible. */
    public static final Certainty POSSIBLE = new Certainty("possible");

    /** Said with doubt. */
    public static final Certainty DOUBTED = new Certainty("doubted");

    /** Said not to be so. */
    public static final Certainty DENIED = new Certainty("denied");

    /** The terms that this version knows. */
    public static final Vocabulary<Certainty> VOCABULARY =
            Vocabulary.of(Certainty.class, Certainty::new, STATED, PRESUMED, POSSIBLE, DOUBTED, DENIED);

    private Certainty(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static Certainty of(String code) {
        return VOCABULARY.term(code);
    }
}
