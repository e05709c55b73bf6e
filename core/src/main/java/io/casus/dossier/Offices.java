package io.casus.dossier;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.casus.actor.Actor;
import io.casus.actor.Office;
import io.casus.actor.Organization;
import io.casus.actor.Person;
import io.casus.actor.State;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Compares the offices of persons, and finds the state that an actor belongs to. */
final class Offices {
    private static final int MOST_LEVELS = 5;
    private static final ImmutableSet<String> MANNER =
            ImmutableSet.of("acting", "act", "former", "interim", "then", "current");

    private Offices() {}

    /** What the offices of two persons say of their being one. */
    enum Relation {
        /** They hold or held one office. */
        SAME_OFFICE,
        /** They serve one state in different offices, or in offices that cannot be compared. */
        SAME_STATE,
        /** Of one of them nobody said which state they serve, but the offices have one title. */
        SAME_TITLE,
        /** One of them has no office that is told of, or one of another title of which nobody said the state. */
        UNKNOWN,
        /** They serve different states. */
        CONTRADICTION
    }

    static Relation relation(Person one, Person other) {
        ImmutableSet<String> mine = states(one);
        ImmutableSet<String> theirs = states(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return anyOffices(one, other, Offices::isSameTitle) ? Relation.SAME_TITLE : Relation.UNKNOWN;
        }
        if (Sets.intersection(mine, theirs).isEmpty()) {
            return Relation.CONTRADICTION;
        }
        return anyOffices(one, other, Offices::isSame) ? Relation.SAME_OFFICE : Relation.SAME_STATE;
    }

    private static boolean anyOffices(Person one, Person other, BiPredicate<Office, Office> alike) {
        return one.offices().stream()
                .anyMatch(mine -> other.offices().stream().anyMatch(theirs -> alike.test(mine, theirs)));
    }

    /** Whether the name of a person is only the title of the office, with the state or without. */
    static boolean isOnlyAnOffice(Person person) {
        ImmutableList<String> name = OrganizationName.words(person.name());
        return person.offices().stream()
                .anyMatch(office -> OrganizationName.isPart(
                        name,
                        OrganizationName.words(office.describe() + " acting former interim "
                                + office.of().map(Actor::label).orElse(""))));
    }

    static boolean isSame(Office one, Office other) {
        Optional<String> state = one.of().flatMap(Offices::state);
        if (state.isEmpty() || !state.equals(other.of().flatMap(Offices::state))) {
            return false;
        }
        return isSameTitle(one, other);
    }

    private static boolean isSameTitle(Office one, Office other) {
        ImmutableSet<String> mine = title(one);
        ImmutableSet<String> theirs = title(other);
        return !mine.isEmpty() && !theirs.isEmpty() && (mine.containsAll(theirs) || theirs.containsAll(mine));
    }

    /** The words of the title that tell the office, without "acting" and the like. */
    private static ImmutableSet<String> title(Office office) {
        return WordOverlap.of(office.title()).words().stream()
                .filter(word -> !MANNER.contains(word))
                .collect(toImmutableSet());
    }

    static ImmutableSet<String> states(Person person) {
        return person.offices().stream()
                .flatMap(office -> office.of().flatMap(Offices::state).stream())
                .collect(toImmutableSet());
    }

    /** The code of the state that an actor is or belongs to; of a person that of the first office. */
    static Optional<String> state(Actor actor) {
        Optional<Actor> at = Optional.of(actor);
        for (int level = 0; level < MOST_LEVELS && at.isPresent(); level++) {
            if (at.get() instanceof State state) {
                return Optional.of(state.code().toString());
            }
            at = at.flatMap(Offices::above);
        }
        return Optional.empty();
    }

    private static Optional<Actor> above(Actor actor) {
        if (actor instanceof Organization organization) {
            return organization.of();
        }
        return actor instanceof Person person
                ? person.offices().stream()
                        .flatMap(office -> office.of().stream())
                        .findFirst()
                : Optional.empty();
    }
}
