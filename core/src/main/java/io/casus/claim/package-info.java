/**
 * Who says what: a {@link io.casus.claim.Claim} is a value for one attribute, with the claimant, how surely it was said, and the
 * passages that it rests on.
 */
@NullMarked
package io.casus.claim;

import org.jspecify.annotations.NullMarked;
