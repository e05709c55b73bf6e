package io.casus.quantity;

/** What a unit measures. Numbers can be converted and compared within one dimension only. */
public enum Dimension {
    /** How far, how high, how long a thing is. */
    LENGTH,
    /** How many. */
    COUNT,
    /** How heavy. */
    MASS,
    /** How long something takes. */
    DURATION,
    /** How fast. */
    SPEED
}
