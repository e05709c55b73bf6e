package io.casus.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import io.casus.dossier.Dossier;
import io.casus.dossier.Finding;
import io.casus.dossier.FindingState;
import io.casus.dossier.Testimony;
import io.casus.examples.article.ArticleLoader;
import io.casus.examples.article.SourceMetadata;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.MissileLaunch;
import io.casus.incident.Statement;
import io.casus.name.Name;
import io.casus.report.Report;
import io.casus.source.Citation;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.RangeClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What do the five articles say together, and where do they disagree? */
class WhatTheDossierOfTheArticlesSaysTest {
    private static final int ARTICLES = 5;

    private static Dossier dossier = Dossier.of(ImmutableList.of());

    @BeforeAll
    static void loadTheArticles() throws IOException {
        Optional<Path> folder = SharedData.folder("articles");
        assumeTrue(folder.isPresent());
        ImmutableList.Builder<Report> reports = ImmutableList.builder();
        for (int number = 0; number < ARTICLES; number++) {
            String text = Files.readString(folder.get().resolve(number + ".txt"));
            reports.add(new ArticleLoader().load(text, SourceMetadata.of("report-" + number)));
        }
        dossier = Dossier.of(reports.build());
    }

    @Test
    void theClassOfTheLaunchIsInConflict() {
        Finding<RangeClass> found = dossier.finding(launchOfTheDay(), MissileLaunch.RANGE_CLASS);

        assertThat(found.state()).isEqualTo(FindingState.CONFLICT);
        assertThat(found.value()).contains(RangeClass.IRBM);
        assertThat(sources(found.support())).containsOnly("report-0", "report-2", "report-3", "report-4");
        assertThat(sources(found.dissent())).containsOnly("report-1");
        assertThat(words(found.dissent())).anyMatch(words -> words.contains("medium-range"));
    }

    @Test
    void theDistanceIsTheSameInFiveWordings() {
        Finding<?> found = dossier.finding(launchOfTheDay(), MissileLaunch.DISTANCE);

        assertThat(found.state()).isEqualTo(FindingState.CONFIRMED);
        assertThat(sources(found.support())).containsOnly("report-0", "report-1", "report-2", "report-3", "report-4");
        assertThat(String.join(" / ", words(found.support()))).contains("more than", "over", "about", "approximately");
    }

    @Test
    void theDayIsInConflictWithTheWordsOfEachAndTheTimeOfDayConfirmed() {
        ImmutableList<Finding<UncertainTime>> found = dossier.findings(launchOfTheDay(), MissileLaunch.TIME);

        Finding<UncertainTime> day = aspect(found, Finding.DAY);
        assertThat(day.state()).isEqualTo(FindingState.CONFLICT);
        assertThat(words(day.support())).contains("Monday", "Monday, 5 January");
        assertThat(words(day.dissent())).containsOnly("Tuesday");
        assertThat(aspect(found, Finding.TIME_OF_DAY).state()).isEqualTo(FindingState.CONFIRMED);
    }

    @Test
    void atLeastSevenSeveralAndMultipleAgree() {
        Finding<?> found = dossier.finding(onlyLaunch(dossier, toldIn("November 5")), MissileLaunch.COUNT);

        assertThat(found.state()).isEqualTo(FindingState.CONFIRMED);
        assertThat(String.join(" / ", words(found.support()))).contains("at least seven", "several", "multiple");
        assertThat(found.dissent()).isEmpty();
    }

    @Test
    void theLaunchOfAprilStandsAlone() {
        assertThat(dossier.members(onlyLaunch(dossier, toldIn("last April")))).hasSize(1);
    }

    @Test
    void thereIsOneVisit() {
        assertThat(dossier.incidents(DiplomaticVisit.class))
                .singleElement()
                .satisfies(visit -> assertThat(dossier.members(visit)).hasSize(ARTICLES));
    }

    @Test
    void theJointStatementIsOneWithItsTwoAttributions() {
        Statement joint = onlyStatementWith("another violation of multiple");

        assertThat(dossier.findings(joint, Statement.SPEAKERS).stream()
                        .map(found -> found.value().orElseThrow().label()))
                .containsExactlyInAnyOrder("Antony Blinken", "Cho Tae-yul");
        assertThat(dossier.findings(joint, Statement.SPEAKERS).stream().map(found -> sources(found.support())))
                .containsExactlyInAnyOrder(
                        List.of("report-2", "report-3", "report-4"), List.of("report-2", "report-4"));
    }

    @Test
    void theReminderIsOneStatementInTwoWordings() {
        Statement reminder = onlyStatementWith("a reminder to all of us");

        assertThat(quotations(reminder))
                .anyMatch(text -> text.contains("our work together"))
                .anyMatch(text -> text.contains("our collaborative work"));
    }

    @Test
    void personsInTwoSpellingsAreOne() {
        assertThat(namesOf("Blinken")).containsExactlyInAnyOrder("Antony Blinken", "Anthony Blinken");
        assertThat(namesOf("Yoon")).containsExactlyInAnyOrder("Yoon Suk Yeol", "Yun Seok-yol");
    }

    @Test
    void twoArticlesThatPrintOneAgencyAreOneWitness() {
        Dossier printed = dossier.without("report-2").without("report-3").without("report-4");
        Finding<?> found = printed.finding(onlyLaunch(printed, toldIn("November 5")), MissileLaunch.COUNT);

        assertThat(sources(found.support())).containsOnly("report-0", "report-1");
        assertThat(found.support()).allSatisfy(one -> assertThat(one.origins()).contains("Reuters"));
        assertThat(found.supportOrigins()).isEqualTo(1);
    }

    private static MissileLaunch launchOfTheDay() {
        return onlyLaunch(dossier, launch -> launch.distance().isPresent());
    }

    private static MissileLaunch onlyLaunch(Dossier of, Predicate<MissileLaunch> such) {
        ImmutableList<MissileLaunch> found =
                of.incidents(MissileLaunch.class).stream().filter(such).collect(toImmutableList());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Predicate<MissileLaunch> toldIn(String words) {
        return launch -> launch.claims(MissileLaunch.TIME).stream()
                .flatMap(claim -> claim.citations().stream())
                .anyMatch(citation -> citation.exact().equals(words));
    }

    private static Statement onlyStatementWith(String words) {
        List<Statement> found = dossier.incidents(Statement.class).stream()
                .filter(statement -> quotations(statement).stream().anyMatch(text -> text.contains(words)))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<String> quotations(Statement statement) {
        return dossier.findings(statement, Statement.QUOTATION).stream()
                .flatMap(found -> Stream.concat(found.support().stream(), found.dissent().stream()))
                .flatMap(one -> one.claim().value().stream())
                .distinct()
                .toList();
    }

    private static <V> Finding<V> aspect(ImmutableList<Finding<V>> found, String aspect) {
        return found.stream()
                .filter(one -> one.aspect().equals(Optional.of(aspect)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sources(Iterable<? extends Testimony<?>> testimonies) {
        return ImmutableList.<Testimony<?>>copyOf(testimonies).stream()
                .map(one -> one.source().value())
                .distinct()
                .sorted()
                .toList();
    }

    /** The words in which each value is told: those of its passage. */
    private static List<String> words(Iterable<? extends Testimony<?>> testimonies) {
        return ImmutableList.<Testimony<?>>copyOf(testimonies).stream()
                .flatMap(one -> one.claim().citations().stream())
                .map(Citation::exact)
                .distinct()
                .toList();
    }

    private static List<String> namesOf(String part) {
        List<List<String>> found = dossier.people().stream()
                .map(person -> Stream.concat(
                                Stream.of(person.label()),
                                person.otherNames().stream().map(Name::text))
                        .toList())
                .filter(names -> names.stream().anyMatch(name -> name.contains(part)))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
