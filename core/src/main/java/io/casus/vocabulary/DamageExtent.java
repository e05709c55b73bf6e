package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** How much damage an incident did. */
public final class DamageExtent extends Term {
    /** No damage, or none that was reported. */
    public static final DamageExtent NONE = new DamageExtent("none");

    /** Little damage. */
    public static final DamageExtent MINOR = new DamageExtent("minor");

    /** Great damage. */
    public static final DamageExtent MAJOR = new DamageExtent("major");

    /** The terms that this version knows. */
    public static final Vocabulary<DamageExtent> VOCABULARY =
            Vocabulary.of(DamageExtent.class, DamageExtent::new, NONE, MINOR, MAJOR);

    private DamageExtent(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static DamageExtent of(String code) {
        return VOCABULARY.term(code);
    }
}
