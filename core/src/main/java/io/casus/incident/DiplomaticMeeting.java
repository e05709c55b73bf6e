package io.casus.incident;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.repeated;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.vocabulary.MeetingFormat;
import io.casus.vocabulary.MeetingLevel;
import java.util.Optional;
import org.immutables.value.Value;

/** A meeting of parties: talks, a summit, a joint news conference, a telephone call. */
@Value.Immutable
public sealed interface DiplomaticMeeting extends Incident permits ImmutableDiplomaticMeeting {

    /** The attribute {@link #participants()}. */
    Attribute<DiplomaticMeeting, Actor> PARTICIPANTS = repeated(
            "participants", Actor.TYPE, DiplomaticMeeting::participants, Builder.class, Builder::addParticipant);

    /** The attribute {@link #level()}. */
    Attribute<DiplomaticMeeting, MeetingLevel> LEVEL =
            optional("level", MeetingLevel.VOCABULARY, DiplomaticMeeting::level, Builder.class, Builder::level);

    /** The attribute {@link #format()}. */
    Attribute<DiplomaticMeeting, MeetingFormat> FORMAT =
            optional("format", MeetingFormat.VOCABULARY, DiplomaticMeeting::format, Builder.class, Builder::format);

    /** The attribute {@link #topics()}. */
    Attribute<DiplomaticMeeting, String> TOPICS =
            repeated("topics", STRING, DiplomaticMeeting::topics, Builder.class, Builder::addTopic);

    /** The type of this kind, with all its attributes in the order in which they are written. */
    RecordType<DiplomaticMeeting> TYPE =
            Kinds.type(DiplomaticMeeting.class, Builder::new, ImmutableList.of(PARTICIPANTS, LEVEL, FORMAT, TOPICS));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return who takes part, with the offices they held then} */
    ImmutableList<Actor> participants();

    /** {@return the rank at which they meet; empty if nobody said} */
    Optional<MeetingLevel> level();

    /** {@return the form of the meeting; empty if nobody said} */
    Optional<MeetingFormat> format();

    /** {@return what it is about} */
    ImmutableList<String> topics();

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<DiplomaticMeeting> type() {
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

    /** Builds a {@link DiplomaticMeeting}. Not for use by several threads at once. */
    final class Builder extends ImmutableDiplomaticMeeting.Builder
            implements Incident.Builder<Builder>, RecordType.Assembly<DiplomaticMeeting> {
        Builder() {}

        @Override
        public DiplomaticMeeting build() {
            DiplomaticMeeting built = super.build();
            return Kinds.withClaimsInOrder(
                    built, claims -> built.toBuilder().claims(claims).build());
        }
    }
}
