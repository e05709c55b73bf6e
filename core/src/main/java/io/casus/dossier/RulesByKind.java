package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import io.casus.incident.ArmsTransfer;
import io.casus.incident.Casualties;
import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.incident.PoliticalEvent;
import io.casus.incident.Statement;
import io.casus.incident.TroopDeployment;
import io.casus.incident.UnknownIncident;
import java.util.HashMap;
import java.util.Map;

/** The rules of each kind, with those that hold for all: the time and the places. Not for use by several threads at once. */
final class RulesByKind {
    private final ImmutableList<MatchRule<?>> forAll;
    private final Map<String, ImmutableList<MatchRule<?>>> byKind = new HashMap<>();

    RulesByKind(TimeRules times) {
        forAll = ImmutableList.of(
                times.day(), times.clock(), Comparisons.place(Incident.class, Incident.PLACES, 5, -15));
    }

    /** What the rules need of an incident, to compare it with others. */
    Profile profile(Told told) {
        return new Profile(told, byKind.computeIfAbsent(told.kind(), any -> all(told.incident())));
    }

    private ImmutableList<MatchRule<?>> all(Incident incident) {
        return ImmutableList.<MatchRule<?>>builder()
                .addAll(ofKind(incident))
                .addAll(forAll)
                .build();
    }

    private static ImmutableList<MatchRule<?>> ofKind(Incident incident) {
        if (incident instanceof MissileLaunch) {
            return LaunchRules.ALL;
        }
        if (incident instanceof DiplomaticVisit) {
            return DiplomacyRules.VISITS;
        }
        if (incident instanceof DiplomaticMeeting) {
            return DiplomacyRules.MEETINGS;
        }
        if (incident instanceof Statement) {
            return StatementRules.ALL;
        }
        if (incident instanceof PoliticalEvent) {
            return OtherRules.POLITICAL_EVENTS;
        }
        if (incident instanceof ArmsTransfer) {
            return OtherRules.ARMS_TRANSFERS;
        }
        if (incident instanceof TroopDeployment) {
            return OtherRules.DEPLOYMENTS;
        }
        if (incident instanceof Casualties) {
            return OtherRules.CASUALTIES;
        }
        if (incident instanceof UnknownIncident) {
            return ImmutableList.of();
        }
        throw new IllegalStateException("No rules for " + incident.type().name() + ".");
    }
}
