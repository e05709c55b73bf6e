package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.casus.report.Report;
import io.casus.source.SourceId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** One run of the matcher, from the reports to the clusters. */
final class MatchRun {
    /** Of larger clusters only so many on either side are asked whether they exclude each other, beside those that were compared. */
    private static final int MOST_ASKED = 20;

    private final AllTold told;
    private final Judgements judgements;
    private final ImmutableMap<Long, Judgement> judged;
    private final PairScores scores;
    private final Set<Long> apart = new HashSet<>();

    MatchRun(RulesByKind rules, Thresholds thresholds, ImmutableList<Report> reports, ImmutableList<Judgement> given) {
        told = new AllTold(reports);
        judgements = new Judgements(told, given);
        judged = judgements.byPair();
        scores = new PairScores(told, rules, thresholds, judged, pairs());
        for (int at = 0; at < scores.size(); at++) {
            if (scores.verdict(at) == Verdict.NEGATIVE) {
                apart.add(Blocks.pair(scores.first(at), scores.second(at)));
            }
        }
    }

    /** The pairs that share a key, without those of one report, and those that were judged. */
    private long[] pairs() {
        Blocks blocks = new Blocks();
        MatchKeys keys = new MatchKeys(told);
        told.all().forEach(one -> keys.of(one).forEach(key -> blocks.add(key, one.number())));
        LongStream ofTwoReports = LongStream.of(blocks.pairs(rank()))
                .filter(pair -> !told.get(Blocks.first(pair))
                        .source()
                        .equals(told.get(Blocks.second(pair)).source()));
        LongStream ofJudgements = judged.keySet().stream().mapToLong(Long::longValue);
        return LongStream.concat(ofTwoReports, ofJudgements).sorted().distinct().toArray();
    }

    private int[] rank() {
        String[] likeness = told.all().stream().map(MatchKeys::likeness).toArray(String[]::new);
        int[] rank = new int[likeness.length];
        List<Integer> inOrder = IntStream.range(0, likeness.length)
                .boxed()
                .sorted(Comparator.comparing((Integer number) -> likeness[number])
                        .thenComparing(number -> number))
                .toList();
        for (int place = 0; place < rank.length; place++) {
            rank[inOrder.get(place)] = place;
        }
        return rank;
    }

    Matching matching() {
        return Matching.builder()
                .clusters(clusters())
                .matches(IntStream.range(0, scores.size())
                        .filter(scores::isWorthShowing)
                        .mapToObj(scores::match)
                        .sorted(Comparator.comparing(Match::first).thenComparing(Match::second))
                        .collect(toImmutableList()))
                .contradictions(judgements.contradictions())
                .actors(told.actors())
                .build();
    }

    /**
     * Puts together what people judged to be the same, then what was computed to be, from the highest score down; never two that were
     * judged or found not to be, and by computing never two incidents of one report, which told them apart.
     */
    private ImmutableList<Cluster> clusters() {
        Agglomeration groups = new Agglomeration(told.all().size());
        List<Integer> same = IntStream.range(0, scores.size())
                .boxed()
                .filter(at -> scores.verdict(at) == Verdict.POSITIVE)
                .sorted(Comparator.comparingInt((Integer at) -> -scores.score(at))
                        .thenComparing(scores::first)
                        .thenComparing(scores::second))
                .toList();
        same.stream()
                .filter(at -> scores.judgement(at).isPresent())
                .forEach(at -> groups.join(scores.first(at), scores.second(at), this::nobodyJudgedThemApart));
        same.stream()
                .filter(at -> scores.judgement(at).isEmpty())
                .forEach(at -> groups.join(scores.first(at), scores.second(at), this::mayBeOne));
        return groups.groups().stream()
                .map(group -> Cluster.builder()
                        .members(group.stream()
                                .map(number -> told.get(number).name())
                                .toList())
                        .build())
                .collect(toImmutableList());
    }

    private boolean nobodyJudgedThemApart(List<Integer> ones, List<Integer> others) {
        return ones.stream()
                .allMatch(one -> others.stream().allMatch(other -> {
                    Judgement judgement = judged.get(Blocks.pair(one, other));
                    return judgement == null || judgement.verdict() != Verdict.NEGATIVE;
                }));
    }

    private boolean mayBeOne(List<Integer> ones, List<Integer> others) {
        return Sets.intersection(sources(ones), sources(others)).isEmpty()
                && ones.stream()
                        .allMatch(one -> others.stream().noneMatch(other -> apart.contains(Blocks.pair(one, other))))
                && noneExcludesAnother(ones, others);
    }

    private Set<SourceId> sources(List<Integer> numbers) {
        Set<SourceId> sources = new HashSet<>();
        numbers.forEach(number -> sources.add(told.get(number).source()));
        return sources;
    }

    private boolean noneExcludesAnother(List<Integer> ones, List<Integer> others) {
        return ones.stream()
                .sorted()
                .limit(MOST_ASKED)
                .allMatch(one -> others.stream()
                        .sorted()
                        .limit(MOST_ASKED)
                        .allMatch(other -> scores.verdict(one, other) != Verdict.NEGATIVE));
    }

    /** How many pairs were compared. */
    long comparisons() {
        return scores.comparisons();
    }
}
