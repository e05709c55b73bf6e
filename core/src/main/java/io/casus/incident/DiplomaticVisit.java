package io.casus.incident;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.repeated;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.vocabulary.VisitKind;
import io.casus.vocabulary.VisitStage;
import java.util.Optional;
import org.immutables.value.Value;

/** A visit of office holders to another state. */
@Value.Immutable
public sealed interface DiplomaticVisit extends Incident permits ImmutableDiplomaticVisit {

    /** The attribute {@link #visitors()}. */
    Attribute<DiplomaticVisit, Person> VISITORS =
            repeated("visitors", Person.TYPE, DiplomaticVisit::visitors, Builder.class, Builder::addVisitor);

    /** The attribute {@link #host()}. */
    Attribute<DiplomaticVisit, State> HOST =
            optional("host", State.TYPE, DiplomaticVisit::host, Builder.class, Builder::host);

    /** The attribute {@link #hosts()}. */
    Attribute<DiplomaticVisit, Person> HOSTS =
            repeated("hosts", Person.TYPE, DiplomaticVisit::hosts, Builder.class, Builder::addHost);

    /** The attribute {@link #stops()}. */
    Attribute<DiplomaticVisit, Stop> STOPS =
            repeated("stops", Stop.TYPE, DiplomaticVisit::stops, Builder.class, Builder::addStop);

    /** The attribute {@link #kind()}. */
    Attribute<DiplomaticVisit, VisitKind> KIND =
            optional("kind", VisitKind.VOCABULARY, DiplomaticVisit::kind, Builder.class, Builder::kind);

    /** The attribute {@link #stage()}. */
    Attribute<DiplomaticVisit, VisitStage> STAGE =
            optional("stage", VisitStage.VOCABULARY, DiplomaticVisit::stage, Builder.class, Builder::stage);

    /** The attribute {@link #meetings()}. */
    Attribute<DiplomaticVisit, IncidentId> MEETINGS =
            repeated("meetings", IncidentId.TYPE, DiplomaticVisit::meetings, Builder.class, Builder::addMeeting);

    /** The attribute {@link #topics()}. */
    Attribute<DiplomaticVisit, String> TOPICS =
            repeated("topics", STRING, DiplomaticVisit::topics, Builder.class, Builder::addTopic);

    /** The type of this kind, with all its attributes in the order in which they are written. */
    RecordType<DiplomaticVisit> TYPE = Kinds.type(
            DiplomaticVisit.class,
            Builder::new,
            ImmutableList.of(VISITORS, HOST, HOSTS, STOPS, KIND, STAGE, MEETINGS, TOPICS));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return who visits, with the offices they held then} */
    ImmutableList<Person> visitors();

    /** {@return the state that is visited; empty if nobody said} */
    Optional<State> host();

    /** {@return who receives the visitors, with the offices they held then} */
    ImmutableList<Person> hosts();

    /** {@return the places of the visit, in order} */
    ImmutableList<Stop> stops();

    /** {@return the protocol of the visit; empty if nobody said} */
    Optional<VisitKind> kind();

    /** {@return how far the visit has come at the time of the report; empty if nobody said} */
    Optional<VisitStage> stage();

    /** {@return the {@link DiplomaticMeeting}s of the visit} */
    ImmutableList<IncidentId> meetings();

    /** {@return what the visit is about} */
    ImmutableList<String> topics();

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<DiplomaticVisit> type() {
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

    /** Builds a {@link DiplomaticVisit}. Not for use by several threads at once. */
    final class Builder extends ImmutableDiplomaticVisit.Builder
            implements Incident.Builder<Builder>, RecordType.Assembly<DiplomaticVisit> {
        Builder() {}

        /**
         * Adds a meeting of the visit.
         *
         * @param id the identifier of the meeting
         * @return this builder
         * @throws io.casus.InvalidValueException if the identifier is blank
         */
        public Builder addMeeting(String id) {
            return addMeeting(IncidentId.of(id));
        }

        @Override
        public DiplomaticVisit build() {
            DiplomaticVisit built = super.build();
            return Kinds.withClaimsInOrder(
                    built, claims -> built.toBuilder().claims(claims).build());
        }
    }
}
