package io.casus.dossier;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static io.casus.dossier.Comparisons.anchoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import io.casus.incident.ArmsTransfer;
import io.casus.incident.Casualties;
import io.casus.incident.PoliticalEvent;
import io.casus.incident.TransferItem;
import io.casus.incident.TroopDeployment;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.TransferCategory;
import java.util.Collections;
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

    static final ImmutableList<MatchRule<?>> POLITICAL_EVENTS = ImmutableList.of(
            Comparisons.term(PoliticalEvent.class, PoliticalEvent.KIND, 25, -100),
            Comparisons.actor(PoliticalEvent.class, PoliticalEvent.STATE, 15, -100),
            new MatchRule<>(Participants::of, OtherRules::participants),
            Comparisons.term(PoliticalEvent.class, PoliticalEvent.STAGE, 5, -15));

    static final ImmutableList<MatchRule<?>> ARMS_TRANSFERS = ImmutableList.of(
            Comparisons.actor(ArmsTransfer.class, ArmsTransfer.SUPPLIER, 20, -100),
            Comparisons.actor(ArmsTransfer.class, ArmsTransfer.RECIPIENT, 20, -100),
            new MatchRule<>(OtherRules::categories, OtherRules::categories),
            Comparisons.term(ArmsTransfer.class, ArmsTransfer.STAGE, 5, -10),
            Comparisons.words(ArmsTransfer.class, ArmsTransfer.IN_RETURN_FOR, 5, 0));

    static final ImmutableList<MatchRule<?>> DEPLOYMENTS = ImmutableList.of(
            Comparisons.actor(TroopDeployment.class, TroopDeployment.DEPLOYED_BY, 30, -100),
            anchoring(Comparisons.place(TroopDeployment.class, TroopDeployment.DESTINATION, 20, -30)),
            Comparisons.quantity(TroopDeployment.class, TroopDeployment.STRENGTH, 5, -10),
            Comparisons.actor(TroopDeployment.class, TroopDeployment.INITIATED_BY, 5, -5),
            Comparisons.words(TroopDeployment.class, TroopDeployment.ACTIVITY, 5, 0));

    static final ImmutableList<MatchRule<?>> CASUALTIES = ImmutableList.of(
            Comparisons.actor(Casualties.class, Casualties.SUFFERED_BY, 25, -100),
            anchoring(Comparisons.quantity(Casualties.class, Casualties.KILLED_OR_INJURED, 20, -15)),
            anchoring(Comparisons.quantity(Casualties.class, Casualties.KILLED, 20, -15)),
            Comparisons.quantity(Casualties.class, Casualties.INJURED, 10, -10),
            Comparisons.quantity(Casualties.class, Casualties.MISSING, 10, -10),
            Comparisons.words(Casualties.class, Casualties.CAUSE, 15, -10));

    private OtherRules() {}

    /** The persons and others who take part in a political event, and whether what happens to them happens once. */
    private record Participants(Parties parties, boolean once) {
        static Optional<Participants> of(Told told) {
            PoliticalEvent event = (PoliticalEvent) told.incident();
            List<Actor> actors =
                    event.participants().stream().<Actor>map(one -> one.actor()).toList();
            boolean once = event.kind().filter(HAPPEN_ONCE::contains).isPresent();
            return Parties.of(told, actors).map(parties -> new Participants(parties, once));
        }
    }

    private static Optional<Evidence> participants(Participants mine, Participants theirs) {
        return Optional.of(mine.parties()
                .firstAmong(theirs.parties())
                .map(who ->
                        new Evidence("participants", 20, mine.once(), () -> "In both, " + who.label() + " takes part."))
                .orElseGet(() -> Evidence.of("participants", -30, () -> "Nobody takes part in both.")));
    }

    private static Optional<Evidence> categories(
            ImmutableSet<TransferCategory> mine, ImmutableSet<TransferCategory> theirs) {
        return Optional.of(
                Collections.disjoint(mine, theirs)
                        ? Evidence.of(
                                "items", -30, () -> "Other things are transferred: " + mine + " and " + theirs + ".")
                        : Evidence.anchor("items", 15, () -> "The same sort of things is transferred: " + mine + "."));
    }

    private static Optional<ImmutableSet<TransferCategory>> categories(Told told) {
        ImmutableSet<TransferCategory> categories = ((ArmsTransfer) told.incident())
                .items().stream()
                        .map(TransferItem::category)
                        .flatMap(Optional::stream)
                        .collect(toImmutableSet());
        return Optional.of(categories).filter(some -> !some.isEmpty());
    }
}
