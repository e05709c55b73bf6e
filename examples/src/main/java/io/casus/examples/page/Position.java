package io.casus.examples.page;

/**
 * A point on the map.
 *
 * @param latitude degrees north (WGS 84), negative in the south
 * @param longitude degrees east, negative in the west
 */
record Position(double latitude, double longitude) {

    /** The point halfway to another, on a flat map. */
    Position halfway(Position other) {
        return new Position((latitude + other.latitude) / 2, (longitude + other.longitude) / 2);
    }
}
