package io.casus.examples.mention;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.examples.text.Span;

/**
 * The name of a person as a text has it.
 *
 * @param spelled as it is spelled
 * @param words its words, with plain hyphens and apostrophes
 */
record PersonName(String spelled, ImmutableList<String> words) {
    private static final Splitter SPACE = Splitter.on(' ');
    private static final ImmutableSet<String> CHILD_OF = ImmutableSet.of("bin", "bint", "ibn", "ben");

    /** The name at a place of a text. */
    static PersonName at(Span span, String plain, String original) {
        return new PersonName(
                span.in(original),
                SPACE.splitToStream(span.in(plain)).map(PersonName::inSentence).collect(toImmutableList()));
    }

    /** "Al-Sisi", as a sentence begins, for "al-Sisi". */
    static String inSentence(String word) {
        boolean hasParticle = word.startsWith("Al-") || word.startsWith("El-");
        return hasParticle ? Ascii.toLowerCase(word.charAt(0)) + word.substring(1) : word;
    }

    /** The last word. */
    String last() {
        return words.get(words.size() - 1);
    }

    /** Whether it has more than one word. */
    boolean isFull() {
        return words.size() > 1;
    }

    /** Under which names a word is looked up: "el-Sisi" also as "Sisi". */
    static ImmutableList<String> parts(String word) {
        int hyphen = word.indexOf('-');
        boolean hasParticle = hyphen > 0 && Character.isLowerCase(word.charAt(0));
        return hasParticle ? ImmutableList.of(word, word.substring(hyphen + 1)) : ImmutableList.of(word);
    }

    /** Whether a word is a part of it that stands for the whole: no initial and no particle. */
    boolean hasPart(String word) {
        return words.stream().anyMatch(own -> isNameWord(own) && parts(own).contains(word));
    }

    private static boolean isNameWord(String word) {
        return !word.endsWith(".") && (word.indexOf('-') > 0 || Character.isUpperCase(word.charAt(0)));
    }

    /**
     * Whether it may mean the person of another name: by one word of it, by its end ("bin Salman"), or without or with
     * the initials in it ("Antony J. Blinken" and "Antony Blinken").
     */
    boolean mayMean(ImmutableList<String> other) {
        if (words.size() == 1) {
            return new PersonName("", other).hasPart(words.get(0));
        }
        return isEndOf(other) || isSameButInitials(other);
    }

    /** "Bin Salman" of "Mohammed bin Salman"; but "Salman bin Abdulaziz" is the father of "Mohammed bin Salman bin Abdulaziz". */
    private boolean isEndOf(ImmutableList<String> other) {
        int before = other.size() - words.size();
        return before > 0
                && other.subList(before, other.size()).equals(words)
                && !CHILD_OF.contains(other.get(before - 1));
    }

    private boolean isSameButInitials(ImmutableList<String> other) {
        boolean sameEnds =
                other.size() > 1 && words.get(0).equals(other.get(0)) && last().equals(other.get(other.size() - 1));
        return sameEnds && (hasOnlyInitials(words) || hasOnlyInitials(other));
    }

    private static boolean hasOnlyInitials(ImmutableList<String> words) {
        return words.subList(1, words.size() - 1).stream().allMatch(word -> word.endsWith(".") || word.length() == 1);
    }
}
