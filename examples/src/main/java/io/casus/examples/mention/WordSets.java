package io.casus.examples.mention;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All sets of words of which some pattern needs one, each known by a number. So a sentence finds out once which of
 * them it has a word of, and each pattern only looks that up.
 */
final class WordSets {
    private static final Map<ImmutableSet<String>, Integer> NUMBERS = new HashMap<>();
    private static volatile @Nullable Table table;

    private WordSets() {}

    /** The number of a set of beginnings of words, counted from 0. */
    static synchronized int number(ImmutableSet<String> words) {
        Integer known = NUMBERS.putIfAbsent(words, NUMBERS.size());
        if (known != null) {
            return known;
        }
        table = null;
        return NUMBERS.size() - 1;
    }

    /** The sets that are known now, by their words. */
    static Table table() {
        Table known = table;
        return known != null ? known : newTable();
    }

    private static synchronized Table newTable() {
        Table made = new Table(NUMBERS);
        table = made;
        return made;
    }

    /** Words, as numbers of their letters, and for each the sets that have it: a hash table with open addressing. */
    static final class Table {
        private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
        private static final int ROOM = 4;
        private static final int[] NO_SETS = {};

        private final int sets;
        private final long[] words;
        private final int[][] setsOfWord;

        private Table(Map<ImmutableSet<String>, Integer> numbers) {
            sets = numbers.size();
            int count = numbers.keySet().stream().mapToInt(ImmutableSet::size).sum();
            words = new long[Integer.highestOneBit(ROOM * count + 1)];
            setsOfWord = new int[words.length][];
            Arrays.fill(setsOfWord, NO_SETS);
            numbers.forEach((set, number) -> set.forEach(word -> add(WordsOfSentence.number(word), number)));
        }

        private void add(long word, int set) {
            int place = place(word);
            words[place] = word;
            setsOfWord[place] = Ints.concat(setsOfWord[place], new int[] {set});
        }

        /** Where a word stands, or the empty place where it would. */
        private int place(long word) {
            int mask = words.length - 1;
            int place = (int) ((word * GOLDEN_RATIO) >>> Integer.SIZE) & mask;
            while (words[place] != 0 && words[place] != word) {
                place = (place + 1) & mask;
            }
            return place;
        }

        /** How many sets there are. */
        int size() {
            return sets;
        }

        /** The sets that have a word. */
        int[] of(long word) {
            return setsOfWord[place(word)];
        }
    }
}
