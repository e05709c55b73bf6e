package io.casus.dossier;

import static io.casus.attribute.Attribute.required;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.source.SourceId;
import org.immutables.value.Value;

/** One actor as one report names it. */
@Value.Immutable
public sealed interface ReportedActor extends Structured permits ImmutableReportedActor {

    /** The attribute {@link #source()}. */
    Attribute<ReportedActor, SourceId> SOURCE =
            required("source", SourceId.TYPE, ReportedActor::source, Builder.class, Builder::source);

    /** The attribute {@link #actor()}. */
    Attribute<ReportedActor, Actor> ACTOR =
            required("actor", Actor.TYPE, ReportedActor::actor, Builder.class, Builder::actor);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<ReportedActor> TYPE = RecordType.of(ReportedActor.class, Builder::new, ImmutableList.of(SOURCE, ACTOR));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the source of the report} */
    SourceId source();

    /** {@return the actor, with the name and the offices that the report gives} */
    Actor actor();

    /**
     * Returns an actor of a report.
     *
     * @param source the source of the report
     * @param actor the actor, as the report names it
     * @return the reported actor
     */
    static ReportedActor of(SourceId source, Actor actor) {
        return builder().source(source).actor(actor).build();
    }

    @Override
    default String describe() {
        return actor().label() + " in " + source();
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<ReportedActor> type() {
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

    /** Builds a {@link ReportedActor}. Not for use by several threads at once. */
    final class Builder extends ImmutableReportedActor.Builder implements RecordType.Assembly<ReportedActor> {
        Builder() {}
    }
}
