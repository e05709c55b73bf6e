package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** Whether an incident happened at all, as a report tells it. */
public final class IncidentStatus extends Term {
    /** It happened. */
    public static final IncidentStatus OCCURRED = new IncidentStatus("occurred");

    /** Somebody said that it will happen. */
    public static final IncidentStatus ANNOUNCED = new IncidentStatus("announced");

    /** Somebody says that it happened, and the report leaves open whether it did. */
    public static final IncidentStatus ALLEGED = new IncidentStatus("alleged");

    /** Somebody says that it did not happen. */
    public static final IncidentStatus DENIED = new IncidentStatus("denied");

    /** It was announced and called off. */
    public static final IncidentStatus CANCELLED = new IncidentStatus("cancelled");

    /** Somebody says that it may happen or may have happened, or that it happens if something else does. */
    public static final IncidentStatus POSSIBLE = new IncidentStatus("possible");

    /** The terms that this version knows. */
    public static final Vocabulary<IncidentStatus> VOCABULARY = Vocabulary.of(
                    IncidentStatus.class,
                    IncidentStatus::new,
                    OCCURRED,
                    ANNOUNCED,
                    ALLEGED,
                    DENIED,
                    CANCELLED,
                    POSSIBLE)
            .withBroader(OCCURRED, ANNOUNCED, ALLEGED, POSSIBLE)
            .withBroader(ANNOUNCED, POSSIBLE)
            .withBroader(ALLEGED, POSSIBLE)
            .withBroader(DENIED, ALLEGED)
            .withBroader(CANCELLED, ANNOUNCED);

    private IncidentStatus(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static IncidentStatus of(String code) {
        return VOCABULARY.term(code);
    }
}
