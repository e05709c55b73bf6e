package io.casus.examples.measure;

import io.casus.examples.measure.PropositionsComparison.Judged;
import io.casus.examples.measure.PropositionsComparison.Outcome;
import io.casus.examples.measure.PropositionsComparison.Said;
import java.util.Collection;
import java.util.Locale;

/**
 * The numbers of a comparison.
 *
 * @param propositions how many propositions there are
 * @param found how many of them were found
 * @param otherwiseAttributed how many of those found have another claimant or certainty
 * @param said how many values the loader gives
 * @param wrong how many of these no proposition carries
 */
record PropositionsScore(int propositions, int found, int otherwiseAttributed, int said, int wrong) {
    private static final String ROW = "%-20s %12s %7s %11s %7s %7s %7s %8s %10s";

    static PropositionsScore of(Collection<Judged> judged, Collection<Said> said) {
        int missed = count(judged, Outcome.MISSED);
        int wrong = (int) said.stream().filter(one -> !one.isCarried()).count();
        return new PropositionsScore(
                judged.size(),
                judged.size() - missed,
                count(judged, Outcome.FOUND_OTHERWISE_ATTRIBUTED),
                said.size(),
                wrong);
    }

    int missed() {
        return propositions - found;
    }

    static String header() {
        return String.format(
                Locale.ROOT,
                ROW,
                "",
                "propositions",
                "found",
                "(otherwise)",
                "missed",
                "values",
                "wrong",
                "recall",
                "precision");
    }

    String row(String title) {
        return String.format(
                Locale.ROOT,
                ROW,
                title,
                propositions,
                found,
                otherwiseAttributed,
                missed(),
                said,
                wrong,
                share(found, propositions),
                share(said - wrong, said));
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }

    private static int count(Collection<Judged> judged, Outcome outcome) {
        return (int) judged.stream().filter(one -> one.outcome() == outcome).count();
    }
}
