package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** The zones of the sea as the United Nations Convention on the Law of the Sea (1982) defines them. */
public final class MaritimeZoneKind extends Term {
    /** Up to 12 nautical miles from the baseline (articles 2 to 4). */
    public static final MaritimeZoneKind TERRITORIAL_SEA = new MaritimeZoneKind("territorialSea");

    /** Up to 24 nautical miles from the baseline (article 33). */
    public static final MaritimeZoneKind CONTIGUOUS_ZONE = new MaritimeZoneKind("contiguousZone");

    /** Up to 200 nautical miles from the baseline (articles 55 to 57). */
    public static final MaritimeZoneKind EXCLUSIVE_ECONOMIC_ZONE = new MaritimeZoneKind("exclusiveEconomicZone");

    /** All parts of the sea that are in no such zone (article 86). */
    public static final MaritimeZoneKind HIGH_SEAS = new MaritimeZoneKind("highSeas");

    /** The terms that this version knows. */
    public static final Vocabulary<MaritimeZoneKind> VOCABULARY = Vocabulary.of(
            MaritimeZoneKind.class,
            MaritimeZoneKind::new,
            TERRITORIAL_SEA,
            CONTIGUOUS_ZONE,
            EXCLUSIVE_ECONOMIC_ZONE,
            HIGH_SEAS);

    private MaritimeZoneKind(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static MaritimeZoneKind of(String code) {
        return VOCABULARY.term(code);
    }
}
