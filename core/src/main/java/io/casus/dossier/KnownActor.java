package io.casus.dossier;

import io.casus.actor.Actor;
import io.casus.actor.Person;
import java.util.Optional;

/**
 * An actor with what the rules ask of it again and again.
 *
 * @param actor the actor in one of its spellings
 * @param identity the number of who it is; two actors with the same number are one
 * @param state the code of the state that it is or belongs to
 * @param onlyAnOffice whether the name is only the title of an office, as "the acting president"
 */
record KnownActor(Actor actor, int identity, Optional<String> state, boolean onlyAnOffice) {
    private static final int NOBODY = -1;

    static KnownActor of(Actor actor, int identity) {
        return new KnownActor(
                actor,
                identity,
                Offices.state(actor),
                actor instanceof Person person && Offices.isOnlyAnOffice(person));
    }

    /** An actor of whom the matching of actors does not know who it is. */
    static KnownActor nobody(Actor actor) {
        return of(actor, NOBODY);
    }

    /** Whether the two are one, or one of them is only called by an office that the other holds. */
    boolean mayBe(KnownActor other) {
        return identity == other.identity || holdsOneOfficeWith(other);
    }

    private boolean holdsOneOfficeWith(KnownActor other) {
        return (onlyAnOffice || other.onlyAnOffice)
                && actor instanceof Person mine
                && other.actor instanceof Person theirs
                && Offices.relation(mine, theirs) == Offices.Relation.SAME_OFFICE;
    }
}
