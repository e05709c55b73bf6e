/**
 * What things are called: names in several languages, identifiers of registers, and ISO codes of countries.
 */
@NullMarked
package io.casus.name;

import org.jspecify.annotations.NullMarked;
