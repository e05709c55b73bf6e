package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.vocabulary.LinkRelation;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The scores of the pairs that were looked at.
 *
 * <p>What the two incidents say is compared once. What is linked to them is then asked for its verdict, which may depend on links again, so
 * that is done several times over: the launches are the same because they are the first since the same salvo, the visits because the launches
 * happened during them, the meetings because they are a part of the visits.
 */
final class PairScores {
    private static final int ROUNDS = 5;
    private static final int LATER = -100;

    /** What it counts that the incidents at the other end of a link are the same, or are not. */
    private static final ImmutableMap<LinkRelation, Weights> BY_RELATION = ImmutableMap.of(
            LinkRelation.FIRST_SINCE, new Weights(25, -25),
            LinkRelation.DURING, new Weights(20, -20),
            LinkRelation.PART_OF, new Weights(25, -25),
            LinkRelation.ABOUT, new Weights(15, -40),
            LinkRelation.ANSWERS, new Weights(15, -25));

    /** The ways in which an incident may be tied to another, from either end. */
    private static final ImmutableList<AllTold.Tie> LIKE = BY_RELATION.keySet().stream()
            .flatMap(relation -> Stream.of(new AllTold.Tie(relation, true, -1), new AllTold.Tie(relation, false, -1)))
            .collect(ImmutableList.toImmutableList());

    private record Weights(int same, int different) {}

    private final AllTold told;
    private final ImmutableList<Profile> profiles;
    private final Thresholds thresholds;
    private final ImmutableMap<Long, Judgement> judged;
    /** For each incident the ways in which it is tied to others, as bits by their places among {@link #LIKE}. */
    private final int[] ways;

    private final long[] pairs;
    private final short[] own;
    private final boolean[] ownAnchor;
    private final short[] total;
    private final boolean[] anchored;
    /** What the links were asked by in the last round, so that the reasons that are shown add up to the total. */
    private final short[] before;

    private final boolean[] beforeAnchored;
    private long comparisons;

    PairScores(
            AllTold told,
            RulesByKind rules,
            Thresholds thresholds,
            ImmutableMap<Long, Judgement> judged,
            long[] pairs) {
        this.told = told;
        profiles = told.all().stream().map(rules::profile).collect(ImmutableList.toImmutableList());
        this.thresholds = thresholds;
        this.judged = judged;
        this.pairs = pairs;
        ways = told.all().stream()
                .mapToInt(one -> waysOf(told.ties(one.number())))
                .toArray();
        own = new short[pairs.length];
        ownAnchor = new boolean[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            ImmutableList<Evidence> evidence = ownEvidence(Blocks.first(pairs[i]), Blocks.second(pairs[i]));
            own[i] = (short) sum(evidence);
            ownAnchor[i] = isAnchored(evidence);
        }
        total = own.clone();
        anchored = ownAnchor.clone();
        before = own.clone();
        beforeAnchored = ownAnchor.clone();
        addLinks();
        for (int round = 1; round < ROUNDS && !isSettled(); round++) {
            System.arraycopy(total, 0, before, 0, total.length);
            System.arraycopy(anchored, 0, beforeAnchored, 0, anchored.length);
            addLinks();
        }
    }

    private static int waysOf(ImmutableList<AllTold.Tie> ties) {
        int bits = 0;
        for (int way = 0; way < LIKE.size(); way++) {
            AllTold.Tie like = LIKE.get(way);
            bits |= ties.stream().anyMatch(tie -> tie.isLike(like)) ? 1 << way : 0;
        }
        return bits;
    }

    private ImmutableList<Evidence> ownEvidence(int one, int other) {
        comparisons++;
        return profiles.get(one).compare(profiles.get(other));
    }

    private static int sum(ImmutableList<Evidence> evidence) {
        int sum = 0;
        for (Evidence one : evidence) {
            sum += one.weight();
        }
        return sum;
    }

    private static boolean isAnchored(ImmutableList<Evidence> evidence) {
        for (Evidence one : evidence) {
            if (one.anchor() && one.weight() > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isSettled() {
        return Arrays.equals(total, before) && Arrays.equals(anchored, beforeAnchored);
    }

    /** Adds to each pair what its links say by the verdicts of the round before. */
    private void addLinks() {
        for (int i = 0; i < pairs.length; i++) {
            ImmutableList<Evidence> evidence = linkEvidence(Blocks.first(pairs[i]), Blocks.second(pairs[i]));
            total[i] = (short) (own[i] + sum(evidence));
            anchored[i] = ownAnchor[i] || isAnchored(evidence);
        }
    }

    private ImmutableList<Evidence> linkEvidence(int one, int other) {
        if (ways[one] == 0 && ways[other] == 0) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        int common = ways[one] & ways[other];
        for (int way = 0; way < LIKE.size(); way++) {
            if ((common & 1 << way) != 0) {
                linked(one, other, LIKE.get(way)).ifPresent(evidence::add);
            }
        }
        later(one, other).or(() -> later(other, one)).ifPresent(evidence::add);
        return evidence.build();
    }

    /** Whether what is linked to the two in one way is the same. */
    private Optional<Evidence> linked(int one, int other, AllTold.Tie like) {
        boolean different = false;
        for (AllTold.Tie mine : told.ties(one)) {
            if (!mine.isLike(like)) {
                continue;
            }
            for (AllTold.Tie theirs : told.ties(other)) {
                if (!theirs.isLike(like)) {
                    continue;
                }
                int at = indexOf(mine.other(), theirs.other());
                if (at >= 0 && resembles(at)) {
                    return Optional.of(link(like, mine.other(), theirs.other(), true));
                }
                different |= at >= 0 && verdictBefore(at) == Verdict.NEGATIVE;
            }
        }
        // Many parts or statements of one whole say nothing by being different.
        return different && like.outgoing() && likeTies(one, like) == 1 && likeTies(other, like) == 1
                ? Optional.of(link(like, -1, -1, false))
                : Optional.empty();
    }

    private long likeTies(int number, AllTold.Tie like) {
        return told.ties(number).stream().filter(tie -> tie.isLike(like)).count();
    }

    /** Whether two at the other ends are the same, or would be if anything tied them to one moment, which the link does. */
    private boolean resembles(int at) {
        Judgement judgement = judged.get(pairs[at]);
        if (judgement != null && judgement.verdict() != Verdict.NO_JUDGEMENT) {
            return judgement.verdict() == Verdict.POSITIVE;
        }
        return before[at] >= thresholds.positive();
    }

    private Evidence link(AllTold.Tie like, int mine, int theirs, boolean same) {
        Weights weights = BY_RELATION.getOrDefault(like.relation(), new Weights(0, 0));
        String rule = like.outgoing() ? "link." + like.relation() : "link.of." + like.relation();
        String how = like.outgoing()
                ? "Both are " + like.relation().describe()
                : "Of both, another is " + like.relation().describe();
        return same
                ? Evidence.anchor(
                        rule,
                        weights.same(),
                        () -> how + " what seems the same: "
                                + told.get(mine).name().describe() + " and "
                                + told.get(theirs).name().describe() + ".")
                : Evidence.of(rule, weights.different(), () -> how + " what is not the same.");
    }

    /** Whether the one is told as the first since something that the other is: then it is later. */
    private Optional<Evidence> later(int one, int other) {
        for (AllTold.Tie tie : told.ties(one)) {
            if (tie.relation().equals(LinkRelation.FIRST_SINCE)) {
                int at = indexOf(tie.other(), other);
                if (at >= 0 && own[at] > ownScore(one, other) && verdictBefore(at) == Verdict.POSITIVE) {
                    Told since = told.get(tie.other());
                    return Optional.of(Evidence.of(
                            "earlierOne",
                            LATER,
                            () -> "One is told as the first since the other, as which "
                                    + since.name().describe() + " appears."));
                }
            }
        }
        return Optional.empty();
    }

    private int ownScore(int one, int other) {
        int at = indexOf(one, other);
        return at >= 0 ? own[at] : 0;
    }

    private Verdict verdictBefore(int at) {
        return judgedOr(at, thresholds.verdict(thresholds.score(before[at], beforeAnchored[at])));
    }

    private int indexOf(int one, int other) {
        return Arrays.binarySearch(pairs, Blocks.pair(one, other));
    }

    int size() {
        return pairs.length;
    }

    int first(int at) {
        return Blocks.first(pairs[at]);
    }

    int second(int at) {
        return Blocks.second(pairs[at]);
    }

    int score(int at) {
        return thresholds.score(total[at], anchored[at]);
    }

    /** The verdict that the score alone gives. */
    Verdict computed(int at) {
        return thresholds.verdict(score(at));
    }

    Optional<Judgement> judgement(int at) {
        return Optional.ofNullable(judged.get(pairs[at]));
    }

    /** The verdict that holds. */
    Verdict verdict(int at) {
        return judgedOr(at, computed(at));
    }

    private Verdict judgedOr(int at, Verdict computed) {
        return judgement(at)
                .map(Judgement::verdict)
                .filter(verdict -> verdict != Verdict.NO_JUDGEMENT)
                .orElse(computed);
    }

    /** The verdict of two that may not have been looked at yet. */
    Verdict verdict(int one, int other) {
        int at = indexOf(one, other);
        if (at >= 0) {
            return verdict(at);
        }
        if (!told.get(one).kind().equals(told.get(other).kind())) {
            return Verdict.NEGATIVE;
        }
        ImmutableList<Evidence> evidence = ownEvidence(one, other);
        return thresholds.verdict(thresholds.score(sum(evidence), isAnchored(evidence)));
    }

    /** Whether the pair is worth showing: something speaks for it, or a person has judged it. */
    boolean isWorthShowing(int at) {
        return score(at) >= thresholds.unsure() || judgement(at).isPresent() || own[at] >= thresholds.unsure();
    }

    Match match(int at) {
        int one = first(at);
        int other = second(at);
        ImmutableList.Builder<MatchReason> reasons = ImmutableList.builder();
        ownEvidence(one, other).forEach(evidence -> reasons.add(evidence.reason()));
        comparisons--;
        linkEvidence(one, other).forEach(evidence -> reasons.add(evidence.reason()));
        if (total[at] >= thresholds.positive() && !anchored[at]) {
            reasons.add(MatchReason.of(
                    "nothingTies",
                    0,
                    "Nothing ties the two to one moment or occasion, so that the score stays below that of the same."));
        }
        return Match.builder()
                .first(told.get(one).name())
                .second(told.get(other).name())
                .score(score(at))
                .computed(computed(at))
                .verdict(verdict(at))
                .reasons(reasons.build())
                .decidedBy(judgement(at).filter(judgement -> judgement.verdict() != Verdict.NO_JUDGEMENT))
                .build();
    }

    long comparisons() {
        return comparisons;
    }
}
