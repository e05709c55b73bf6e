/**
 * What was published and where a passage of it stands: {@link io.casus.source.Source}, and {@link io.casus.source.Citation} with
 * positions in Unicode code points, which can be checked against the text.
 */
@NullMarked
package io.casus.source;

import org.jspecify.annotations.NullMarked;
