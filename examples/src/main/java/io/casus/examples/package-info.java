/** Examples. */
@NullMarked
package io.casus.examples;

import org.jspecify.annotations.NullMarked;
