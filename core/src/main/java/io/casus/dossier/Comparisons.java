package io.casus.dossier;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.attribute.Term;
import io.casus.incident.Incident;
import io.casus.place.Place;
import io.casus.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The comparisons that the rules of several kinds are made of. */
final class Comparisons {
    private static final int MOST_SHOWN = 3;
    private static final double NEAR_KM = 100;
    private static final double FAR_KM = 300;

    private Comparisons() {}

    /** How two values compare. */
    enum Outcome {
        SAME,
        DIFFERENT,
        CANNOT_TELL
    }

    /** Compares a term that each of the two has: the same or another one, also among what is claimed. */
    static <T extends Incident, V extends Term> MatchRule term(
            Class<T> kind, Attribute<? super T, V> attribute, int same, int different) {
        return (one, other) -> {
            List<V> mine = values(kind, attribute, one);
            List<V> theirs = values(kind, attribute, other);
            return either(mine, theirs, terms(mine, theirs))
                    .flatMap(outcome -> evidence(
                            attribute,
                            outcome,
                            same,
                            different,
                            list(mine, Term::describe),
                            list(theirs, Term::describe)));
        };
    }

    /** A code that this version does not know may mean the same as another. */
    private static <V extends Term> Outcome terms(List<V> mine, List<V> theirs) {
        if (mine.stream().anyMatch(theirs::contains)) {
            return Outcome.SAME;
        }
        boolean allKnown = Stream.concat(mine.stream(), theirs.stream())
                .allMatch(term -> term.description().isPresent());
        return allKnown ? Outcome.DIFFERENT : Outcome.CANNOT_TELL;
    }

    /** Compares a quantity that each of the two has: whether both may be right. */
    static <T extends Incident> MatchRule quantity(
            Class<T> kind, Attribute<? super T, Quantity> attribute, int compatible, int conflicting) {
        return (one, other) -> {
            List<Quantity> mine = values(kind, attribute, one);
            List<Quantity> theirs = values(kind, attribute, other);
            boolean fit = mine.stream().anyMatch(my -> theirs.stream().anyMatch(my::isCompatibleWith));
            return either(mine, theirs, fit ? Outcome.SAME : Outcome.DIFFERENT)
                    .flatMap(outcome -> evidence(
                            attribute,
                            outcome,
                            compatible,
                            conflicting,
                            list(mine, Quantity::describe),
                            list(theirs, Quantity::describe)));
        };
    }

    /** Compares an actor that each of the two has: the same one, one of the same state, or one of another state. */
    static <T extends Incident, A extends Actor> MatchRule actor(
            Class<T> kind, Attribute<? super T, A> attribute, int same, int different) {
        return (one, other) -> {
            List<A> mine = attribute.values(kind.cast(one.incident()));
            List<A> theirs = attribute.values(kind.cast(other.incident()));
            return either(mine, theirs, actors(one, mine, other, theirs))
                    .flatMap(outcome -> evidence(
                            attribute, outcome, same, different, list(mine, Actor::label), list(theirs, Actor::label)));
        };
    }

    private static Outcome actors(Told one, List<? extends Actor> mine, Told other, List<? extends Actor> theirs) {
        ImmutableSet<Integer> myIdentities = identities(one, mine);
        ImmutableSet<Integer> theirIdentities = identities(other, theirs);
        if (!Sets.intersection(myIdentities, theirIdentities).isEmpty()) {
            return Outcome.SAME;
        }
        ImmutableSet<String> myStates = states(mine);
        ImmutableSet<String> theirStates = states(theirs);
        if (myStates.isEmpty() || theirStates.isEmpty()) {
            return Outcome.CANNOT_TELL;
        }
        return Sets.intersection(myStates, theirStates).isEmpty() ? Outcome.DIFFERENT : Outcome.SAME;
    }

    static ImmutableSet<Integer> identities(Told told, List<? extends Actor> actors) {
        return actors.stream().map(told::identity).collect(toImmutableSet());
    }

    static ImmutableSet<String> states(List<? extends Actor> actors) {
        return actors.stream().flatMap(actor -> Offices.state(actor).stream()).collect(toImmutableSet());
    }

    /** Compares a place that each of the two has. */
    static <T extends Incident> MatchRule place(
            Class<T> kind, Attribute<? super T, Place> attribute, int same, int different) {
        return (one, other) -> {
            List<Place> mine = values(kind, attribute, one);
            List<Place> theirs = values(kind, attribute, other);
            return either(mine, theirs, places(mine, theirs))
                    .flatMap(outcome -> evidence(
                            attribute,
                            outcome,
                            same,
                            different,
                            list(mine, Place::describe),
                            list(theirs, Place::describe)));
        };
    }

    private static Outcome places(List<Place> mine, List<Place> theirs) {
        ImmutableSet<Outcome> outcomes = mine.stream()
                .flatMap(my -> theirs.stream().map(their -> place(my, their)))
                .collect(toImmutableSet());
        if (outcomes.contains(Outcome.SAME)) {
            return Outcome.SAME;
        }
        return outcomes.contains(Outcome.CANNOT_TELL) || outcomes.isEmpty() ? Outcome.CANNOT_TELL : Outcome.DIFFERENT;
    }

    private static Outcome place(Place one, Place other) {
        if (one.coordinates().isPresent() && other.coordinates().isPresent()) {
            double km = kilometres(one, other);
            return km <= NEAR_KM ? Outcome.SAME : km > FAR_KM ? Outcome.DIFFERENT : Outcome.CANNOT_TELL;
        }
        if (one.country().isPresent()
                && other.country().isPresent()
                && !one.country().equals(other.country())) {
            return Outcome.DIFFERENT;
        }
        ImmutableSet<String> mine = names(one);
        ImmutableSet<String> theirs = names(other);
        return Sets.intersection(mine, theirs).isEmpty() ? Outcome.CANNOT_TELL : Outcome.SAME;
    }

    private static ImmutableSet<String> names(Place place) {
        return Stream.concat(place.name().stream(), place.otherNames().stream().map(name -> name.text()))
                .map(name -> String.join(" ", WordOverlap.of(name).words()))
                .filter(name -> !name.isEmpty())
                .collect(toImmutableSet());
    }

    /** The distance on a sphere, which is near enough to tell places apart. */
    private static double kilometres(Place one, Place other) {
        double oneLatitude =
                Math.toRadians(one.coordinates().orElseThrow().latitude().doubleValue());
        double otherLatitude =
                Math.toRadians(other.coordinates().orElseThrow().latitude().doubleValue());
        double longitudes =
                Math.toRadians(one.coordinates().orElseThrow().longitude().doubleValue()
                        - other.coordinates().orElseThrow().longitude().doubleValue());
        double cosine = Math.sin(oneLatitude) * Math.sin(otherLatitude)
                + Math.cos(oneLatitude) * Math.cos(otherLatitude) * Math.cos(longitudes);
        return 6371 * Math.acos(Math.max(-1, Math.min(1, cosine)));
    }

    /** Compares words, such as a name or a cause. */
    static <T extends Incident> MatchRule words(
            Class<T> kind, Attribute<? super T, String> attribute, int same, int different) {
        return (one, other) -> {
            List<String> mine = values(kind, attribute, one);
            List<String> theirs = values(kind, attribute, other);
            if (mine.isEmpty() || theirs.isEmpty()) {
                return Optional.empty();
            }
            WordOverlap myWords = WordOverlap.of(String.join(" ", mine));
            WordOverlap theirWords = WordOverlap.of(String.join(" ", theirs));
            int percent = myWords.percentOfShorter(theirWords);
            Outcome outcome = percent >= 50 ? Outcome.SAME : percent == 0 ? Outcome.DIFFERENT : Outcome.CANNOT_TELL;
            return either(mine, theirs, outcome)
                    .flatMap(found -> evidence(
                            attribute, found, same, different, String.join("; ", mine), String.join("; ", theirs)));
        };
    }

    /** Makes what a rule found count as tying the two to one happening. */
    static MatchRule anchoring(MatchRule rule) {
        return (one, other) -> rule.compare(one, other)
                .map(found ->
                        found.weight() > 0 ? Evidence.anchor(found.rule(), found.weight(), found.sentence()) : found);
    }

    static <T extends Incident, V> List<V> values(Class<T> kind, Attribute<? super T, V> attribute, Told told) {
        return told.valuesAndClaims(attribute, attribute.values(kind.cast(told.incident())));
    }

    /** Whether a count is one, and not one or more. */
    static boolean isOne(Quantity count) {
        return count.high()
                .or(count::best)
                .filter(number -> number.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    }

    private static Optional<Outcome> either(List<?> mine, List<?> theirs, Outcome outcome) {
        return mine.isEmpty() || theirs.isEmpty() || outcome == Outcome.CANNOT_TELL
                ? Optional.empty()
                : Optional.of(outcome);
    }

    private static Optional<Evidence> evidence(
            Attribute<?, ?> attribute, Outcome outcome, int same, int different, String one, String other) {
        if (outcome == Outcome.DIFFERENT && different == 0) {
            return Optional.empty();
        }
        String both = one.equals(other) ? one : one + " / " + other;
        return Optional.of(
                outcome == Outcome.SAME
                        ? Evidence.of(
                                attribute.name(), same, () -> "The " + attribute.label() + " agrees: " + both + ".")
                        : Evidence.of(
                                attribute.name(),
                                different,
                                () -> "The " + attribute.label() + " differs: " + both + "."));
    }

    private static <V> String list(List<V> values, Function<V, String> describe) {
        return String.join(
                "; ", values.stream().limit(MOST_SHOWN).map(describe).distinct().toList());
    }
}
