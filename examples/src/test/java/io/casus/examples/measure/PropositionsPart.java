package io.casus.examples.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import io.casus.examples.SharedData;
import io.casus.examples.article.ArticleLoader;
import io.casus.examples.article.SourceMetadata;
import io.casus.examples.measure.PropositionsComparison.Judged;
import io.casus.examples.measure.PropositionsComparison.Outcome;
import io.casus.examples.measure.PropositionsComparison.Said;
import io.casus.report.Report;
import io.casus.time.UncertainTime;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What the loader of articles finds of all that five reports say. */
final class PropositionsPart implements MeasuredPart {
    static final ImmutableList<Integer> REPORTS = ImmutableList.of(0, 1, 2, 3, 4);

    @Override
    public void print(PrintStream out, boolean lists) throws IOException {
        Optional<Path> folder = SharedData.folder("articles");
        if (folder.isEmpty()) {
            return;
        }
        List<Judged> allJudged = new ArrayList<>();
        List<Said> allSaid = new ArrayList<>();
        out.println(PropositionsScore.header());
        for (int number : REPORTS) {
            PropositionsComparison comparison = comparison(folder.get(), number);
            table(out, "report " + number, comparison.judged(), comparison.said());
            allJudged.addAll(comparison.judged());
            allSaid.addAll(comparison.said());
        }
        table(out, "all", allJudged, allSaid);
        out.println("Otherwise: found, but with another claimant or certainty.");
        out.println("Beside these, " + notHeld() + " propositions are written down that the model does not hold.");
        if (lists) {
            for (int number : REPORTS) {
                list(out, number, text(folder.get(), number), comparison(folder.get(), number));
            }
        }
    }

    static PropositionsScore score(Path folder) throws IOException {
        List<Judged> judged = new ArrayList<>();
        List<Said> said = new ArrayList<>();
        for (int number : REPORTS) {
            PropositionsComparison comparison = comparison(folder, number);
            judged.addAll(comparison.judged());
            said.addAll(comparison.said());
        }
        return PropositionsScore.of(judged, said);
    }

    static ReportText text(Path folder, int number) throws IOException {
        return new ReportText(Files.readString(folder.resolve(number + ".txt")));
    }

    private static PropositionsComparison comparison(Path folder, int number) throws IOException {
        PropositionsFile file = PropositionsFile.ofReport(number);
        SourceMetadata known = SourceMetadata.of("report-" + number);
        SourceMetadata metadata = file.published()
                .map(UncertainTime::parse)
                .map(known::publishedOn)
                .orElse(known);
        ReportText text = text(folder, number);
        Report report = new ArticleLoader().load(text.text(), metadata);
        return new PropositionsComparison(file, report, text);
    }

    private static int notHeld() throws IOException {
        int count = 0;
        for (int number : REPORTS) {
            count += PropositionsFile.ofReport(number).notHeld().size();
        }
        return count;
    }

    private static void table(PrintStream out, String title, List<Judged> judged, List<Said> said) {
        out.println(PropositionsScore.of(judged, said).row(title));
        var judgedByKind = Multimaps.index(judged, one -> one.incident().kind());
        var saidByKind = Multimaps.index(said, one -> one.incident().type().name());
        TreeSet<String> kinds = new TreeSet<>();
        Iterables.addAll(kinds, judgedByKind.keySet());
        Iterables.addAll(kinds, saidByKind.keySet());
        for (String kind : kinds) {
            out.println(PropositionsScore.of(judgedByKind.get(kind), saidByKind.get(kind))
                    .row("  " + kind));
        }
    }

    private static void list(PrintStream out, int number, ReportText text, PropositionsComparison comparison) {
        out.println();
        out.println("report " + number + ", missed:");
        list(out, comparison, Outcome.MISSED);
        out.println("report " + number + ", found with another claimant or certainty:");
        list(out, comparison, Outcome.FOUND_OTHERWISE_ATTRIBUTED);
        out.println("report " + number + ", wrong:");
        comparison.said().stream()
                .filter(said -> !said.isCarried())
                .map(said -> "  " + said.incident().type().name() + " "
                        + said.expected().orElse("of no proposition") + " ("
                        + said.incident().id() + "): " + said.value().in(text))
                .forEach(out::println);
    }

    private static void list(PrintStream out, PropositionsComparison comparison, Outcome outcome) {
        comparison.judged().stream()
                .filter(judged -> judged.outcome() == outcome)
                .map(judged -> "  " + judged.incident().kind() + " "
                        + judged.incident().name() + ": " + judged.proposition())
                .forEach(out::println);
    }
}
