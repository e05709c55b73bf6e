package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** What kind of organization it is. */
public final class OrganizationKind extends Term {
    /** A government or its office. */
    public static final OrganizationKind GOVERNMENT = new OrganizationKind("government");

    /** A ministry. */
    public static final OrganizationKind MINISTRY = new OrganizationKind("ministry");

    /** Armed forces or a part of them. */
    public static final OrganizationKind MILITARY = new OrganizationKind("military");

    /** An intelligence service. */
    public static final OrganizationKind INTELLIGENCE = new OrganizationKind("intelligence");

    /** A legislature. */
    public static final OrganizationKind LEGISLATURE = new OrganizationKind("legislature");

    /** A court. */
    public static final OrganizationKind COURT = new OrganizationKind("court");

    /** An organization of states. */
    public static final OrganizationKind INTERNATIONAL = new OrganizationKind("international");

    /** A news agency. */
    public static final OrganizationKind NEWS_AGENCY = new OrganizationKind("newsAgency");

    /** A newspaper, broadcaster or other publisher. */
    public static final OrganizationKind PUBLISHER = new OrganizationKind("publisher");

    /** A research institute. */
    public static final OrganizationKind RESEARCH = new OrganizationKind("research");

    /** An armed group that is no state force. */
    public static final OrganizationKind ARMED_GROUP = new OrganizationKind("armedGroup");

    /** Police, prosecutors and other investigators. */
    public static final OrganizationKind LAW_ENFORCEMENT = new OrganizationKind("lawEnforcement");

    /** The terms that this version knows. */
    public static final Vocabulary<OrganizationKind> VOCABULARY = Vocabulary.of(
            OrganizationKind.class,
            OrganizationKind::new,
            GOVERNMENT,
            MINISTRY,
            MILITARY,
            INTELLIGENCE,
            LEGISLATURE,
            COURT,
            INTERNATIONAL,
            NEWS_AGENCY,
            PUBLISHER,
            RESEARCH,
            ARMED_GROUP,
            LAW_ENFORCEMENT);

    private OrganizationKind(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static OrganizationKind of(String code) {
        return VOCABULARY.term(code);
    }
}
