package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.actor.State;
import io.casus.source.SourceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds out which of the actors of all reports are one.
 *
 * <p>Spellings are collected first: the same spelling in several reports is looked at once, unless it does not tell who it is, such as a
 * surname alone. Spellings that share a key are compared by {@link ActorRules} and put together from the highest score down, never two that
 * exclude each other.
 */
final class ActorMatcher {
    /** Of larger groups only so many on either side are asked whether they exclude each other. */
    private static final int MOST_ASKED = 20;

    private final ImmutableList<ActorNode> nodes;
    private final Map<Spelling, Integer> nodeOf = new HashMap<>();
    private final Map<SourceId, List<ActorNode>> unclear = new HashMap<>();
    private final Map<SourceId, List<ActorNode>> personsOfUnclear = new HashMap<>();
    private final int[] identityOf;
    private final ImmutableList<ActorIdentity> identities;
    private final ImmutableList<KnownActor> known;

    /** What tells spellings apart: the report only where the spelling does not tell who it is. */
    private record Spelling(Optional<SourceId> source, Object actor) {
        static Spelling of(SourceId source, Actor actor) {
            if (actor instanceof State state && state.identifiers().isEmpty()) {
                return new Spelling(Optional.empty(), state.code());
            }
            return new Spelling(ActorNode.tellsWho(actor) ? Optional.empty() : Optional.of(source), actor);
        }
    }

    private record Pair(ActorNode one, ActorNode other, ImmutableList<Evidence> evidence, int score) {}

    ActorMatcher(Map<SourceId, ? extends Set<Actor>> actorsBySource) {
        Map<Spelling, Set<ReportedActor>> mentions = new LinkedHashMap<>();
        actorsBySource.forEach((source, actors) -> actors.forEach(
                actor -> mentions.computeIfAbsent(Spelling.of(source, actor), any -> new LinkedHashSet<>())
                        .add(ReportedActor.of(source, actor))));
        List<Map.Entry<Spelling, Set<ReportedActor>>> inOrder = inOrder(mentions);
        nodes = IntStream.range(0, inOrder.size())
                .mapToObj(number -> node(number, inOrder.get(number).getValue()))
                .collect(toImmutableList());
        for (int number = 0; number < inOrder.size(); number++) {
            nodeOf.put(inOrder.get(number).getKey(), number);
        }
        noteUnclear();
        ImmutableList<Pair> pairs = pairs();
        Agglomeration groups = grouped(pairs);
        identityOf = new int[nodes.size()];
        identities = identities(groups.groups(), pairs, inOrder);
        known = nodes.stream()
                .map(node -> KnownActor.of(node.actor(), identityOf[node.number()]))
                .collect(toImmutableList());
    }

    private static List<Map.Entry<Spelling, Set<ReportedActor>>> inOrder(Map<Spelling, Set<ReportedActor>> mentions) {
        record Sorted(String text, Map.Entry<Spelling, Set<ReportedActor>> entry) {}
        return mentions.entrySet().stream()
                .map(entry -> new Sorted(
                        entry.getKey().actor() + " "
                                + entry.getKey().source().map(SourceId::value).orElse(""),
                        entry))
                .sorted(Comparator.comparing(Sorted::text))
                .map(Sorted::entry)
                .toList();
    }

    private static ActorNode node(int number, Set<ReportedActor> mentions) {
        ReportedActor any = mentions.stream().min(ORDER).orElseThrow();
        return ActorNode.of(
                number,
                any.actor(),
                mentions.stream().map(ReportedActor::source).sorted().collect(toImmutableSet()));
    }

    private static final Comparator<ReportedActor> ORDER = Comparator.comparing(ReportedActor::source)
            .thenComparing(mention -> mention.actor().toString());

    /** Of reports with persons who are named unclearly, all persons are noted. */
    private void noteUnclear() {
        for (ActorNode node : nodes) {
            if (node.person().isPresent() && !ActorNode.tellsWho(node.actor())) {
                node.sources()
                        .forEach(source -> unclear.computeIfAbsent(source, any -> new ArrayList<>())
                                .add(node));
            }
        }
        if (unclear.isEmpty()) {
            return;
        }
        for (ActorNode node : nodes) {
            if (node.person().isPresent()) {
                node.sources().stream()
                        .filter(unclear::containsKey)
                        .forEach(source -> personsOfUnclear
                                .computeIfAbsent(source, any -> new ArrayList<>())
                                .add(node));
            }
        }
    }

    /** Whether all persons of its report whom an unclear name may mean may be one. */
    private boolean onlyOneInItsReport(ActorNode node) {
        if (ActorNode.tellsWho(node.actor())) {
            return true;
        }
        List<ActorNode> meant = node.sources().stream()
                .flatMap(source -> personsOfUnclear.getOrDefault(source, List.of()).stream())
                .filter(other -> other.number() != node.number())
                .filter(other -> other.name().likeness(node.name()) != PersonName.Likeness.DIFFERENT)
                .toList();
        return meant.stream()
                .allMatch(one -> meant.stream()
                        .allMatch(other -> one.name().likeness(other.name()) != PersonName.Likeness.DIFFERENT));
    }

    private ImmutableList<Pair> pairs() {
        Blocks blocks = new Blocks();
        nodes.forEach(node -> keys(node).forEach(key -> blocks.add(MatchKey.seeker(key), node.number())));
        int[] rank = IntStream.range(0, nodes.size()).toArray();
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        for (long pair : blocks.pairs(rank)) {
            pairs.add(compared(nodes.get(Blocks.first(pair)), nodes.get(Blocks.second(pair))));
        }
        return pairs.build();
    }

    private Pair compared(ActorNode one, ActorNode other) {
        ImmutableList<Evidence> evidence = ActorRules.compare(one, other, this::onlyOneInItsReport);
        return new Pair(one, other, evidence, ActorRules.score(evidence));
    }

    private Set<String> keys(ActorNode node) {
        Set<String> keys = new TreeSet<>();
        node.actor()
                .identifiers()
                .forEach(identifier -> keys.add("id|" + identifier.scheme() + "|" + identifier.value()));
        node.person().ifPresent(person -> {
            List<String> sounds = node.name().sounds();
            Offices.states(person).forEach(state -> sounds.forEach(sound -> keys.add("p|" + state + "|" + sound)));
            keys.add("p|" + String.join(" ", new TreeSet<>(sounds)));
            node.sources().stream()
                    .filter(unclear::containsKey)
                    .forEach(source -> sounds.forEach(sound -> keys.add("s|" + source + "|" + sound)));
        });
        if (node.actor() instanceof Organization organization) {
            String state = Offices.state(organization).orElse("");
            node.words().forEach(word -> keys.add("o|" + state + "|" + start(word)));
            keys.add("o|" + String.join(" ", new TreeSet<>(node.words())));
        }
        return keys;
    }

    private static String start(String word) {
        return word.substring(0, Math.min(4, word.length()));
    }

    private Agglomeration grouped(ImmutableList<Pair> pairs) {
        Agglomeration groups = new Agglomeration(nodes.size(), number -> number);
        pairs.stream()
                .filter(pair -> pair.score() >= ActorRules.SAME_FROM)
                .sorted(Comparator.comparingInt((Pair pair) -> -pair.score())
                        .thenComparing(pair -> pair.one().number())
                        .thenComparing(pair -> pair.other().number()))
                .forEach(pair -> uniteUnlessExcluded(
                        groups, pair.one().number(), pair.other().number()));
        return groups;
    }

    private void uniteUnlessExcluded(Agglomeration groups, int one, int other) {
        if (!groups.together(one, other) && noneExcludesAnother(groups.group(one), groups.group(other))) {
            groups.unite(one, other);
        }
    }

    private boolean noneExcludesAnother(List<Integer> one, List<Integer> other) {
        return one.stream()
                .sorted()
                .limit(MOST_ASKED)
                .allMatch(mine -> other.stream()
                        .sorted()
                        .limit(MOST_ASKED)
                        .allMatch(theirs ->
                                compared(nodes.get(mine), nodes.get(theirs)).score() > -ActorRules.SAME_FROM));
    }

    private ImmutableList<ActorIdentity> identities(
            List<List<Integer>> groups,
            ImmutableList<Pair> pairs,
            List<Map.Entry<Spelling, Set<ReportedActor>>> inOrder) {
        for (int number = 0; number < groups.size(); number++) {
            for (int node : groups.get(number)) {
                identityOf[node] = number;
            }
        }
        Map<Integer, Set<MatchReason>> reasons = new HashMap<>();
        for (Pair pair : pairs) {
            int identity = identityOf[pair.one().number()];
            if (pair.score() >= ActorRules.SAME_FROM
                    && identity == identityOf[pair.other().number()]) {
                Set<MatchReason> ofIdentity = reasons.computeIfAbsent(identity, any -> new LinkedHashSet<>());
                pair.evidence().forEach(one -> ofIdentity.add(one.reason()));
            }
        }
        ImmutableList.Builder<ActorIdentity> all = ImmutableList.builder();
        for (int number = 0; number < groups.size(); number++) {
            ImmutableList<ReportedActor> members = groups.get(number).stream()
                    .flatMap(node -> inOrder.get(node).getValue().stream())
                    .sorted(ORDER)
                    .collect(toImmutableList());
            all.add(ActorIdentity.builder()
                    .actor(MergedActor.of(members))
                    .members(members)
                    .reasons(reasons.getOrDefault(number, new HashSet<>()))
                    .build());
        }
        return all.build();
    }

    /** The actors, in a fixed order. */
    ImmutableList<ActorIdentity> identities() {
        return identities;
    }

    /** Who each of the actors of a report is, by its place among {@link #identities()}. */
    ImmutableMap<Actor, KnownActor> known(SourceId source, ImmutableSet<Actor> actors) {
        ImmutableMap.Builder<Actor, KnownActor> found = ImmutableMap.builder();
        for (Actor actor : actors) {
            Integer node = nodeOf.get(Spelling.of(source, actor));
            if (node != null) {
                found.put(actor, known.get(node));
            }
        }
        return found.buildOrThrow();
    }
}
