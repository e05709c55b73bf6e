package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.source.SourceId;
import io.casus.vocabulary.OrganizationKind;
import java.util.Optional;

/**
 * One spelling of an actor, with the reports that use it.
 *
 * @param number the place among all
 * @param actor the actor as spelled
 * @param sources the reports, in order
 * @param name the name, for persons to be compared
 * @param words the words of the name, for organizations to be compared
 */
record ActorNode(
        int number, Actor actor, ImmutableSet<SourceId> sources, PersonName name, ImmutableList<String> words) {

    private static final ImmutableSet<OrganizationKind> ORGANS_OF_A_STATE = ImmutableSet.of(
            OrganizationKind.GOVERNMENT,
            OrganizationKind.MINISTRY,
            OrganizationKind.MILITARY,
            OrganizationKind.INTELLIGENCE,
            OrganizationKind.LEGISLATURE,
            OrganizationKind.COURT);

    static ActorNode of(int number, Actor actor, ImmutableSet<SourceId> sources) {
        return new ActorNode(
                number, actor, sources, PersonName.of(actor.label()), OrganizationName.words(actor.label()));
    }

    /** Whether the same spelling in another report means the same actor: not so for "Kim" or for "the military". */
    static boolean tellsWho(Actor actor) {
        if (!actor.identifiers().isEmpty()) {
            return true;
        }
        if (actor instanceof Person person) {
            return !Offices.states(person).isEmpty()
                    || PersonName.of(person.name()).words().size() > 1;
        }
        if (actor instanceof Organization organization) {
            return Offices.state(organization).isPresent()
                    || organization.kind().filter(ORGANS_OF_A_STATE::contains).isEmpty();
        }
        return actor instanceof State;
    }

    Optional<Person> person() {
        return actor instanceof Person person ? Optional.of(person) : Optional.empty();
    }
}
