package io.casus.dossier;

import java.util.Optional;

/**
 * A finding that is another than before.
 *
 * @param from the finding before; empty if nobody had said anything of it
 * @param to the finding now; empty if nobody says anything of it any more
 */
public record FindingChange(Optional<Finding<?>> from, Optional<Finding<?>> to) {

    /**
     * Returns the change as a sentence.
     *
     * @return the sentence, such as {@code launch-1, range class: was unique (MRBM), is now in conflict (IRBM).}
     */
    public String describe() {
        Finding<?> known = to.or(() -> from).orElseThrow();
        return known.incident() + ", " + known.label() + ": "
                + from.map(before -> "was " + told(before)).orElse("was not told") + ", is now "
                + to.map(FindingChange::told).orElse("not told any more") + ".";
    }

    private static <V> String told(Finding<V> finding) {
        return FindingDescription.value(finding) + " (" + finding.state().describe() + ")";
    }

    @Override
    public String toString() {
        return describe();
    }
}
