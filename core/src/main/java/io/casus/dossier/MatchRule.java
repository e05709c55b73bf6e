package io.casus.dossier;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One thing that is compared of two reported incidents of one kind.
 *
 * <p>An incident is compared with many others, so what a rule needs of it is found once, by {@link Profile}.
 *
 * @param <F> what the rule needs of an incident
 * @param fact finds it; empty where the incident does not say enough, for missing information neither confirms nor excludes
 * @param comparison compares what was found of two incidents; empty where it says nothing either way
 */
record MatchRule<F>(Function<Told, Optional<F>> fact, BiFunction<F, F, Optional<Evidence>> comparison) {}
