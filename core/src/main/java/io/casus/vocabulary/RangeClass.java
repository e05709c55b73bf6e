package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/**
 * The range class of a missile, as somebody claims it. The bounds are those of the National Air and Space
 * Intelligence Center (Ballistic and Cruise Missile Threat, 2020). A class is never derived from the distance flown: a missile can be fired on a lofted
 * trajectory, far short of its range.
 */
public final class RangeClass extends Term {
    /** Close range: a maximum range below 300 km. */
    public static final RangeClass CRBM = new RangeClass("CRBM", "close-range ballistic missile");

    /** Short range: a maximum range up to 1,000 km. */
    public static final RangeClass SRBM = new RangeClass("SRBM", "short-range ballistic missile");

    /** Medium range: a maximum range from 1,000 to 3,000 km. */
    public static final RangeClass MRBM = new RangeClass("MRBM", "medium-range ballistic missile");

    /** Intermediate range: a maximum range from 3,000 to 5,500 km. */
    public static final RangeClass IRBM = new RangeClass("IRBM", "intermediate-range ballistic missile");

    /** Intercontinental: a maximum range above 5,500 km. */
    public static final RangeClass ICBM = new RangeClass("ICBM", "intercontinental ballistic missile");

    /** Close range, where nobody said whether the missile is ballistic. */
    public static final RangeClass CLOSE_RANGE = new RangeClass("closeRange");

    /** Short range, where nobody said whether the missile is ballistic. */
    public static final RangeClass SHORT_RANGE = new RangeClass("shortRange");

    /** Medium range, where nobody said whether the missile is ballistic. */
    public static final RangeClass MEDIUM_RANGE = new RangeClass("mediumRange");

    /** Intermediate range, where nobody said whether the missile is ballistic. */
    public static final RangeClass INTERMEDIATE_RANGE = new RangeClass("intermediateRange");

    /** Long range, for which there are no agreed bounds. */
    public static final RangeClass LONG_RANGE = new RangeClass("longRange");

    /** The terms that this version knows. */
    public static final Vocabulary<RangeClass> VOCABULARY = Vocabulary.of(
                    RangeClass.class,
                    RangeClass::new,
                    CRBM,
                    SRBM,
                    MRBM,
                    IRBM,
                    ICBM,
                    CLOSE_RANGE,
                    SHORT_RANGE,
                    MEDIUM_RANGE,
                    INTERMEDIATE_RANGE,
                    LONG_RANGE)
            .withBroader(CRBM, CLOSE_RANGE, SRBM, SHORT_RANGE)
            .withBroader(CLOSE_RANGE, SHORT_RANGE)
            .withBroader(SRBM, SHORT_RANGE)
            .withBroader(MRBM, MEDIUM_RANGE)
            .withBroader(IRBM, INTERMEDIATE_RANGE, LONG_RANGE)
            .withBroader(INTERMEDIATE_RANGE, LONG_RANGE)
            .withBroader(ICBM, LONG_RANGE);

    private RangeClass(String code) {
        super(code);
    }

    private RangeClass(String code, String label) {
        super(code, label);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static RangeClass of(String code) {
        return VOCABULARY.term(code);
    }
}
