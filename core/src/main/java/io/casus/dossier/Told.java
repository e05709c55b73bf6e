package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.claim.Claim;
import io.casus.incident.Incident;
import io.casus.incident.Statement;
import io.casus.incident.UnknownIncident;
import io.casus.source.SourceId;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.Certainty;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** One incident as one report tells it, with what the rules of matching ask of it again and again. */
final class Told {
    /** So that an incident with thousands of claims costs no more than others. */
    private static final int MOST_VALUES = 6;

    private final int number;
    private final ReportedIncident name;
    private final Incident incident;
    private final String kind;
    private final ImmutableMap<Actor, KnownActor> actors;
    private final ImmutableList<UncertainTime> times;
    private final Optional<WordOverlap> quotation;
    private final Optional<WordOverlap> text;

    /**
     * Takes an incident.
     *
     * @param number the place among all that are matched, in the order of the names
     * @param name the report and the incident
     * @param incident the incident
     * @param actors who the actors of the incident are
     */
    Told(int number, ReportedIncident name, Incident incident, ImmutableMap<Actor, KnownActor> actors) {
        this.number = number;
        this.name = name;
        this.incident = incident;
        this.actors = actors;
        kind = incident instanceof UnknownIncident unknown
                ? unknown.kind()
                : incident.type().name();
        times = valuesAndClaims(
                Incident.TIME, incident.time().map(ImmutableList::of).orElse(ImmutableList.of()));
        quotation =
                incident instanceof Statement statement ? statement.quotation().map(WordOverlap::of) : Optional.empty();
        text = incident instanceof Statement statement ? text(statement) : Optional.empty();
    }

    private static Optional<WordOverlap> text(Statement statement) {
        String words =
                statement.quotation().orElse("") + " " + statement.paraphrase().orElse("");
        return words.isBlank() ? Optional.empty() : Optional.of(WordOverlap.of(words));
    }

    int number() {
        return number;
    }

    ReportedIncident name() {
        return name;
    }

    Incident incident() {
        return incident;
    }

    SourceId source() {
        return name.source();
    }

    String kind() {
        return kind;
    }

    /** The times that are told of it, that of the incident first. */
    ImmutableList<UncertainTime> times() {
        return times;
    }

    /** The words of the quotation of a statement. */
    Optional<WordOverlap> quotation() {
        return quotation;
    }

    /** The words of the quotation and the paraphrase of a statement. */
    Optional<WordOverlap> text() {
        return text;
    }

    /** Who an actor of this incident is. */
    KnownActor known(Actor actor) {
        KnownActor known = actors.get(actor);
        return known == null ? KnownActor.nobody(actor) : known;
    }

    /** The values of an attribute, and what is claimed of it besides, without what is doubted or denied. */
    <V> ImmutableList<V> valuesAndClaims(Attribute<?, V> attribute, ImmutableList<V> values) {
        if (incident.claims().isEmpty()) {
            return values;
        }
        Set<V> all = new LinkedHashSet<>(values);
        for (Claim<V> claim : incident.claims(attribute)) {
            if (!claim.certainty().equals(Certainty.DENIED)
                    && !claim.certainty().equals(Certainty.DOUBTED)) {
                claim.value().ifPresent(all::add);
            }
        }
        return all.stream().limit(MOST_VALUES).collect(toImmutableList());
    }
}
