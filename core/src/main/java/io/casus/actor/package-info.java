/**
 * Who acts and who speaks: a {@link io.casus.actor.State}, an {@link io.casus.actor.Organization} or a
 * {@link io.casus.actor.Person} with the offices held. Names are kept as each source spells them; two actors are the same when they
 * share an {@link io.casus.name.Identifier}, or the code of a state, never because they are spelled alike.
 */
@NullMarked
package io.casus.actor;

import org.jspecify.annotations.NullMarked;
