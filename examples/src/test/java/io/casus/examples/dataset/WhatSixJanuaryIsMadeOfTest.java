package io.casus.examples.dataset;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.dossier.Dossier;
import io.casus.dossier.MergedIncident;
import io.casus.examples.SharedData;
import io.casus.examples.article.ArticleLoader;
import io.casus.examples.article.SourceMetadata;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.quantity.Quantity;
import io.casus.report.Report;
import io.casus.vocabulary.RangeClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is one dossier made of five articles, the entry of the provocations and journey 4275? */
class WhatSixJanuaryIsMadeOfTest {
    private static Dossier dossier;

    @BeforeAll
    static void reconcile() throws IOException {
        Optional<Path> articles = SharedData.folder("articles");
        Optional<Path> provocations = SharedData.folder("data/csis-provocations");
        Optional<Path> travels = SharedData.folder("data/secretary-travels");
        assumeTrue(articles.isPresent() && provocations.isPresent() && travels.isPresent());
        ImmutableList.Builder<Report> reports = ImmutableList.builder();
        for (int number = 0; number < 5; number++) {
            String text = Files.readString(articles.get().resolve(number + ".txt"));
            reports.add(new ArticleLoader().load(text, SourceMetadata.of("report-" + number)));
        }
        reports.add(entry(provocations.get().resolve("provocations.json")));
        reports.add(journey(travels.get().resolve("blinken-antony-j.xml")));
        dossier = Dossier.of(reports.build());
    }

    private static Report entry(Path file) throws IOException {
        return new CsisProvocations()
                .load(file).reports().stream()
                        .filter(report -> report.source().id().value().equals("csis-2025-01-06"))
                        .findFirst()
                        .orElseThrow();
    }

    private static Report journey(Path file) throws IOException {
        Report all = new SecretaryTravels().load(file).reports().get(0);
        ImmutableList<Incident> ofTheDay = all.incidents().stream()
                .filter(incident -> incident.id().toString().startsWith("travels-4275"))
                .collect(toImmutableList());
        return all.toBuilder().incidents(ofTheDay).build();
    }

    private static <T extends Incident> ImmutableList<String> sources(T incident) {
        MergedIncident merged = dossier.merged(incident.id()).orElseThrow();
        return merged.members().stream().map(member -> member.source().value()).collect(toImmutableList());
    }

    @Test
    void theLaunchIsThatOfAllArticlesAndOfTheEntry() {
        MissileLaunch launch = dossier.incidents(MissileLaunch.class).get(0);

        assertThat(sources(launch))
                .containsExactlyInAnyOrder(
                        "report-0", "report-1", "report-2", "report-3", "report-4", "csis-2025-01-06");
        assertThat(launch.rangeClass()).contains(RangeClass.IRBM);
        assertThat(launch.distance().flatMap(Quantity::best).orElseThrow()).isEqualByComparingTo("1100");
        assertThat(launch.time().orElseThrow().date()).contains(LocalDate.of(2025, 1, 6));
        assertThat(launch.launchedBy().map(Actor::label)).contains("North Korea");
    }

    @Test
    void theVisitIsThatOfAllArticlesAndOfTheJourney() {
        DiplomaticVisit visit = dossier.incidents(DiplomaticVisit.class).get(0);

        assertThat(sources(visit))
                .containsExactlyInAnyOrder(
                        "report-0", "report-1", "report-2", "report-3", "report-4", "travels-blinken-antony-j");
        assertThat(visit.host().map(Object::toString).orElseThrow()).contains("KOR");
        assertThat(visit.visitors())
                .singleElement()
                .satisfies(visitor -> assertThat(visitor.identifiers())
                        .extracting(identifier -> identifier.value())
                        .contains("blinken-antony-j"));
    }
}
