package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** What the rules of its kind need of one incident, found once for all its comparisons. */
final class Profile {
    private final String kind;
    private final ImmutableList<MatchRule<?>> rules;
    private final ImmutableList<Optional<?>> facts;

    /**
     * Finds what the rules need.
     *
     * @param told the incident
     * @param rules the rules of its kind
     */
    Profile(Told told, ImmutableList<MatchRule<?>> rules) {
        kind = told.kind();
        this.rules = rules;
        facts = rules.stream().map(rule -> rule.fact().apply(told)).collect(toImmutableList());
    }

    /** Asks all rules. Nothing speaks for incidents of different kinds, of which a person may still say that they are not the same. */
    ImmutableList<Evidence> compare(Profile other) {
        if (!kind.equals(other.kind)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Evidence> found = ImmutableList.builder();
        for (int at = 0; at < rules.size(); at++) {
            compare(rules.get(at), facts.get(at), other.facts.get(at)).ifPresent(found::add);
        }
        return found.build();
    }

    @SuppressWarnings("unchecked") // Both were found by the rule.
    private static <F> Optional<Evidence> compare(MatchRule<F> rule, Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent()
                ? rule.comparison().apply((F) one.get(), (F) other.get())
                : Optional.empty();
    }
}
