package io.casus.examples.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.Answer;
import io.casus.dossier.Cluster;
import io.casus.dossier.Dossier;
import io.casus.dossier.Judgement;
import io.casus.dossier.Match;
import io.casus.dossier.ReportedIncident;
import io.casus.dossier.Verdict;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.report.Report;
import io.casus.source.SourceId;
import io.casus.time.UncertainTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The missile tests, which are dated in UTC, and the provocations, whose dates are local, reconciled by a {@link Dossier}: which launches stand in
 * both, and whether their dates agree.
 *
 * <p>Entries of the provocations are reports of their own, but the data set tells them apart: two that have launches on days next to each other are judged
 * to be different.
 *
 * @param dossier the dossier of the launches of both data sets
 * @param pairs the launches that stand in both, in the order of the missile tests
 * @param unsure the pairs of which something speaks for their being the same, but not enough
 */
public record LaunchReconciliation(Dossier dossier, ImmutableList<Pair> pairs, ImmutableList<Match> unsure) {
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final ZoneId UNITED_STATES = ZoneId.of("America/New_York");
    private static final String BY = "the data set, which tells its entries apart";

    /** Whether a time in UTC lies within a day of the calendar of one place or another. */
    public enum Dates {
        /** It lies, or may lie, within the day in Korea. */
        AGREE_IN_KOREA,
        /** Not so, but it lies, or may lie, within the day on the east coast of the United States. */
        AGREE_IN_THE_UNITED_STATES,
        /** Neither. */
        DISAGREE,
        /** One of the two has no date. */
        UNDATED
    }

    /**
     * A launch that stands in both.
     *
     * @param test the launch of the missile tests
     * @param provocation the launch of the provocations
     * @param dates whether the dates agree
     */
    public record Pair(MissileLaunch test, MissileLaunch provocation, Dates dates) {

        @Override
        public String toString() {
            return test.id() + " (" + test.time().map(UncertainTime::describe).orElse("undated") + ") and "
                    + provocation.id() + " ("
                    + timeOfEntry(provocation).map(UncertainTime::edtf).orElse("undated") + ")";
        }
    }

    /**
     * Reconciles two data sets.
     *
     * @param tests what {@link CnsMissileTests} loaded
     * @param provocations what {@link CsisProvocations} loaded
     * @return the pairs
     */
    public static LaunchReconciliation of(LoadedDataset tests, LoadedDataset provocations) {
        Dossier.Builder builder = Dossier.builder();
        Stream.of(tests, provocations)
                .flatMap(dataset -> dataset.reports().stream())
                .filter(report -> !report.incidents(MissileLaunch.class).isEmpty())
                .forEach(report -> builder.addReport(onlyLaunches(report)));
        apart(provocations).forEach(builder::addJudgement);
        Dossier dossier = builder.build();
        ImmutableMap<ReportedIncident, MissileLaunch> ofTests = launches(tests);
        ImmutableMap<ReportedIncident, MissileLaunch> ofProvocations = launches(provocations);
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        for (Cluster cluster : dossier.matching().clusters()) {
            for (ReportedIncident test : in(ofTests, cluster)) {
                in(ofProvocations, cluster).stream()
                        .filter(provocation -> isOfTheEntry(find(ofProvocations, provocation)))
                        .forEach(
                                provocation -> pairs.add(pair(find(ofTests, test), find(ofProvocations, provocation))));
            }
        }
        ImmutableList<Match> unsure = dossier.matching().matches().stream()
                .filter(match -> match.verdict() == Verdict.UNSURE)
                .filter(match -> ofTests.containsKey(match.first()) != ofTests.containsKey(match.second()))
                .filter(match ->
                        ofProvocations.containsKey(match.first()) != ofProvocations.containsKey(match.second()))
                .collect(ImmutableList.toImmutableList());
        return new LaunchReconciliation(dossier, pairs.build(), unsure);
    }

    private static Report onlyLaunches(Report report) {
        return report.toBuilder()
                .incidents(report.incidents(MissileLaunch.class))
                .build();
    }

    private static ImmutableList<ReportedIncident> in(
            ImmutableMap<ReportedIncident, MissileLaunch> launches, Cluster cluster) {
        return cluster.members().stream().filter(launches::containsKey).collect(ImmutableList.toImmutableList());
    }

    private static MissileLaunch find(ImmutableMap<ReportedIncident, MissileLaunch> launches, ReportedIncident name) {
        return Optional.ofNullable(launches.get(name)).orElseThrow();
    }

    private static ImmutableMap<ReportedIncident, MissileLaunch> launches(LoadedDataset dataset) {
        ImmutableMap.Builder<ReportedIncident, MissileLaunch> launches = ImmutableMap.builder();
        for (Report report : dataset.reports()) {
            SourceId source = report.source().id();
            report.incidents(MissileLaunch.class)
                    .forEach(launch -> launches.put(ReportedIncident.of(source, launch.id()), launch));
        }
        return launches.buildOrThrow();
    }

    /** Whether a launch is the one that its entry is about, and not one that the description recalls. */
    private static boolean isOfTheEntry(MissileLaunch launch) {
        return launch.foreignProperties().get(ProvocationReport.TYPE_OF_ENTRY).isPresent();
    }

    /** Judgements on the launches of entries that are a day apart or less. */
    private static ImmutableList<Judgement> apart(LoadedDataset provocations) {
        List<ReportedIncident> names = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        launches(provocations)
                .forEach((name, launch) -> timeOfEntry(launch)
                        .flatMap(UncertainTime::date)
                        .filter(any -> isOfTheEntry(launch))
                        .ifPresent(day -> {
                            names.add(name);
                            days.add(day);
                        }));
        ImmutableList.Builder<Judgement> judgements = ImmutableList.builder();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (Math.abs(ChronoUnit.DAYS.between(days.get(i), days.get(j))) <= 1) {
                    judgements.add(Judgement.different(names.get(i), names.get(j)).toBuilder()
                            .by(BY)
                            .build());
                }
            }
        }
        return judgements.build();
    }

    private static Pair pair(MissileLaunch test, MissileLaunch provocation) {
        return new Pair(test, provocation, dates(test.time(), timeOfEntry(provocation)));
    }

    /** The time that the entry itself gives: the claim that rests on no passage of the description. */
    private static Optional<UncertainTime> timeOfEntry(MissileLaunch provocation) {
        return provocation.claims(Incident.TIME).stream()
                .filter(claim -> claim.citations().isEmpty())
                .flatMap(claim -> claim.value().stream())
                .findFirst();
    }

    private static Dates dates(Optional<UncertainTime> time, Optional<UncertainTime> ofEntry) {
        if (time.isEmpty() || ofEntry.isEmpty()) {
            return Dates.UNDATED;
        }
        UncertainTime local = ofEntry.get();
        if (time.get().overlaps(local.atZone(KOREA)) != Answer.NO) {
            return Dates.AGREE_IN_KOREA;
        }
        return time.get().overlaps(local.atZone(UNITED_STATES)) != Answer.NO
                ? Dates.AGREE_IN_THE_UNITED_STATES
                : Dates.DISAGREE;
    }

    /**
     * Returns the pairs of which the dates stand in one relation.
     *
     * @param dates the relation
     * @return the pairs, in order
     */
    public ImmutableList<Pair> pairs(Dates dates) {
        return pairs.stream().filter(pair -> pair.dates() == dates).collect(ImmutableList.toImmutableList());
    }
}
