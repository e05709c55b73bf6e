package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** How far a visit has come. */
public final class VisitStage extends Term {
    /** It is to happen. */
    public static final VisitStage ANNOUNCED = new VisitStage("announced");

    /** The visitor is there. */
    public static final VisitStage UNDER_WAY = new VisitStage("underWay");

    /** It is over. */
    public static final VisitStage DONE = new VisitStage("done");

    /** It will not happen. */
    public static final VisitStage CANCELLED = new VisitStage("cancelled");

    /** It will happen later than announced. */
    public static final VisitStage POSTPONED = new VisitStage("postponed");

    /** The terms that this version knows. */
    public static final Vocabulary<VisitStage> VOCABULARY = Vocabulary.of(
                    VisitStage.class, VisitStage::new, ANNOUNCED, UNDER_WAY, DONE, CANCELLED, POSTPONED)
            .withBroader(UNDER_WAY, ANNOUNCED)
            .withBroader(DONE, UNDER_WAY, ANNOUNCED)
            .withBroader(POSTPONED, ANNOUNCED)
            .withBroader(CANCELLED, POSTPONED, ANNOUNCED);

    private VisitStage(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static VisitStage of(String code) {
        return VOCABULARY.term(code);
    }
}
