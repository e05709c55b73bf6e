/**
 * Who says what: a {@link io.casus.claim.Claim} is a value for one attribute, with the claimant, how surely it was said, and the
 * passages that it rests on. In JShell:
 *
 * <pre>{@code
 * var military = Organization.of("South Korea's military")
 * var far = Claim.builder(MissileLaunch.DISTANCE).value(Quantity.about(1100, Unit.KILOMETRE)).claimant(military).build()
 * far.describe()    // "distance: about 1,100 km, says South Korea's military"
 *
 * var launch = MissileLaunch.builder().id("launch-1").addClaim(far).addClaim(Claim.unknown(MissileLaunch.MISSILE_NAME)).build()
 * Claim<Quantity> first = launch.claims(MissileLaunch.DISTANCE).get(0)
 * first.value().get().isCompatibleWith(Quantity.parse("more than 1,100 km"))    // true
 * launch.claims(MissileLaunch.MISSILE_NAME).get(0).noValue()    // Optional[unknown]
 * launch.claims(MissileLaunch.APOGEE).isEmpty()    // true
 *
 * AdmiraltyGrade.parse("B2").credibility()    // PROBABLY_TRUE
 * }</pre>
 *
 * <p>A value can be reported, reported as unknown, said not to be applicable, or absent because nobody said anything: a claim with a
 * value, a claim with a {@link io.casus.vocabulary.NoValue}, and no claim at all.
 */
@NullMarked
package io.casus.claim;

import org.jspecify.annotations.NullMarked;
