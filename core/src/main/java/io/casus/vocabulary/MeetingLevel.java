package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** The rank at which parties meet. */
public final class MeetingLevel extends Term {
    /** Heads of state or government. */
    public static final MeetingLevel LEADERS = new MeetingLevel("leaders");

    /** Ministers. */
    public static final MeetingLevel MINISTERS = new MeetingLevel("ministers");

    /** Officials below ministers. */
    public static final MeetingLevel OFFICIALS = new MeetingLevel("officials");

    /** The terms that this version knows. */
    public static final Vocabulary<MeetingLevel> VOCABULARY =
            Vocabulary.of(MeetingLevel.class, MeetingLevel::new, LEADERS, MINISTERS, OFFICIALS);

    private MeetingLevel(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static MeetingLevel of(String code) {
        return VOCABULARY.term(code);
    }
}
