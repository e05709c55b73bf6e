package io.casus.actor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.attribute.Structured;
import io.casus.attribute.UnionType;
import io.casus.name.Identifier;
import java.util.Optional;

/** Somebody who acts, speaks, or is acted upon. */
public sealed interface Actor extends Structured permits State, Organization, Person, UnknownActor {
    /** All kinds of actors. */
    @SuppressWarnings("ClassInitializationDeadlock") // The lambdas run on first use, not while this is initialized.
    UnionType<Actor> TYPE = UnionType.of(
                    Actor.class,
                    ImmutableMap.of(
                            State.class, () -> State.TYPE,
                            Organization.class, () -> Organization.TYPE,
                            Person.class, () -> Person.TYPE),
                    (kind, content) -> UnknownActor.of(content),
                    actor -> actor instanceof UnknownActor unknown
                            ? Optional.of(unknown.foreignProperties())
                            : Optional.empty(),
                    Actor::describe)
            .recurring();

    /**
     * Returns the shortest text that names the actor.
     *
     * @return the name, of a state the English name of its code
     */
    String label();

    /**
     * Returns what registers call the actor.
     *
     * @return the identifiers; empty if none are known
     */
    ImmutableList<Identifier> identifiers();

    /**
     * Returns whether this is known to be the same actor as another: the same state, or a shared identifier. Names do not
     * count, since different people share a name and one person has several spellings.
     *
     * @param other the other actor
     * @return whether they are known to be the same; false means only that it is not known
     */
    default boolean isSameAs(Actor other) {
        if (this instanceof State one
                && other instanceof State two
                && one.code().equals(two.code())) {
            return true;
        }
        return identifiers().stream()
                .anyMatch(mine -> other.identifiers().stream().anyMatch(mine::isSameAs));
    }
}
