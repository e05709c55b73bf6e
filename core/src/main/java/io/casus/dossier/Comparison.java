package io.casus.dossier;

/** How one value of an attribute stands to another. */
enum Comparison {
    /** Both say the same. */
    SAME,
    /** The one says more, and what the other says is true with it. */
    NARROWER,
    /** The one says less, and is true with what the other says. */
    BROADER,
    /** Both can be true, and neither says what the other does. */
    COMPATIBLE,
    /** They cannot both be true. */
    CONTRADICTORY;

    boolean agrees() {
        return this != CONTRADICTORY;
    }

    /** Whether the one is what the other says, told more or less fully. */
    boolean isOneThing() {
        return this == SAME || this == NARROWER || this == BROADER;
    }

    Comparison reversed() {
        return switch (this) {
            case NARROWER -> BROADER;
            case BROADER -> NARROWER;
            case SAME, COMPATIBLE, CONTRADICTORY -> this;
        };
    }

    /** What two parts of a value that were compared one by one make together. */
    Comparison and(Comparison next) {
        if (this == CONTRADICTORY || next == CONTRADICTORY) {
            return CONTRADICTORY;
        }
        if (this == SAME || this == next) {
            return next;
        }
        return next == SAME ? this : COMPATIBLE;
    }
}
