package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** The protocol of a visit. */
public final class VisitKind extends Term {
    /** A visit of a head of state with full honours. */
    public static final VisitKind STATE = new VisitKind("state");

    /** A visit by invitation, with less ceremony. */
    public static final VisitKind OFFICIAL = new VisitKind("official");

    /** A working visit with some ceremony. */
    public static final VisitKind OFFICIAL_WORKING = new VisitKind("officialWorking");

    /** A visit for talks. */
    public static final VisitKind WORKING = new VisitKind("working");

    /** A visit that is not official. */
    public static final VisitKind PRIVATE = new VisitKind("private");

    /** The terms that this version knows. */
    public static final Vocabulary<VisitKind> VOCABULARY =
            Vocabulary.of(VisitKind.class, VisitKind::new, STATE, OFFICIAL, OFFICIAL_WORKING, WORKING, PRIVATE);

    private VisitKind(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static VisitKind of(String code) {
        return VOCABULARY.term(code);
    }
}
