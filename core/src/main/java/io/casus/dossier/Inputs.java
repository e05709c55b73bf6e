package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.InvalidValueException;
import io.casus.report.Report;
import io.casus.source.SourceId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Brings what a dossier rests on into an order of its own, so that the order in which it was given does not matter. */
final class Inputs {
    private static final Comparator<Judgement> BY_INCIDENTS = Comparator.comparing(Judgement::first)
            .thenComparing(Judgement::second)
            .thenComparing(Judgement::verdict)
            .thenComparing(Judgement::oneLine);

    private Inputs() {}

    static ImmutableList<Report> reports(Collection<Report> given) {
        Map<SourceId, Report> bySource = new TreeMap<>();
        for (Report report : given) {
            Report known = bySource.putIfAbsent(report.source().id(), report);
            if (known != null && !known.equals(report)) {
                throw new InvalidValueException(
                        "Two different reports have the source "
                                + report.source().id() + ", but a dossier has one report of each source.",
                        report.source().id().toString());
            }
        }
        return ImmutableList.copyOf(bySource.values());
    }

    static ImmutableList<Judgement> judgements(Collection<Judgement> given) {
        return ImmutableList.sortedCopyOf(BY_INCIDENTS, ImmutableSet.copyOf(given));
    }
}
