/**
 * Quantities that are not certain: lengths, counts, masses, durations and speeds as they were told.
 *
 * <p>Begin with {@link io.casus.quantity.Quantity}. In JShell:
 *
 * <pre>{@code
 * var distance = Quantity.about(1100, Unit.KILOMETRE)
 * distance.describe()    // "about 1,100 km"
 * distance.isCompatibleWith(Quantity.parse("more than 1,100 km"))    // true
 * distance.contains(Quantity.parse("680 miles"))    // YES
 * distance.contains(Quantity.parse("680 miles"), Tolerance.NONE)    // NO
 *
 * Quantity.of(1, Unit.KILOMETRE).equals(Quantity.of(1000, Unit.METRE))    // false
 * Quantity.of(1, Unit.KILOMETRE).isSameAs(Quantity.of(1000, Unit.METRE))    // true
 * Quantity.of(680, Unit.MILE).in(Unit.KILOMETRE)    // 1094.35392 km
 *
 * Quantity.atLeast(7).isCompatibleWith(Quantity.several())    // true
 * Quantity.parseCell("between 25 and 90 km").state()    // REPORTED
 * Quantity.parseCell("Unknown").state()    // UNKNOWN
 * }</pre>
 *
 * <p>{@link io.casus.quantity.Unit} is an open vocabulary of units by UCUM code, {@link io.casus.quantity.Tolerance} says what
 * "about" means, and {@link io.casus.quantity.QuantityCell} keeps apart what a cell of a table can say.
 */
@NullMarked
package io.casus.quantity;

import org.jspecify.annotations.NullMarked;
