package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.attribute.Attribute;
import io.casus.attribute.Attribute.Cardinality;
import io.casus.incident.IncidentId;
import io.casus.source.SourceId;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.NoValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds what testimonies on one attribute make together. Not for use by several threads at once. */
final class Findings {
    private final MergeRules rules;
    private final Comparers comparers;
    private final Map<SourceId, Instant> published;

    Findings(MergeRules rules, Comparers comparers, Map<SourceId, Instant> published) {
        this.rules = rules;
        this.comparers = comparers;
        this.published = published;
    }

    @SuppressWarnings("unchecked") // The caller has compared the attributes, and an attribute has one type of values.
    static <V> Finding<V> typed(Finding<?> finding) {
        return (Finding<V>) finding;
    }

    static <V> Finding<V> missing(IncidentId incident, Attribute<?, V> attribute) {
        return Finding.builder(attribute)
                .incident(incident)
                .state(FindingState.MISSING)
                .supportOrigins(0)
                .dissentOrigins(0)
                .build();
    }

    /** All findings on an attribute: one, or one for each value, and those for the parts of a time. */
    <V> ImmutableList<Finding<V>> find(
            IncidentId incident, Attribute<?, V> attribute, ImmutableList<Testimony<V>> testimonies) {
        if (testimonies.isEmpty()) {
            return ImmutableList.of();
        }
        Voices<V> voices = new Voices<>(testimonies, comparers.of(attribute.type()));
        if (attribute.cardinality() == Cardinality.REPEATED) {
            return eachValue(incident, attribute, voices);
        }
        Finding<V> whole = findOne(incident, attribute, Optional.empty(), voices);
        return attribute.type() == UncertainTime.TYPE ? withParts(typed(whole)) : ImmutableList.of(whole);
    }

    /** The testimonies on one attribute: those with a value, those that deny one, those that say it is unknown. */
    private static final class Voices<V> {
        final Comparer<V> comparer;
        final List<Testimony<V>> valued = new ArrayList<>();
        final List<Testimony<V>> denials = new ArrayList<>();
        final List<Testimony<V>> none = new ArrayList<>();
        final List<Testimony<V>> unknown = new ArrayList<>();

        Voices(List<Testimony<V>> testimonies, Comparer<V> comparer) {
            this.comparer = comparer;
            testimonies.forEach(this::add);
        }

        private void add(Testimony<V> testimony) {
            if (testimony.claim().value().filter(comparer::tells).isPresent()) {
                boolean denied = testimony.claim().certainty().equals(Certainty.DENIED);
                (denied ? denials : valued).add(testimony);
            } else {
                boolean notApplicable = testimony.claim().noValue().equals(Optional.of(NoValue.NOT_APPLICABLE));
                (notApplicable ? none : unknown).add(testimony);
            }
        }

        boolean isDenied(Testimony<V> denial, Voiced<V> value) {
            Comparison comparison = comparer.compare(value, Variant.voiced(denial));
            return comparison == Comparison.SAME || comparison == Comparison.NARROWER;
        }
    }

    private <V> Finding<V> findOne(
            IncidentId incident, Attribute<?, V> attribute, Optional<String> aspect, Voices<V> voices) {
        ImmutableList<Variant<V>> variants = Variant.of(voices.valued, voices.comparer, attribute.type()::describe);
        return findAmong(incident, attribute, aspect, voices, variants);
    }

    private <V> Finding<V> findAmong(
            IncidentId incident,
            Attribute<?, V> attribute,
            Optional<String> aspect,
            Voices<V> voices,
            ImmutableList<Variant<V>> variants) {
        Finding.Builder<V> finding =
                Finding.builder(attribute).incident(incident).aspect(aspect);
        if (variants.isEmpty()) {
            return finished(finding, List.of(), concat(voices.denials, voices.none), voices.unknown);
        }
        Choice<V> choice = new Choice<>(variants, voices.comparer, published);
        Choice.Made<V> made = choice.make(rules.chain(attribute));
        finding.rule(made.rule()).tieBreak(made.tieBreak());
        if (made.variant().isEmpty()) {
            List<Testimony<V>> all = new ArrayList<>(concat(voices.denials, voices.none));
            variants.forEach(variant -> all.addAll(variant.testimonies()));
            return finished(finding, List.of(), all, voices.unknown);
        }
        Variant<V> chosen = made.variant().get();
        Voiced<V> value = chosen.voiced();
        finding.value(value.value());
        List<Testimony<V>> support = new ArrayList<>();
        List<Testimony<V>> dissent = new ArrayList<>(voices.none);
        List<Testimony<V>> silent = new ArrayList<>(voices.unknown);
        for (Variant<V> variant : variants) {
            boolean agrees = choice.compare(chosen, variant).agrees();
            (agrees ? support : dissent).addAll(variant.testimonies());
        }
        voices.denials.forEach(denial -> (voices.isDenied(denial, value) ? dissent : silent).add(denial));
        return finished(finding, support, dissent, silent);
    }

    private static <T> ImmutableList<T> concat(List<T> some, List<T> others) {
        return ImmutableList.<T>builder().addAll(some).addAll(others).build();
    }

    private static <V> Finding<V> finished(
            Finding.Builder<V> finding,
            List<Testimony<V>> support,
            List<Testimony<V>> dissent,
            List<Testimony<V>> silent) {
        int supporting = Choice.independent(support);
        int dissenting = Choice.independent(dissent);
        return finding.support(inOrder(support))
                .dissent(inOrder(dissent))
                .unknown(inOrder(silent))
                .supportOrigins(supporting)
                .dissentOrigins(dissenting)
                .state(state(support, dissent, supporting, dissenting))
                .build();
    }

    private static <V> FindingState state(
            List<Testimony<V>> support, List<Testimony<V>> dissent, int supporting, int dissenting) {
        boolean hasValue = !support.isEmpty() || dissent.stream().anyMatch(testimony -> isGiven(testimony));
        if (!hasValue) {
            return FindingState.MISSING;
        }
        if (dissent.isEmpty()) {
            return supporting > 1 ? FindingState.CONFIRMED : FindingState.UNIQUE;
        }
        return supporting > dissenting && !shareOrigin(support, dissent)
                ? FindingState.MAJORITY
                : FindingState.CONFLICT;
    }

    private static <V> boolean isGiven(Testimony<V> testimony) {
        return testimony.claim().value().isPresent()
                && !testimony.claim().certainty().equals(Certainty.DENIED);
    }

    private static <V> boolean shareOrigin(List<Testimony<V>> support, List<Testimony<V>> dissent) {
        ImmutableSet<String> supporting = support.stream()
                .flatMap(testimony -> testimony.origins().stream())
                .collect(ImmutableSet.toImmutableSet());
        return dissent.stream()
                .flatMap(testimony -> testimony.origins().stream())
                .anyMatch(supporting::contains);
    }

    private static <V> ImmutableList<Testimony<V>> inOrder(List<Testimony<V>> testimonies) {
        if (testimonies.size() <= 1) {
            return ImmutableList.copyOf(testimonies);
        }
        return testimonies.stream()
                .sorted(Comparator.comparing((Testimony<V> testimony) -> testimony.source())
                        .thenComparing(testimony -> testimony.incident()))
                .collect(toImmutableList());
    }

    private <V> ImmutableList<Finding<V>> eachValue(IncidentId incident, Attribute<?, V> attribute, Voices<V> voices) {
        ImmutableList<Variant<V>> variants = Variant.of(voices.valued, voices.comparer, attribute.type()::describe);
        ImmutableList<ImmutableList<Variant<V>>> things =
                SameThings.group(variants, voices.comparer, positions(voices.valued));
        if (things.isEmpty()) {
            return ImmutableList.of(findAmong(incident, attribute, Optional.empty(), voices, ImmutableList.of()));
        }
        ImmutableList.Builder<Finding<V>> findings = ImmutableList.builder();
        for (int i = 0; i < things.size(); i++) {
            Voices<V> ofThing = new Voices<>(List.of(), voices.comparer);
            ImmutableList<Variant<V>> thing = things.get(i);
            voices.denials.stream()
                    .filter(denial -> isAbout(denial, thing, voices.comparer))
                    .forEach(ofThing.denials::add);
            if (i == 0) {
                ofThing.unknown.addAll(voices.unknown);
                ofThing.none.addAll(voices.none);
                voices.denials.stream()
                        .filter(denial -> things.stream().noneMatch(any -> isAbout(denial, any, voices.comparer)))
                        .forEach(ofThing.unknown::add);
            }
            findings.add(findAmong(incident, attribute, Optional.empty(), ofThing, thing));
        }
        return findings.build();
    }

    /** Where each testimony stands among those of the same reported incident. */
    private static <V> IdentityHashMap<Testimony<V>, Integer> positions(List<Testimony<V>> testimonies) {
        IdentityHashMap<Testimony<V>, Integer> positions = new IdentityHashMap<>();
        Map<ReportedIncident, Integer> next = new HashMap<>();
        for (Testimony<V> testimony : testimonies) {
            ReportedIncident member = ReportedIncident.of(testimony.source(), testimony.incident());
            positions.put(testimony, next.merge(member, 1, Integer::sum));
        }
        return positions;
    }

    private static <V> boolean isAbout(Testimony<V> denial, ImmutableList<Variant<V>> thing, Comparer<V> comparer) {
        return thing.stream().anyMatch(variant -> comparer.isSameThing(Variant.voiced(denial), variant.voiced()));
    }

    /** The finding on a time with those on its day and its time of day, and with a value that is put together from these. */
    @SuppressWarnings("unchecked") // The caller has seen that the values are times.
    private <V> ImmutableList<Finding<V>> withParts(Finding<UncertainTime> whole) {
        Optional<Finding<UncertainTime>> timeOfDay = part(whole, Finding.TIME_OF_DAY, TimesOfDay::timeOfDay);
        Optional<Finding<UncertainTime>> day =
                timeOfDay.isEmpty() ? Optional.empty() : part(whole, Finding.DAY, TimesOfDay::day);
        if (day.isEmpty() || timeOfDay.isEmpty()) {
            return (ImmutableList<Finding<V>>) (ImmutableList<?>) ImmutableList.of(whole);
        }
        Finding<UncertainTime> completed = whole.value()
                .flatMap(value -> TimesOfDay.completed(
                        value, day.get().value(), timeOfDay.get().value()))
                .map(value -> whole.toBuilder().value(value).build())
                .orElse(whole);
        return (ImmutableList<Finding<V>>) (ImmutableList<?>) ImmutableList.of(completed, day.get(), timeOfDay.get());
    }

    private Optional<Finding<UncertainTime>> part(
            Finding<UncertainTime> whole, String aspect, Function<UncertainTime, Optional<UncertainTime>> part) {
        ImmutableList<Testimony<UncertainTime>> testimonies =
                concat(concat(whole.support(), whole.dissent()), whole.unknown()).stream()
                        .flatMap(testimony -> part(testimony, part).stream())
                        .collect(toImmutableList());
        if (testimonies.isEmpty()) {
            return Optional.empty();
        }
        Voices<UncertainTime> voices = new Voices<>(inOrder(testimonies), comparers.of(UncertainTime.TYPE));
        return Optional.of(findOne(whole.incident(), whole.attribute(), Optional.of(aspect), voices));
    }

    private static Optional<Testimony<UncertainTime>> part(
            Testimony<UncertainTime> testimony, Function<UncertainTime, Optional<UncertainTime>> part) {
        return testimony
                .claim()
                .value()
                .flatMap(part)
                .map(value -> testimony.toBuilder()
                        .claim(testimony.claim().toBuilder().value(value).build())
                        .build());
    }
}
