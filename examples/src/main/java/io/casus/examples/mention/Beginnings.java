package io.casus.examples.mention;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first four characters of what a regular expression fits, so that it need not be tried at every character of a text.
 *
 * <p>They are found out by trying the expression on all pairs of characters, and those that it may begin with on a third and
 * a fourth one, once, when it is first asked for. So it may be written as it is best to read.
 */
final class Beginnings {
    /** What third and fourth characters are told apart; any other may follow. */
    private static final String TOLD_APART = "abcdefghijklmnopqrstuvwxyz <,'-\"";

    private static final int ASCII = 128;
    private static final int BITS_OF_HASH = 14;
    private static final int GOLDEN_RATIO = 0x9E3779B9;
    private static final Pattern LOOKING_BACK =
            Pattern.compile("\\(\\?<[=!](?:[^()\\\\]|\\\\.|\\((?:[^()\\\\]|\\\\.)*\\))*\\)");

    private final Pattern pattern;
    private final boolean neverWithinAWord;
    private volatile @Nullable Known known;

    /** Pairs of characters, and hashes of four; what has one hash with another is only tried in vain. */
    private record Known(BitSet pairs, BitSet fours) {}

    private Beginnings(Pattern pattern, boolean neverWithinAWord) {
        this.pattern = pattern;
        this.neverWithinAWord = neverWithinAWord;
    }

    /** Finds out how what an expression fits may begin. */
    static Beginnings of(String regex) {
        String withoutLookingBack = LOOKING_BACK.matcher(regex).replaceAll("");
        return new Beginnings(Pattern.compile(withoutLookingBack), RegexParts.startsAtWord(regex));
    }

    /** Whether the expression may fit at a position of a text; what is not ASCII is not looked at. */
    boolean areAt(int position, String text) {
        char first = text.charAt(position);
        if (neverWithinAWord && isInWord(first) && position > 0 && isInWord(text.charAt(position - 1))) {
            return false;
        }
        char second = position + 1 < text.length() ? text.charAt(position + 1) : ASCII;
        if (first >= ASCII || second >= ASCII) {
            return true;
        }
        Known all = known();
        if (!all.pairs().get(first * ASCII + second)) {
            return false;
        }
        if (position + 3 >= text.length()) {
            return true;
        }
        char third = text.charAt(position + 2);
        char fourth = text.charAt(position + 3);
        return TOLD_APART.indexOf(third) < 0
                || TOLD_APART.indexOf(fourth) < 0
                || all.fours().get(hash(first, second, third, fourth));
    }

    private static boolean isInWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Two threads may both find it out, and find the same. */
    private Known known() {
        Known found = known;
        if (found == null) {
            found = findOut();
            known = found;
        }
        return found;
    }

    private Known findOut() {
        Known found = new Known(new BitSet(ASCII * ASCII), new BitSet(1 << BITS_OF_HASH));
        for (char first = ' '; first < ASCII; first++) {
            if (mayGoOn("" + first)) {
                for (char second = ' '; second < ASCII; second++) {
                    if (mayGoOn("" + first + second)) {
                        found.pairs().set(first * ASCII + second);
                        addFours("" + first + second, found.fours());
                    }
                }
            }
        }
        return found;
    }

    private void addFours(String pair, BitSet fours) {
        for (int i = 0; i < TOLD_APART.length(); i++) {
            String three = pair + TOLD_APART.charAt(i);
            boolean goesOn = mayGoOn(three);
            for (int j = 0; goesOn && j < TOLD_APART.length(); j++) {
                if (mayGoOn(three + TOLD_APART.charAt(j))) {
                    fours.set(hash(pair.charAt(0), pair.charAt(1), TOLD_APART.charAt(i), TOLD_APART.charAt(j)));
                }
            }
        }
    }

    private static int hash(char first, char second, char third, char fourth) {
        int letters = ((first * ASCII + second) * ASCII + third) * ASCII + fourth;
        return (letters * GOLDEN_RATIO) >>> (Integer.SIZE - BITS_OF_HASH);
    }

    /** Whether an expression fits some text that begins in a certain way. */
    private boolean mayGoOn(String beginning) {
        Matcher matcher = pattern.matcher(beginning);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
