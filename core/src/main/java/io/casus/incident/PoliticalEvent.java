package io.casus.incident;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.repeated;

import com.google.common.collect.ImmutableList;
import io.casus.actor.State;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;
import java.util.Optional;
import org.immutables.value.Value;

/** An event in the political life of a state: an impeachment, an election, a trial. */
@Value.Immutable
public sealed interface PoliticalEvent extends Incident permits ImmutablePoliticalEvent {

    /** The attribute {@link #kind()}. */
    Attribute<PoliticalEvent, PoliticalEventKind> KIND =
            optional("kind", PoliticalEventKind.VOCABULARY, PoliticalEvent::kind, Builder.class, Builder::kind);

    /** The attribute {@link #stage()}. */
    Attribute<PoliticalEvent, PoliticalEventStage> STAGE =
            optional("stage", PoliticalEventStage.VOCABULARY, PoliticalEvent::stage, Builder.class, Builder::stage);

    /** The attribute {@link #state()}. */
    Attribute<PoliticalEvent, State> STATE =
            optional("state", State.TYPE, PoliticalEvent::state, Builder.class, Builder::state);

    /** The attribute {@link #participants()}. */
    Attribute<PoliticalEvent, Participation> PARTICIPANTS = repeated(
            "participants", Participation.TYPE, PoliticalEvent::participants, Builder.class, Builder::addParticipant);

    /** The type of this kind, with all its attributes in the order in which they are written. */
    RecordType<PoliticalEvent> TYPE =
            Kinds.type(PoliticalEvent.class, Builder::new, ImmutableList.of(KIND, STAGE, STATE, PARTICIPANTS));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what kind of event it is; empty if nobody said} */
    Optional<PoliticalEventKind> kind();

    /** {@return how far it has come at the time of the report; empty if nobody said} */
    Optional<PoliticalEventStage> stage();

    /** {@return the state in which it happens; empty if nobody said} */
    Optional<State> state();

    /** {@return who takes part, and as what} */
    ImmutableList<Participation> participants();

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<PoliticalEvent> type() {
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

    /** Builds a {@link PoliticalEvent}. Not for use by several threads at once. */
    final class Builder extends ImmutablePoliticalEvent.Builder
            implements Incident.Builder<Builder>, RecordType.Assembly<PoliticalEvent> {
        Builder() {}

        @Override
        public PoliticalEvent build() {
            PoliticalEvent built = super.build();
            return Kinds.withClaimsInOrder(
                    built, claims -> built.toBuilder().claims(claims).build());
        }
    }
}
