package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.Traverser;
import io.casus.actor.Actor;
import io.casus.claim.Claim;
import io.casus.report.Report;
import io.casus.source.Citation;
import io.casus.source.Source;
import io.casus.source.SourceId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * On whom the claims of the reports rest: the claimant, or the ends of the chains of sources that a report draws on. An agency that several reports
 * name is one origin, by whichever chain it is reached. Not for use by several threads at once.
 */
final class Origins {
    private final Actors actors;
    private final Map<SourceId, Set<SourceId>> drawsOn = new HashMap<>();
    private final Map<SourceId, String> names = new HashMap<>();
    private final Map<SourceId, ImmutableList<String>> ends = new HashMap<>();

    Origins(Collection<Report> reports, Actors actors) {
        this.actors = actors;
        reports.forEach(report -> add(report.source()));
        reports.forEach(report -> report.origins().forEach(this::add));
    }

    private void add(Source source) {
        drawsOn.computeIfAbsent(source.id(), any -> new TreeSet<>()).addAll(source.derivedFrom());
        names.putIfAbsent(source.id(), name(source));
    }

    private String name(Source source) {
        Optional<String> publisher =
                source.publisher().map(organization -> actors.label(source.id(), (Actor) organization));
        String authors = String.join(", ", source.authors());
        return publisher
                .or(() -> Optional.of(authors).filter(text -> !text.isBlank()))
                .or(source::title)
                .orElse(source.id().value());
    }

    /** The names of those on whom a claim of a report rests, each once and in order. */
    ImmutableList<String> of(SourceId report, Claim<?> claim) {
        if (claim.claimant().isPresent()) {
            return ImmutableList.of(actors.label(report, claim.claimant().get()));
        }
        if (claim.citations().isEmpty()) {
            return ends(report);
        }
        ImmutableSet<SourceId> cited =
                claim.citations().stream().map(Citation::source).collect(toImmutableSet());
        return cited.contains(report) ? ends(report) : union(cited.asList());
    }

    private ImmutableList<String> union(List<SourceId> sources) {
        return sources.stream()
                .flatMap(source -> ends(source).stream())
                .distinct()
                .sorted()
                .collect(toImmutableList());
    }

    private ImmutableList<String> ends(SourceId source) {
        ImmutableList<String> known = ends.get(source);
        if (known == null) {
            known = findEnds(source);
            ends.put(source, known);
        }
        return known;
    }

    private ImmutableList<String> findEnds(SourceId source) {
        ImmutableSet<SourceId> reached =
                ImmutableSet.copyOf(Traverser.<SourceId>forGraph(this::next).breadthFirst(source));
        ImmutableList<SourceId> found =
                reached.stream().filter(id -> next(id).isEmpty()).collect(toImmutableList());
        return (found.isEmpty() ? ImmutableList.of(oneOfTheCircle(source)) : found)
                .stream().map(this::name).distinct().sorted().collect(toImmutableList());
    }

    /** Sources that draw on each other in a circle are one origin, known by the first of them. */
    private SourceId oneOfTheCircle(SourceId source) {
        Set<SourceId> path = new LinkedHashSet<>();
        SourceId next = source;
        while (path.add(next)) {
            next = next(next).iterator().next();
        }
        ImmutableList<SourceId> all = ImmutableList.copyOf(path);
        return all.subList(all.indexOf(next), all.size()).stream()
                .min(Comparator.naturalOrder())
                .orElse(next);
    }

    private Set<SourceId> next(SourceId source) {
        return drawsOn.getOrDefault(source, Set.of());
    }

    private String name(SourceId source) {
        return names.getOrDefault(source, source.value());
    }

    /** How many can be found of whom no two rest on one origin, taking those with the fewest origins first. */
    static int independent(Collection<ImmutableList<String>> origins) {
        if (origins.size() <= 1) {
            return origins.size();
        }
        Set<String> taken = new HashSet<>();
        int found = 0;
        List<ImmutableList<String>> inOrder = origins.stream()
                .distinct()
                .sorted(Comparator.<ImmutableList<String>>comparingInt(List::size)
                        .thenComparing(Object::toString))
                .toList();
        for (ImmutableList<String> some : inOrder) {
            if (some.stream().noneMatch(taken::contains)) {
                taken.addAll(some);
                found++;
            }
        }
        return found;
    }
}
