package io.casus.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.actor.Person;
import io.casus.dossier.IncidentMatcher;
import io.casus.dossier.Matching;
import io.casus.dossier.ReportedIncident;
import io.casus.examples.article.ArticleLoader;
import io.casus.examples.article.SourceMetadata;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.incident.Statement;
import io.casus.name.Name;
import io.casus.report.Report;
import io.casus.time.UncertainTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which incidents of the five articles, and of the five dispatches that follow them, are the same happening? */
class WhichReportedIncidentsAreTheSameTest {

    private static ImmutableList<Report> articles() throws IOException {
        Optional<Path> folder = SharedData.folder("articles");
        assumeTrue(folder.isPresent());
        ImmutableList.Builder<Report> reports = ImmutableList.builder();
        for (int number = 0; number < 5; number++) {
            String text = Files.readString(folder.get().resolve(number + ".txt"));
            reports.add(new ArticleLoader().load(text, SourceMetadata.of("report-" + number)));
        }
        return reports.build();
    }

    private static ImmutableList<Report> dispatches() {
        return LoadedReport.reports(Reports.dispatches());
    }

    private static Matching match(ImmutableList<Report> reports) {
        return IncidentMatcher.standard().match(reports, ImmutableList.of());
    }

    /** The clusters of which a member of that kind is such, each as the incidents that it holds. */
    private static <T extends Incident> List<ImmutableList<T>> happenings(
            ImmutableList<Report> reports, Class<T> kind, Predicate<T> such) {
        return match(reports).clusters().stream()
                .map(cluster -> cluster.members().stream()
                        .map(member -> incident(reports, member))
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .collect(toImmutableList()))
                .filter(members -> members.stream().anyMatch(such))
                .toList();
    }

    private static Incident incident(ImmutableList<Report> reports, ReportedIncident name) {
        return reports.stream()
                .filter(report -> report.source().id().equals(name.source()))
                .flatMap(report -> report.incident(name.incident()).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Predicate<MissileLaunch> toldIn(String words) {
        return launch -> launch.time()
                .flatMap(UncertainTime::words)
                .filter(words::equals)
                .isPresent();
    }

    private static Predicate<Statement> quoting(String words) {
        return statement ->
                statement.quotation().filter(text -> text.contains(words)).isPresent();
    }

    @Test
    void theArticlesTellOfOneLaunchOfTheDay() throws IOException {
        ImmutableList<Report> reports = articles();

        assertThat(happenings(
                        reports,
                        MissileLaunch.class,
                        launch -> launch.distance().isPresent()))
                .singleElement()
                .satisfies(launches -> assertThat(launches).hasSize(5));
    }

    @Test
    void theArticlesRecallOneSalvoOfNovemberAndOneLaunchOfApril() throws IOException {
        ImmutableList<Report> reports = articles();

        assertThat(happenings(reports, MissileLaunch.class, toldIn("November 5")))
                .singleElement()
                .satisfies(launches -> assertThat(launches).hasSize(5));
        assertThat(happenings(reports, MissileLaunch.class, toldIn("last April")))
                .singleElement()
                .satisfies(launches -> assertThat(launches).hasSize(1));
    }

    @Test
    void theArticlesTellOfOneVisit() throws IOException {
        assertThat(happenings(articles(), DiplomaticVisit.class, visit -> true))
                .singleElement()
                .satisfies(visits -> assertThat(visits).hasSize(5));
    }

    @Test
    void theArticlesGiveOneReminderInTwoWordingsAndOneCondemnation() throws IOException {
        ImmutableList<Report> reports = articles();

        assertThat(happenings(reports, Statement.class, quoting("a reminder to all of us")))
                .singleElement()
                .satisfies(variants -> assertThat(variants)
                        .extracting(variant -> variant.quotation().orElseThrow())
                        .doesNotHaveDuplicates()
                        .hasSize(2));
        assertThat(happenings(reports, Statement.class, quoting("another violation of multiple")))
                .hasSize(1);
    }

    @Test
    void theArticlesSpeakOfOneBlinkenInTwoSpellings() throws IOException {
        assertThat(persons(articles(), "Blinken"))
                .singleElement()
                .satisfies(person -> assertThat(names(person)).contains("Antony Blinken", "Anthony Blinken"));
    }

    private static List<Person> persons(ImmutableList<Report> reports, String part) {
        return match(reports).actors().stream()
                .map(identity -> identity.actor())
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .filter(person -> names(person).stream().anyMatch(name -> name.contains(part)))
                .toList();
    }

    private static List<String> names(Person person) {
        return Stream.concat(
                        Stream.of(((Actor) person).label()),
                        person.otherNames().stream().map(Name::text))
                .toList();
    }

    @Test
    void theDispatchesTellOfOneLaunchOneSalvoAndOneVisit() {
        ImmutableList<Report> reports = dispatches();

        assertThat(happenings(
                        reports,
                        MissileLaunch.class,
                        launch -> launch.distance().isPresent()))
                .singleElement()
                .satisfies(launches -> assertThat(launches).hasSize(5));
        assertThat(happenings(reports, MissileLaunch.class, toldIn("November 5")))
                .singleElement()
                .satisfies(launches -> assertThat(launches).hasSize(5));
        assertThat(happenings(reports, DiplomaticVisit.class, visit -> true))
                .singleElement()
                .satisfies(visits -> assertThat(visits).hasSize(5));
    }
}
