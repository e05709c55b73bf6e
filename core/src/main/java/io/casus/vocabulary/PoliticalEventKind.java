package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** What kind of political event it is. */
public final class PoliticalEventKind extends Term {
    /** A legislature moves to remove an office holder. */
    public static final PoliticalEventKind IMPEACHMENT = new PoliticalEventKind("impeachment");

    /** Military rule is declared or lifted. */
    public static final PoliticalEventKind MARTIAL_LAW = new PoliticalEventKind("martialLaw");

    /** A court hears a case. */
    public static final PoliticalEventKind TRIAL = new PoliticalEventKind("trial");

    /** An arrest is sought or ordered. */
    public static final PoliticalEventKind ARREST_WARRANT = new PoliticalEventKind("arrestWarrant");

    /** Somebody is arrested. */
    public static final PoliticalEventKind ARREST = new PoliticalEventKind("arrest");

    /** An election. */
    public static final PoliticalEventKind ELECTION = new PoliticalEventKind("election");

    /** Somebody takes office. */
    public static final PoliticalEventKind TAKING_OFFICE = new PoliticalEventKind("takingOffice");

    /** Somebody leaves office. */
    public static final PoliticalEventKind LEAVING_OFFICE = new PoliticalEventKind("leavingOffice");

    /** An office holder may not exercise the office for a time. */
    public static final PoliticalEventKind SUSPENSION = new PoliticalEventKind("suspension");

    /** An office holder is removed from office. */
    public static final PoliticalEventKind REMOVAL = new PoliticalEventKind("removal");

    /** An office holder gives up the office. */
    public static final PoliticalEventKind RESIGNATION = new PoliticalEventKind("resignation");

    /** Somebody is named to an office. */
    public static final PoliticalEventKind APPOINTMENT = new PoliticalEventKind("appointment");

    /** A legislature votes on whether it still trusts a government. */
    public static final PoliticalEventKind NO_CONFIDENCE_VOTE = new PoliticalEventKind("noConfidenceVote");

    /** Somebody is charged with a crime. */
    public static final PoliticalEventKind INDICTMENT = new PoliticalEventKind("indictment");

    /** A court convicts, acquits or sentences somebody. */
    public static final PoliticalEventKind VERDICT = new PoliticalEventKind("verdict");

    /** Somebody seizes power, or tries to. */
    public static final PoliticalEventKind COUP = new PoliticalEventKind("coup");

    /** The people vote on a question. */
    public static final PoliticalEventKind REFERENDUM = new PoliticalEventKind("referendum");

    /** The political life of a state is in turmoil. */
    public static final PoliticalEventKind CRISIS = new PoliticalEventKind("crisis");

    /** The terms that this version knows. */
    public static final Vocabulary<PoliticalEventKind> VOCABULARY = Vocabulary.of(
            PoliticalEventKind.class,
            PoliticalEventKind::new,
            IMPEACHMENT,
            MARTIAL_LAW,
            TRIAL,
            ARREST_WARRANT,
            ARREST,
            ELECTION,
            TAKING_OFFICE,
            LEAVING_OFFICE,
            SUSPENSION,
            REMOVAL,
            RESIGNATION,
            APPOINTMENT,
            NO_CONFIDENCE_VOTE,
            INDICTMENT,
            VERDICT,
            COUP,
            REFERENDUM,
            CRISIS);

    private PoliticalEventKind(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static PoliticalEventKind of(String code) {
        return VOCABULARY.term(code);
    }
}
