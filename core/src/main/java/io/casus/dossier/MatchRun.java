package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import io.casus.report.Report;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** One run of the matcher, from the reports to the clusters. */
final class MatchRun {
    /** Of larger clusters only so many on either side are asked whether they exclude each other, beside those that were compared. */
    private static final int MOST_ASKED = 6;

    private final AllTold told;
    private final Judgements judgements;
    private final ImmutableMap<Long, Judgement> judged;
    private final PairScores scores;
    private final Apart apart;
    private final Apart judgedApart;

    MatchRun(RulesByKind rules, Thresholds thresholds, ImmutableList<Report> reports, ImmutableList<Judgement> given) {
        told = new AllTold(reports);
        judgements = new Judgements(told, given);
        judged = judgements.byPair();
        scores = new PairScores(told, rules, thresholds, judged, pairs());
        apart = new Apart(told.all().size(), scores, this::isApart);
        judgedApart = new Apart(told.all().size(), scores, at -> isJudged(at, Verdict.NEGATIVE));
    }

    private boolean isApart(int at) {
        return scores.verdict(at) == Verdict.NEGATIVE;
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
        Agglomeration groups =
                new Agglomeration(told.all().size(), number -> told.get(number).source());
        List<Integer> same = IntStream.range(0, scores.size())
                .boxed()
                .filter(at -> scores.verdict(at) == Verdict.POSITIVE)
                .sorted(Comparator.comparingInt((Integer at) -> -scores.score(at))
                        .thenComparing(scores::first)
                        .thenComparing(scores::second))
                .toList();
        same.stream()
                .filter(at -> isJudged(at, Verdict.POSITIVE))
                .forEach(at -> uniteIf(groups, scores.first(at), scores.second(at), this::nobodyJudgedThemApart));
        same.stream()
                .filter(at -> !isJudged(at, Verdict.POSITIVE))
                .forEach(at -> uniteIf(groups, scores.first(at), scores.second(at), this::mayBeOne));
        return groups.groups().stream()
                .map(group -> Cluster.builder()
                        .members(group.stream()
                                .map(number -> told.get(number).name())
                                .toList())
                        .build())
                .collect(toImmutableList());
    }

    /** Whether a person said so; who has no judgement leaves the pair to what is computed. */
    private boolean isJudged(int at, Verdict verdict) {
        return scores.judgement(at)
                .filter(judgement -> judgement.verdict() == verdict)
                .isPresent();
    }

    /** Whether the groups of two incidents may be put together. */
    private interface Condition {
        boolean allows(Agglomeration groups, int one, int other);
    }

    private static void uniteIf(Agglomeration groups, int one, int other, Condition condition) {
        if (!groups.together(one, other) && condition.allows(groups, one, other)) {
            groups.unite(one, other);
        }
    }

    private boolean nobodyJudgedThemApart(Agglomeration groups, int one, int other) {
        return noneIsApart(judgedApart, groups, one, other);
    }

    private boolean mayBeOne(Agglomeration groups, int one, int other) {
        return !groups.shareATag(one, other)
                && noneIsApart(apart, groups, one, other)
                && noneExcludesAnother(groups.group(one), groups.group(other));
    }

    private static boolean noneIsApart(Apart apart, Agglomeration groups, int one, int other) {
        boolean oneIsSmaller = groups.group(one).size() < groups.group(other).size();
        int inSmaller = oneIsSmaller ? one : other;
        int inLarger = oneIsSmaller ? other : one;
        return groups.group(inSmaller).stream()
                .noneMatch(number -> apart.isFromAny(number, far -> groups.together(far, inLarger)));
    }

    private boolean noneExcludesAnother(List<Integer> ones, List<Integer> others) {
        return first(ones)
                .allMatch(one -> first(others).allMatch(other -> scores.verdict(one, other) != Verdict.NEGATIVE));
    }

    private static Stream<Integer> first(List<Integer> numbers) {
        return numbers.size() <= MOST_ASKED
                ? numbers.stream()
                : Ordering.natural().leastOf(numbers, MOST_ASKED).stream();
    }

    /** How many pairs were compared. */
    long comparisons() {
        return scores.comparisons();
    }
}
