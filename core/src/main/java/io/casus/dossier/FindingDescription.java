package io.casus.dossier;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Prints a finding in a sentence. */
final class FindingDescription {
    private FindingDescription() {}

    static <V> String of(Finding<V> finding) {
        StringBuilder text = new StringBuilder(finding.label())
                .append(": ")
                .append(value(finding))
                .append(" (")
                .append(finding.state().describe());
        finding.rule().ifPresent(rule -> text.append(", chosen as ").append(rule.describe()));
        finding.tieBreak().ifPresent(tieBreak -> text.append(", then ").append(tieBreak.describe()));
        text.append(")");
        if (!finding.support().isEmpty()) {
            text.append(", says ").append(names(finding.support()));
            text.append(" (").append(finding.supportOrigins()).append(" independent)");
        }
        dissent(finding)
                .forEach((other, who) ->
                        text.append("; but ").append(other).append(", says ").append(String.join(" and ", who)));
        return text.toString();
    }

    static <V> String value(Finding<V> finding) {
        return finding.value()
                .map(value -> Brief.value(finding.attribute().type(), value))
                .orElse(finding.isIndeterminate() ? "indeterminate" : "not known");
    }

    private static <V> String names(ImmutableList<Testimony<V>> testimonies) {
        return testimonies.stream().map(Testimony::describe).distinct().collect(joining(", "));
    }

    private static <V> Map<String, Set<String>> dissent(Finding<V> finding) {
        Map<String, Set<String>> byValue = new LinkedHashMap<>();
        for (Testimony<V> testimony : finding.dissent()) {
            byValue.computeIfAbsent(
                            Explanation.value(testimony, finding.attribute().type()), any -> new LinkedHashSet<>())
                    .add(testimony.describe());
        }
        return byValue;
    }
}
