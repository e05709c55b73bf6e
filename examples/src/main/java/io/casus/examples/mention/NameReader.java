package io.casus.examples.mention;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.casus.examples.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Reads the name of a person: words with a capital, initials, particles and numbers of kings, in whichever order a
 * language has them. "Wendy R. Sherman", "Mohammed bin Salman", "Luiz Inácio Lula da Silva", "Kim Yo Jong",
 * "Abdullah II", "Bashar al-Assad".
 *
 * <p>It does not know names. It reads where a title or a verb tells that there must be one, and stops at words that
 * are no part of a name.
 */
final class NameReader {
    private static final int MOST_WORDS = 6;
    private static final Splitter SPACE = Splitter.on(' ');

    private static final ImmutableSet<String> PARTICLES = WordSet.of("""
            al el ul ur bin bint ibn ben abu von van der den de la le del della da das dos do di du zu y e af ter
            """);

    /** Whether a word may be in a name. */
    static final WordTrait MAY_BE_IN_A_NAME = WordTrait.that(
            word -> Character.isUpperCase(word.spelling().charAt(0)) || PARTICLES.contains(word.spelling()));

    private static final ImmutableSet<String> NUMERALS = WordSet.of("""
            I II III IV V VI VII VIII IX X XIV XVI Jr Sr
            """);

    private static final ImmutableSet<String> SONS = ImmutableSet.of("Jr", "Sr");

    /** What a word may be in a name. */
    private enum Part {
        NAME,
        INITIAL,
        PARTICLE,
        NUMERAL,
        NONE
    }

    private final String text;

    NameReader(String text) {
        this.text = text;
    }

    /**
     * The name that begins at a position.
     *
     * @param start where it begins
     * @param limit where it ends at the latest
     * @param somethingElse whether something that is known to be no person begins at a position
     */
    Optional<Span> from(int start, int limit, IntPredicate somethingElse) {
        int position = start;
        int end = start;
        int words = 0;
        while (words < MOST_WORDS && position < limit) {
            int endOfWord = endOfWord(position, limit);
            Part part =
                    position == start && isTwoInitials(position, endOfWord) ? Part.INITIAL : part(position, endOfWord);
            boolean goesOn = part != Part.NONE
                    && !(position > start && somethingElse.test(position))
                    && !(position == start && part == Part.NUMERAL);
            if (!goesOn) {
                break;
            }
            if (part != Part.PARTICLE) {
                end = endOfWord;
                words++;
            }
            int next = afterSpaceAndNickname(endOfWord, limit);
            if (next < 0) {
                break;
            }
            position = next;
        }
        Span name = new Span(start, end);
        return isName(name) ? Optional.of(name) : Optional.empty();
    }

    /** "JD Vance". */
    private boolean isTwoInitials(int start, int end) {
        return end == start + 2
                && end + 2 < text.length()
                && Character.isUpperCase(text.charAt(start))
                && Character.isUpperCase(text.charAt(start + 1))
                && text.charAt(end) == ' '
                && Character.isUpperCase(text.charAt(end + 1))
                && Character.isLowerCase(text.charAt(end + 2))
                && !NameWords.NO_NAMES.contains(lower(text.substring(start, end)));
    }

    /** The name that ends at a position, without words that are known to be something else. */
    Optional<Span> endingAt(int end, int limit, IntPredicate somethingElse) {
        int best = end;
        int position = end;
        for (int words = 0; words < MOST_WORDS; words++) {
            int start = startOfWord(position, limit);
            if (start >= position || somethingElse.test(start)) {
                break;
            }
            Part part = part(start, position);
            if (part == Part.NONE) {
                break;
            }
            if (part == Part.NAME || part == Part.INITIAL) {
                best = start;
            }
            if (start - 1 < limit || text.charAt(start - 1) != ' ') {
                break;
            }
            position = start - 1;
        }
        Span name = new Span(best, end);
        return !name.isEmpty() && isName(name) ? Optional.of(name) : Optional.empty();
    }

    /** The word at a position, with its hyphens and apostrophes. */
    String wordAt(int start, int limit) {
        return text.substring(start, Math.max(start, endOfWord(start, limit)));
    }

    /** Whether a name stands next to further words of a name: "Kim" in "Kim Yo Jong". */
    boolean goesOnAround(Span name, Span within, IntPredicate somethingElse) {
        int next = afterSpaceAndNickname(name.end(), within.end());
        boolean goesOn =
                next > 0 && !somethingElse.test(next) && part(next, endOfWord(next, within.end())) == Part.NAME;
        int before = name.start() - 1;
        if (goesOn || before <= within.start() || text.charAt(before) != ' ') {
            return goesOn;
        }
        int start = startOfWord(before, within.start());
        return start < before && !somethingElse.test(start) && part(start, before) == Part.NAME;
    }

    /** Whether the words are more than initials, and none belongs to the name of something else. */
    private boolean isName(Span span) {
        boolean hasName = false;
        for (String word : words(span)) {
            hasName |= word.length() > 1 && !word.endsWith(".");
        }
        return hasName;
    }

    /** Whether a word of the name is hardly one of a person: "Global Times". */
    boolean soundsLikeSomethingElse(Span name) {
        for (String word : words(name)) {
            if (NameWords.PARTS_OF_OTHER_NAMES.contains(lower(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word begins with a capital only because of its place: "But", "Monday". */
    static boolean isNoName(String word) {
        return NameWords.NO_NAMES.contains(lower(word));
    }

    private Iterable<String> words(Span span) {
        return SPACE.split(span.in(text));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Where the next word begins, behind one space and a nickname between quotation marks; -1 if none follows. */
    private int afterSpaceAndNickname(int end, int limit) {
        if (end + 1 >= limit || text.charAt(end) != ' ') {
            return -1;
        }
        int next = end + 1;
        if (text.charAt(next) != '"') {
            return next;
        }
        int closing = text.indexOf('"', next + 1);
        boolean isNickname = closing > 0
                && closing + 2 < limit
                && closing - next < 16
                && text.charAt(closing + 1) == ' '
                && Character.isUpperCase(text.charAt(next + 1))
                && text.substring(next + 1, closing).indexOf(' ') < 0;
        return isNickname ? closing + 2 : -1;
    }

    private Part part(int start, int end) {
        if (end <= start) {
            return Part.NONE;
        }
        String word = text.substring(start, end);
        if (NUMERALS.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word)) {
            return word.equals("I") && !isAfterWord(start) ? Part.NONE : Part.NUMERAL;
        }
        if (word.endsWith(".")) {
            return isInitials(word) ? Part.INITIAL : Part.NONE;
        }
        if (!Character.isUpperCase(word.charAt(0))) {
            return lowerCasePart(word);
        }
        boolean isShout = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean isNoName = NameWords.NO_NAMES.contains(lower(word)) && !isSurname(word, start, end);
        return isShout || isNoName ? Part.NONE : Part.NAME;
    }

    /** "President To Lam": with a capital within a sentence, and before a name. */
    private boolean isSurname(String word, int start, int end) {
        return NameWords.SURNAMES.contains(word)
                && isAfterWord(start)
                && end + 1 < text.length()
                && text.charAt(end) == ' '
                && Character.isUpperCase(text.charAt(end + 1));
    }

    private boolean isAfterWord(int start) {
        return start > 1 && text.charAt(start - 1) == ' ' && Character.isLetter(text.charAt(start - 2));
    }

    /** "bin", "al-Assad". */
    private static Part lowerCasePart(String word) {
        if (PARTICLES.contains(word)) {
            return Part.PARTICLE;
        }
        int hyphen = word.indexOf('-');
        boolean joined = hyphen > 0
                && hyphen + 1 < word.length()
                && PARTICLES.contains(word.substring(0, hyphen))
                && Character.isUpperCase(word.charAt(hyphen + 1));
        return joined ? Part.NAME : Part.NONE;
    }

    /** Where a word ends, with its hyphens, apostrophes and the full stop of an initial, without a possessive. */
    private int endOfWord(int start, int limit) {
        int initials = start;
        while (initials + 1 < limit
                && Character.isUpperCase(text.charAt(initials))
                && text.charAt(initials + 1) == '.') {
            initials += 2;
        }
        if (initials > start) {
            return initials;
        }
        int end = start;
        while (end < limit && goesOn(start, end, limit)) {
            end++;
        }
        boolean isSon = end < limit && text.charAt(end) == '.' && SONS.contains(text.substring(start, end));
        return isSon ? end + 1 : end;
    }

    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i += 2) {
            if (!Character.isUpperCase(word.charAt(i)) || i + 1 >= word.length() || word.charAt(i + 1) != '.') {
                return false;
            }
        }
        return true;
    }

    private boolean goesOn(int start, int at, int limit) {
        char c = text.charAt(at);
        if (Character.isLetter(c)) {
            return true;
        }
        boolean isJoint =
                (c == '-' || c == '\'') && at > start && at + 1 < limit && Character.isLetter(text.charAt(at + 1));
        return isJoint && !(c == '\'' && isPossessive(at));
    }

    private boolean isPossessive(int apostrophe) {
        int after = apostrophe + 2;
        return text.charAt(apostrophe + 1) == 's'
                && (after >= text.length() || !Character.isLetter(text.charAt(after)));
    }

    private int startOfWord(int end, int limit) {
        int start = end;
        while (start > limit && isPartOfWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetter(c) || c == '-' || c == '\'' || c == '.';
    }
}
