/**
 * Casus for those who have a Jackson 2 mapper: {@link io.casus.json.jackson2.CasusModule} lets it read and write incidents as
 * parts of classes of their own.
 */
@NullMarked
package io.casus.json.jackson2;

import org.jspecify.annotations.NullMarked;
