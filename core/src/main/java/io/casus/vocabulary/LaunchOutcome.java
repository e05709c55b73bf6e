package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** How a launch ended, as somebody judges it. */
public final class LaunchOutcome extends Term {
    /** The missile did what it was launched for. */
    public static final LaunchOutcome SUCCESS = new LaunchOutcome("success");

    /** The missile failed. */
    public static final LaunchOutcome FAILURE = new LaunchOutcome("failure");

    /** A part of the launch succeeded. */
    public static final LaunchOutcome PARTIAL_SUCCESS = new LaunchOutcome("partialSuccess");

    /** The terms that this version knows. */
    public static final Vocabulary<LaunchOutcome> VOCABULARY =
            Vocabulary.of(LaunchOutcome.class, LaunchOutcome::new, SUCCESS, FAILURE, PARTIAL_SUCCESS);

    private LaunchOutcome(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static LaunchOutcome of(String code) {
        return VOCABULARY.term(code);
    }
}
