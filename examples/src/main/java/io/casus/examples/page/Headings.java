package io.casus.examples.page;

import static java.util.stream.Collectors.joining;

import io.casus.actor.Actor;
import io.casus.incident.ArmsTransfer;
import io.casus.incident.Casualties;
import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.incident.PoliticalEvent;
import io.casus.incident.Statement;
import io.casus.incident.TroopDeployment;
import java.util.List;
import java.util.Optional;

/** A heading for an incident: what it is, and of whom. */
final class Headings {
    private static final int LONGEST = 80;

    private Headings() {}

    static String of(Incident incident) {
        if (incident instanceof MissileLaunch launch) {
            return "Missile launch" + by(launch.launchedBy());
        }
        if (incident instanceof DiplomaticVisit visit) {
            return "Visit" + by(visit.visitors())
                    + visit.host().map(host -> " to " + host.label()).orElse("");
        }
        if (incident instanceof DiplomaticMeeting meeting) {
            return meeting.format().map(format -> capital(format.describe())).orElse("Meeting")
                    + of(" of ", meeting.participants());
        }
        if (incident instanceof Statement statement) {
            return "Statement" + by(statement.speakers())
                    + statement
                            .quotation()
                            .or(statement::paraphrase)
                            .map(words -> ": " + shortened(words))
                            .orElse("");
        }
        if (incident instanceof PoliticalEvent event) {
            return event.kind().map(kind -> capital(kind.describe())).orElse("Political event")
                    + event.state().map(state -> " in " + state.label()).orElse("");
        }
        if (incident instanceof ArmsTransfer transfer) {
            return "Transfer" + from(" from ", transfer.supplier()) + from(" to ", transfer.recipient());
        }
        if (incident instanceof TroopDeployment deployment) {
            return "Deployment of troops" + by(deployment.deployedBy());
        }
        if (incident instanceof Casualties casualties) {
            return "Casualties" + from(" of ", casualties.sufferedBy());
        }
        return incident.type().name();
    }

    private static String by(Optional<? extends Actor> actor) {
        return from(" by ", actor);
    }

    private static String by(List<? extends Actor> actors) {
        return of(" by ", actors);
    }

    private static String from(String words, Optional<? extends Actor> actor) {
        return actor.map(who -> words + who.label()).orElse("");
    }

    private static String of(String words, List<? extends Actor> actors) {
        return actors.isEmpty() ? "" : words + actors.stream().map(Actor::label).collect(joining(", "));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "…";
    }
}
