package io.casus.source;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.google.common.graph.Traverser;
import com.google.common.hash.Hashing;
import io.casus.InvalidValueException;
import io.casus.check.Texts;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be asked of several sources together. */
public final class Sources {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private Sources() {}

    /**
     * Returns the SHA-256 of a text.
     *
     * @param text the text
     * @return the hash of its UTF-8 bytes, as 64 lower-case hexadecimal digits
     */
    public static String sha256(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    /**
     * Returns the origins that some sources rest on: those at the ends of their {@link Source#derivedFrom} chains. Five papers that
     * print one agency's line have one origin.
     *
     * <p>A source that draws on a source that is not among the given ones still rests on it.
     *
     * @param sources the sources, with those that they are derived from as far as they are known
     * @return the identifiers of the sources that draw on no other, in the order in which they are met
     * @throws InvalidValueException if a source is derived from itself through others, or two have one identifier
     */
    public static ImmutableSet<SourceId> independentOrigins(Collection<Source> sources) {
        requireNoCycles(sources);
        ImmutableMap<SourceId, Source> byId = byId(sources);
        Iterable<SourceId> all =
                Traverser.<SourceId>forGraph(id -> derivedFrom(id, byId)).depthFirstPreOrder(byId.keySet());
        return Streams.stream(all).filter(id -> derivedFrom(id, byId).isEmpty()).collect(toImmutableSet());
    }

    /**
     * Refuses sources of which one is derived from itself through others.
     *
     * @param sources the sources
     * @throws InvalidValueException if there is such a circle, or two sources have one identifier
     */
    public static void requireNoCycles(Collection<Source> sources) {
        ImmutableMap<SourceId, Source> byId = byId(sources);
        Set<SourceId> inCircles = withoutEnd(byId);
        if (!inCircles.isEmpty()) {
            throw circle(inCircles, byId);
        }
    }

    /** Finds the sources from which no chain leads to an end, by taking away from the ends. */
    private static Set<SourceId> withoutEnd(ImmutableMap<SourceId, Source> byId) {
        ImmutableListMultimap.Builder<SourceId, SourceId> drawnOnBy = ImmutableListMultimap.builder();
        Map<SourceId, Integer> open = new LinkedHashMap<>();
        Deque<SourceId> ends = new ArrayDeque<>();
        byId.forEach((id, source) -> {
            List<SourceId> known =
                    source.derivedFrom().stream().filter(byId::containsKey).toList();
            known.forEach(origin -> drawnOnBy.put(origin, id));
            open.put(id, known.size());
            if (known.isEmpty()) {
                ends.add(id);
            }
        });
        ImmutableListMultimap<SourceId, SourceId> followers = drawnOnBy.build();
        while (!ends.isEmpty()) {
            SourceId end = ends.remove();
            open.remove(end);
            for (SourceId follower : followers.get(end)) {
                if (open.merge(follower, -1, Integer::sum) == 0) {
                    ends.add(follower);
                }
            }
        }
        return open.keySet();
    }

    private static InvalidValueException circle(Set<SourceId> inCircles, ImmutableMap<SourceId, Source> byId) {
        Set<SourceId> path = new LinkedHashSet<>();
        SourceId next = inCircles.iterator().next();
        while (path.add(next)) {
            next = derivedFrom(next, byId).stream()
                    .filter(inCircles::contains)
                    .findFirst()
                    .orElseThrow();
        }
        ImmutableList<SourceId> all = ImmutableList.copyOf(path);
        ImmutableList<SourceId> circle = all.subList(all.indexOf(next), all.size());
        return new InvalidValueException(
                "The source " + next + " is derived from itself: through " + circle + ".", next.toString());
    }

    private static ImmutableList<SourceId> derivedFrom(SourceId id, ImmutableMap<SourceId, Source> byId) {
        Source source = byId.get(id);
        return source == null ? ImmutableList.of() : source.derivedFrom();
    }

    private static ImmutableMap<SourceId, Source> byId(Collection<Source> sources) {
        return sources.stream().collect(toImmutableMap(Source::id, source -> source, (one, two) -> {
            throw new InvalidValueException(
                    "Two sources have the identifier " + one.id() + ", but each needs its own.",
                    one.id().toString());
        }));
    }

    static void requireAddress(String address) {
        Texts.requireNotBlank(address, "address of a source");
        try {
            new URI(address);
        } catch (URISyntaxException e) {
            throw new InvalidValueException(
                    "The address of a source is «" + address + "», but a URI is expected.", address);
        }
    }

    static void requireSha256(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new InvalidValueException(
                    "The sha256 of a source is «" + sha256 + "», but 64 lower-case hexadecimal digits are expected.",
                    sha256);
        }
    }
}
