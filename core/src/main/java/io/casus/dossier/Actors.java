package io.casus.dossier;

import io.casus.actor.Actor;
import io.casus.source.SourceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is who, by the identities that the matching found; others are known by their names. */
final class Actors {
    private final Map<ReportedActor, ActorIdentity> identities = new HashMap<>();
    private final Map<String, ActorIdentity> byName = new HashMap<>();

    Actors(Matching matching) {
        for (ActorIdentity identity : matching.actors()) {
            for (ReportedActor member : identity.members()) {
                identities.put(member, identity);
                byName.putIfAbsent(name(member.actor()), identity);
            }
        }
    }

    boolean areSame(Voiced<? extends Actor> one, Voiced<? extends Actor> other) {
        return one.value().isSameAs(other.value()) || identity(one).equals(identity(other));
    }

    /** What is equal for all reports of one actor: the identity, or the name where there is none. */
    Object identity(Voiced<? extends Actor> voiced) {
        Optional<ActorIdentity> known = find(voiced.source(), voiced.value());
        return known.isPresent() ? known.get().actor() : name(voiced.value());
    }

    /** The name by which the actor is known in the whole dossier. */
    String label(SourceId source, Actor actor) {
        return find(source, actor).map(ActorIdentity::actor).orElse(actor).label();
    }

    private Optional<ActorIdentity> find(SourceId source, Actor actor) {
        @Nullable ActorIdentity exact = identities.get(ReportedActor.of(source, actor));
        return Optional.ofNullable(exact).or(() -> Optional.ofNullable(byName.get(name(actor))));
    }

    private static String name(Actor actor) {
        return actor.type().name() + " " + String.join(" ", TextComparer.words(actor.label()));
    }
}
