package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** How one incident is related to another. Read it from the incident that has the link. */
public final class LinkRelation extends Term {
    /** This incident is a part of the other. */
    public static final LinkRelation PART_OF = new LinkRelation("partOf");

    /** This incident answers to the other. */
    public static final LinkRelation ANSWERS = new LinkRelation("answers");

    /** This incident, a statement mostly, is about the other. */
    public static final LinkRelation ABOUT = new LinkRelation("about");

    /** This incident happened while the other did. */
    public static final LinkRelation DURING = new LinkRelation("during");

    /** This incident is the first of its kind since the other. */
    public static final LinkRelation FIRST_SINCE = new LinkRelation("firstSince");

    /** The terms that this version knows. */
    public static final Vocabulary<LinkRelation> VOCABULARY =
            Vocabulary.of(LinkRelation.class, LinkRelation::new, PART_OF, ANSWERS, ABOUT, DURING, FIRST_SINCE);

    private LinkRelation(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static LinkRelation of(String code) {
        return VOCABULARY.term(code);
    }
}
