package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.casus.InvalidValueException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What people said of pairs: one judgement for each pair, and the contradictions among them. */
final class Judgements {
    /** NEGATIVE first, so that of several about one pair it holds: what was said to be apart is not united. */
    private static final ImmutableList<Verdict> STRONGEST_FIRST =
            ImmutableList.of(Verdict.NEGATIVE, Verdict.POSITIVE, Verdict.UNSURE, Verdict.NO_JUDGEMENT);

    private static final Comparator<Judgement> ORDER = Comparator.comparing(Judgement::first)
            .thenComparing(Judgement::second)
            .thenComparing(judgement -> STRONGEST_FIRST.indexOf(judgement.verdict()))
            .thenComparing(judgement -> judgement.by().orElse(""))
            .thenComparing(judgement -> judgement.reason().orElse(""))
            .thenComparing(Judgement::oneLine);

    private final AllTold told;
    private final ImmutableList<Judgement> known;

    Judgements(AllTold told, ImmutableList<Judgement> judgements) {
        this.told = told;
        known = judgements.stream()
                .filter(judgement -> told.number(judgement.first()).isPresent()
                        && told.number(judgement.second()).isPresent())
                .distinct()
                .sorted(ORDER)
                .collect(toImmutableList());
        known.forEach(this::requireOneKind);
    }

    private void requireOneKind(Judgement judgement) {
        String one = told.get(number(judgement.first())).kind();
        String other = told.get(number(judgement.second())).kind();
        if (judgement.verdict() == Verdict.POSITIVE && !one.equals(other)) {
            throw new InvalidValueException(
                    "A judgement says that " + judgement.first().describe() + " (" + one + ") and "
                            + judgement.second().describe() + " (" + other
                            + ") are the same, but incidents of one kind are expected.",
                    judgement.describe());
        }
    }

    private int number(ReportedIncident name) {
        return told.number(name).orElseThrow();
    }

    /** The judgement that holds for each pair. */
    ImmutableMap<Long, Judgement> byPair() {
        Map<Long, Judgement> byPair = new LinkedHashMap<>();
        known.forEach(judgement -> byPair.putIfAbsent(pair(judgement), judgement));
        return ImmutableMap.copyOf(byPair);
    }

    private long pair(Judgement judgement) {
        return Blocks.pair(number(judgement.first()), number(judgement.second()));
    }

    /** For each judgement that two are not the same, how others make them the same all the same. */
    ImmutableList<Contradiction> contradictions() {
        SetMultimap<ReportedIncident, Judgement> same = LinkedHashMultimap.create();
        known.stream()
                .filter(judgement -> judgement.verdict() == Verdict.POSITIVE)
                .forEach(judgement -> {
                    same.put(judgement.first(), judgement);
                    same.put(judgement.second(), judgement);
                });
        return known.stream()
                .filter(judgement -> judgement.verdict() == Verdict.NEGATIVE)
                .flatMap(apart -> chain(apart, same).map(chain -> contradiction(apart, chain)).stream())
                .distinct()
                .collect(toImmutableList());
    }

    /** The shortest chain of judgements that makes the two the same. */
    private static Optional<ImmutableList<Judgement>> chain(
            Judgement apart, SetMultimap<ReportedIncident, Judgement> same) {
        Map<ReportedIncident, ImmutableList<Judgement>> reached = new HashMap<>();
        Deque<ReportedIncident> open = new ArrayDeque<>();
        reached.put(apart.first(), ImmutableList.of());
        open.add(apart.first());
        while (!open.isEmpty()) {
            ReportedIncident at = open.remove();
            ImmutableList<Judgement> soFar = Objects.requireNonNull(reached.get(at));
            for (Judgement judgement : same.get(at)) {
                ReportedIncident next = judgement.first().equals(at) ? judgement.second() : judgement.first();
                if (!reached.containsKey(next)) {
                    reached.put(
                            next,
                            ImmutableList.<Judgement>builder()
                                    .addAll(soFar)
                                    .add(judgement)
                                    .build());
                    open.add(next);
                }
            }
        }
        return Optional.ofNullable(reached.get(apart.second()));
    }

    private static Contradiction contradiction(Judgement apart, ImmutableList<Judgement> chain) {
        String united = String.join(
                ", and ",
                chain.stream()
                        .map(judgement -> judgement.first().describe() + " is "
                                + judgement.second().describe() + by(judgement))
                        .toList());
        return Contradiction.builder()
                .addAllJudgements(chain)
                .addJudgement(apart)
                .sentence("It was judged that " + united + ", but also that "
                        + apart.first().describe() + " is not "
                        + apart.second().describe() + by(apart)
                        + ". The two were kept apart; which of the judgements is wrong is for a person to say.")
                .build();
    }

    private static String by(Judgement judgement) {
        return judgement.by().map(who -> " (" + who + ")").orElse("");
    }
}
