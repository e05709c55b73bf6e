package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** How far a transfer has come. */
public final class TransferStage extends Term {
    /** The supplier has offered it. */
    public static final TransferStage OFFERED = new TransferStage("offered");

    /** The supplier intends it. */
    public static final TransferStage INTENDED = new TransferStage("intended");

    /** It has begun. */
    public static final TransferStage UNDER_WAY = new TransferStage("underWay");

    /** It is complete. */
    public static final TransferStage DELIVERED = new TransferStage("delivered");

    /** It was refused. */
    public static final TransferStage REFUSED = new TransferStage("refused");

    /** The recipient has asked for it. */
    public static final TransferStage REQUESTED = new TransferStage("requested");

    /** Both have agreed on it, or the supplier has approved it. */
    public static final TransferStage AGREED = new TransferStage("agreed");

    /** The terms that this version knows. */
    public static final Vocabulary<TransferStage> VOCABULARY = Vocabulary.of(
                    TransferStage.class,
                    TransferStage::new,
                    OFFERED,
                    INTENDED,
                    UNDER_WAY,
                    DELIVERED,
                    REFUSED,
                    REQUESTED,
                    AGREED)
            .withBroader(AGREED, REQUESTED, OFFERED, INTENDED)
            .withBroader(UNDER_WAY, AGREED, REQUESTED, INTENDED, OFFERED)
            .withBroader(DELIVERED, UNDER_WAY, AGREED, REQUESTED, INTENDED, OFFERED)
            .withBroader(REFUSED, OFFERED, REQUESTED);

    private TransferStage(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static TransferStage of(String code) {
        return VOCABULARY.term(code);
    }
}
