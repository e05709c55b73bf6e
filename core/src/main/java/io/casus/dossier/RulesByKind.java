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

/** The rules of each kind, beside those that hold for all: the time and the links. */
final class RulesByKind {
    private final ImmutableList<MatchRule> forAll;

    RulesByKind(TimeRules times) {
        forAll = ImmutableList.of(times::day, times::clock, Comparisons.place(Incident.class, Incident.PLACES, 5, -15));
    }

    /** Asks all rules of the kind of two incidents. Nothing speaks for those of different kinds, of which a person may still say that they are not the same. */
    ImmutableList<Evidence> compare(Told one, Told other) {
        if (!one.kind().equals(other.kind())) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Evidence> found = ImmutableList.builder();
        rules(one.incident()).forEach(rule -> rule.compare(one, other).ifPresent(found::add));
        forAll.forEach(rule -> rule.compare(one, other).ifPresent(found::add));
        return found.build();
    }

    private static ImmutableList<MatchRule> rules(Incident incident) {
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
