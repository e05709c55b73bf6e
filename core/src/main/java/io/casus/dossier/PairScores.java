package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.vocabulary.LinkRelation;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
    private static final ImmutableList<Way> WAYS = Stream.of(
                    Way.both(LinkRelation.FIRST_SINCE, 25, -25),
                    Way.both(LinkRelation.DURING, 20, -20),
                    Way.both(LinkRelation.PART_OF, 25, -25),
                    Way.both(LinkRelation.ABOUT, 15, -40),
                    Way.both(LinkRelation.ANSWERS, 15, -25))
            .flatMap(ImmutableList::stream)
            .collect(ImmutableList.toImmutableList());

    private static final int FIRST_SINCE = bits(way -> way.relation().equals(LinkRelation.FIRST_SINCE));

    /** A way in which an incident may be tied to another, from either end, with what it counts. */
    private record Way(LinkRelation relation, boolean outgoing, String rule, int same, int different) {
        static ImmutableList<Way> both(LinkRelation relation, int same, int different) {
            return ImmutableList.of(
                    new Way(relation, true, "link." + relation, same, different),
                    new Way(relation, false, "link.of." + relation, same, different));
        }

        boolean has(AllTold.Tie tie) {
            return outgoing == tie.outgoing() && relation.equals(tie.relation());
        }

        String both() {
            return (outgoing ? "Both are " : "Of both, another is ") + relation.describe();
        }
    }

    /** Those of the ways of which something holds, as bits by their places. */
    private static int bits(Predicate<Way> holds) {
        return IntStream.range(0, WAYS.size())
                .filter(way -> holds.test(WAYS.get(way)))
                .map(way -> 1 << way)
                .sum();
    }

    private final AllTold told;
    private final ImmutableList<Profile> profiles;
    private final Thresholds thresholds;
    private final ImmutableMap<Long, Judgement> judged;
    /** For each incident the ways in which it is tied to others, and those in which it is tied to one only. */
    private final int[] ways;

    private final int[] waysToOne;
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
                .mapToInt(one -> bits(way -> ties(one, way) > 0))
                .toArray();
        waysToOne = told.all().stream()
                .mapToInt(one -> bits(way -> ties(one, way) == 1))
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

    private int ties(Told one, Way way) {
        int ties = 0;
        for (AllTold.Tie tie : told.ties(one.number())) {
            ties += way.has(tie) ? 1 : 0;
        }
        return ties;
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
        int common = ways[one] & ways[other];
        boolean mayBeLater = ((ways[one] | ways[other]) & FIRST_SINCE) != 0;
        if (common == 0 && !mayBeLater) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        for (int left = common; left != 0; left -= Integer.lowestOneBit(left)) {
            linked(one, other, Integer.numberOfTrailingZeros(left)).ifPresent(evidence::add);
        }
        if (mayBeLater) {
            later(one, other).or(() -> later(other, one)).ifPresent(evidence::add);
        }
        return evidence.build();
    }

    /** Whether what is linked to the two in one way is the same. */
    private Optional<Evidence> linked(int one, int other, int number) {
        Way way = WAYS.get(number);
        boolean different = false;
        for (AllTold.Tie mine : told.ties(one)) {
            if (!way.has(mine)) {
                continue;
            }
            for (AllTold.Tie theirs : told.ties(other)) {
                if (!way.has(theirs)) {
                    continue;
                }
                int at = indexOf(mine.other(), theirs.other());
                if (at >= 0 && resembles(at)) {
                    return Optional.of(same(way, mine.other(), theirs.other()));
                }
                different |= at >= 0 && verdictBefore(at) == Verdict.NEGATIVE;
            }
        }
        // Many parts or statements of one whole say nothing by being different.
        boolean toOne = (waysToOne[one] & waysToOne[other] & 1 << number) != 0;
        return different && way.outgoing() && toOne
                ? Optional.of(Evidence.of(way.rule(), way.different(), () -> way.both() + " what is not the same."))
                : Optional.empty();
    }

    private Evidence same(Way way, int mine, int theirs) {
        return Evidence.anchor(
                way.rule(),
                way.same(),
                () -> way.both() + " what seems the same: "
                        + told.get(mine).name().describe() + " and "
                        + told.get(theirs).name().describe() + ".");
    }

    /** Whether two at the other ends are the same, or would be if anything tied them to one moment, which the link does. */
    private boolean resembles(int at) {
        Verdict byLikeness = before[at] >= thresholds.positive() ? Verdict.POSITIVE : Verdict.NO_JUDGEMENT;
        return judgedOr(at, byLikeness) == Verdict.POSITIVE;
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
        return judged.isEmpty() ? Optional.empty() : Optional.ofNullable(judged.get(pairs[at]));
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
