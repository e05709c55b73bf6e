package io.casus.dossier;

import java.util.function.Supplier;

/**
 * What one rule found in two reported incidents.
 *
 * @param rule the name of the rule
 * @param weight how much it counts, above zero for the same happening and below zero against it
 * @param anchor whether it ties the two to one moment, one occasion or the same words, and not only to happenings of one sort
 * @param sentence what was found; only asked for where the pair is kept
 */
record Evidence(String rule, int weight, boolean anchor, Supplier<String> sentence) {
    static Evidence of(String rule, int weight, Supplier<String> sentence) {
        return new Evidence(rule, weight, false, sentence);
    }

    static Evidence anchor(String rule, int weight, Supplier<String> sentence) {
        return new Evidence(rule, weight, true, sentence);
    }

    MatchReason reason() {
        return MatchReason.of(rule, weight, sentence.get());
    }
}
