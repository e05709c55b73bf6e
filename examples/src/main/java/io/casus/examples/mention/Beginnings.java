package io.casus.examples.mention;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two characters with which what a regular expression fits may begin, so that it need not be tried at every
 * character of a text.
 *
 * <p>They are found out by trying the expression on all pairs of characters, once. So it may be written as it is best to
 * read.
 */
final class Beginnings {
    private static final int ASCII = 128;
    private static final Pattern LOOKING_BACK =
            Pattern.compile("\\(\\?<[=!](?:[^()\\\\]|\\\\.|\\((?:[^()\\\\]|\\\\.)*\\))*\\)");

    private final BitSet pairs = new BitSet(ASCII * ASCII);

    private Beginnings(Pattern pattern) {
        for (char first = ' '; first < ASCII; first++) {
            if (mayGoOn(pattern, String.valueOf(first))) {
                addPairs(pattern, first);
            }
        }
    }

    /** Finds out how what an expression fits may begin. */
    static Beginnings of(Pattern pattern) {
        String withoutLookingBack = LOOKING_BACK.matcher(pattern.pattern()).replaceAll("");
        return new Beginnings(Pattern.compile(withoutLookingBack, pattern.flags()));
    }

    private void addPairs(Pattern pattern, char first) {
        for (char second = ' '; second < ASCII; second++) {
            if (mayGoOn(pattern, "" + first + second)) {
                pairs.set(first * ASCII + second);
            }
        }
    }

    /** Whether an expression fits some text that begins in a certain way. */
    private static boolean mayGoOn(Pattern pattern, String beginning) {
        Matcher matcher = pattern.matcher(beginning);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /** Whether the expression may fit at a position of a text; what is not ASCII is not looked at. */
    boolean areAt(int position, String text) {
        char first = text.charAt(position);
        char second = position + 1 < text.length() ? text.charAt(position + 1) : ASCII;
        return first >= ASCII || second >= ASCII || pairs.get(first * ASCII + second);
    }
}
