package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.actor.Actor;
import io.casus.actor.Person;
import io.casus.attribute.RecordType;
import io.casus.examples.mention.TimeOfReport;
import io.casus.examples.text.Span;
import io.casus.incident.Incident;
import io.casus.incident.Statement;
import io.casus.place.Place;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.MeetingFormat;
import io.casus.vocabulary.VisitKind;
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
     * What a visit or a meeting is about.
     *
     * @param words the words of the report
     * @param span where they stand
     */
    record Topic(String words, Span span) {}

    /**
     * A visit of one or several to one state.
     *
     * @param span the words
     * @param visitors who visits
     * @param place where
     * @param status whether it happened: possible, if the sentence only names it
     * @param stage how far it has come; empty if the sentence does not say
     * @param kind the protocol; empty if the sentence does not say
     * @param time when; empty if the sentence does not say
     * @param timeAtPlace when the visitors are at that place; empty if the sentence does not say
     * @param hosts who invites or receives
     * @param topics what it is about
     */
    record OfVisit(
            Span span,
            ImmutableList<Person> visitors,
            Place place,
            IncidentStatus status,
            Optional<VisitStage> stage,
            Optional<VisitKind> kind,
            Optional<TimeOfReport> time,
            Optional<TimeOfReport> timeAtPlace,
            ImmutableList<Person> hosts,
            ImmutableList<Topic> topics)
            implements Finding {}

    /**
     * A meeting.
     *
     * @param span the words
     * @param participants who meets
     * @param format the form; empty if the sentence does not say
     * @param status whether it happened
     * @param time when; empty if the sentence does not say
     * @param topics what it is about
     */
    record OfMeeting(
            Span span,
            ImmutableList<Actor> participants,
            Optional<MeetingFormat> format,
            IncidentStatus status,
            Optional<TimeOfReport> time,
            ImmutableList<Topic> topics)
            implements Finding {

        /**
         * Makes a meeting of which no more is said.
         *
         * @param span the words
         * @param participants who meets
         * @param format the form; empty if the sentence does not say
         * @param status whether it happened
         */
        public OfMeeting(
                Span span, ImmutableList<Actor> participants, Optional<MeetingFormat> format, IncidentStatus status) {
            this(span, participants, format, status, Optional.empty(), ImmutableList.of());
        }
    }

    /**
     * A happening of a kind whose incidents are put together from their values alone: a political event, a transfer of
     * arms, a deployment, casualties, a summit.
     *
     * @param span the words
     * @param type the kind
     * @param reality whether it happened, and how surely that is said
     * @param said what is said of it, its time too
     * @param isTakenForGranted whether it rests on the report's own word, even if the sentence says what somebody else
     *     says
     * @param toldApartBy what tells two such happenings of a report apart: features with their values, such as {@code
     *     kind} and {@code election}. Two that have different values of a feature are two; where one of both lacks
     *     it, they are taken for the same
     */
    record OfEvent(
            Span span,
            RecordType<? extends Incident> type,
            Reality reality,
            ImmutableList<Said<?>> said,
            boolean isTakenForGranted,
            ImmutableMap<String, String> toldApartBy)
            implements Finding {}

    /**
     * That somebody says something, or believes it.
     *
     * @param span the words that name the speakers, with the verb; the verb alone where they are named elsewhere
     * @param named the words that name the speakers
     * @param act the verb, by which two findings about one saying are known
     * @param words what is told: the reported clause, or the verb with what is spoken about, quotations included
     * @param about the part of the words that rests on the speakers' word
     * @param speaker how it is known who speaks
     * @param speakers who speaks; empty unless they are named
     * @param kind what the saying is
     * @param status whether it was said, or will be
     * @param claimant on whose word it rests, if not on the report's own
     * @param said what else is said of it: stances, addressees, topics
     */
    record OfStatement(
            Span span,
            Span named,
            Span act,
            Span words,
            Span about,
            Speaker speaker,
            ImmutableList<Actor> speakers,
            Kind kind,
            IncidentStatus status,
            Optional<Actor> claimant,
            ImmutableList<Said<?>> said)
            implements Finding {

        /** How it is known who speaks. */
        public enum Speaker {
            /** The sentence names the speakers. */
            NAMED,
            /** Whoever spoke in the sentence before, in the same paragraph. */
            AS_BEFORE,
            /** Those whose statement the whole text is: "we". */
            ISSUER
        }

        /** What a saying is. */
        public enum Kind {
            /** It tells something: what it tells rests on the speakers' word. */
            TELLS,
            /** It speaks about something that is taken for granted: "condemned the coup". */
            TAKES_FOR_GRANTED,
            /** An agency passes on what it reports: that is no statement, yet what it tells rests on its word. */
            PASSES_ON,
            /** It is not said, only held to be so: "Paris believes". */
            BELIEVES
        }

        /**
         * Returns the same with other speakers.
         *
         * @param others who speaks
         * @return the finding
         */
        public OfStatement by(ImmutableList<Actor> others) {
            return by(others, named);
        }

        /**
         * Returns the same with other speakers.
         *
         * @param others who speaks
         * @param named the words that name them
         * @return the finding
         */
        public OfStatement by(ImmutableList<Actor> others, Span named) {
            // "Macron spoke with Scholz and told him": hardly himself.
            ImmutableList<Said<?>> toOthers = said.stream()
                    .filter(one -> !(one.attribute().equals(Statement.ADDRESSEES)
                            && one.value().filter(others::contains).isPresent()))
                    .collect(toImmutableList());
            return new OfStatement(span, named, act, words, about, speaker, others, kind, status, claimant, toOthers);
        }

        /**
         * Returns the same on the word of somebody.
         *
         * @param other who tells of it
         * @return the finding
         */
        public OfStatement toldBy(Optional<Actor> other) {
            return new OfStatement(span, named, act, words, about, speaker, speakers, kind, status, other, said);
        }

        /**
         * Returns the same, with more known of it.
         *
         * @param more what else is said of it
         * @return the finding
         */
        public OfStatement and(ImmutableList<Said<?>> more) {
            ImmutableList<Said<?>> all =
                    ImmutableList.<Said<?>>builder().addAll(said).addAll(more).build();
            return new OfStatement(span, named, act, words, about, speaker, speakers, kind, status, claimant, all);
        }
    }
}
