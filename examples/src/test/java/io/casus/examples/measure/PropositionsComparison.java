package io.casus.examples.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.incident.Incident;
import io.casus.incident.Statement;
import io.casus.report.Report;
import java.util.Optional;
import java.util.stream.Stream;

/** What of the propositions of one report a loader has found, and what it says besides. */
final class PropositionsComparison {
    /** How a proposition fared. */
    enum Outcome {
        FOUND,
        FOUND_OTHERWISE_ATTRIBUTED,
        MISSED
    }

    /**
     * A proposition, and how it fared.
     *
     * @param incident the incident that it is of
     * @param proposition what is to be found
     * @param outcome whether it was
     */
    record Judged(PropositionsOfIncident incident, Proposition proposition, Outcome outcome) {}

    /**
     * A value that a loader gives.
     *
     * @param incident the incident that has it
     * @param expected the name of the incident in the test data; empty if there is none
     * @param value the value
     * @param isCarried whether a proposition carries it
     */
    record Said(Incident incident, Optional<String> expected, LoadedValue value, boolean isCarried) {}

    private final PropositionsFile file;
    private final Report report;
    private final ReportText text;
    private final PropositionsMatch match;

    PropositionsComparison(PropositionsFile file, Report report, ReportText text) {
        this.file = file;
        this.report = report;
        this.text = text;
        match = PropositionsMatch.of(file.incidents(), report.incidents(), text);
    }

    /** All propositions that have to be found. */
    ImmutableList<Judged> judged() {
        return file.incidents().stream()
                .filter(incident -> !incident.isOptional())
                .flatMap(incident -> judged(incident))
                .collect(toImmutableList());
    }

    /** All that the loader says. */
    ImmutableList<Said> said() {
        return report.incidents().stream().flatMap(incident -> said(incident)).collect(toImmutableList());
    }

    private Stream<Judged> judged(PropositionsOfIncident expected) {
        ImmutableList<LoadedValue> loaded = match.of(expected).stream()
                .flatMap(incident -> match.values(incident).stream())
                .collect(toImmutableList());
        return expected.propositions().stream()
                .filter(proposition -> !proposition.isOptional())
                .map(proposition -> new Judged(expected, proposition, outcome(proposition, loaded)));
    }

    private Outcome outcome(Proposition proposition, ImmutableList<LoadedValue> loaded) {
        ImmutableList<LoadedValue> right = loaded.stream()
                .filter(value -> proposition.isOf(value) && proposition.isCarriedBy(value, text))
                .collect(toImmutableList());
        if (right.isEmpty()) {
            return Outcome.MISSED;
        }
        boolean attributed = proposition.passages().isEmpty() || right.stream().anyMatch(proposition::isAttributedAsIn);
        return attributed ? Outcome.FOUND : Outcome.FOUND_OTHERWISE_ATTRIBUTED;
    }

    private Stream<Said> said(Incident incident) {
        Optional<PropositionsOfIncident> expected = match.of(incident);
        Optional<String> name = expected.map(PropositionsOfIncident::name);
        ImmutableList<Proposition> propositions = propositions(incident, expected);
        Stream<Said> claims =
                match.claims(incident).map(claim -> new Said(incident, name, claim, isCarried(claim, propositions)));
        Stream<Said> others = match.unclaimed(incident).stream()
                .map(value -> new Said(incident, name, value, isCarried(value, propositions)));
        return Stream.concat(claims, others);
    }

    private ImmutableList<Proposition> propositions(Incident incident, Optional<PropositionsOfIncident> expected) {
        if (expected.isEmpty()) {
            return ImmutableList.of();
        }
        if (!(incident instanceof Statement)) {
            return expected.get().propositions();
        }
        return file.incidents().stream()
                .filter(one -> one.kind().equals(expected.get().kind()))
                .flatMap(one -> one.propositions().stream())
                .collect(toImmutableList());
    }

    private boolean isCarried(LoadedValue value, ImmutableList<Proposition> propositions) {
        return propositions.stream()
                .anyMatch(proposition ->
                        proposition.isOf(value) && (value.cited().isEmpty() || proposition.isCarriedBy(value, text)));
    }
}
