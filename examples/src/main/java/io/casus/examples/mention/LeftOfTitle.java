package io.casus.examples.mention;

import com.google.common.collect.ImmutableSet;
import io.casus.examples.text.Span;
import java.util.Optional;

/** Reads what stands on the left of a title: "Japan's then-" of "Japan's then-prime minister". */
final class LeftOfTitle {
    private static final ImmutableSet<String> MODIFIERS = WordSet.of("""
            acting interim caretaker former ex then outgoing incoming current new newly elected appointed late
            ousted impeached deposed suspended embattled detained top visiting senior longtime veteran chief
            first designate one-time transitional de facto reclusive powerful young own overall
            """);
    /** Modifiers that are verbs unless a word such as "the" or "newly" stands before: "Congress impeached President Lee". */
    private static final ImmutableSet<String> MAYBE_VERBS =
            ImmutableSet.of("elected", "appointed", "ousted", "impeached", "deposed", "suspended", "detained");

    private static final ImmutableSet<String> BEFORE_MODIFIERS = ImmutableSet.of(
            "the", "a", "an", "his", "her", "its", "their", "newly", "recently", "now", "s", "former", "then");

    private final Words words;
    private final String text;

    LeftOfTitle(Words words) {
        this.words = words;
        this.text = words.text();
    }

    /**
     * What stands there.
     *
     * @param start where it begins
     * @param owner whose office it is
     * @param modifiers such as "acting"
     * @param article the word before all of it, which may be an article
     */
    record Left(int start, Optional<Mention> owner, ImmutableSet<String> modifiers, String article) {
        boolean isIndefinite() {
            return article.equals("a") || article.equals("an") || article.equals("any");
        }
    }

    /** Goes left over modifiers to a state, an organization, or an article. */
    Left of(Span title, KnownNames known) {
        ImmutableSet.Builder<String> modifiers = ImmutableSet.builder();
        int start = title.start();
        Optional<Mention> owner = ownerBefore(start, known);
        int word = words.from(title.start()) - 1;
        while (owner.isEmpty()
                && word >= 0
                && words.start(word) >= known.within().start()) {
            String modifier = words.lowerCase(word);
            if (!isModifier(word) || !isJoined(word, start)) {
                break;
            }
            modifiers.add(modifier);
            start = words.start(word);
            owner = ownerBefore(start, known);
            word--;
        }
        if (owner.isPresent()) {
            start = owner.get().span().start();
            word = words.from(start) - 1;
            // "The top United States diplomat", "acting South Korean president".
            while (word >= 0
                    && words.start(word) >= known.within().start()
                    && isModifier(word)
                    && isJoined(word, start)) {
                modifiers.add(words.lowerCase(word));
                start = words.start(word);
                word--;
            }
        }
        return new Left(start, owner, modifiers.build(), article(word, start, known));
    }

    private String article(int word, int start, KnownNames known) {
        boolean isThere = word >= 0 && words.start(word) >= known.within().start() && endOf(word) == start - 1;
        if (!isThere) {
            return "";
        }
        return isPossessive(word) ? "the" : words.lowerCase(word);
    }

    /** Whether a word tells what sort of holder it is: "acting". */
    boolean isModifier(int word) {
        String modifier = words.lowerCase(word);
        boolean isVerb =
                MAYBE_VERBS.contains(modifier) && (word == 0 || !BEFORE_MODIFIERS.contains(words.lowerCase(word - 1)));
        return MODIFIERS.contains(modifier) && !isVerb;
    }

    /** "The country's acting president": as good as an article. */
    private boolean isPossessive(int word) {
        return word >= 1 && words.word(word).equals("s") && text.startsWith("'s ", words.start(word) - 1);
    }

    private int endOf(int word) {
        return words.start(word) + words.word(word).length();
    }

    /** Whether a word is joined to what begins at a position by a space or a hyphen. */
    boolean isJoined(int word, int start) {
        int end = endOf(word);
        return start == end + 1 && (text.charAt(end) == ' ' || text.charAt(end) == '-');
    }

    /** The state or organization right before a position: "South Korean ", "Japan's ", "the Houthis' ". */
    private Optional<Mention> ownerBefore(int position, KnownNames known) {
        if (position < 2 || text.charAt(position - 1) != ' ') {
            return Optional.empty();
        }
        int end = position - 1;
        if (text.startsWith("'s", end - 2)) {
            end -= 2;
        } else if (text.charAt(end - 1) == '\'') {
            end--;
        }
        return known.ownerEndingAt(end);
    }
}
