package io.casus.dossier;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static io.casus.dossier.Comparisons.anchoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.casus.actor.Actor;
import io.casus.incident.ArmsTransfer;
import io.casus.incident.Casualties;
import io.casus.incident.PoliticalEvent;
import io.casus.incident.TransferItem;
import io.casus.incident.TroopDeployment;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.TransferCategory;
import java.util.List;
import java.util.Optional;

/** What is compared of two political events, transfers of arms, deployments or losses. */
final class OtherRules {
    /** What happens to one person once, or nearly so, and not every few years as an election does. */
    private static final ImmutableSet<PoliticalEventKind> HAPPEN_ONCE = ImmutableSet.of(
            PoliticalEventKind.IMPEACHMENT,
            PoliticalEventKind.MARTIAL_LAW,
            PoliticalEventKind.TRIAL,
            PoliticalEventKind.SUSPENSION,
            PoliticalEventKind.ARREST,
            PoliticalEventKind.ARREST_WARRANT,
            PoliticalEventKind.LEAVING_OFFICE);

    static final ImmutableList<MatchRule> POLITICAL_EVENTS = ImmutableList.of(
            Comparisons.term(PoliticalEvent.class, PoliticalEvent.KIND, 25, -100),
            Comparisons.actor(PoliticalEvent.class, PoliticalEvent.STATE, 15, -100),
            OtherRules::participants,
            Comparisons.term(PoliticalEvent.class, PoliticalEvent.STAGE, 5, -15));

    static final ImmutableList<MatchRule> ARMS_TRANSFERS = ImmutableList.of(
            Comparisons.actor(ArmsTransfer.class, ArmsTransfer.SUPPLIER, 20, -100),
            Comparisons.actor(ArmsTransfer.class, ArmsTransfer.RECIPIENT, 20, -100),
            OtherRules::categories,
            Comparisons.term(ArmsTransfer.class, ArmsTransfer.STAGE, 5, -10),
            Comparisons.words(ArmsTransfer.class, ArmsTransfer.IN_RETURN_FOR, 5, 0));

    static final ImmutableList<MatchRule> DEPLOYMENTS = ImmutableList.of(
            Comparisons.actor(TroopDeployment.class, TroopDeployment.DEPLOYED_BY, 30, -100),
            anchoring(Comparisons.place(TroopDeployment.class, TroopDeployment.DESTINATION, 20, -30)),
            Comparisons.quantity(TroopDeployment.class, TroopDeployment.STRENGTH, 5, -10),
            Comparisons.actor(TroopDeployment.class, TroopDeployment.INITIATED_BY, 5, -5),
            Comparisons.words(TroopDeployment.class, TroopDeployment.ACTIVITY, 5, 0));

    static final ImmutableList<MatchRule> CASUALTIES = ImmutableList.of(
            Comparisons.actor(Casualties.class, Casualties.SUFFERED_BY, 25, -100),
            anchoring(Comparisons.quantity(Casualties.class, Casualties.KILLED_OR_INJURED, 20, -15)),
            anchoring(Comparisons.quantity(Casualties.class, Casualties.KILLED, 20, -15)),
            Comparisons.quantity(Casualties.class, Casualties.INJURED, 10, -10),
            Comparisons.quantity(Casualties.class, Casualties.MISSING, 10, -10),
            Comparisons.words(Casualties.class, Casualties.CAUSE, 15, -10));

    private OtherRules() {}

    private static List<Actor> participants(PoliticalEvent event) {
        return event.participants().stream().<Actor>map(one -> one.actor()).toList();
    }

    private static Optional<Evidence> participants(Told one, Told other) {
        PoliticalEvent mine = (PoliticalEvent) one.incident();
        PoliticalEvent theirs = (PoliticalEvent) other.incident();
        List<Actor> myActors = participants(mine);
        List<Actor> theirActors = participants(theirs);
        if (myActors.isEmpty() || theirActors.isEmpty()) {
            return Optional.empty();
        }
        ImmutableSet<Integer> common = Sets.intersection(
                        Comparisons.identities(one, myActors), Comparisons.identities(other, theirActors))
                .immutableCopy();
        if (common.isEmpty()) {
            return Optional.of(Evidence.of("participants", -30, () -> "Nobody takes part in both."));
        }
        boolean once = mine.kind().filter(HAPPEN_ONCE::contains).isPresent();
        String who = myActors.stream()
                .filter(actor -> common.contains(one.identity(actor)))
                .map(Actor::label)
                .findFirst()
                .orElse("somebody");
        return Optional.of(new Evidence("participants", 20, once, () -> "In both, " + who + " takes part."));
    }

    private static Optional<Evidence> categories(Told one, Told other) {
        ImmutableSet<TransferCategory> mine = categories((ArmsTransfer) one.incident());
        ImmutableSet<TransferCategory> theirs = categories((ArmsTransfer) other.incident());
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Sets.intersection(mine, theirs).isEmpty()
                        ? Evidence.of(
                                "items", -30, () -> "Other things are transferred: " + mine + " and " + theirs + ".")
                        : Evidence.anchor("items", 15, () -> "The same sort of things is transferred: " + mine + "."));
    }

    private static ImmutableSet<TransferCategory> categories(ArmsTransfer transfer) {
        return transfer.items().stream()
                .map(TransferItem::category)
                .flatMap(Optional::stream)
                .collect(toImmutableSet());
    }
}
