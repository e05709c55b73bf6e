/**
 * What every part of Casus shares: the exceptions for values that cannot be, and the answer to a question that uncertain
 * values may leave open.
 *
 * <p>The incidents themselves are in {@link io.casus.incident}; start there.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        deferCollectionAllocation = true,
        // No default depends on another attribute, so that nothing has to watch for cycles while a value is made.
        unsafeDefaultAndDerived = true,
        depluralize = true,
        depluralizeDictionary = {"stance:stances", "match:matches"},
        underrideToString = "oneLine",
        throwForInvalidImmutableState = MissingAttributesException.class,
        // Javac in a named module sees no other annotation that generated code could carry.
        allowedClasspathAnnotations = javax.annotation.processing.Generated.class)
package io.casus;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
