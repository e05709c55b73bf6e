package io.casus.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CaseFormat;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.attribute.Attribute;
import io.casus.attribute.RecordType;
import io.casus.claim.Claim;
import io.casus.examples.article.Coverage;
import io.casus.incident.ArmsTransfer;
import io.casus.incident.Casualties;
import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.IncidentId;
import io.casus.incident.Link;
import io.casus.incident.MissileLaunch;
import io.casus.incident.PoliticalEvent;
import io.casus.incident.Statement;
import io.casus.incident.TroopDeployment;
import io.casus.report.Report;
import io.casus.source.Citation;
import io.casus.source.Source;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.IncidentStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Prints reports for a terminal: one section a report, one line a value, and below it who says so, in which words. */
final class Printout {
    private static final int WIDTH = 100;
    private static final int LABEL = 14;
    private static final int BEGINNING = 60;
    private static final ImmutableList<Attribute<?, ?>> NOT_AS_ROWS =
            ImmutableList.of(Incident.ID, Incident.STATUS, Incident.CLAIMS, Incident.LINKS, Statement.QUOTATION);

    /** The kinds in the order in which they are counted, with what several are called. */
    private static final ImmutableMap<RecordType<?>, String> COUNTED = ImmutableMap.<RecordType<?>, String>builder()
            .put(MissileLaunch.TYPE, "launches")
            .put(DiplomaticVisit.TYPE, "visits")
            .put(DiplomaticMeeting.TYPE, "meetings")
            .put(PoliticalEvent.TYPE, "political events")
            .put(ArmsTransfer.TYPE, "arms transfers")
            .put(TroopDeployment.TYPE, "troop deployments")
            .put(Casualties.TYPE, "casualties")
            .put(Statement.TYPE, "statements")
            .build();

    private final StringBuilder text = new StringBuilder();

    private Printout() {}

    static String of(ImmutableList<LoadedReport> loaded) {
        Printout printout = new Printout();
        for (LoadedReport one : loaded) {
            printout.add(one.report());
            printout.add(one.report(), Coverage.of(one.report(), one.text()));
        }
        printout.count(LoadedReport.reports(loaded));
        return printout.text.toString();
    }

    private void add(Report report) {
        line("=".repeat(WIDTH));
        Source source = report.source();
        line(source.title().orElse("(no title)"));
        row(0, "report", source.id().toString());
        source.publisher().map(Organization::describe).ifPresent(name -> row(0, "publisher", name));
        source.published().ifPresent(time -> row(0, "published", time.describe()));
        if (!report.origins().isEmpty()) {
            row(
                    0,
                    "draws on",
                    report.origins().stream().map(Printout::origin).distinct().collect(joining("; ")));
        }
        line("=".repeat(WIDTH));
        for (Incident incident : report.incidents()) {
            line("");
            add(incident);
        }
        if (report.incidents().isEmpty()) {
            line("");
            line("Nothing was recognised.");
        }
        line("");
    }

    /** Which sentences gave something, and which nothing. */
    private void add(Report report, Coverage coverage) {
        line("COVERAGE  " + coverage.covered() + " of " + coverage.sentences().size() + " sentences gave something");
        for (Coverage.OfSentence sentence : coverage.sentences()) {
            String gave = sentence.incidents().stream()
                    .map(id -> shortened(id, report))
                    .collect(joining(", "));
            row(2, sentence.gaveSomething() ? "gave" : "nothing", "\"" + beginning(sentence.words()) + "\"");
            if (sentence.gaveSomething()) {
                row(2, "", "- " + gave);
            }
        }
        line("");
    }

    /** The identifier within the report: without that of the source, which all begin with. */
    private static String shortened(IncidentId id, Report report) {
        String prefix = report.source().id() + "-";
        return id.value().startsWith(prefix) ? id.value().substring(prefix.length()) : id.value();
    }

    private static String beginning(String sentence) {
        return sentence.length() <= BEGINNING
                ? sentence
                : sentence.substring(0, BEGINNING).strip() + "…";
    }

    private static String origin(Source source) {
        String publisher = source.publisher().map(Organization::describe).orElse("");
        String author = String.join(", ", source.authors());
        String name = Stream.of(publisher, author, source.title().orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(joining(": "));
        return name.isEmpty() ? source.id().toString() : name;
    }

    private void add(Incident incident) {
        String status = incident.status().equals(IncidentStatus.OCCURRED)
                ? ""
                : " (" + incident.status().describe() + ")";
        line(kind(incident) + status + "  [" + incident.id() + "]");
        if (incident instanceof Statement statement) {
            statement.quotation().ifPresent(words -> row(2, "words", "\"" + words + "\""));
        }
        for (Attribute<?, ?> attribute : incident.type().attributes()) {
            if (!NOT_AS_ROWS.contains(attribute)) {
                addValues(incident, attribute);
            }
        }
        if (!incident.links().isEmpty()) {
            row(2, "links", incident.links().stream().map(Link::describe).collect(joining("; ")));
        }
    }

    private static String kind(Incident incident) {
        return CaseFormat.UPPER_CAMEL
                .to(CaseFormat.UPPER_UNDERSCORE, incident.type().name())
                .replace("DIPLOMATIC_", "")
                .replace('_', ' ');
    }

    private void addValues(Incident incident, Attribute<?, ?> attribute) {
        List<String> values = values(incident, attribute);
        List<Claim<?>> claims = incident.claims().stream()
                .filter(claim -> claim.attribute().equals(attribute))
                .toList();
        if (values.isEmpty() && claims.isEmpty()) {
            return;
        }
        row(2, attribute.label(), values.isEmpty() ? "(not known)" : String.join("; ", values));
        if (incident instanceof Statement) {
            return; // The words stand above.
        }
        for (Claim<?> claim : claims) {
            row(2, "", "- " + claim(claim));
        }
    }

    /** One claim: who says it, how surely, in which words. */
    private static String claim(Claim<?> claim) {
        String who = claim.claimant().map(Actor::label).orElse("the report");
        String certainty = claim.certainty().equals(Certainty.STATED)
                ? ""
                : " (" + claim.certainty().describe() + ")";
        String unknown =
                claim.noValue().map(none -> " (" + none.describe() + ")").orElse("");
        String words = claim.citations().stream()
                .map(Citation::exact)
                .distinct()
                .map(exact -> "\"" + exact + "\"")
                .collect(joining(", "));
        return who + certainty + unknown + ": " + words;
    }

    @SuppressWarnings("unchecked") // The attribute is one of the type of this very incident.
    private static <V> List<String> values(Incident incident, Attribute<?, V> attribute) {
        Attribute<Incident, V> own = (Attribute<Incident, V>) attribute;
        return own.values(incident).stream().map(attribute.type()::describe).toList();
    }

    private void count(ImmutableList<Report> reports) {
        List<Incident> all =
                reports.stream().flatMap(report -> report.incidents().stream()).toList();
        long claims =
                all.stream().mapToLong(incident -> incident.claims().size()).sum();
        String kinds = COUNTED.entrySet().stream()
                .map(kind -> count(all, kind.getKey()) + " " + kind.getValue())
                .collect(joining(", "));
        for (String line : wrapped(
                reports.size() + " reports: " + kinds + "; " + claims + " claims, each with its passage.", WIDTH)) {
            line(line);
        }
    }

    private static long count(List<Incident> incidents, RecordType<?> kind) {
        return incidents.stream()
                .filter(incident -> incident.type().equals(kind))
                .count();
    }

    private void row(int indent, String label, String value) {
        String first = " ".repeat(indent) + Strings.padEnd(label, LABEL, ' ') + "  ";
        String next = " ".repeat(first.length() + (label.isEmpty() ? 2 : 0));
        List<String> lines = wrapped(value, WIDTH - next.length());
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? first : next) + lines.get(i));
        }
    }

    private static List<String> wrapped(String value, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : value.split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
