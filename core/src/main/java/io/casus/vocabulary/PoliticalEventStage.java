package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** How far a political event has come. */
public final class PoliticalEventStage extends Term {
    /** Somebody asks for it. */
    public static final PoliticalEventStage PROPOSED = new PoliticalEventStage("proposed");

    /** A vote has passed it. */
    public static final PoliticalEventStage VOTED = new PoliticalEventStage("voted");

    /** It is being dealt with. */
    public static final PoliticalEventStage PENDING = new PoliticalEventStage("pending");

    /** It is complete. */
    public static final PoliticalEventStage DONE = new PoliticalEventStage("done");

    /** It was refused. */
    public static final PoliticalEventStage REJECTED = new PoliticalEventStage("rejected");

    /** It was tried; nobody said with what success. */
    public static final PoliticalEventStage ATTEMPTED = new PoliticalEventStage("attempted");

    /** It was tried, and did not succeed. */
    public static final PoliticalEventStage FAILED = new PoliticalEventStage("failed");

    /** It is over, or was taken back. */
    public static final PoliticalEventStage ENDED = new PoliticalEventStage("ended");

    /** The terms that this version knows. */
    public static final Vocabulary<PoliticalEventStage> VOCABULARY = Vocabulary.of(
                    PoliticalEventStage.class,
                    PoliticalEventStage::new,
                    PROPOSED,
                    VOTED,
                    PENDING,
                    DONE,
                    REJECTED,
                    ATTEMPTED,
                    FAILED,
                    ENDED)
            .withBroader(VOTED, PROPOSED)
            .withBroader(PENDING, VOTED, PROPOSED)
            .withBroader(DONE, PENDING, VOTED, PROPOSED, ATTEMPTED)
            .withBroader(REJECTED, PROPOSED)
            .withBroader(FAILED, ATTEMPTED)
            .withBroader(ENDED, DONE, PENDING, VOTED, PROPOSED, ATTEMPTED);

    private PoliticalEventStage(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static PoliticalEventStage of(String code) {
        return VOCABULARY.term(code);
    }
}
