package io.casus.dossier;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;

/**
 * The words of a text that carry its meaning, to be compared with those of another.
 *
 * @param words the words in small letters, without endings and without words such as "the"
 */
record WordOverlap(ImmutableSet<String> words) {
    private static final Splitter SPLITTER =
            Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+")).omitEmptyStrings();

    private static final ImmutableSet<String> WITHOUT_MEANING = ImmutableSet.copyOf(Splitter.on(' ')
            .split(
                    "a an the and or but of in on at to from for with by as is are was were be been being am it its this that these"
                            + " those he she they them his her their we us our you your i my me how what which who whom when where why"
                            + " there here not no nor so than then too very can could will would shall should may might must has have had"
                            + " do does did done having if into onto over under about after before between during through against such"
                            + " also just all any both each more most other some only own same s t"));

    /** Endings that English puts on a word, the longest first. */
    private static final ImmutableSet<String> ENDINGS =
            ImmutableSet.of("ations", "ation", "ings", "ing", "ies", "ed", "es", "s", "e", "y");

    private static final int SHORTEST_STEM = 4;

    static WordOverlap of(String text) {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        for (String word : SPLITTER.split(PersonName.plain(text.replaceAll("['’]s\\b", " ")))) {
            if (!WITHOUT_MEANING.contains(word)) {
                words.add(stem(word));
            }
        }
        return new WordOverlap(words.build());
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** How many words the two have in common. */
    int common(WordOverlap other) {
        ImmutableSet<String> fewer = words.size() <= other.words.size() ? words : other.words;
        ImmutableSet<String> more = words.size() <= other.words.size() ? other.words : words;
        int common = 0;
        for (String word : fewer) {
            common += more.contains(word) ? 1 : 0;
        }
        return common;
    }

    /** How many of a hundred words of the shorter one the longer one has too; zero where one has none. */
    int percentOfShorter(WordOverlap other) {
        return percentOfShorter(other, common(other));
    }

    /** The same, where it is known how many are common. */
    int percentOfShorter(WordOverlap other, int common) {
        int shorter = Math.min(words.size(), other.words.size());
        return shorter == 0 ? 0 : 100 * common / shorter;
    }
}
