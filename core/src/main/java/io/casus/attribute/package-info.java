/**
 * The one description of every attribute, which JSON, claims, merging and printing follow.
 *
 * <p>A structured type has a constant {@link io.casus.attribute.Attribute} for each of its attributes and a constant
 * {@link io.casus.attribute.RecordType} that lists them in the order in which they are written. To add an attribute to a type:
 *
 * <ol>
 * <li>add an accessor to the interface, with Javadoc that says what absence means,
 * <li>add a constant that names it, its {@link io.casus.attribute.ValueType} and its setter in the builder,
 * <li>list the constant in the {@code TYPE} of the interface,
 * <li>add it to the golden file of the type in the tests of the JSON module.
 * </ol>
 */
@NullMarked
package io.casus.attribute;

import org.jspecify.annotations.NullMarked;
