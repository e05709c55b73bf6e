package io.casus.dossier;

import static io.casus.attribute.Attribute.repeated;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.source.SourceId;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Which reported incidents are the same happening, which actors are the same, and why.
 *
 * <p>It does not depend on the order in which reports and judgements were given.
 */
@Value.Immutable
public sealed interface Matching extends Structured permits ImmutableMatching {

    /** The attribute {@link #clusters()}. */
    Attribute<Matching, Cluster> CLUSTERS =
            repeated("clusters", Cluster.TYPE, Matching::clusters, Builder.class, Builder::addCluster);

    /** The attribute {@link #matches()}. */
    Attribute<Matching, Match> MATCHES =
            repeated("matches", Match.TYPE, Matching::matches, Builder.class, Builder::addMatch);

    /** The attribute {@link #contradictions()}. */
    Attribute<Matching, Contradiction> CONTRADICTIONS = repeated(
            "contradictions", Contradiction.TYPE, Matching::contradictions, Builder.class, Builder::addContradiction);

    /** The attribute {@link #actors()}. */
    Attribute<Matching, ActorIdentity> ACTORS =
            repeated("actors", ActorIdentity.TYPE, Matching::actors, Builder.class, Builder::addActor);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Matching> TYPE =
            RecordType.of(Matching.class, Builder::new, ImmutableList.of(CLUSTERS, MATCHES, CONTRADICTIONS, ACTORS));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the happenings, in the order of their first members; every reported incident is in exactly one} */
    ImmutableList<Cluster> clusters();

    /** {@return the pairs that were compared and of which something speaks for their being the same or a person has judged, in order} */
    ImmutableList<Match> matches();

    /** {@return judgements that contradict each other} */
    ImmutableList<Contradiction> contradictions();

    /** {@return the actors of all reports, each once; a state, an organization or a person} */
    ImmutableList<ActorIdentity> actors();

    /**
     * Returns the cluster of a reported incident.
     *
     * @param reported the reported incident
     * @return the cluster that holds it, or empty if no report has it
     */
    default Optional<Cluster> clusterOf(ReportedIncident reported) {
        return clusters().stream()
                .filter(cluster -> cluster.members().contains(reported))
                .findFirst();
    }

    /**
     * Returns the identity of an actor of a report.
     *
     * @param source the source of the report
     * @param actor the actor, exactly as the report has it
     * @return the identity, or empty if no incident of the report has that actor
     */
    default Optional<ActorIdentity> actor(SourceId source, Actor actor) {
        ReportedActor reported = ReportedActor.of(source, actor);
        return actors().stream()
                .filter(identity -> identity.members().contains(reported))
                .findFirst();
    }

    @Override
    default String describe() {
        return clusters().stream().map(Cluster::describe).collect(Collectors.joining("\n"));
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Matching> type() {
        return TYPE;
    }

    /**
     * Returns a builder that holds the attributes of this value, to change some of them.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Matching}. Not for use by several threads at once. */
    final class Builder extends ImmutableMatching.Builder implements RecordType.Assembly<Matching> {
        Builder() {}
    }
}
