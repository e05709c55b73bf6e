package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** The way in which something was said. */
public final class Medium extends Term {
    /** Said before the press. */
    public static final Medium NEWS_CONFERENCE = new Medium("newsConference");

    /** Said in a speech. */
    public static final Medium SPEECH = new Medium("speech");

    /** Said in an interview. */
    public static final Medium INTERVIEW = new Medium("interview");

    /** Given in writing. */
    public static final Medium WRITTEN_STATEMENT = new Medium("writtenStatement");

    /** Said on radio or television. */
    public static final Medium BROADCAST = new Medium("broadcast");

    /** Written on a social network. */
    public static final Medium SOCIAL_MEDIA = new Medium("socialMedia");

    /** The terms that this version knows. */
    public static final Vocabulary<Medium> VOCABULARY = Vocabulary.of(
            Medium.class, Medium::new, NEWS_CONFERENCE, SPEECH, INTERVIEW, WRITTEN_STATEMENT, BROADCAST, SOCIAL_MEDIA);

    private Medium(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static Medium of(String code) {
        return VOCABULARY.term(code);
    }
}
