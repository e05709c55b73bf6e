/**
 * What somebody else wrote and this version does not know: properties, whole objects and lists that are kept exactly
 * and written back unchanged.
 *
 * <p>A {@link io.casus.foreign.ForeignValue} has the shape of a JSON value, with numbers kept in the digits they were
 * written in and properties kept in their order. {@link io.casus.foreign.ForeignProperties} is the named collection of
 * them that every structured value of Casus carries.
 */
@NullMarked
package io.casus.foreign;

import org.jspecify.annotations.NullMarked;
