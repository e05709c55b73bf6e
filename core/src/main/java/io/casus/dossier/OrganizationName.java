package io.casus.dossier;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;

/** Compares the names of organizations over endings: "South Korea's military" and "South Korean military". */
final class OrganizationName {
    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+")).omitEmptyStrings();
    private static final ImmutableSet<String> WITHOUT_MEANING = ImmutableSet.of("the", "of", "for", "and", "its", "s");
    private static final int SHORTEST_STEM = 4;
    private static final int STEM_PERCENT = 60;

    private OrganizationName() {}

    static ImmutableList<String> words(String name) {
        String plain = PersonName.plain(name.replaceAll("['’]s\\b", " ").replace(".", ""));
        return WORDS.splitToStream(plain)
                .filter(word -> !WITHOUT_MEANING.contains(word))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether both have the same words, in any order. */
    static boolean areSame(ImmutableList<String> one, ImmutableList<String> other) {
        return isPart(one, other) && isPart(other, one);
    }

    /** Whether each word of the one is among those of the other. */
    static boolean isPart(ImmutableList<String> part, ImmutableList<String> whole) {
        return !part.isEmpty() && part.stream().allMatch(word -> whole.stream().anyMatch(other -> alike(word, other)));
    }

    private static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= SHORTEST_STEM && 100 * common >= STEM_PERCENT * Math.max(one.length(), other.length());
    }
}
