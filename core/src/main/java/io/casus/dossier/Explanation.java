package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.casus.attribute.ValueType;
import io.casus.incident.Incident;
import io.casus.source.SourceId;
import io.casus.vocabulary.Certainty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints what was found as tables: a row for each attribute, with the value, how far the reports agree, how many support it, and in which words; and below it those who
 * dissent.
 */
final class Explanation {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_WORDS = 70;

    private final Table table = new Table(15, 31, 9, 13, 44);

    private Explanation() {}

    static String of(Dossier dossier) {
        Explanation explanation = new Explanation();
        explanation.add(dossier);
        return explanation.table.toString();
    }

    static String of(MergedIncident merged) {
        Explanation explanation = new Explanation();
        explanation.add(merged);
        return explanation.table.toString();
    }

    static String summary(Dossier dossier) {
        long contested = dossier.merged().stream()
                .filter(merged -> merged.findings().stream().anyMatch(Conflicts::isContested))
                .count();
        String disagree = contested == 0 ? "no disagreement" : "disagreement about " + contested;
        return "Dossier of " + count(dossier.reports().size(), "report") + ": "
                + count(dossier.merged().size(), "incident") + ", " + disagree;
    }

    private void add(Dossier dossier) {
        table.line(summary(dossier) + "; rules: " + dossier.rules().describe());
        ImmutableList<MergedIncident> shared =
                dossier.merged().stream().filter(Explanation::isShared).collect(toImmutableList());
        ImmutableList<MergedIncident> single =
                dossier.merged().stream().filter(merged -> !isShared(merged)).collect(toImmutableList());
        for (MergedIncident merged : shared) {
            table.line("");
            add(merged);
        }
        if (!single.isEmpty()) {
            table.line("");
            table.rule('=');
            table.line("TOLD BY ONE REPORT ONLY");
            table.rule('-');
            single.forEach(this::addLine);
        }
        for (Contradiction contradiction : dossier.matching().contradictions()) {
            table.line("");
            table.line("CONTRADICTION AMONG JUDGEMENTS: " + contradiction.sentence());
        }
    }

    private static boolean isShared(MergedIncident merged) {
        return merged.members().stream()
                        .map(ReportedIncident::source)
                        .distinct()
                        .count()
                > 1;
    }

    private void addLine(MergedIncident merged) {
        Incident incident = merged.incident();
        String time = Brief.time(incident).map(text -> text + ": ").orElse("");
        table.line(
                Brief.heading(incident) + "  " + time + Brief.summary(incident),
                "[" + Brief.cut(incident.id().value(), 40) + "]");
    }

    private void add(MergedIncident merged) {
        Incident incident = merged.incident();
        table.rule('=');
        String time = Brief.time(incident).map(text -> "  " + text).orElse("");
        table.line(Brief.heading(incident) + time, "[" + Brief.cut(incident.id().value(), 60) + "]");
        ImmutableSet<SourceId> sources =
                merged.members().stream().map(ReportedIncident::source).collect(toImmutableSet());
        table.line("told by " + count(sources.size(), "report") + ": "
                + sources.stream().map(SourceId::value).collect(joining(", ")));
        table.rule('-');
        table.row("attribute", "value", "finding", "support", "who says it, in which words");
        table.rule('-');
        String last = "";
        for (Finding<?> finding : merged.findings()) {
            if (isToldByParts(finding, merged)) {
                table.row(finding.label(), FindingDescription.value(finding), state(finding), "", "");
            } else if (!isTrivial(finding)) {
                add(finding, finding.label().equals(last) ? "" : label(finding));
                last = finding.label();
            }
        }
    }

    /** A time is told by its day and its time of day, which have rows of their own. */
    private static boolean isToldByParts(Finding<?> finding, MergedIncident merged) {
        return finding.aspect().isEmpty()
                && merged.findings().stream()
                        .anyMatch(part ->
                                part.aspect().isPresent() && part.attribute().equals(finding.attribute()));
    }

    private static String state(Finding<?> finding) {
        String words = finding.state().describe();
        return Conflicts.isContested(finding) ? words.toUpperCase(Locale.ROOT) : words;
    }

    private static String label(Finding<?> finding) {
        return finding.aspect().map(aspect -> "  " + aspect).orElse(finding.label());
    }

    /** That it happened needs no row where nobody doubts it. */
    private static boolean isTrivial(Finding<?> finding) {
        return finding.attribute().equals(Incident.STATUS)
                && !Conflicts.isContested(finding)
                && finding.support().stream()
                        .allMatch(testimony -> testimony.claim().citations().isEmpty());
    }

    private <V> void add(Finding<V> finding, String label) {
        ValueType<V> type = finding.attribute().type();
        String value = finding.value().isPresent()
                ? FindingDescription.value(finding)
                : "(" + FindingDescription.value(finding) + ")";
        String state = state(finding);
        boolean isMissing = finding.state() == FindingState.MISSING;
        ImmutableList<Testimony<V>> said = isMissing ? finding.unknown() : finding.support();
        String support = finding.support().isEmpty() ? "" : support(finding.support(), finding.supportOrigins());
        List<String> words = new ArrayList<>(words(said, type));
        words.addAll(notes(finding));
        table.row(label, value, state, support, String.join("\n", words));
        byValue(finding.dissent(), type)
                .forEach((other, dissenters) -> table.row(
                        "",
                        "  but: " + other,
                        "",
                        support(dissenters, Choice.independent(dissenters)),
                        String.join("\n", words(dissenters, type))));
        if (!finding.unknown().isEmpty() && finding.state() != FindingState.MISSING) {
            table.row("", "  left open", "", "", String.join("\n", words(finding.unknown(), type)));
        }
    }

    /** Why the value was chosen, where somebody dissents, and who is quoted on both sides. */
    private static <V> ImmutableList<String> notes(Finding<V> finding) {
        if (!Conflicts.isContested(finding)) {
            return ImmutableList.of();
        }
        List<String> notes = new ArrayList<>();
        if (finding.isIndeterminate()) {
            notes.add("(no rule decides)");
        } else {
            finding.rule()
                    .ifPresent(rule -> notes.add("(chosen: " + rule.describe()
                            + finding.tieBreak()
                                    .map(tieBreak -> ", then " + tieBreak.describe())
                                    .orElse("")
                            + ")"));
        }
        Set<String> both = Sets.intersection(claimants(finding.support()), claimants(finding.dissent()));
        if (!both.isEmpty()) {
            notes.add("(quoted on both sides: " + String.join(", ", both) + ")");
        }
        return ImmutableList.copyOf(notes);
    }

    private static <V> ImmutableSet<String> claimants(ImmutableList<Testimony<V>> testimonies) {
        return testimonies.stream()
                .filter(testimony -> testimony.claim().claimant().isPresent())
                .flatMap(testimony -> testimony.origins().stream())
                .collect(toImmutableSet());
    }

    private static <V> Map<String, List<Testimony<V>>> byValue(
            ImmutableList<Testimony<V>> testimonies, ValueType<V> type) {
        return testimonies.stream()
                .collect(Collectors.groupingBy(
                        testimony -> value(testimony, type), LinkedHashMap::new, Collectors.toList()));
    }

    static <V> String value(Testimony<V> testimony, ValueType<V> type) {
        boolean denied = testimony.claim().certainty().equals(Certainty.DENIED);
        return (denied ? "not " : "")
                + testimony
                        .claim()
                        .value()
                        .map(value -> Brief.value(type, value))
                        .or(() -> testimony.claim().noValue().map(none -> none.describe()))
                        .orElse("");
    }

    private static String support(List<? extends Testimony<?>> testimonies, int origins) {
        long reports = testimonies.stream().map(Testimony::source).distinct().count();
        return count(reports, "report") + "\n" + origins + " independent";
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** In which words it is said, each once, and by whom in which reports. */
    private static <V> ImmutableList<String> words(List<Testimony<V>> testimonies, ValueType<V> type) {
        ListMultimap<String, Testimony<V>> byWords =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (Testimony<V> testimony : testimonies) {
            quoted(testimony, type).forEach(words -> byWords.put(words, testimony));
        }
        List<String> lines = new ArrayList<>();
        Multimaps.asMap(byWords).forEach((words, spoken) -> lines.add(words + " " + speakers(spoken)));
        if (lines.size() <= MOST_WORDS + 1) {
            return ImmutableList.copyOf(lines);
        }
        return ImmutableList.<String>builder()
                .addAll(lines.subList(0, MOST_WORDS))
                .add("and in " + (lines.size() - MOST_WORDS) + " other ways")
                .build();
    }

    private static <V> ImmutableList<String> quoted(Testimony<V> testimony, ValueType<V> type) {
        ImmutableList<String> citations = testimony.claim().citations().stream()
                .map(citation -> "\"" + Brief.cut(Brief.oneLine(citation.exact()), LONGEST_WORDS) + "\"")
                .collect(toImmutableList());
        return citations.isEmpty() ? ImmutableList.of(value(testimony, type)) : citations;
    }

    /** The reports that say it in their own voice, then those that quote somebody. */
    private static String speakers(List<? extends Testimony<?>> spoken) {
        ListMultimap<String, String> byClaimant =
                MultimapBuilder.treeKeys().arrayListValues().build();
        spoken.forEach(testimony ->
                byClaimant.put(claimant(testimony), testimony.source().value()));
        return Multimaps.asMap(byClaimant).entrySet().stream()
                .map(entry ->
                        entry.getKey() + entry.getValue().stream().distinct().collect(joining(", ")))
                .collect(joining("; ", "(", ")"));
    }

    private static String claimant(Testimony<?> testimony) {
        String certainty = testimony.claim().certainty().equals(Certainty.STATED)
                ? ""
                : testimony.claim().certainty().describe() + " ";
        String who =
                testimony.claim().claimant().isPresent() ? testimony.origins().get(0) + " in " : "";
        if (certainty.isEmpty()) {
            return who;
        }
        return who.isEmpty() ? certainty + "in " : certainty + "by " + who;
    }
}
