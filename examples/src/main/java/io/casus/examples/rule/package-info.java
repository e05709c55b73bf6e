/** Rules. */
@NullMarked
package io.casus.examples.rule;

import org.jspecify.annotations.NullMarked;
