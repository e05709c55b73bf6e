/**
 * Where something is. A {@link io.casus.place.Place} holds as much as was said: a name, a country, coordinates, the zones of the
 * sea that it lies in or outside of.
 */
@NullMarked
package io.casus.place;

import org.jspecify.annotations.NullMarked;
