package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** The form of a meeting. */
public final class MeetingFormat extends Term {
    /** Talks between the parties. */
    public static final MeetingFormat TALKS = new MeetingFormat("talks");

    /** A meeting of leaders. */
    public static final MeetingFormat SUMMIT = new MeetingFormat("summit");

    /** An appearance before the press. */
    public static final MeetingFormat NEWS_CONFERENCE = new MeetingFormat("newsConference");

    /** A conversation by telephone or video. */
    public static final MeetingFormat TELEPHONE_CALL = new MeetingFormat("telephoneCall");

    /** A ceremony. */
    public static final MeetingFormat CEREMONY = new MeetingFormat("ceremony");

    /** The terms that this version knows. */
    public static final Vocabulary<MeetingFormat> VOCABULARY = Vocabulary.of(
            MeetingFormat.class, MeetingFormat::new, TALKS, SUMMIT, NEWS_CONFERENCE, TELEPHONE_CALL, CEREMONY);

    private MeetingFormat(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static MeetingFormat of(String code) {
        return VOCABULARY.term(code);
    }
}
