package io.casus.dossier;

import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.attribute.FlagType;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.attribute.Term;
import io.casus.attribute.ValueType;
import io.casus.attribute.ValueTypes;
import io.casus.attribute.Vocabulary;
import io.casus.place.Place;
import io.casus.quantity.Quantity;
import io.casus.time.UncertainTime;
import java.util.HashMap;
import java.util.Map;

/** Finds the comparer of each type of values. Not for use by several threads at once. */
final class Comparers {
    private final Actors actors;
    private final Map<ValueType<?>, Comparer<?>> made = new HashMap<>();

    Comparers(Actors actors) {
        this.actors = actors;
    }

    @SuppressWarnings("unchecked") // A comparer is kept under the type that it was made for.
    <V> Comparer<V> of(ValueType<V> type) {
        Comparer<?> known = made.get(type);
        if (known == null) {
            known = make(type);
            made.put(type, known);
        }
        return (Comparer<V>) known;
    }

    private Comparer<?> make(ValueType<?> type) {
        if (type == Quantity.TYPE) {
            return new QuantityComparer();
        }
        if (type == UncertainTime.TYPE) {
            return new TimeComparer();
        }
        if (type == Place.TYPE) {
            return new PlaceComparer();
        }
        if (type == Actor.TYPE || type == State.TYPE || type == Organization.TYPE || type == Person.TYPE) {
            return new ActorComparer<>(actors);
        }
        if (type == ValueTypes.STRING) {
            return new TextComparer();
        }
        if (type instanceof Vocabulary<? extends Term> vocabulary) {
            return new TermComparer<>(vocabulary);
        }
        if (type instanceof RecordType<? extends Structured> record) {
            return new RecordComparer<>(record, this);
        }
        return type instanceof FlagType ? new EqualityComparer<>(1) : new EqualityComparer<>(0);
    }
}
