package io.casus.examples.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.incident.ArmsTransfer;
import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.incident.PoliticalEvent;
import io.casus.incident.Statement;
import io.casus.incident.TroopDeployment;
import io.casus.name.CountryCode;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.LaunchPurpose;
import io.casus.vocabulary.MeetingFormat;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.Stance;
import io.casus.vocabulary.TransferStage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The codes of CAMEO and PLOVER for incidents, with what they lose.
 *
 * <p>Event data know who did what to whom on a day, and nothing else: neither how surely it is known nor by whom, no quantities, no class of a missile, no
 * places beyond the state. And they code acts between parties. An incident that did not happen, or that is no such act, has no code: a domestic election,
 * casualties, a launch of which nobody said what it was for. {@link #whyNone} says so.
 *
 * <p>A state is its ISO 3166-1 alpha-3 code, which CAMEO mostly has too; ministries, persons and groups are coded as their state only.
 */
public final class EventCodes {
    /** Only the first three digits of CAMEO matter for the type of PLOVER, and mostly two. */
    private static final ImmutableMap<String, String> PLOVER = ImmutableMap.<String, String>builder()
            .put("03", "AGREE")
            .put("04", "CONSULT")
            .put("05", "SUPPORT")
            .put("07", "AID")
            .put("10", "REQUEST")
            .put("11", "ACCUSE")
            .put("12", "REJECT")
            .put("13", "THREATEN")
            .put("15", "MOBILIZE")
            .put("17", "COERCE")
            .put("19", "ASSAULT")
            .buildOrThrow();

    private static final ImmutableMap<Stance, String> STANCES = ImmutableMap.<Stance, String>builder()
            .put(Stance.CONDEMNS, "111")
            .put(Stance.CRITICIZES, "111")
            .put(Stance.DEMANDS, "100")
            .put(Stance.SUPPORTS, "051")
            .put(Stance.WARNS, "130")
            .buildOrThrow();

    private static final ImmutableMap<PoliticalEventKind, String> POLITICS =
            ImmutableMap.of(PoliticalEventKind.ARREST, "173", PoliticalEventKind.INDICTMENT, "173");

    private EventCodes() {}

    /**
     * Returns the codes of an incident.
     *
     * @param incident the incident
     * @return the events, one for each pair of parties and each act; empty if the schemes have none for it
     */
    public static ImmutableList<EventCode> of(Incident incident) {
        if (!incident.status().equals(IncidentStatus.OCCURRED)) {
            return ImmutableList.of();
        }
        if (incident instanceof MissileLaunch launch) {
            return launch(launch);
        }
        if (incident instanceof DiplomaticVisit visit) {
            return visit(visit);
        }
        if (incident instanceof DiplomaticMeeting meeting) {
            return meeting(meeting);
        }
        if (incident instanceof Statement statement) {
            return statement(statement);
        }
        if (incident instanceof ArmsTransfer transfer) {
            return transfer(transfer);
        }
        if (incident instanceof TroopDeployment deployment) {
            return ImmutableList.of(event(
                    deployment.deployedBy().flatMap(EventCodes::country),
                    "154",
                    deployment.destination().flatMap(place -> place.country()),
                    "how many, doing what, on whose initiative"));
        }
        return incident instanceof PoliticalEvent event ? politics(event) : ImmutableList.of();
    }

    /**
     * Returns why an incident has no code.
     *
     * @param incident the incident
     * @return the reason, a sentence; empty if it has codes
     */
    public static Optional<String> whyNone(Incident incident) {
        if (!of(incident).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                incident.status().equals(IncidentStatus.OCCURRED)
                        ? "The schemes have no code for what is told of this "
                                + incident.type().name() + ", which is no act of one party towards another."
                        : "It is not told as having occurred, and event data code what occurred.");
    }

    private static ImmutableList<EventCode> launch(MissileLaunch launch) {
        Optional<LaunchPurpose> purpose = launch.purpose();
        if (purpose.isEmpty() || purpose.get().equals(LaunchPurpose.SPACE_LAUNCH)) {
            return ImmutableList.of();
        }
        Optional<CountryCode> hit = launch.impact().flatMap(place -> place.country());
        return ImmutableList.of(
                purpose.get().equals(LaunchPurpose.COMBAT)
                        ? event(
                                launch.launchedBy().flatMap(EventCodes::country),
                                "190",
                                hit,
                                "that it was missiles, which, how many, how far they flew, what they hit")
                        : event(
                                launch.launchedBy().flatMap(EventCodes::country),
                                "150",
                                Optional.empty(),
                                "that it was a launch, of which missiles, how many, how far they flew, where they fell"));
    }

    private static ImmutableList<EventCode> visit(DiplomaticVisit visit) {
        Optional<CountryCode> visitor = countries(visit.visitors()).stream().findFirst();
        Optional<CountryCode> host = visit.host().map(State::code);
        String loss = "who travelled, the stops, the kind and the meetings of the visit";
        return ImmutableList.of(event(visitor, "042", host, loss), event(host, "043", visitor, loss));
    }

    private static ImmutableList<EventCode> meeting(DiplomaticMeeting meeting) {
        String code = meeting.format().equals(Optional.of(MeetingFormat.TELEPHONE_CALL)) ? "041" : "040";
        ImmutableList<CountryCode> parties = countries(meeting.participants());
        ImmutableList.Builder<EventCode> events = ImmutableList.builder();
        for (CountryCode one : parties) {
            parties.stream()
                    .filter(other -> !other.equals(one))
                    .forEach(other -> events.add(event(
                            Optional.of(one),
                            code,
                            Optional.of(other),
                            "who met, the topics, and that more than two met together")));
        }
        return events.build();
    }

    private static ImmutableList<EventCode> statement(Statement statement) {
        ImmutableList.Builder<EventCode> events = ImmutableList.builder();
        Optional<CountryCode> addressee =
                countries(statement.addressees()).stream().findFirst();
        for (CountryCode speaker : countries(statement.speakers())) {
            statement.stances().stream()
                    .map(STANCES::get)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(code -> events.add(event(
                            Optional.of(speaker), code, addressee, "the words, the occasion, and what it is about")));
        }
        return events.build();
    }

    private static ImmutableList<EventCode> transfer(ArmsTransfer transfer) {
        Optional<TransferStage> stage = transfer.stage();
        boolean refusedOrRequested = stage.isPresent()
                && List.of(TransferStage.REFUSED, TransferStage.REQUESTED).contains(stage.get());
        if (stage.isEmpty() || refusedOrRequested) {
            return ImmutableList.of();
        }
        boolean gives =
                List.of(TransferStage.DELIVERED, TransferStage.UNDER_WAY).contains(stage.get());
        return ImmutableList.of(event(
                transfer.supplier().flatMap(EventCodes::country),
                gives ? "072" : "0332",
                transfer.recipient().flatMap(EventCodes::country),
                "what was transferred, whether it had arrived, and what was given in return"));
    }

    private static ImmutableList<EventCode> politics(PoliticalEvent event) {
        return event.kind().map(POLITICS::get).stream()
                .map(code -> event(
                        event.state().map(State::code),
                        code,
                        event.state().map(State::code),
                        "who was concerned, in which office, and how far it came"))
                .collect(ImmutableList.toImmutableList());
    }

    private static EventCode event(
            Optional<CountryCode> source, String cameo, Optional<CountryCode> target, String loss) {
        return new EventCode(
                source, cameo, PLOVER.getOrDefault(cameo.substring(0, 2), "none"), target, "Not held: " + loss + ".");
    }

    private static ImmutableList<CountryCode> countries(List<? extends Actor> actors) {
        return actors.stream()
                .flatMap(actor -> country(actor).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<CountryCode> country(Actor actor) {
        if (actor instanceof State state) {
            return Optional.of(state.code());
        }
        if (actor instanceof Organization organization) {
            return organization.of().flatMap(EventCodes::country);
        }
        return actor instanceof Person person
                ? person.offices().stream()
                        .flatMap(office -> office.of().flatMap(EventCodes::country).stream())
                        .findFirst()
                : Optional.empty();
    }
}
