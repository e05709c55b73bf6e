package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.claim.Claim;
import io.casus.incident.Incident;
import io.casus.incident.UnknownIncident;
import io.casus.source.SourceId;
import io.casus.vocabulary.Certainty;
import java.util.stream.Stream;

/**
 * One incident as one report tells it, with what the rules of matching ask of it.
 *
 * @param number the place among all that are matched, in the order of the names
 * @param name the report and the incident
 * @param incident the incident
 * @param identities which actor each actor of the incident is, by number
 */
record Told(int number, ReportedIncident name, Incident incident, ImmutableMap<Actor, Integer> identities) {
    SourceId source() {
        return name.source();
    }

    String kind() {
        return incident instanceof UnknownIncident unknown
                ? unknown.kind()
                : incident.type().name();
    }

    /** The number of an actor of this incident; two actors with the same number are one. */
    int identity(Actor actor) {
        return identities.getOrDefault(actor, -1);
    }

    /** The value of an attribute, and what is claimed of it besides, without what is doubted or denied. */
    <V> ImmutableList<V> valuesAndClaims(Attribute<?, V> attribute, Stream<V> values) {
        Stream<V> claimed = incident.claims(attribute).stream()
                .filter(claim -> !claim.certainty().equals(Certainty.DENIED)
                        && !claim.certainty().equals(Certainty.DOUBTED))
                .map(Claim::value)
                .flatMap(value -> value.stream());
        return Stream.concat(values, claimed).distinct().limit(MOST_VALUES).collect(toImmutableList());
    }

    /** So that an incident with thousands of claims costs no more than others. */
    private static final int MOST_VALUES = 6;
}
