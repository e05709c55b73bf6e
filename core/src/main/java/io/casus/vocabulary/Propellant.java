package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** What drives a missile. */
public final class Propellant extends Term {
    /** A solid propellant. */
    public static final Propellant SOLID = new Propellant("solid");

    /** A liquid propellant. */
    public static final Propellant LIQUID = new Propellant("liquid");

    /** The terms that this version knows. */
    public static final Vocabulary<Propellant> VOCABULARY =
            Vocabulary.of(Propellant.class, Propellant::new, SOLID, LIQUID);

    private Propellant(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static Propellant of(String code) {
        return VOCABULARY.term(code);
    }
}
