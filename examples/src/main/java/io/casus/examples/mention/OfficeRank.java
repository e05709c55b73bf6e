package io.casus.examples.mention;

import com.google.common.base.CaseFormat;

/** What an office is. */
enum OfficeRank {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    /** "The leader": one of the two. */
    LEADER,
    ROYAL,
    FOREIGN_MINISTER,
    /** "Washington's top diplomat": the foreign minister, by a paraphrase. */
    TOP_DIPLOMAT,
    DEFENSE_MINISTER,
    MINISTER,
    DEPUTY,
    LEGISLATOR,
    OFFICIAL,
    MILITARY,
    /** A form of address, which is no office. */
    HONORIFIC;

    /** The rank of a code of the table, such as {@code headOfState}. */
    static OfficeRank of(String code) {
        return valueOf(CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, code));
    }

    /** The rank of who stands in for the holder. */
    OfficeRank ofDeputy() {
        return switch (this) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER, DEFENSE_MINISTER, MINISTER -> DEPUTY;
            default -> this;
        };
    }

    /** Whether whoever holds the other office may be meant by the words for this one. */
    boolean mayMean(OfficeRank other) {
        return switch (this) {
            case LEADER -> other == LEADER || other == HEAD_OF_STATE || other == HEAD_OF_GOVERNMENT || other == ROYAL;
            case TOP_DIPLOMAT -> other == TOP_DIPLOMAT || other == FOREIGN_MINISTER;
            default -> other == this;
        };
    }
}
