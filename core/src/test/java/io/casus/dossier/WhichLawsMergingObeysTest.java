package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multisets;
import io.casus.attribute.Attribute;
import io.casus.claim.Claim;
import io.casus.incident.Incident;
import io.casus.report.Report;
import io.casus.source.SourceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Laws that hold for all reports, judgements and rules; the seed of a failure is printed. */
@ExtendWith(InstancioExtension.class)
class WhichLawsMergingObeysTest {
    private static final int SAMPLES = 50;

    private static Dossier dossier(long seed) {
        ImmutableList<Report> reports = ArbitraryReports.of(seed);
        return Dossier.builder()
                .addAllReports(reports)
                .addAllJudgements(ArbitraryReports.judgements(seed, reports))
                .rules(List.of(
                                MergeRules.MOST_REPRESENTATIVE,
                                MergeRules.MOST_INFORMATIVE,
                                MergeRules.MOST_CONSERVATIVE)
                        .get(new Random(seed).nextInt(3)))
                .build();
    }

    @Test
    void theReportsAgreeAndDisagreeInAllWays() {
        Set<String> seen = new HashSet<>();
        for (long seed = 0; seed < 100; seed++) {
            for (MergedIncident merged : dossier(seed).merged()) {
                seen.add(merged.members().size() > 1 ? "several members" : "one member");
                merged.findings().forEach(finding -> {
                    seen.add(finding.state().name());
                    seen.add(finding.isIndeterminate() ? "INDETERMINATE" : "determinate");
                    seen.add(finding.attribute().isForeign() ? "foreign" : "known");
                });
            }
        }
        assertThat(seen)
                .contains("several members", "INDETERMINATE", "foreign")
                .containsAll(
                        Arrays.stream(FindingState.values()).map(Enum::name).toList());
    }

    private static void assertSameResults(Dossier one, Dossier other) {
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.matching()).isEqualTo(other.matching());
        assertThat(one.merged()).isEqualTo(other.merged());
        assertThat(one.explain()).isEqualTo(other.explain());
    }

    @RepeatedTest(SAMPLES)
    void theOrderOfReportsAndJudgementsChangesNothing(@Given long seed) {
        Dossier dossier = dossier(seed);
        List<Report> reports = new ArrayList<>(dossier.reports());
        List<Judgement> judgements = new ArrayList<>(dossier.judgements());
        Collections.shuffle(reports, new Random(seed));
        Collections.shuffle(judgements, new Random(seed));

        assertSameResults(
                Dossier.builder()
                        .addAllReports(reports)
                        .addAllJudgements(judgements)
                        .rules(dossier.rules())
                        .build(),
                dossier);
    }

    @RepeatedTest(SAMPLES)
    void mergingADossierWithItselfChangesNothing(@Given long seed) {
        Dossier dossier = dossier(seed);
        Dossier twice = dossier.toBuilder()
                .addAllReports(dossier.reports())
                .addAllJudgements(dossier.judgements())
                .build();

        assertSameResults(twice, dossier);
        assertThat(twice.changesFrom(dossier).isEmpty()).isTrue();
    }

    @RepeatedTest(SAMPLES)
    void everyClaimThatWentInIsInTheResult(@Given long seed) {
        Dossier dossier = dossier(seed);
        ImmutableMultiset<Claim<?>> wentIn =
                claims(dossier.reports().stream().flatMap(report -> report.incidents().stream()));
        ImmutableMultiset<Claim<?>> cameOut = claims(dossier.incidents().stream());

        assertThat(Multisets.difference(wentIn, cameOut)).isEmpty();
    }

    private static ImmutableMultiset<Claim<?>> claims(Stream<? extends Incident> incidents) {
        return incidents
                .flatMap(incident -> incident.claims().stream())
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    @RepeatedTest(SAMPLES)
    void everyTypedValueIsClaimedInTheResult(@Given long seed) {
        Dossier dossier = dossier(seed);
        for (Report report : dossier.reports()) {
            for (Incident incident : report.incidents()) {
                Incident merged = dossier.merged(
                                ReportedIncident.of(report.source().id(), incident.id()))
                        .orElseThrow()
                        .incident();
                Iterables.filter(incident.type().attributes(), WhichLawsMergingObeysTest::isPlain)
                        .forEach(attribute -> assertClaimed(attribute, incident, merged));
            }
        }
    }

    /** Neither the identifier nor what refers to other incidents, which are named anew, nor a status that nobody may have given. */
    private static boolean isPlain(Attribute<?, ?> attribute) {
        return !ImmutableSet.of("id", "status", "links", "meetings", "claims").contains(attribute.name());
    }

    @SuppressWarnings("unchecked") // The attribute was taken from the type of the incident.
    private static <V> void assertClaimed(Attribute<?, V> attribute, Incident incident, Incident merged) {
        assertThat(merged.claims(attribute).stream().map(Claim::value).flatMap(value -> value.stream()))
                .containsAll(((Attribute<Incident, V>) attribute).values(incident));
    }

    @RepeatedTest(SAMPLES)
    void takingAReportOutGivesWhatWouldHaveBeenWithoutIt(@Given long seed) {
        Dossier dossier = dossier(seed);
        Report any =
                dossier.reports().get(new Random(seed).nextInt(dossier.reports().size()));
        SourceId source = any.source().id();
        Dossier never = Dossier.builder()
                .addAllReports(dossier.reports().stream()
                        .filter(report -> !report.equals(any))
                        .collect(toImmutableList()))
                .addAllJudgements(dossier.judgements())
                .rules(dossier.rules())
                .build();

        assertSameResults(dossier.without(source), never);
        assertSameResults(never.with(any), dossier);
        assertSameResults(dossier.without(source).with(any), dossier);
    }

    @RepeatedTest(SAMPLES)
    void judgementsAndRulesCanBeUndone(@Given long seed) {
        Dossier dossier = dossier(seed);
        Dossier without = dossier.judgements().stream().reduce(dossier, Dossier::withdraw, (one, other) -> other);

        assertSameResults(without, Dossier.of(dossier.reports()).withRules(dossier.rules()));
        assertSameResults(
                dossier.judgements().stream().reduce(without, Dossier::judge, (one, other) -> other), dossier);
        assertSameResults(dossier.withRules(MergeRules.MOST_INFORMATIVE).withRules(dossier.rules()), dossier);
    }

    @RepeatedTest(SAMPLES)
    void everyReportedIncidentGoesIntoOneMergedIncidentOfItsKind(@Given long seed) {
        Dossier dossier = dossier(seed);

        assertThat(dossier.merged().stream().flatMap(merged -> merged.members().stream()))
                .doesNotHaveDuplicates()
                .hasSize(dossier.reports().stream()
                        .mapToInt(report -> report.incidents().size())
                        .sum());
        assertThat(dossier.incidents()).extracting(Incident::id).doesNotHaveDuplicates();
        for (Report report : dossier.reports()) {
            report.incidents()
                    .forEach(incident -> assertThat(dossier.merged(
                                            ReportedIncident.of(report.source().id(), incident.id()))
                                    .orElseThrow()
                                    .incident())
                            .hasSameClassAs(incident));
        }
    }

    @RepeatedTest(SAMPLES)
    void whatAFindingChoseIsTheValueOfTheIncident(@Given long seed) {
        for (MergedIncident merged : dossier(seed).merged()) {
            merged.findings().stream()
                    .filter(finding -> finding.aspect().isEmpty())
                    .filter(finding -> finding.attribute().cardinality() == Attribute.Cardinality.OPTIONAL)
                    .filter(finding -> !finding.attribute().isForeign())
                    .forEach(finding -> assertChosen(finding, merged.incident()));
        }
    }

    @SuppressWarnings("unchecked") // The attribute was taken from a finding on the incident.
    private static <V> void assertChosen(Finding<V> finding, Incident incident) {
        assertThat(((Attribute<Incident, V>) finding.attribute()).value(incident))
                .isEqualTo(finding.value());
    }

    @RepeatedTest(SAMPLES)
    void theStateOfAFindingFollowsFromItsTestimonies(@Given long seed) {
        for (MergedIncident merged : dossier(seed).merged()) {
            for (Finding<?> finding : merged.findings()) {
                boolean contested =
                        finding.state() == FindingState.CONFLICT || finding.state() == FindingState.MAJORITY;
                assertThat(finding.supportOrigins())
                        .isLessThanOrEqualTo(
                                sources(finding.support()) + finding.support().size());
                assertThat(finding.supportOrigins() > 0)
                        .isEqualTo(!finding.support().isEmpty());
                assertThat(finding.dissentOrigins() > 0)
                        .isEqualTo(!finding.dissent().isEmpty());
                if (finding.state() != FindingState.MISSING) {
                    assertThat(contested)
                            .as(finding.describe())
                            .isEqualTo(!finding.dissent().isEmpty());
                }
                if (finding.state() == FindingState.CONFIRMED) {
                    assertThat(finding.supportOrigins()).isGreaterThan(1);
                }
            }
        }
    }

    private static int sources(ImmutableList<? extends Testimony<?>> testimonies) {
        return (int) testimonies.stream().map(Testimony::source).distinct().count();
    }

    @RepeatedTest(SAMPLES)
    void whatIsPrintedFitsIntoItsWidth(@Given long seed) {
        Dossier dossier = dossier(seed);

        assertThat(dossier.explain().lines()).allMatch(line -> line.length() <= 120);
        assertThat(dossier.timeline().toString().lines()).allMatch(line -> line.length() <= 120);
        assertThat(dossier.timeline().toString().lines().filter(line -> line.contains(" report")))
                .hasSize(dossier.merged().size());
    }

    @RepeatedTest(SAMPLES)
    void whatChangedNamesWhatIsNew(@Given long seed) {
        Dossier dossier = dossier(seed);
        Report any = dossier.reports().get(0);
        DossierChange change = dossier.changesFrom(dossier.without(any.source().id()));

        assertThat(Iterables.concat(change.appeared(), change.grown()))
                .allMatch(merged -> merged.members().stream()
                        .anyMatch(member -> member.source().equals(any.source().id())));
        assertThat(change.isEmpty()).isFalse();
        assertThat(dossier.without(any.source().id()).changesFrom(dossier).gone())
                .allMatch(merged -> merged.members().stream()
                        .allMatch(member -> member.source().equals(any.source().id())));
    }
}
