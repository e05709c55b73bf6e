package io.casus.dossier;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The actors that an incident has in one part, with who they are.
 *
 * @param actors the actors as they are spelled, at least one
 * @param known the same actors
 * @param identities the numbers of who they are
 * @param states the codes of the states that they are or belong to
 */
record Parties(
        ImmutableList<Actor> actors,
        ImmutableList<KnownActor> known,
        ImmutableSet<Integer> identities,
        ImmutableSet<String> states) {

    /** The actors of an incident; empty where there are none. */
    static Optional<Parties> of(Told told, List<? extends Actor> actors) {
        if (actors.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList<KnownActor> known = actors.stream().map(told::known).collect(ImmutableList.toImmutableList());
        return Optional.of(new Parties(
                ImmutableList.copyOf(actors),
                known,
                known.stream().map(KnownActor::identity).collect(toImmutableSet()),
                known.stream().flatMap(one -> one.state().stream()).collect(toImmutableSet())));
    }

    boolean shareAnActor(Parties other) {
        return !Collections.disjoint(identities, other.identities);
    }

    boolean shareAState(Parties other) {
        return !Collections.disjoint(states, other.states);
    }

    /** How many of these are among the others, where somebody who is only called by an office counts as whoever holds it. */
    int among(Parties others) {
        int among = 0;
        for (KnownActor one : known) {
            among += others.has(one) ? 1 : 0;
        }
        return among;
    }

    private boolean has(KnownActor one) {
        for (KnownActor mine : known) {
            if (one.mayBe(mine)) {
                return true;
            }
        }
        return false;
    }

    /** The first of these actors who is among the others too. */
    Optional<Actor> firstAmong(Parties others) {
        for (int at = 0; at < actors.size(); at++) {
            if (others.identities.contains(known.get(at).identity())) {
                return Optional.of(actors.get(at));
            }
        }
        return Optional.empty();
    }
}
