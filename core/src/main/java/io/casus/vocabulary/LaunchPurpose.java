package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** What a launch is for, as somebody claims it. */
public final class LaunchPurpose extends Term {
    /** A test of the missile or of a part of it. */
    public static final LaunchPurpose TEST = new LaunchPurpose("test");

    /** A drill of those who fire it. */
    public static final LaunchPurpose EXERCISE = new LaunchPurpose("exercise");

    /** An attack. */
    public static final LaunchPurpose COMBAT = new LaunchPurpose("combat");

    /** An attempt to put something into space. */
    public static final LaunchPurpose SPACE_LAUNCH = new LaunchPurpose("spaceLaunch");

    /** A show of force. */
    public static final LaunchPurpose DEMONSTRATION = new LaunchPurpose("demonstration");

    /** The terms that this version knows. */
    public static final Vocabulary<LaunchPurpose> VOCABULARY =
            Vocabulary.of(LaunchPurpose.class, LaunchPurpose::new, TEST, EXERCISE, COMBAT, SPACE_LAUNCH, DEMONSTRATION);

    private LaunchPurpose(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static LaunchPurpose of(String code) {
        return VOCABULARY.term(code);
    }
}
