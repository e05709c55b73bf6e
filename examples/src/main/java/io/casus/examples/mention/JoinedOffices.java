package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.examples.text.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * Gives offices that are named side by side to the one who holds both: "Ann Lee, Deputy Prime Minister and Minister of
 * Trade,", "Prime Minister and Foreign Minister Ann Lee", "High Representative/Vice-President Ann Lee".
 */
final class JoinedOffices {
    private static final ImmutableSet<String> JOINTS = ImmutableSet.of(" and ", " and the ", "/", " & ");
    /** Offices that one person has beside another. */
    private static final ImmutableSet<OfficeRank> SECOND = ImmutableSet.of(
            OfficeRank.FOREIGN_MINISTER,
            OfficeRank.DEFENSE_MINISTER,
            OfficeRank.MINISTER,
            OfficeRank.DEPUTY,
            OfficeRank.HEAD_OF_GOVERNMENT);

    /** Offices that are named before those. */
    private static final ImmutableSet<String> FIRST = ImmutableSet.of(
            "prime minister",
            "premier",
            "vice president",
            "vice-president",
            "crown prince",
            "state councilor",
            "state councillor");

    private final String text;

    JoinedOffices(String text) {
        this.text = text;
    }

    /** The offices with the names and owners that they share with those beside them. */
    ImmutableList<OfficePhrase> joined(ImmutableList<OfficePhrase> phrases) {
        if (phrases.size() < 2) {
            return phrases;
        }
        OfficePhrase[] all = phrases.toArray(OfficePhrase[]::new);
        for (int i = 0; i + 1 < all.length; i++) {
            join(i, all);
        }
        return ImmutableList.copyOf(all);
    }

    private void join(int index, OfficePhrase[] all) {
        OfficePhrase first = all[index];
        OfficePhrase second = all[index + 1];
        Optional<Span> name = sharedName(first, second);
        if (name.isPresent()) {
            Span whole = first.span().to(second.span());
            all[index] = first.heldBy(name.get(), whole, second.owner());
            all[index + 1] = second.heldBy(name.get(), whole, first.owner());
        }
    }

    private Optional<Span> sharedName(OfficePhrase first, OfficePhrase second) {
        int gap = second.span().start() - first.span().end();
        String joint = gap > 0 && gap <= 9
                ? text.substring(first.span().end(), second.span().start())
                : "";
        if (!JOINTS.contains(joint) || !SECOND.contains(second.rank()) || first.former() != second.former()) {
            return Optional.empty();
        }
        boolean isAhead = second.name().isEmpty()
                && first.name()
                        .filter(name -> name.start() == first.span().start())
                        .isPresent();
        if (isAhead) {
            return isClosed(second.span().end()) ? first.name() : Optional.empty();
        }
        boolean isBehind = first.name().isEmpty() && beginsWithTitle(second) && isNameless(first, second, joint);
        return isBehind ? second.name() : Optional.empty();
    }

    private boolean isClosed(int end) {
        return end >= text.length() || ",.;:)\n".indexOf(text.charAt(end)) >= 0;
    }

    private boolean beginsWithTitle(OfficePhrase phrase) {
        String title = phrase.title();
        return text.regionMatches(true, phrase.span().start(), title, 0, title.length());
    }

    /** "The prime minister and Foreign Minister Lee", "President and Prime Minister Lee" may well be two; "the Prime Minister and Foreign Minister, Lee," is one. */
    private boolean isNameless(OfficePhrase first, OfficePhrase second, String joint) {
        if (joint.equals("/")) {
            return true;
        }
        String title = first.title().toLowerCase(Locale.ROOT);
        boolean isHigh = FIRST.stream().anyMatch(title::endsWith);
        boolean isOfMinister = second.title().toLowerCase(Locale.ROOT).contains("minister");
        boolean isName = Character.isUpperCase(text.charAt(first.span().start()));
        boolean hasArticle = text.regionMatches(true, first.span().start() - 4, "the ", 0, 4);
        boolean isApposed = second.name()
                .filter(name ->
                        new Span(second.span().start(), name.start()).in(text).contains(", "))
                .isPresent();
        return isHigh && isOfMinister && isName && (isApposed || !hasArticle) && !joint.contains("the");
    }
}
