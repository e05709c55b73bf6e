package io.casus.examples.mention;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;

/**
 * Writes the alternatives of a regular expression so that fewer of them are tried: those with the same beginning stand behind it,
 * {@code test(?:ed|s)|launch|land} for {@code tested|launch|tests|land}.
 *
 * <p>The expression fits what it did and takes the alternative that it did: of alternatives that begin with different characters at
 * most one fits at a place, and those that begin with the same keep their order.
 */
final class Alternatives {
    private static final String WORD_BOUNDARY = "\\b";

    private Alternatives() {}

    /** Returns an expression that fits the same; one that tells capitals from small letters. */
    static String withBeginningsShared(String regex) {
        ImmutableList<String> alternatives = RegexParts.alternatives(regex).stream()
                .map(Alternatives::withinBrackets)
                .collect(ImmutableList.toImmutableList());
        return alternatives.stream().anyMatch(RegexParts::hasNumberedBrackets)
                ? String.join("|", alternatives)
                : joined(alternatives);
    }

    private static String withinBrackets(String sequence) {
        StringBuilder written = new StringBuilder();
        int at = 0;
        while (at < sequence.length()) {
            int end = RegexParts.endOfPart(sequence, at);
            String part = sequence.substring(at, end);
            written.append(part.startsWith("(") ? bracket(part) : part);
            at = end;
        }
        return written.toString();
    }

    private static String bracket(String part) {
        int content = RegexParts.startOfContent(part, 0);
        return part.substring(0, content) + withBeginningsShared(part.substring(content, part.length() - 1)) + ")";
    }

    private static String joined(List<String> alternatives) {
        if (alternatives.size() > 1 && alternatives.stream().allMatch(text -> text.startsWith(WORD_BOUNDARY))) {
            return WORD_BOUNDARY + inBrackets(without(WORD_BOUNDARY.length(), alternatives));
        }
        if (!alternatives.stream().allMatch(RegexParts::startsWithCharacter)) {
            return String.join("|", alternatives);
        }
        ListMultimap<Character, String> byFirst =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        alternatives.forEach(text -> byFirst.put(text.charAt(0), text));
        return byFirst.asMap().values().stream()
                .map(List::copyOf)
                .map(Alternatives::withCharacterShared)
                .collect(joining("|"));
    }

    private static String withCharacterShared(List<String> alternatives) {
        return alternatives.size() == 1
                ? alternatives.get(0)
                : alternatives.get(0).charAt(0) + inBrackets(without(1, alternatives));
    }

    private static List<String> without(int length, List<String> alternatives) {
        return alternatives.stream().map(text -> text.substring(length)).toList();
    }

    private static String inBrackets(List<String> alternatives) {
        String content = joined(alternatives);
        return RegexParts.alternatives(content).size() == 1 ? content : "(?:" + content + ")";
    }
}
