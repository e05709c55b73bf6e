package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.attribute.Attribute.Cardinality;
import io.casus.incident.Incident;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What changed from one dossier to another: what a new report told, what a judgement or other rules made of it. Immutable.
 *
 * <p>Incidents are followed by the reported incidents that they were merged from.
 */
public final class DossierChange {
    private final ImmutableList<MergedIncident> appeared;
    private final ImmutableList<MergedIncident> gone;
    private final ImmutableList<MergedIncident> grown;
    private final ImmutableList<MergedIncident> united;
    private final ImmutableList<MergedIncident> parted;
    private final ImmutableList<FindingChange> findings;
    private final ImmutableList<String> sentences;

    private DossierChange(Following following) {
        appeared = following.appeared.build();
        gone = following.gone.build();
        grown = following.grown.build();
        united = following.united.build();
        parted = following.parted.build();
        findings = following.findings.build();
        sentences = Stream.concat(
                        following.sentences.build().stream(), findings.stream().map(FindingChange::describe))
                .collect(toImmutableList());
    }

    static DossierChange between(Dossier before, Dossier after) {
        Following following = new Following(before, after);
        following.follow();
        return new DossierChange(following);
    }

    /**
     * Returns the incidents that were not told before.
     *
     * @return the merged incidents, as they are now
     */
    public ImmutableList<MergedIncident> appeared() {
        return appeared;
    }

    /**
     * Returns the incidents that are not told any more.
     *
     * @return the merged incidents, as they were before
     */
    public ImmutableList<MergedIncident> gone() {
        return gone;
    }

    /**
     * Returns the incidents that more reports tell than before.
     *
     * @return the merged incidents, as they are now
     */
    public ImmutableList<MergedIncident> grown() {
        return grown;
    }

    /**
     * Returns the incidents that were several before.
     *
     * @return the merged incidents, as they are now
     */
    public ImmutableList<MergedIncident> united() {
        return united;
    }

    /**
     * Returns the incidents that are several now.
     *
     * @return the merged incidents, as they were before
     */
    public ImmutableList<MergedIncident> parted() {
        return parted;
    }

    /**
     * Returns the findings whose state or value is another than before, of incidents that were there before.
     *
     * @return the changes, in the order of the incidents and their attributes
     */
    public ImmutableList<FindingChange> findings() {
        return findings;
    }

    /**
     * Returns everything that changed in sentences.
     *
     * @return the sentences; empty if nothing changed
     */
    public ImmutableList<String> sentences() {
        return sentences;
    }

    /**
     * Returns whether nothing changed.
     *
     * @return whether there are no sentences
     */
    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /**
     * Prints the sentences.
     *
     * @return one sentence a line
     */
    @Override
    public String toString() {
        return isEmpty() ? "Nothing changed." : String.join("\n", sentences);
    }

    /** Follows the incidents from the one dossier to the other. */
    private static final class Following {
        private final Dossier before;
        private final Dossier after;
        private final Map<ReportedIncident, MergedIncident> earlier;
        private final Map<ReportedIncident, MergedIncident> later;
        private final ImmutableList.Builder<MergedIncident> appeared = ImmutableList.builder();
        private final ImmutableList.Builder<MergedIncident> gone = ImmutableList.builder();
        private final ImmutableList.Builder<MergedIncident> grown = ImmutableList.builder();
        private final ImmutableList.Builder<MergedIncident> united = ImmutableList.builder();
        private final ImmutableList.Builder<MergedIncident> parted = ImmutableList.builder();
        private final ImmutableList.Builder<FindingChange> findings = ImmutableList.builder();
        private final ImmutableList.Builder<String> sentences = ImmutableList.builder();

        Following(Dossier before, Dossier after) {
            this.before = before;
            this.after = after;
            this.earlier = byMember(before);
            this.later = byMember(after);
        }

        private static Map<ReportedIncident, MergedIncident> byMember(Dossier dossier) {
            Map<ReportedIncident, MergedIncident> byMember = new HashMap<>();
            dossier.merged().forEach(merged -> merged.members().forEach(member -> byMember.put(member, merged)));
            return byMember;
        }

        void follow() {
            before.merged().forEach(this::followForward);
            after.merged().forEach(this::followBack);
        }

        private void followForward(MergedIncident was) {
            ImmutableSet<MergedIncident> now = of(was.members(), later);
            if (now.isEmpty()) {
                gone.add(was);
                sentences.add("Not told any more: " + named(was) + ".");
            } else if (now.size() > 1) {
                parted.add(was);
                sentences.add("Came apart: " + named(was) + " is now " + all(now) + ".");
            }
        }

        private void followBack(MergedIncident now) {
            ImmutableSet<MergedIncident> were = of(now.members(), earlier);
            if (were.isEmpty()) {
                appeared.add(now);
                sentences.add("New: " + named(now) + ", told by " + sources(now.members()) + ".");
                return;
            }
            ImmutableList<ReportedIncident> news = now.members().stream()
                    .filter(member -> !earlier.containsKey(member))
                    .collect(toImmutableList());
            if (were.size() > 1) {
                united.add(now);
                sentences.add("Turned out to be one: " + all(were) + ".");
            }
            if (!news.isEmpty()) {
                grown.add(now);
                sentences.add("Also told by " + sources(news) + ": " + named(now) + ".");
            }
            compare(were.iterator().next(), now);
        }

        private static ImmutableSet<MergedIncident> of(
                Collection<ReportedIncident> members, Map<ReportedIncident, MergedIncident> byMember) {
            return members.stream()
                    .map(member -> Optional.ofNullable(byMember.get(member)))
                    .flatMap(Optional::stream)
                    .collect(ImmutableSet.toImmutableSet());
        }

        private static String sources(Collection<ReportedIncident> members) {
            return members.stream()
                    .map(member -> member.source().value())
                    .distinct()
                    .collect(joining(", "));
        }

        private static String all(Collection<MergedIncident> merged) {
            return merged.stream().map(Following::named).collect(joining(" and "));
        }

        private static String named(MergedIncident merged) {
            Incident incident = merged.incident();
            String summary = Brief.cut(Brief.summary(incident), 60);
            return incident.type().name() + " " + incident.id() + (summary.isEmpty() ? "" : " (" + summary + ")");
        }

        private void compare(MergedIncident was, MergedIncident now) {
            if (was.findings().equals(now.findings())) {
                return;
            }
            Map<String, Finding<?>> old = byWhat(was);
            Map<String, Finding<?>> current = byWhat(now);
            Set<String> all = new LinkedHashSet<>(current.keySet());
            all.addAll(old.keySet());
            for (String what : all) {
                Optional<Finding<?>> from = Optional.ofNullable(old.get(what));
                Optional<Finding<?>> to = Optional.ofNullable(current.get(what));
                if (isChange(from, to)) {
                    findings.add(new FindingChange(from, to));
                }
            }
        }

        private static boolean isChange(Optional<Finding<?>> from, Optional<Finding<?>> to) {
            return !from.map(Following::result).equals(to.map(Following::result));
        }

        private static <V> String result(Finding<V> finding) {
            return finding.state() + " "
                    + finding.value()
                            .map(value -> Brief.value(finding.attribute().type(), value))
                            .orElse("");
        }

        /** Findings by what they are about; those on one of several values also by the value. */
        private static Map<String, Finding<?>> byWhat(MergedIncident merged) {
            Map<String, Finding<?>> byWhat = new LinkedHashMap<>();
            for (Finding<?> finding : merged.findings()) {
                String what = finding.attribute() + " " + finding.aspect().orElse("");
                byWhat.put(isOneOfSeveral(finding) ? what + " " + Objects.toString(finding.value()) : what, finding);
            }
            return byWhat;
        }

        private static boolean isOneOfSeveral(Finding<?> finding) {
            return finding.attribute().cardinality() == Cardinality.REPEATED;
        }
    }
}
