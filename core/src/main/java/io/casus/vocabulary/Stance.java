package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** What a statement does. */
public final class Stance extends Term {
    /** It condemns something. */
    public static final Stance CONDEMNS = new Stance("condemns");

    /** It says again what held before. */
    public static final Stance REAFFIRMS = new Stance("reaffirms");

    /** It warns of something. */
    public static final Stance WARNS = new Stance("warns");

    /** It gives a judgement of facts. */
    public static final Stance ASSESSES = new Stance("assesses");

    /** It says what will be. */
    public static final Stance PREDICTS = new Stance("predicts");

    /** It says that something is not so. */
    public static final Stance DENIES = new Stance("denies");

    /** It says that something is so. */
    public static final Stance CLAIMS = new Stance("claims");

    /** It demands something. */
    public static final Stance DEMANDS = new Stance("demands");

    /** It backs somebody or something. */
    public static final Stance SUPPORTS = new Stance("supports");

    /** It says that what others said is so. */
    public static final Stance CONFIRMS = new Stance("confirms");

    /** It says what its speaker will do. */
    public static final Stance ANNOUNCES = new Stance("announces");

    /** It finds fault with something, without condemning it. */
    public static final Stance CRITICIZES = new Stance("criticizes");

    /** It says that something gives its speaker worry. */
    public static final Stance EXPRESSES_CONCERN = new Stance("expressesConcern");

    /** The terms that this version knows. */
    public static final Vocabulary<Stance> VOCABULARY = Vocabulary.of(
            Stance.class,
            Stance::new,
            CONDEMNS,
            REAFFIRMS,
            WARNS,
            ASSESSES,
            PREDICTS,
            DENIES,
            CLAIMS,
            DEMANDS,
            SUPPORTS,
            CONFIRMS,
            ANNOUNCES,
            CRITICIZES,
            EXPRESSES_CONCERN);

    private Stance(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static Stance of(String code) {
        return VOCABULARY.term(code);
    }
}
