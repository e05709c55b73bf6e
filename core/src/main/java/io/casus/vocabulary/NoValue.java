package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** Why a claim has no value. */
public final class NoValue extends Term {
    /** The claimant says that it is not known. */
    public static final NoValue UNKNOWN = new NoValue("unknown");

    /** The claimant says that there is no such value, as the range class of a space launcher. */
    public static final NoValue NOT_APPLICABLE = new NoValue("notApplicable");

    /** The terms that this version knows. */
    public static final Vocabulary<NoValue> VOCABULARY =
            Vocabulary.of(NoValue.class, NoValue::new, UNKNOWN, NOT_APPLICABLE);

    private NoValue(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static NoValue of(String code) {
        return VOCABULARY.term(code);
    }
}
