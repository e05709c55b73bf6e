/** The tokens of Jackson 2, as the codecs read and write them. */
@NullMarked
package io.casus.json.codec.jackson2;

import org.jspecify.annotations.NullMarked;
