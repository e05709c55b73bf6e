package io.casus.dossier;

import static io.casus.attribute.Attribute.repeated;
import static io.casus.attribute.Attribute.required;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** One actor of whom several reports, or several incidents of one report, speak, however they spell the name. */
@Value.Immutable
public sealed interface ActorIdentity extends Structured permits ImmutableActorIdentity {

    /** The attribute {@link #actor()}. */
    Attribute<ActorIdentity, Actor> ACTOR =
            required("actor", Actor.TYPE, ActorIdentity::actor, Builder.class, Builder::actor);

    /** The attribute {@link #members()}. */
    Attribute<ActorIdentity, ReportedActor> MEMBERS =
            repeated("members", ReportedActor.TYPE, ActorIdentity::members, Builder.class, Builder::addMember);

    /** The attribute {@link #reasons()}. */
    Attribute<ActorIdentity, MatchReason> REASONS =
            repeated("reasons", MatchReason.TYPE, ActorIdentity::reasons, Builder.class, Builder::addReason);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<ActorIdentity> TYPE =
            RecordType.of(ActorIdentity.class, Builder::new, ImmutableList.of(ACTOR, MEMBERS, REASONS));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the actor with all names, offices and identifiers that the reports give} */
    Actor actor();

    /** {@return the actor as each report names it, in a fixed order; at least one} */
    ImmutableList<ReportedActor> members();

    /** {@return why they are taken for the same; empty if there is only one spelling} */
    ImmutableList<MatchReason> reasons();

    @Override
    default String describe() {
        return actor().describe()
                + reasons().stream().map(reason -> "\n  " + reason.describe()).collect(Collectors.joining());
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<ActorIdentity> type() {
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

    /** Builds a {@link ActorIdentity}. Not for use by several threads at once. */
    final class Builder extends ImmutableActorIdentity.Builder implements RecordType.Assembly<ActorIdentity> {
        Builder() {}
    }
}
