package io.casus.dossier;

import static java.util.stream.Collectors.joining;

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
import java.util.function.Supplier;

/** What is compared of two visits, and of two meetings. */
final class DiplomacyRules {
    static final ImmutableList<MatchRule<?>> VISITS = ImmutableList.of(
            parties("visitors", told -> visit(told).visitors(), 35, 20),
            Comparisons.actor(DiplomaticVisit.class, DiplomaticVisit.HOST, 20, -100),
            new MatchRule<>(DiplomacyRules::stops, DiplomacyRules::stops),
            Comparisons.term(DiplomaticVisit.class, DiplomaticVisit.KIND, 3, -5));

    static final ImmutableList<MatchRule<?>> MEETINGS = ImmutableList.of(
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
    static MatchRule<?> parties(
            String rule, Function<Told, ? extends List<? extends Actor>> actors, int all, int some) {
        return new MatchRule<>(
                told -> Parties.of(told, actors.apply(told)),
                (mine, theirs) -> Optional.of(parties(rule, mine, theirs, all, some)));
    }

    private static Evidence parties(String rule, Parties mine, Parties theirs, int all, int some) {
        Supplier<String> both = () -> labels(mine) + " and " + labels(theirs);
        int myMatched = mine.among(theirs);
        int theirMatched = theirs.among(mine);
        boolean allOfMine = myMatched == mine.actors().size();
        boolean allOfTheirs = theirMatched == theirs.actors().size();
        if (allOfMine && allOfTheirs) {
            return Evidence.of(rule, all, () -> "The " + rule + " are the same: " + both.get() + ".");
        }
        if (allOfMine || allOfTheirs) {
            return Evidence.of(rule, some, () -> "One report names only some " + rule + ": " + both.get() + ".");
        }
        if (myMatched > 0) {
            return Evidence.of(rule, 0, () -> "Some " + rule + " are the same, others not: " + both.get() + ".");
        }
        return mine.shareAState(theirs)
                ? Evidence.of(rule, -60, () -> "The " + rule + " differ: " + both.get() + ".")
                : Evidence.of(rule, -100, () -> "The " + rule + " are others: " + both.get() + ".");
    }

    private static String labels(Parties parties) {
        return parties.actors().stream().map(Actor::label).collect(joining(", "));
    }

    private static Optional<Evidence> stops(ImmutableSet<String> mine, ImmutableSet<String> theirs) {
        ImmutableSet<String> common = Sets.intersection(mine, theirs).immutableCopy();
        return common.isEmpty()
                ? Optional.of(Evidence.of("stops", -15, () -> "The stops differ: " + mine + " and " + theirs + "."))
                : Optional.of(Evidence.of("stops", 5, () -> "Both have the stop " + String.join(", ", common) + "."));
    }

    private static Optional<ImmutableSet<String>> stops(Told told) {
        ImmutableSet<String> stops = visit(told).stops().stream()
                .flatMap(stop -> Optional.of(stop.place()).flatMap(Place::name).stream())
                .collect(ImmutableSet.toImmutableSet());
        return Optional.of(stops).filter(some -> !some.isEmpty());
    }
}
