/**
 * Casus for those who have a Jackson 3 mapper: {@link io.casus.json.jackson3.CasusModule} lets it read and write incidents as
 * parts of classes of their own.
 */
@NullMarked
package io.casus.json.jackson3;

import org.jspecify.annotations.NullMarked;
