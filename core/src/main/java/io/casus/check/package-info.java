/** Checks that several packages share. Not exported. */
@NullMarked
package io.casus.check;

import org.jspecify.annotations.NullMarked;
