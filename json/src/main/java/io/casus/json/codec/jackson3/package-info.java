/** The tokens of Jackson 3, as the codecs read and write them. */
@NullMarked
package io.casus.json.codec.jackson3;

import org.jspecify.annotations.NullMarked;
