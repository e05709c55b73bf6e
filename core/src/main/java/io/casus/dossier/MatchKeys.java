package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import io.casus.incident.ArmsTransfer;
import io.casus.incident.Casualties;
import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.MissileLaunch;
import io.casus.incident.PoliticalEvent;
import io.casus.incident.Statement;
import io.casus.incident.TroopDeployment;
import io.casus.time.UncertainTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The keys under which an incident meets others: its kind, who acts, and when; for statements also the words; and what is linked to it.
 *
 * <p>An incident that tells when it happened meets those of the same days; one that does not meets those of the same actor, as far as these are
 * not too many, and those that are linked to something of the same days, such as "the first since November 5". Not for use by several threads
 * at once.
 */
final class MatchKeys {
    private static final int MOST_ACTORS = 5;
    private static final int MOST_WORDS = 8;
    private static final int MOST_TIES = 10;
    private static final String NOBODY = "-";
    private static final String ANYBODY = "*";

    private final AllTold told;
    /** Many incidents have the same times. */
    private final Map<ImmutableList<UncertainTime>, TimeKeys> byTimes = new HashMap<>();

    MatchKeys(AllTold told) {
        this.told = told;
    }

    /** The keys of one incident. */
    ImmutableSet<MatchKey> of(Told one) {
        ImmutableSet.Builder<MatchKey> keys = ImmutableSet.builder();
        ImmutableList<String> actors = actors(one);
        ImmutableSet<MatchKey> linked = linked(one);
        ImmutableSet<String> words = words(one);
        boolean findsOthers = !words.isEmpty() || (!linked.isEmpty() && one.incident() instanceof Statement);
        for (String actor : actors.isEmpty() ? ImmutableList.of(NOBODY) : actors) {
            String who = one.kind() + "|" + actor;
            times(one).all().stream()
                    .filter(key -> !(findsOthers && key.equals(TimeKeys.ANY_SEEKER)))
                    .forEach(key -> keys.add(key.under(who)));
            linked.forEach(key -> keys.add(key.under(who)));
            words.forEach(word -> keys.add(MatchKey.seeker("w" + word).under(who)));
        }
        // Who does not say who acted meets all of the same days.
        times(one)
                .narrow()
                .forEach(key -> keys.add(
                        new MatchKey(key.text(), key.seeker() && actors.isEmpty()).under(one.kind() + "|" + ANYBODY)));
        return keys.build();
    }

    private TimeKeys times(Told one) {
        return byTimes.computeIfAbsent(one.times(), TimeKeys::of);
    }

    private ImmutableSet<MatchKey> linked(Told one) {
        ImmutableSet.Builder<MatchKey> keys = ImmutableSet.builder();
        told.ties(one.number()).stream().limit(MOST_TIES).forEach(tie -> {
            Told other = told.get(tie.other());
            String how = tie.relation() + (tie.outgoing() ? ">" : "<") + other.kind();
            times(other).narrow().forEach(key -> keys.add(key.under(how)));
        });
        return keys.build();
    }

    private static ImmutableSet<String> words(Told one) {
        return one.text().map(WordOverlap::words).orElse(ImmutableSet.of()).stream()
                .sorted(Comparator.comparingInt((String word) -> -word.length()).thenComparing(word -> word))
                .limit(MOST_WORDS)
                .collect(toImmutableSet());
    }

    /** Who acts, coarsely: states where the kind has states that act, persons and organizations elsewhere. */
    private static ImmutableList<String> actors(Told one) {
        return parties(one)
                .map(one::known)
                .map(actor -> one.incident() instanceof Statement || one.incident() instanceof DiplomaticMeeting
                        ? "#" + actor.identity()
                        : actor.state().orElse("#" + actor.identity()))
                .distinct()
                .limit(MOST_ACTORS)
                .collect(toImmutableList());
    }

    private static Stream<? extends Actor> parties(Told one) {
        if (one.incident() instanceof MissileLaunch launch) {
            return launch.launchedBy().stream();
        }
        if (one.incident() instanceof DiplomaticVisit visit) {
            return visit.host().isPresent() ? visit.host().stream() : visit.visitors().stream();
        }
        if (one.incident() instanceof DiplomaticMeeting meeting) {
            return meeting.participants().stream();
        }
        if (one.incident() instanceof Statement statement) {
            return statement.speakers().stream();
        }
        if (one.incident() instanceof PoliticalEvent event) {
            return event.state().stream();
        }
        if (one.incident() instanceof ArmsTransfer transfer) {
            return transfer.supplier().stream();
        }
        if (one.incident() instanceof TroopDeployment deployment) {
            return deployment.deployedBy().stream();
        }
        return one.incident() instanceof Casualties losses ? losses.sufferedBy().stream() : Stream.empty();
    }

    /** A text by which alike incidents come close to each other when they are sorted. */
    static String likeness(Told one) {
        if (one.incident() instanceof MissileLaunch launch) {
            return String.join(
                    " ",
                    launch.rangeClass().map(Object::toString).orElse("~"),
                    launch.distance().map(Object::toString).orElse("~"),
                    launch.count().map(Object::toString).orElse("~"),
                    launch.missileName().orElse("~"));
        }
        if (one.incident() instanceof Statement) {
            return String.join(" ", words(one));
        }
        List<String> names = parties(one).map(actor -> actor.label()).sorted().toList();
        return String.join(" ", names);
    }
}
