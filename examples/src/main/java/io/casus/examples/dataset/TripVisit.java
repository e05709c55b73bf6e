package io.casus.examples.dataset;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Office;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.attribute.Attribute;
import io.casus.claim.Claim;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.Link;
import io.casus.incident.Stop;
import io.casus.name.CountryCode;
import io.casus.name.Identifier;
import io.casus.place.Place;
import io.casus.source.Citation;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.LinkRelation;
import io.casus.vocabulary.PlaceKind;
import io.casus.vocabulary.VisitStage;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a visit, and the meetings during it, of one trip. What has no attribute stays words, under the name of the element. */
final class TripVisit {
    private static final State UNITED_STATES = State.of("USA");
    private static final ImmutableMap<String, String> OFFICES = ImmutableMap.of("secretary", "Secretary of State");

    /** Where the schema wants a date and time. */
    private static final ImmutableSet<String> DATE_TIMES = ImmutableSet.of(Trip.CREATED, Trip.MODIFIED);

    /** A comma between two places, and not that of "Mexico, D.F.". */
    private static final Splitter PLACES =
            Splitter.on(Pattern.compile(",(?! ?(?:\\p{Lu}\\.)+)")).trimResults().omitEmptyStrings();

    private final Trip trip;
    private final String source;
    private final LoadNotes notes;
    private final String id;
    private final Optional<CountryCode> country;
    private final Map<String, ForeignValue> words = new LinkedHashMap<>();

    TripVisit(Trip trip, String source, LoadNotes notes) {
        this.trip = trip;
        this.source = source;
        this.notes = notes;
        id = "travels-" + trip.number().replace(' ', '-');
        country = CountryNames.code(trip.text(Trip.COUNTRY));
    }

    Journey read() {
        Person visitor = visitor();
        Optional<UncertainTime> time = time();
        Remarks remarks = Remarks.read(trip.text(Trip.REMARKS));
        DiplomaticVisit.Builder visit =
                DiplomaticVisit.builder().id(id).addVisitor(visitor).stage(VisitStage.DONE);
        time.ifPresent(visit::time);
        country.ifPresent(code -> visit.host(host(code)));
        stops(time).forEach(visit::addStop);
        remarks.kind().ifPresent(kind -> {
            visit.kind(kind);
            visit.addClaim(cited(DiplomaticVisit.KIND, kind, trip.text(Trip.REMARKS)));
        });
        if (!trip.text(Trip.REMARKS).isEmpty()) {
            visit.summary(trip.text(Trip.REMARKS));
        }
        ImmutableList<DiplomaticMeeting> meetings = meetings(visitor, remarks);
        meetings.forEach(meeting -> visit.addMeeting(meeting.id()));
        noteAll(remarks);
        visit.foreignProperties(ForeignProperties.of(words));
        return new Journey(visit.build(), meetings);
    }

    private Person visitor() {
        Person.Builder person = Person.builder().name(trip.text(Trip.NAME));
        String role = trip.text(Trip.ROLE);
        if (!role.isEmpty()) {
            person.addOffice(Office.builder()
                    .title(OFFICES.getOrDefault(role, role))
                    .of(UNITED_STATES)
                    .build());
        }
        if (!trip.text(Trip.WHO).isEmpty()) {
            person.addIdentifier(Identifier.of("us-historian", trip.text(Trip.WHO)));
        }
        return person.build();
    }

    private State host(CountryCode code) {
        return State.builder().code(code).name(trip.text(Trip.COUNTRY)).build();
    }

    /** From the first day to the last one, by the calendar of the place; what is no day is kept in words. */
    private Optional<UncertainTime> time() {
        Optional<LocalDate> start = day(Trip.START);
        Optional<LocalDate> end = day(Trip.END);
        if (start.isEmpty() || end.isEmpty()) {
            return start.or(() -> end).map(UncertainTime::of);
        }
        if (start.get().isAfter(end.get())) {
            words.put(Trip.START, text(Trip.START));
            words.put(Trip.END, text(Trip.END));
            fail(
                    Trip.END,
                    "The last day " + end.get() + " is before the first day " + start.get()
                            + ". Both are kept in words.");
            return Optional.empty();
        }
        return Optional.of(
                start.equals(end)
                        ? UncertainTime.of(start.get())
                        : UncertainTime.between(UncertainTime.of(start.get()), UncertainTime.of(end.get())));
    }

    private Optional<LocalDate> day(String element) {
        String text = trip.text(element);
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            fail(element, "«" + text + "» is no day. It is kept in words.");
            words.put(element, text(element));
            return Optional.empty();
        }
    }

    private ImmutableList<Stop> stops(Optional<UncertainTime> time) {
        List<String> places = PLACES.splitToList(trip.text(Trip.LOCALE));
        if (places.size() > 1) {
            words.put(Trip.LOCALE, text(Trip.LOCALE));
        }
        ImmutableList.Builder<Stop> stops = ImmutableList.builder();
        for (String name : places) {
            Place.Builder place = Place.builder().name(name).kind(PlaceKind.CITY);
            country.ifPresent(place::country);
            Stop.Builder stop = Stop.builder().place(place.build());
            if (places.size() == 1) {
                time.ifPresent(stop::time);
            }
            stops.add(stop.build());
        }
        return stops.build();
    }

    private ImmutableList<DiplomaticMeeting> meetings(Person visitor, Remarks remarks) {
        ImmutableList.Builder<DiplomaticMeeting> meetings = ImmutableList.builder();
        int number = 0;
        for (Remarks.Met met : remarks.meetings()) {
            DiplomaticMeeting.Builder meeting = DiplomaticMeeting.builder()
                    .id(id + "-meeting-" + ++number)
                    .addParticipant(visitor)
                    .addLink(Link.of(LinkRelation.PART_OF, id));
            dayOfMeeting().ifPresent(meeting::time);
            for (Person person : met.persons()) {
                meeting.addParticipant(person);
                meeting.addClaim(cited(DiplomaticMeeting.PARTICIPANTS, person, met.words()));
            }
            meetings.add(meeting.build());
        }
        return meetings.build();
    }

    /** One of the days of the trip. */
    private Optional<UncertainTime> dayOfMeeting() {
        Optional<LocalDate> start = parsed(Trip.START);
        Optional<LocalDate> end = parsed(Trip.END);
        if (start.isEmpty() || end.isEmpty() || start.get().isAfter(end.get())) {
            return Optional.empty();
        }
        return Optional.of(
                start.equals(end)
                        ? UncertainTime.of(start.get())
                        : UncertainTime.parse("[" + start.get() + ".." + end.get() + "]"));
    }

    private Optional<LocalDate> parsed(String element) {
        return words.containsKey(element) ? Optional.empty() : Optional.of(LocalDate.parse(trip.text(element)));
    }

    private <V> Claim<V> cited(Attribute<?, V> attribute, V value, String exact) {
        return Claim.builder(attribute)
                .value(value)
                .addCitation(Citation.builder().source(source).exact(exact).build())
                .build();
    }

    private void noteAll(Remarks remarks) {
        trip.texts().forEach((name, text) -> {
            if (text.isEmpty()) {
                noteEmpty(name);
            } else if (words.containsKey(name) && !name.equals(Trip.LOCALE)) {
                notes.words(name, "words");
            } else {
                note(name, text, remarks);
            }
        });
    }

    private void noteEmpty(String name) {
        notes.blank(name);
        if (DATE_TIMES.contains(name)) {
            fail(name, "The element is empty, but the schema wants a date and time.");
        }
    }

    private void note(String name, String text, Remarks remarks) {
        switch (name) {
            case Trip.ID -> notes.heldIn(name, Incident.ID.name());
            case Trip.WHO, Trip.NAME, Trip.ROLE -> notes.held(name, DiplomaticVisit.VISITORS);
            case Trip.START, Trip.END -> notes.held(name, Incident.TIME);
            case Trip.LOCALE -> notes.held(name, DiplomaticVisit.STOPS);
            case Trip.REMARKS -> noteRemarks(name, remarks);
            case Trip.COUNTRY -> noteCountry(name, text);
            default -> keep(name, text);
        }
    }

    private void noteRemarks(String name, Remarks remarks) {
        if (remarks.meetings().isEmpty()) {
            notes.words(name, Incident.SUMMARY.name());
        } else {
            notes.heldIn(name, DiplomaticVisit.MEETINGS.name() + ", " + Incident.SUMMARY.name());
        }
    }

    private void noteCountry(String name, String text) {
        if (country.isPresent()) {
            notes.held(name, DiplomaticVisit.HOST);
            return;
        }
        fail(name, "«" + text + "» is no country with a code of ISO 3166-1. It is kept in words.");
        keep(name, text);
    }

    private void keep(String name, String text) {
        words.put(
                DiplomaticVisit.TYPE.attribute(name).isPresent() ? name + " of the trip" : name,
                new ForeignValue.Text(text));
        notes.words(name, "words");
        if (DATE_TIMES.contains(name) && !isDateTime(text)) {
            fail(name, "«" + text + "» is no date and time. It is kept in words.");
        }
    }

    private static boolean isDateTime(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private ForeignValue text(String name) {
        return new ForeignValue.Text(trip.text(name));
    }

    private void fail(String name, String problem) {
        notes.fail(trip.number(), name, trip.text(name), problem);
    }
}
