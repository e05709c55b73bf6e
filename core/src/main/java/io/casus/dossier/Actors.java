package io.casus.dossier;

import io.casus.actor.Actor;
import io.casus.source.SourceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is who, by the identities that the matching found; others are known by their names. */
final class Actors {
    private final Map<Mention, Known> mentioned = new HashMap<>();
    private final Map<String, Known> byName = new HashMap<>();

    /** An actor as a report names it. */
    private record Mention(SourceId source, Actor actor) {}

    /**
     * Who an actor is.
     *
     * @param actor the actor, put together from all reports
     * @param number the same for all identities with an equal actor, so that nobody needs to compare these part by part
     */
    private record Known(Actor actor, int number) {}

    Actors(Matching matching) {
        Map<Actor, Known> known = new HashMap<>();
        for (ActorIdentity identity : matching.actors()) {
            Known one = known.computeIfAbsent(identity.actor(), actor -> new Known(actor, known.size()));
            for (ReportedActor member : identity.members()) {
                mentioned.put(new Mention(member.source(), member.actor()), one);
            }
            identity.members().stream()
                    .map(ReportedActor::actor)
                    .distinct()
                    .forEach(spelling -> byName.putIfAbsent(name(spelling), one));
        }
    }

    boolean areSame(Voiced<? extends Actor> one, Voiced<? extends Actor> other) {
        return identity(one).equals(identity(other)) || one.value().isSameAs(other.value());
    }

    /** What is equal for all reports of one actor: the number of who it is, or the name where nobody knows. */
    Object identity(Voiced<? extends Actor> voiced) {
        Optional<Known> known = find(voiced.source(), voiced.value());
        return known.isPresent() ? known.get().number() : name(voiced.value());
    }

    /** The name by which the actor is known in the whole dossier. */
    String label(SourceId source, Actor actor) {
        return find(source, actor).map(Known::actor).orElse(actor).label();
    }

    private Optional<Known> find(SourceId source, Actor actor) {
        @Nullable Known exact = mentioned.get(new Mention(source, actor));
        return Optional.ofNullable(exact).or(() -> Optional.ofNullable(byName.get(name(actor))));
    }

    private static String name(Actor actor) {
        return actor.type().name() + " " + String.join(" ", TextComparer.words(actor.label()));
    }
}
