package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.casus.actor.Actor;
import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.DiplomaticVisit;
import io.casus.place.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is compared of two visits, and of two meetings. */
final class DiplomacyRules {
    static final ImmutableList<MatchRule> VISITS = ImmutableList.of(
            parties("visitors", told -> visit(told).visitors(), 35, 20),
            Comparisons.actor(DiplomaticVisit.class, DiplomaticVisit.HOST, 20, -100),
            DiplomacyRules::stops,
            Comparisons.term(DiplomaticVisit.class, DiplomaticVisit.KIND, 3, -5));

    static final ImmutableList<MatchRule> MEETINGS = ImmutableList.of(
            parties("participants", told -> meeting(told).participants(), 35, 20),
            Comparisons.term(DiplomaticMeeting.class, DiplomaticMeeting.FORMAT, 10, -40),
            Comparisons.term(DiplomaticMeeting.class, DiplomaticMeeting.LEVEL, 3, -5),
            Comparisons.words(DiplomaticMeeting.class, DiplomaticMeeting.TOPICS, 3, 0));

    private DiplomacyRules() {}

    private static DiplomaticVisit visit(Told told) {
        return (DiplomaticVisit) told.incident();
    }

    private static DiplomaticMeeting meeting(Told told) {
        return (DiplomaticMeeting) told.incident();
    }

    /**
     * Compares several actors: all the same, or some, where one report names only those. Somebody who is only called by an office counts as
     * whoever holds it.
     */
    static MatchRule parties(String rule, Function<Told, ? extends List<? extends Actor>> actors, int all, int some) {
        return (one, other) -> {
            List<? extends Actor> mine = actors.apply(one);
            List<? extends Actor> theirs = actors.apply(other);
            if (mine.isEmpty() || theirs.isEmpty()) {
                return Optional.empty();
            }
            long myMatched =
                    mine.stream().filter(my -> isAmong(one, my, other, theirs)).count();
            long theirMatched = theirs.stream()
                    .filter(their -> isAmong(other, their, one, mine))
                    .count();
            String both = labels(mine) + " and " + labels(theirs);
            if (myMatched == mine.size() && theirMatched == theirs.size()) {
                return Optional.of(Evidence.of(rule, all, () -> "The " + rule + " are the same: " + both + "."));
            }
            if (myMatched == mine.size() || theirMatched == theirs.size()) {
                return Optional.of(
                        Evidence.of(rule, some, () -> "One report names only some " + rule + ": " + both + "."));
            }
            if (myMatched > 0) {
                return Optional.of(
                        Evidence.of(rule, 0, () -> "Some " + rule + " are the same, others not: " + both + "."));
            }
            return Sets.intersection(Comparisons.states(mine), Comparisons.states(theirs))
                            .isEmpty()
                    ? Optional.of(Evidence.of(rule, -100, () -> "The " + rule + " are others: " + both + "."))
                    : Optional.of(Evidence.of(rule, -60, () -> "The " + rule + " differ: " + both + "."));
        };
    }

    private static boolean isAmong(Told told, Actor actor, Told other, List<? extends Actor> actors) {
        return actors.stream()
                .anyMatch(one -> told.identity(actor) == other.identity(one) || Offices.holder(actor, one));
    }

    private static String labels(List<? extends Actor> actors) {
        return String.join(", ", actors.stream().map(Actor::label).toList());
    }

    private static Optional<Evidence> stops(Told one, Told other) {
        ImmutableSet<String> mine = stops(visit(one));
        ImmutableSet<String> theirs = stops(visit(other));
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        ImmutableSet<String> common = Sets.intersection(mine, theirs).immutableCopy();
        return common.isEmpty()
                ? Optional.of(Evidence.of("stops", -15, () -> "The stops differ: " + mine + " and " + theirs + "."))
                : Optional.of(Evidence.of("stops", 5, () -> "Both have the stop " + String.join(", ", common) + "."));
    }

    private static ImmutableSet<String> stops(DiplomaticVisit visit) {
        return visit.stops().stream()
                .flatMap(stop -> Optional.of(stop.place()).flatMap(Place::name).stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
