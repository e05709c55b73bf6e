package io.casus.dossier;

import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.claim.Claim;
import io.casus.incident.Incident;

/** Finds all actors that an incident names, in whatever part, and those who claim something of it. */
final class ActorsOf {
    private ActorsOf() {}

    static ImmutableSet<Actor> incident(Incident incident) {
        ImmutableSet.Builder<Actor> found = ImmutableSet.builder();
        collect(incident, found);
        return found.build();
    }

    private static void collect(Object value, ImmutableSet.Builder<Actor> found) {
        if (value instanceof Actor actor) {
            found.add(actor);
        } else if (value instanceof Claim<?> claim) {
            claim.claimant().ifPresent(found::add);
            claim.value().ifPresent(claimed -> collect(claimed, found));
        } else if (value instanceof Structured structured) {
            collectParts(structured, structured.type(), found);
        }
    }

    private static void collectParts(Structured whole, RecordType<?> type, ImmutableSet.Builder<Actor> found) {
        for (Attribute<?, ?> attribute : type.attributes()) {
            if (attribute.type() instanceof RecordType<?>
                    || attribute.type() == Actor.TYPE
                    || attribute.equals(Incident.CLAIMS)) {
                values(attribute, whole).forEach(value -> collect(value, found));
            }
        }
    }

    @SuppressWarnings("unchecked") // The attribute stands in the type of the value.
    private static Iterable<?> values(Attribute<?, ?> attribute, Structured whole) {
        return ((Attribute<Structured, ?>) attribute).values(whole);
    }
}
