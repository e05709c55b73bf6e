/**
 * A {@link io.casus.report.Report} is what one source says: the source itself and the incidents as it tells them.
 */
@NullMarked
package io.casus.report;

import org.jspecify.annotations.NullMarked;
