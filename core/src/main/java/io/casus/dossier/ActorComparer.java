package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.actor.Person;
import java.util.List;
import java.util.Optional;

/** Compares actors by who they are, however they are spelled. An organization of a state says more than the state. */
record ActorComparer<A extends Actor>(Actors actors) implements Comparer<A> {

    @Override
    public Comparison compare(Voiced<A> one, Voiced<A> other) {
        if (actors.areSame(one, other)) {
            return bySaying(one.value(), other.value());
        }
        if (isPartOf(one, other)) {
            return Comparison.NARROWER;
        }
        return isPartOf(other, one) ? Comparison.BROADER : Comparison.CONTRADICTORY;
    }

    private static Comparison bySaying(Actor one, Actor other) {
        List<?> mine = said(one);
        List<?> theirs = said(other);
        boolean all = mine.containsAll(theirs);
        if (all && theirs.containsAll(mine)) {
            return Comparison.SAME;
        }
        if (all) {
            return Comparison.NARROWER;
        }
        return theirs.containsAll(mine) ? Comparison.BROADER : Comparison.COMPATIBLE;
    }

    private static List<?> said(Actor actor) {
        return actor instanceof Person person ? person.offices() : ImmutableList.of();
    }

    private boolean isPartOf(Voiced<A> part, Voiced<A> whole) {
        Optional<Actor> of = part.value() instanceof Organization organization ? organization.of() : Optional.empty();
        return of.filter(actor -> actors.areSame(part.with(actor), whole)).isPresent();
    }

    @Override
    public boolean isSameThing(Voiced<A> one, Voiced<A> other) {
        return actors.areSame(one, other);
    }

    /** A surname alone says less than a name with a forename. */
    @Override
    public boolean isComplete(A value) {
        return !(value instanceof Person person)
                || TextComparer.words(person.name()).size() > 1;
    }

    @Override
    public double detail(A value) {
        int offices = value instanceof Person person ? person.offices().size() : 0;
        return offices + TextComparer.words(value.label()).size() / 100.0;
    }

    @Override
    public Object meaning(Voiced<A> voiced) {
        return ImmutableList.of(
                actors.identity(voiced),
                voiced.value().label(),
                said(voiced.value()).toString());
    }
}
