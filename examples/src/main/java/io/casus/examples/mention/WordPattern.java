package io.casus.examples.mention;

import io.casus.examples.text.Span;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression over a plain text that is only tried where a word starts with which it may begin.
 *
 * <p>Which words these are is found out by trying the expression on all beginnings of two characters. So it may be
 * written as it is best to read; it should only not be able to begin with just any word. It cannot use {@code ^}.
 */
final class WordPattern {
    private static final int ASCII = 128;

    private final Pattern pattern;
    private final BitSet beginnings = new BitSet(ASCII * ASCII);

    private WordPattern(Pattern pattern) {
        this.pattern = pattern;
        Pattern withoutLookingBack =
                Pattern.compile(pattern.pattern().replaceAll("\\(\\?<[=!][^()]*\\)", ""), pattern.flags());
        for (char first = 0; first < ASCII; first++) {
            if (Character.isLetterOrDigit(first) && mayGoOn(withoutLookingBack, String.valueOf(first))) {
                addBeginnings(withoutLookingBack, first);
            }
        }
    }

    /** Reads a regular expression. */
    static WordPattern of(String regex) {
        return new WordPattern(Pattern.compile(regex));
    }

    private void addBeginnings(Pattern withoutLookingBack, char first) {
        for (char second = ' '; second < ASCII; second++) {
            if (mayGoOn(withoutLookingBack, "" + first + second)) {
                beginnings.set(first * ASCII + second);
            }
        }
    }

    /** Whether an expression fits some text that begins in a certain way. */
    private static boolean mayGoOn(Pattern pattern, String beginning) {
        Matcher matcher = pattern.matcher(beginning);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    private boolean mayBeginAt(String text, int start) {
        char first = text.charAt(start);
        char second = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        return first >= ASCII || second >= ASCII || beginnings.get(first * ASCII + second);
    }

    /**
     * Looks for all places where the expression fits.
     *
     * @param text the text
     * @param within where to look
     * @param found is given the places in order; they do not overlap
     */
    void find(Words text, Span within, Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(text.text()).useTransparentBounds(true);
        int behindLast = within.start();
        int end = text.to(within);
        for (int i = text.from(within.start()); i < end; i++) {
            int start = text.start(i);
            boolean fits = start >= behindLast
                    && mayBeginAt(text.text(), start)
                    && matcher.region(start, within.end()).lookingAt();
            if (fits) {
                found.accept(matcher);
                behindLast = matcher.end();
            }
        }
    }

    /** The expression as it was given. */
    Pattern pattern() {
        return pattern;
    }
}
