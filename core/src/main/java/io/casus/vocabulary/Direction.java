package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** A direction by the compass, as reports give it. */
public final class Direction extends Term {
    /** Towards the north. */
    public static final Direction NORTH = new Direction("north");

    /** Towards the north-east. */
    public static final Direction NORTH_EAST = new Direction("northEast");

    /** Towards the east. */
    public static final Direction EAST = new Direction("east");

    /** Towards the south-east. */
    public static final Direction SOUTH_EAST = new Direction("southEast");

    /** Towards the south. */
    public static final Direction SOUTH = new Direction("south");

    /** Towards the south-west. */
    public static final Direction SOUTH_WEST = new Direction("southWest");

    /** Towards the west. */
    public static final Direction WEST = new Direction("west");

    /** Towards the north-west. */
    public static final Direction NORTH_WEST = new Direction("northWest");

    /** The terms that this version knows. */
    public static final Vocabulary<Direction> VOCABULARY = Vocabulary.of(
                    Direction.class,
                    Direction::new,
                    NORTH,
                    NORTH_EAST,
                    EAST,
                    SOUTH_EAST,
                    SOUTH,
                    SOUTH_WEST,
                    WEST,
                    NORTH_WEST)
            .withBroader(NORTH_EAST, NORTH, EAST)
            .withBroader(SOUTH_EAST, SOUTH, EAST)
            .withBroader(SOUTH_WEST, SOUTH, WEST)
            .withBroader(NORTH_WEST, NORTH, WEST);

    private Direction(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static Direction of(String code) {
        return VOCABULARY.term(code);
    }
}
