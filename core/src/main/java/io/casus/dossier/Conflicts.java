package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;

/** Picks the findings in which somebody dissents. */
final class Conflicts {
    private Conflicts() {}

    static ImmutableList<Finding<?>> of(ImmutableList<Finding<?>> findings) {
        return findings.stream()
                .filter(Conflicts::isContested)
                .filter(finding -> finding.aspect().isPresent() || !isToldByItsParts(finding, findings))
                .collect(toImmutableList());
    }

    static boolean isContested(Finding<?> finding) {
        return finding.state() == FindingState.CONFLICT || finding.state() == FindingState.MAJORITY;
    }

    private static boolean isToldByItsParts(Finding<?> whole, ImmutableList<Finding<?>> findings) {
        return findings.stream()
                .anyMatch(part ->
                        part.aspect().isPresent() && part.attribute().equals(whole.attribute()) && isContested(part));
    }
}
