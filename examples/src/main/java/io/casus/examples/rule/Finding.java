package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import io.casus.actor.Person;
import io.casus.attribute.Attribute;
import io.casus.attribute.RecordType;
import io.casus.examples.mention.TimeOfReport;
import io.casus.examples.text.Quotation;
import io.casus.examples.text.Span;
import io.casus.incident.Incident;
import io.casus.place.Place;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.Medium;
import io.casus.vocabulary.MeetingFormat;
import io.casus.vocabulary.Stance;
import io.casus.vocabulary.VisitStage;
import java.util.Optional;

/** What a rule understood of a sentence. */
public sealed interface Finding {

    /**
     * Returns the words that say it.
     *
     * @return the stretch of the text
     */
    Span span();

    /**
     * A launch, or something about one.
     *
     * @param span the words
     * @param reference which launch is meant
     * @param status whether it happened
     * @param time when; empty if the sentence does not say
     * @param said what is said of it
     */
    record OfLaunch(
            Span span,
            Reference reference,
            IncidentStatus status,
            Optional<TimeOfReport> time,
            ImmutableList<Said<?>> said)
            implements Finding {

        /** Which launch is meant. */
        public enum Reference {
            /** One that this sentence tells of. */
            TOLD,
            /** One before it, which this sentence only looks back to. */
            EARLIER,
            /** The one that is being told of: "the missile", "the launch". */
            THE_SAME
        }

        /**
         * Returns the same with other values.
         *
         * @param other what is said of it
         * @return the finding
         */
        public OfLaunch with(ImmutableList<Said<?>> other) {
            return new OfLaunch(span, reference, status, time, other);
        }
    }

    /**
     * The words "the first since", which say that a launch is the first after the earlier one of that sentence.
     *
     * @param span the words
     */
    record OfFirstSince(Span span) implements Finding {}

    /**
     * A visit.
     *
     * @param span the words
     * @param visitor who visits
     * @param place where
     * @param stage how far it has come; empty if the sentence does not say
     * @param time when; empty if the sentence does not say
     */
    record OfVisit(Span span, Person visitor, Place place, Optional<VisitStage> stage, Optional<TimeOfReport> time)
            implements Finding {}

    /**
     * A meeting.
     *
     * @param span the words
     * @param participants who meets
     * @param format the form; empty if the sentence does not say
     * @param status whether it happened
     */
    record OfMeeting(
            Span span, ImmutableList<Actor> participants, Optional<MeetingFormat> format, IncidentStatus status)
            implements Finding {}

    /**
     * A happening of a kind whose incidents are put together from their values alone: a political event, a transfer of
     * arms, a deployment, casualties.
     *
     * @param span the words
     * @param type the kind
     * @param status whether it happened
     * @param time when; empty if the sentence does not say
     * @param said what is said of it
     * @param toldApartBy the attributes whose values tell two such happenings of a report apart; where one of both says
     *     nothing of them, they are taken for the same
     */
    record OfEvent(
            Span span,
            RecordType<? extends Incident> type,
            IncidentStatus status,
            Optional<TimeOfReport> time,
            ImmutableList<Said<?>> said,
            ImmutableSet<Attribute<?, ?>> toldApartBy)
            implements Finding {}

    /**
     * A quotation and its speakers.
     *
     * @param span the words that name the speakers, with the quotation
     * @param quotation the quotation
     * @param speakers who says it
     * @param stances what the speakers do with it
     * @param medium how it was said; empty if the sentence does not say
     * @param claimant on whose word it rests, if not on the report's own
     */
    record OfQuotation(
            Span span,
            Quotation quotation,
            ImmutableList<Actor> speakers,
            ImmutableList<Stance> stances,
            Optional<Medium> medium,
            Optional<Actor> claimant)
            implements Finding {}
}
