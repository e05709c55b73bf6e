package io.casus.examples.page;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import io.casus.claim.Claim;
import io.casus.dossier.Dossier;
import io.casus.dossier.Finding;
import io.casus.dossier.FindingState;
import io.casus.dossier.MergeRule;
import io.casus.dossier.MergedIncident;
import io.casus.dossier.ReportedIncident;
import io.casus.dossier.Testimony;
import io.casus.dossier.Timeline;
import io.casus.examples.LoadedReport;
import io.casus.examples.page.PageModel.Cell;
import io.casus.examples.page.PageModel.Column;
import io.casus.examples.page.PageModel.IncidentTable;
import io.casus.examples.page.PageModel.Quote;
import io.casus.examples.page.PageModel.ReportLine;
import io.casus.examples.page.PageModel.Row;
import io.casus.examples.page.PageModel.Saying;
import io.casus.examples.page.PageModel.Sign;
import io.casus.examples.page.PageModel.TimelineLine;
import io.casus.examples.page.PageModel.TimelinePart;
import io.casus.incident.Incident;
import io.casus.incident.Link;
import io.casus.report.Report;
import io.casus.source.Citation;
import io.casus.source.SourceId;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.IncidentStatus;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the page of a dossier: timeline, map, a table for each incident with a column for each report, and the texts
 * with the passages that values rest on.
 *
 * <p>The page is one file. It loads nothing, runs no script and forbids both, so that nothing in a report can become
 * more than text.
 */
public final class DossierPage {
    private static final Mustache TEMPLATE =
            new DefaultMustacheFactory().compile(new StringReader(PageResources.text("dossier.mustache")), "dossier");

    private final Dossier dossier;
    private final ImmutableMap<SourceId, Integer> numbers;
    private final Map<SourceId, Passages> passages = new HashMap<>();

    private DossierPage(Dossier dossier, List<LoadedReport> texts) {
        this.dossier = dossier;
        ImmutableList<Report> reports = dossier.reports();
        numbers = IntStream.range(0, reports.size())
                .boxed()
                .collect(toImmutableMap(i -> reports.get(i).source().id(), i -> i + 1));
        for (LoadedReport one : texts) {
            SourceId id = one.report().source().id();
            Optional.ofNullable(numbers.get(id))
                    .ifPresent(number -> passages.put(id, new Passages(one.text(), "passage-" + number + "-")));
        }
    }

    /**
     * Makes the page.
     *
     * @param dossier the dossier
     * @param texts the texts on hand, in which passages are marked; a report whose text is missing is shown without
     * @return a whole HTML document
     */
    public static String of(Dossier dossier, List<LoadedReport> texts) {
        StringWriter page = new StringWriter();
        TEMPLATE.execute(page, new DossierPage(dossier, texts).model(texts));
        return page.toString();
    }

    private PageModel model(List<LoadedReport> texts) {
        ImmutableList<MergedIncident> merged = dossier.merged();
        ImmutableList<IncidentTable> incidents = IntStream.range(0, merged.size())
                .mapToObj(i -> table(i + 1, merged.get(i)))
                .collect(toImmutableList());
        return new PageModel(
                "Dossier",
                summary(),
                PageResources.text("dossier.css"),
                legend(),
                dossier.reports().stream().map(this::line).collect(toImmutableList()),
                timeline(dossier.timeline()),
                PlacesOfIncidents.picture(merged).stream().collect(toImmutableList()),
                incidents,
                MarkedTexts.of(dossier.reports(), texts, passages, this::reportAnchor));
    }

    private String summary() {
        return dossier.reports().size() + " reports tell of " + dossier.merged().size()
                + " incidents; they contradict each other in "
                + dossier.conflicts().size() + " values.";
    }

    private static ImmutableList<Sign> legend() {
        return Stream.of(FindingState.values())
                .map(state -> new Sign(sign(state), style(state), state.describe(), meaning(state)))
                .collect(toImmutableList());
    }

    private static String meaning(FindingState state) {
        return switch (state) {
            case CONFIRMED -> "at least two independent origins agree, and nobody differs";
            case MAJORITY -> "some differ, but more independent origins stand for the value";
            case CONFLICT -> "reports differ, and no majority stands for one value";
            case UNIQUE -> "all goes back to one origin";
            case MISSING -> "nobody gives a value";
        };
    }

    private static String sign(FindingState state) {
        return switch (state) {
            case CONFIRMED -> "✓";
            case MAJORITY -> "≈";
            case CONFLICT -> "≠";
            case UNIQUE -> "1";
            case MISSING -> "?";
        };
    }

    private static String style(FindingState state) {
        return switch (state) {
            case CONFIRMED -> "agree";
            case MAJORITY, CONFLICT -> "conflict";
            case UNIQUE, MISSING -> "plain";
        };
    }

    private ReportLine line(Report report) {
        return new ReportLine(
                reportAnchor(report.source().id()),
                report.source().id().toString(),
                report.source().title().orElse(""),
                report.source().published().map(time -> time.describe()).orElse(""),
                report.source().derivedFrom().stream().map(SourceId::toString).collect(joining(", ")));
    }

    private String reportAnchor(SourceId source) {
        return "text-" + numbers.getOrDefault(source, 0);
    }

    /** The anchor of an incident: its identifier, which may hold any characters, as far as an anchor may. */
    static String anchor(Incident incident) {
        return "incident-" + incident.id().value().replaceAll("[^A-Za-z0-9_-]", "_");
    }

    private static ImmutableList<TimelinePart> timeline(Timeline timeline) {
        return Stream.of(
                        part("", timeline.placed()),
                        part("At a time that cannot be placed", timeline.notPlaced()),
                        part("Without a time", timeline.withoutTime()))
                .filter(part -> !part.lines().isEmpty())
                .collect(toImmutableList());
    }

    private static TimelinePart part(String heading, ImmutableList<Timeline.Entry> entries) {
        return new TimelinePart(
                heading,
                entries.stream().map(entry -> timelineLine(entry.merged())).collect(toImmutableList()));
    }

    private static TimelineLine timelineLine(MergedIncident merged) {
        Incident incident = merged.incident();
        long conflicts = merged.findings().stream()
                .filter(finding -> finding.state() == FindingState.CONFLICT)
                .count();
        return new TimelineLine(
                incident.time()
                        .map(time -> Values.brief(UncertainTime.TYPE, time))
                        .orElse(""),
                anchor(incident),
                Headings.of(incident),
                told(merged),
                conflicts == 0 ? "" : conflicts == 1 ? "1 conflict" : conflicts + " conflicts");
    }

    private static String told(MergedIncident merged) {
        long reports = merged.members().stream()
                .map(ReportedIncident::source)
                .distinct()
                .count();
        String status = merged.incident().status().equals(IncidentStatus.OCCURRED)
                ? ""
                : merged.incident().status().describe() + ", ";
        return status + "told by " + (reports == 1 ? "1 report" : reports + " reports");
    }

    private IncidentTable table(int number, MergedIncident merged) {
        Incident incident = merged.incident();
        ImmutableSet<SourceId> sources =
                merged.members().stream().map(ReportedIncident::source).collect(ImmutableSet.toImmutableSet());
        return new IncidentTable(
                number,
                anchor(incident),
                Headings.of(incident),
                told(merged),
                incident.links().stream().map(Link::describe).collect(joining("; ")),
                sources.stream()
                        .map(source -> new Column(reportAnchor(source), source.toString()))
                        .collect(toImmutableList()),
                merged.findings().stream()
                        .filter(finding -> !finding.attribute().equals(Incident.LINKS))
                        .map(finding -> row(finding, sources, anchor(incident)))
                        .collect(toImmutableList()));
    }

    private <V> Row row(Finding<V> finding, ImmutableSet<SourceId> sources, String incident) {
        return new Row(
                finding.label(),
                finding.value()
                        .map(value -> Values.brief(finding.attribute().type(), value))
                        .orElse(finding.isIndeterminate() ? "indeterminate" : "not known"),
                finding.state().describe(),
                style(finding.state()),
                sign(finding.state()),
                why(finding),
                sources.stream().map(source -> cell(finding, source, incident)).collect(toImmutableList()));
    }

    private static String why(Finding<?> finding) {
        String against = finding.dissent().isEmpty() ? "" : ", " + finding.dissentOrigins() + " against it";
        String chosen = Stream.concat(finding.rule().stream(), finding.tieBreak().stream())
                .map(MergeRule::describe)
                .collect(joining(", then "));
        return finding.supportOrigins() + " independent for it" + against
                + (chosen.isEmpty() ? "" : "; chosen: " + chosen);
    }

    private <V> Cell cell(Finding<V> finding, SourceId source, String incident) {
        ImmutableList<Saying> sayings = Stream.of(
                        sayings(Side.SUPPORT, finding.support(), source, incident),
                        sayings(Side.DISSENT, finding.dissent(), source, incident),
                        sayings(Side.UNKNOWN, finding.unknown(), source, incident))
                .flatMap(found -> found)
                .collect(toImmutableList());
        String style = sayings.isEmpty()
                ? "silent"
                : sayings.stream().anyMatch(saying -> saying.style().equals(Side.DISSENT.style))
                        ? Side.DISSENT.style
                        : sayings.get(0).style();
        return new Cell(source.toString(), style, sayings.isEmpty(), sayings);
    }

    private <V> Stream<Saying> sayings(
            Side side, ImmutableList<Testimony<V>> testimonies, SourceId source, String incident) {
        return testimonies.stream()
                .filter(testimony -> testimony.source().equals(source))
                .map(testimony -> saying(side, testimony.claim(), incident));
    }

    private <V> Saying saying(Side side, Claim<V> claim, String incident) {
        String value = claim.value()
                .map(told -> Values.brief(claim.attribute().type(), told))
                .or(() -> claim.noValue().map(none -> none.describe()))
                .orElse("");
        String certainty = claim.certainty().equals(Certainty.STATED)
                ? ""
                : claim.certainty().describe();
        String claimant =
                claim.claimant().map(Actor::label).map(who -> "says " + who).orElse("");
        String how =
                Stream.of(certainty, claimant).filter(part -> !part.isEmpty()).collect(joining(", "));
        ImmutableList<Quote> quotes = claim.citations().stream()
                .flatMap(citation -> quote(citation, incident).stream())
                .distinct()
                .collect(toImmutableList());
        return new Saying(side.style, side.sign, side.words, value, how, quotes);
    }

    private Optional<Quote> quote(Citation citation, String incident) {
        return Optional.ofNullable(passages.get(citation.source()))
                .flatMap(text -> text.add(citation, incident))
                .map(anchor -> new Quote(anchor, citation.exact()));
    }
}
