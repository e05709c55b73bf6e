package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
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
    private static final Pattern LOOKING_BACK =
            Pattern.compile("\\(\\?<[=!](?:[^()\\\\]|\\\\.|\\((?:[^()\\\\]|\\\\.)*\\))*\\)");

    /** What may stand behind a word: a character that is neither letter nor digit. Others stand for what is not ASCII. */
    private static final String BEHIND_A_WORD = " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\u00B7\u2026";

    /** Words that there are not. An expression that may begin with each of them may begin with nearly anything. */
    private static final ImmutableList<String> NONSENSE = ImmutableList.of("zqxj", "kvqz");

    private final Pattern pattern;
    private final boolean neverWithinAWord;
    // Made when it is first asked for, for most are not asked for most texts.
    private volatile @Nullable BitSet openings;

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
        return openings().get(Openings.at(position, text))
                && !(neverWithinAWord && Openings.isWithinAWord(position, text));
    }

    /** The next position from one on, before an end, where the expression may fit, or the end. */
    int next(int from, int end, Openings text) {
        BitSet fitting = openings();
        int position = from;
        while (position < end
                && !(fitting.get(text.at(position)) && !(neverWithinAWord && text.isWithinAWord(position)))) {
            position++;
        }
        return position;
    }

    /** The next position of a text from one on where the expression may fit, or the end of the text. */
    int next(int from, String text) {
        BitSet fitting = openings();
        int position = from;
        while (position < text.length()
                && ((neverWithinAWord && Openings.isWithinAWord(position, text))
                        || !fitting.get(Openings.at(position, text)))) {
            position++;
        }
        return position;
    }

    /** Whether the expression may fit where a whole word stands. */
    boolean mayBeginWith(String word) {
        return mayGoOn(word) && BEHIND_A_WORD.chars().anyMatch(c -> mayGoOn(word + (char) c));
    }

    /** Two threads may both find it out, and find the same. */
    private BitSet openings() {
        BitSet found = openings;
        if (found == null) {
            found = findOut();
            openings = found;
        }
        return found;
    }

    private BitSet findOut() {
        BitSet found = new BitSet(Openings.ANY + 1);
        found.set(Openings.ANY);
        if (NONSENSE.stream().allMatch(this::mayGoOn)) {
            found.set(0, Openings.ANY);
            return found;
        }
        for (char first = ' '; first < Openings.ASCII; first++) {
            if (mayGoOn("" + first)) {
                for (char second = ' '; second < Openings.ASCII; second++) {
                    if (mayGoOn("" + first + second)) {
                        found.set(Openings.ofPair(first, second));
                        addFours("" + first + second, found);
                    }
                }
            }
        }
        return found;
    }

    private void addFours(String pair, BitSet found) {
        for (int i = 0; i < Openings.TOLD_APART.length(); i++) {
            String three = pair + Openings.TOLD_APART.charAt(i);
            boolean goesOn = mayGoOn(three);
            for (int j = 0; goesOn && j < Openings.TOLD_APART.length(); j++) {
                if (mayGoOn(three + Openings.TOLD_APART.charAt(j))) {
                    found.set(Openings.ofFour(
                            pair.charAt(0),
                            pair.charAt(1),
                            Openings.TOLD_APART.charAt(i),
                            Openings.TOLD_APART.charAt(j)));
                }
            }
        }
    }

    /** Whether an expression fits some text that begins in a certain way. */
    private boolean mayGoOn(String beginning) {
        Matcher matcher = pattern.matcher(beginning);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
