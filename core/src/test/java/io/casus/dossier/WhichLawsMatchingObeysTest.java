package io.casus.dossier;

import static io.casus.dossier.SampleReports.person;
import static io.casus.dossier.SampleReports.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.Link;
import io.casus.incident.MissileLaunch;
import io.casus.incident.Statement;
import io.casus.quantity.Quantity;
import io.casus.report.Report;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.LinkRelation;
import io.casus.vocabulary.RangeClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Laws that hold for all reports and judgements; the seed of a failure is printed. */
@ExtendWith(InstancioExtension.class)
class WhichLawsMatchingObeysTest {
    private static final int SAMPLES = 60;
    private static final ImmutableList<String> TIMES = ImmutableList.of(
            "2024-11-05",
            "2024-11-06",
            "2024-11-05T07:30+09:00",
            "2024-11-04T22:30Z",
            "XXXX-11-05",
            "XXXX-11",
            "2024-11",
            "2024",
            "XXXX",
            "XXXX-XX-XXT12:00~",
            "2025-01-06",
            "[2023-11-05,2024-11-05]");
    private static final ImmutableList<String> NAMES =
            ImmutableList.of("Yoon Suk Yeol", "Yun Seok-yol", "Yoon", "Choi Sang-mok", "Kim");
    private static final ImmutableList<String> WORDS = ImmutableList.of(
            "We condemn this launch in the strongest terms",
            "We strongly condemn this launch",
            "The alliance is strong",
            "strong");

    @RepeatedTest(SAMPLES)
    void theOrderOfReportsAndJudgementsChangesNothing(@Given long seed) {
        Random random = new Random(seed);
        ImmutableList<Report> reports = reports(random);
        ImmutableList<Judgement> judgements = judgements(random, reports);

        assertThat(match(shuffled(reports, random), shuffled(judgements, random)))
                .isEqualTo(match(reports, judgements));
    }

    @RepeatedTest(SAMPLES)
    void everyReportedIncidentIsInExactlyOneCluster(@Given long seed) {
        Random random = new Random(seed);
        ImmutableList<Report> reports = reports(random);

        Matching matching = match(reports, judgements(random, reports));

        assertThat(matching.clusters().stream().flatMap(cluster -> cluster.members().stream()))
                .containsExactlyInAnyOrderElementsOf(names(reports));
        assertThat(matching.clusters())
                .allSatisfy(cluster -> assertThat(cluster.members()).isSorted());
    }

    @RepeatedTest(SAMPLES)
    void noClusterHoldsTwoThatAreNotTheSame(@Given long seed) {
        Random random = new Random(seed);
        ImmutableList<Report> reports = reports(random);
        ImmutableList<Judgement> judgements = judgements(random, reports);

        Matching matching = match(reports, judgements);

        judgements.stream()
                .filter(judgement -> judgement.verdict() == Verdict.NEGATIVE)
                .forEach(judgement -> assertThat(matching.clusterOf(judgement.first()))
                        .isNotEqualTo(matching.clusterOf(judgement.second())));
    }

    @RepeatedTest(SAMPLES)
    void withoutJudgementsNoClusterHoldsTwoOfOneReportOrTwoThatWereFoundToDiffer(@Given long seed) {
        Matching matching = match(reports(new Random(seed)), ImmutableList.of());

        assertThat(matching.clusters())
                .allSatisfy(cluster -> assertThat(cluster.members().stream().map(ReportedIncident::source))
                        .doesNotHaveDuplicates());
        matching.matches().stream()
                .filter(match -> match.verdict() == Verdict.NEGATIVE)
                .forEach(match ->
                        assertThat(matching.clusterOf(match.first())).isNotEqualTo(matching.clusterOf(match.second())));
    }

    @RepeatedTest(SAMPLES)
    void positivesHoldWhereNothingContradictsThem(@Given long seed) {
        Random random = new Random(seed);
        ImmutableList<Report> reports = reports(random);
        ImmutableList<Judgement> judgements = judgements(random, reports);

        Matching matching = match(reports, judgements);

        if (matching.contradictions().isEmpty()) {
            judgements.stream()
                    .filter(judgement -> judgement.verdict() == Verdict.POSITIVE)
                    .forEach(judgement -> assertThat(matching.clusterOf(judgement.first()))
                            .isEqualTo(matching.clusterOf(judgement.second())));
        }
    }

    @RepeatedTest(SAMPLES)
    void anUnrelatedReportChangesNothingElse(@Given long seed) {
        Random random = new Random(seed);
        ImmutableList<Report> reports = reports(random);
        Report unrelated = report(
                "unrelated",
                MissileLaunch.builder()
                        .id("launch")
                        .launchedBy(State.of("IND"))
                        .time(UncertainTime.parse("2012-04-19"))
                        .build(),
                Statement.builder()
                        .id("statement")
                        .addSpeaker(person("Narendra Modi", "Prime Minister", State.of("IND")))
                        .quotation("The flight went well")
                        .build());

        Matching before = match(reports, ImmutableList.of());
        Matching after = match(
                ImmutableList.<Report>builder().addAll(reports).add(unrelated).build(), ImmutableList.of());

        assertThat(after.clusters())
                .containsAll(before.clusters())
                .hasSize(before.clusters().size() + 2);
        assertThat(after.matches()).isEqualTo(before.matches());
    }

    @RepeatedTest(SAMPLES)
    void aScoreIsTheSumOfItsReasonsWithinItsBounds(@Given long seed) {
        for (Match match : match(reports(new Random(seed)), ImmutableList.of()).matches()) {
            int sum = match.reasons().stream().mapToInt(MatchReason::weight).sum();
            int bounded = Math.max(-100, Math.min(100, sum));
            boolean held =
                    match.reasons().stream().anyMatch(reason -> reason.rule().equals("nothingTies"));
            assertThat(match.score()).as(match.describe()).isEqualTo(held ? 49 : bounded);
            assertThat(match.first()).isLessThan(match.second());
        }
    }

    private static Matching match(ImmutableList<Report> reports, ImmutableList<Judgement> judgements) {
        return IncidentMatcher.standard().match(reports, judgements);
    }

    private static ImmutableList<Report> reports(Random random) {
        return IntStream.range(0, 2 + random.nextInt(5))
                .mapToObj(number -> report("r" + number, incidents(random)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Incident[] incidents(Random random) {
        List<Incident> incidents = new ArrayList<>();
        incidents.add(launch("recalled", random).build());
        incidents.add(launch("launch", random)
                .addLink(Link.of(LinkRelation.FIRST_SINCE, "recalled"))
                .addLink(Link.of(LinkRelation.DURING, "visit"))
                .build());
        incidents.add(DiplomaticVisit.builder()
                .id("visit")
                .time(UncertainTime.parse(any(TIMES, random)))
                .addVisitor(somebody(random))
                .host(SampleReports.SOUTH_KOREA)
                .build());
        incidents.add(Statement.builder()
                .id("statement")
                .addSpeaker(somebody(random))
                .quotation(any(WORDS, random))
                .addLink(Link.of(LinkRelation.ABOUT, "launch"))
                .build());
        return incidents.subList(0, 1 + random.nextInt(incidents.size())).toArray(new Incident[0]);
    }

    private static MissileLaunch.Builder launch(String id, Random random) {
        MissileLaunch.Builder launch = SampleReports.launch(id, any(TIMES, random));
        if (random.nextBoolean()) {
            launch.count(Quantity.of(1 + random.nextInt(3)));
        }
        if (random.nextBoolean()) {
            launch.rangeClass(any(RangeClass.VOCABULARY.known(), random));
        }
        return launch;
    }

    private static Person somebody(Random random) {
        String name = any(NAMES, random);
        return random.nextBoolean()
                ? Person.of(name)
                : person(name, "President", random.nextInt(4) == 0 ? State.of("JPN") : SampleReports.SOUTH_KOREA);
    }

    private static ImmutableList<Judgement> judgements(Random random, ImmutableList<Report> reports) {
        List<ReportedIncident> launches = names(reports).stream()
                .filter(name -> name.incident().value().matches("launch|recalled"))
                .toList();
        return IntStream.range(0, launches.size() < 2 ? 0 : random.nextInt(5))
                .mapToObj(number -> judgement(random, launches))
                .collect(ImmutableList.toImmutableList());
    }

    private static Judgement judgement(Random random, List<ReportedIncident> launches) {
        int one = random.nextInt(launches.size());
        int other = (one + 1 + random.nextInt(launches.size() - 1)) % launches.size();
        return Judgement.builder()
                .first(launches.get(one))
                .second(launches.get(other))
                .verdict(any(List.of(Verdict.values()), random))
                .build();
    }

    private static List<ReportedIncident> names(ImmutableList<Report> reports) {
        return reports.stream()
                .flatMap(report -> report.incidents().stream()
                        .map(incident -> ReportedIncident.of(report.source().id(), incident.id())))
                .toList();
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> ImmutableList<T> shuffled(ImmutableList<T> values, Random random) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return ImmutableList.copyOf(shuffled);
    }
}
