package io.casus.dossier;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.attribute.Term;
import io.casus.incident.Incident;
import io.casus.place.Place;
import io.casus.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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
    static <T extends Incident, V extends Term> MatchRule<?> term(
            Class<T> kind, Attribute<? super T, V> attribute, int same, int different) {
        return new MatchRule<>(
                told -> values(kind, attribute, told),
                (mine, theirs) -> evidence(
                        attribute,
                        terms(mine, theirs),
                        same,
                        different,
                        () -> list(mine, Term::describe),
                        () -> list(theirs, Term::describe)));
    }

    /** A code that this version does not know may mean the same as another. */
    private static <V extends Term> Outcome terms(List<V> mine, List<V> theirs) {
        if (!Collections.disjoint(mine, theirs)) {
            return Outcome.SAME;
        }
        return areKnown(mine) && areKnown(theirs) ? Outcome.DIFFERENT : Outcome.CANNOT_TELL;
    }

    private static boolean areKnown(List<? extends Term> terms) {
        return terms.stream().allMatch(term -> term.description().isPresent());
    }

    /** Compares a quantity that each of the two has: whether both may be right. */
    static <T extends Incident> MatchRule<?> quantity(
            Class<T> kind, Attribute<? super T, Quantity> attribute, int compatible, int conflicting) {
        return new MatchRule<>(
                told -> values(kind, attribute, told),
                (mine, theirs) -> evidence(
                        attribute,
                        areCompatible(mine, theirs) ? Outcome.SAME : Outcome.DIFFERENT,
                        compatible,
                        conflicting,
                        () -> list(mine, Quantity::describe),
                        () -> list(theirs, Quantity::describe)));
    }

    /** Whether one of the quantities is compatible with one of the others. */
    static boolean areCompatible(List<Quantity> mine, List<Quantity> theirs) {
        for (Quantity my : mine) {
            for (Quantity their : theirs) {
                if (my.isCompatibleWith(their)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Compares an actor that each of the two has: the same one, one of the same state, or one of another state. */
    static <T extends Incident, A extends Actor> MatchRule<?> actor(
            Class<T> kind, Attribute<? super T, A> attribute, int same, int different) {
        return new MatchRule<>(
                told -> Parties.of(told, attribute.values(kind.cast(told.incident()))),
                (mine, theirs) -> evidence(
                        attribute,
                        actors(mine, theirs),
                        same,
                        different,
                        () -> list(mine.actors(), Actor::label),
                        () -> list(theirs.actors(), Actor::label)));
    }

    private static Outcome actors(Parties mine, Parties theirs) {
        if (mine.shareAnActor(theirs)) {
            return Outcome.SAME;
        }
        if (mine.states().isEmpty() || theirs.states().isEmpty()) {
            return Outcome.CANNOT_TELL;
        }
        return mine.shareAState(theirs) ? Outcome.SAME : Outcome.DIFFERENT;
    }

    /** A place, with what its names are compared by. */
    private record NamedPlace(Place place, ImmutableSet<String> names) {
        static NamedPlace of(Place place) {
            return new NamedPlace(place, Comparisons.names(place));
        }

        String describe() {
            return place.describe();
        }
    }

    /** Compares a place that each of the two has. */
    static <T extends Incident> MatchRule<?> place(
            Class<T> kind, Attribute<? super T, Place> attribute, int same, int different) {
        return new MatchRule<>(
                told -> values(kind, attribute, told)
                        .map(places -> places.stream().map(NamedPlace::of).toList()),
                (mine, theirs) -> evidence(
                        attribute,
                        places(mine, theirs),
                        same,
                        different,
                        () -> list(mine, NamedPlace::describe),
                        () -> list(theirs, NamedPlace::describe)));
    }

    private static Outcome places(List<NamedPlace> mine, List<NamedPlace> theirs) {
        ImmutableSet<Outcome> outcomes = mine.stream()
                .flatMap(my -> theirs.stream().map(their -> place(my, their)))
                .collect(toImmutableSet());
        if (outcomes.contains(Outcome.SAME)) {
            return Outcome.SAME;
        }
        return outcomes.contains(Outcome.CANNOT_TELL) ? Outcome.CANNOT_TELL : Outcome.DIFFERENT;
    }

    private static Outcome place(NamedPlace mine, NamedPlace theirs) {
        Place one = mine.place();
        Place other = theirs.place();
        if (one.coordinates().isPresent() && other.coordinates().isPresent()) {
            double km = kilometres(one, other);
            return km <= NEAR_KM ? Outcome.SAME : km > FAR_KM ? Outcome.DIFFERENT : Outcome.CANNOT_TELL;
        }
        if (one.country().isPresent()
                && other.country().isPresent()
                && !one.country().equals(other.country())) {
            return Outcome.DIFFERENT;
        }
        return Collections.disjoint(mine.names(), theirs.names()) ? Outcome.CANNOT_TELL : Outcome.SAME;
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

    /** Texts, with the words that they have together. */
    private record Texts(List<String> texts, WordOverlap words) {
        static Texts of(List<String> texts) {
            return new Texts(texts, WordOverlap.of(String.join(" ", texts)));
        }

        String joined() {
            return String.join("; ", texts);
        }
    }

    /** Compares words, such as a name or a cause. */
    static <T extends Incident> MatchRule<?> words(
            Class<T> kind, Attribute<? super T, String> attribute, int same, int different) {
        return new MatchRule<>(
                told -> values(kind, attribute, told).map(Texts::of),
                (mine, theirs) -> evidence(
                        attribute, words(mine.words(), theirs.words()), same, different, mine::joined, theirs::joined));
    }

    private static Outcome words(WordOverlap mine, WordOverlap theirs) {
        int percent = mine.percentOfShorter(theirs);
        return percent >= 50 ? Outcome.SAME : percent == 0 ? Outcome.DIFFERENT : Outcome.CANNOT_TELL;
    }

    /** Makes what a rule found count as tying the two to one happening. */
    static <F> MatchRule<F> anchoring(MatchRule<F> rule) {
        return new MatchRule<>(
                rule.fact(),
                (mine, theirs) -> rule.comparison()
                        .apply(mine, theirs)
                        .map(found ->
                                new Evidence(found.rule(), found.weight(), found.weight() > 0, found.sentence())));
    }

    /** The values of an attribute, and what is claimed of it besides; empty where there are none. */
    static <T extends Incident, V> Optional<List<V>> values(
            Class<T> kind, Attribute<? super T, V> attribute, Told told) {
        List<V> values = told.valuesAndClaims(attribute, attribute.values(kind.cast(told.incident())));
        return Optional.of(values).filter(some -> !some.isEmpty());
    }

    /** Whether a count is one, and not one or more. */
    static boolean isOne(Quantity count) {
        return count.high()
                .or(count::best)
                .filter(number -> number.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    }

    private static Optional<Evidence> evidence(
            Attribute<?, ?> attribute,
            Outcome outcome,
            int same,
            int different,
            Supplier<String> one,
            Supplier<String> other) {
        if (outcome == Outcome.CANNOT_TELL || (outcome == Outcome.DIFFERENT && different == 0)) {
            return Optional.empty();
        }
        boolean agrees = outcome == Outcome.SAME;
        String finding = agrees ? " agrees: " : " differs: ";
        return Optional.of(Evidence.of(
                attribute.name(),
                agrees ? same : different,
                () -> "The " + attribute.label() + finding + both(one.get(), other.get()) + "."));
    }

    private static String both(String one, String other) {
        return one.equals(other) ? one : one + " / " + other;
    }

    private static <V> String list(List<V> values, Function<V, String> describe) {
        return String.join(
                "; ", values.stream().limit(MOST_SHOWN).map(describe).distinct().toList());
    }
}
