package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import io.casus.incident.Statement;
import io.casus.vocabulary.Stance;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is compared of two statements.
 *
 * <p>One quotation goes around in several wordings, by translation and by haste. The same words from the same speakers are one statement even
 * where nobody says when; a few common words are not.
 */
final class StatementRules {
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_PERCENT = 75;
    private static final int HALF = 50;
    private static final int THIRD = 34;
    private static final int FEW_PERCENT = 15;

    static final ImmutableList<MatchRule<?>> ALL = ImmutableList.of(
            DiplomacyRules.parties("speakers", told -> ((Statement) told.incident()).speakers(), 20, 12),
            new MatchRule<Told>(Optional::of, StatementRules::words),
            Comparisons.term(Statement.class, Statement.MEDIUM, 5, -10),
            Comparisons.words(Statement.class, Statement.OCCASION, 5, -5),
            new MatchRule<>(
                    told -> Comparisons.values(Statement.class, Statement.STANCES, told), StatementRules::stances),
            Comparisons.words(Statement.class, Statement.TOPICS, 5, 0));

    private StatementRules() {}

    private static Optional<Evidence> words(Told one, Told other) {
        boolean bothQuoted = one.quotation().isPresent() && other.quotation().isPresent();
        Optional<WordOverlap> mine = bothQuoted ? one.quotation() : one.text();
        Optional<WordOverlap> theirs = bothQuoted ? other.quotation() : other.text();
        return mine.isEmpty() || theirs.isEmpty()
                ? Optional.empty()
                : Optional.of(words(mine.get(), theirs.get(), bothQuoted));
    }

    private static Evidence words(WordOverlap mine, WordOverlap theirs, boolean bothQuoted) {
        int common = mine.common(theirs);
        int percent = mine.percentOfShorter(theirs, common);
        Supplier<String> finding =
                () -> common + " of the words that matter are common, " + percent + " of 100 of the shorter text.";
        if (common == 0) {
            return Evidence.of("words", bothQuoted ? -30 : -10, () -> "No word that matters is common.");
        }
        if (percent >= HALF && common >= FEWEST_WORDS) {
            int weight = percent >= MOST_PERCENT ? 50 : 35;
            return Evidence.anchor("words", bothQuoted ? weight : weight - 15, finding);
        }
        if (percent >= HALF) {
            return Evidence.of("words", bothQuoted ? 25 : 12, finding);
        }
        if (percent >= THIRD && common >= 2) {
            return Evidence.of("words", bothQuoted ? 10 : 8, finding);
        }
        return percent < FEW_PERCENT
                ? Evidence.of("words", bothQuoted ? -30 : -10, finding)
                : Evidence.of("words", bothQuoted ? -10 : -5, finding);
    }

    private static Optional<Evidence> stances(List<Stance> mine, List<Stance> theirs) {
        return Optional.of(mine.stream()
                .filter(theirs::contains)
                .findFirst()
                .map(common -> Evidence.of("stances", 10, () -> "Both: " + common.describe() + "."))
                .orElseGet(() -> Evidence.of(
                        "stances", -10, () -> "One " + mine.get(0) + ", the other " + theirs.get(0) + ".")));
    }
}
