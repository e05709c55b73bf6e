package io.casus.examples.mention;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to put something, looked for in any text: {@code \b(?:likely|appear\w*)\b}. It is a regular expression that is only
 * tried where it may begin, which is found out once; so it should not be able to begin with just anything.
 *
 * <p>What a {@link SentencePattern} is for the mentions and words of a sentence, this is for the words before or behind a
 * match.
 */
public final class Wording {
    private final Pattern pattern;
    private final Beginnings beginnings;

    private Wording(String regex) {
        pattern = Pattern.compile(regex);
        beginnings = Beginnings.of(regex);
    }

    /**
     * Reads a regular expression.
     *
     * @param regex the expression, which fits no empty text
     * @return the way to put it
     */
    public static Wording of(String regex) {
        return new Wording(regex);
    }

    /**
     * Returns whether a text has such words.
     *
     * @param text the text
     * @return whether the expression fits anywhere
     */
    public boolean isIn(String text) {
        return firstIn(text, 0).isPresent();
    }

    /**
     * Returns where a text has such words first.
     *
     * @param text the text
     * @return where the expression fits, or empty if it does nowhere
     */
    public Optional<MatchResult> firstIn(String text) {
        return firstIn(text, 0);
    }

    /**
     * Returns where a text has such words first from a position on.
     *
     * @param text the text
     * @param from the index of the first character at which they may begin; what stands before is seen
     * @return where the expression fits, or empty if it does nowhere
     */
    public Optional<MatchResult> firstIn(String text, int from) {
        int position = beginnings.next(from, text);
        if (position == text.length()) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        while (position < text.length()) {
            if (matcher.region(position, text.length()).lookingAt()) {
                return Optional.of(matcher);
            }
            position = beginnings.next(position + 1, text);
        }
        return Optional.empty();
    }

    /** The expression as it was given. */
    Pattern pattern() {
        return pattern;
    }
}
