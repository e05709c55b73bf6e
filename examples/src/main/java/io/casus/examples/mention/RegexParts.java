package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;

/** Tells the parts of a regular expression from each other, as far as it matters for where one is tried. */
final class RegexParts {
    private static final String IN_WHATEVER_LETTERS = "(?i)";

    private RegexParts() {}

    /** The conditions on what stands before, with which an expression begins, as in {@code (?<!by )}; or none. */
    static ImmutableList<String> lookingBehind(String regex) {
        ImmutableList.Builder<String> conditions = ImmutableList.builder();
        int start = 0;
        while (!hasAlternatives(regex) && (regex.startsWith("(?<!", start) || regex.startsWith("(?<=", start))) {
            int end = endOfPart(regex, start);
            conditions.add(regex.substring(start, end));
            start = end;
        }
        return conditions.build();
    }

    /** Whether a condition on what stands before looks at texts of several lengths, each of which is tried. */
    static boolean isOfSeveralLengths(String lookingBehind) {
        return lookingBehind.indexOf('(', 1) > 0 || lookingBehind.indexOf('{') > 0;
    }

    /** Whether an expression can fit at the start of a text only. */
    static boolean onlyFitsAtTheStart(String regex) {
        return regex.startsWith("^") && !hasAlternatives(regex);
    }

    /** Whether an expression cannot fit from the middle of a word on. */
    static boolean startsAtWord(String regexWithFlags) {
        String regex = regexWithFlags.startsWith(IN_WHATEVER_LETTERS)
                ? regexWithFlags.substring(IN_WHATEVER_LETTERS.length())
                : regexWithFlags;
        return (regex.startsWith("\\b") || regex.startsWith("(?<!\\w)")) && !hasAlternatives(regex);
    }

    /** Whether alternatives stand outside of brackets. */
    private static boolean hasAlternatives(String regex) {
        int at = 0;
        while (at < regex.length() && regex.charAt(at) != '|') {
            at = endOfPart(regex, at);
        }
        return at < regex.length();
    }

    /** Where a character, an escaped one, a class of them or what stands in brackets ends. */
    private static int endOfPart(String regex, int start) {
        return switch (regex.charAt(start)) {
            case '\\' -> start + 2;
            case '[' -> behind(']', regex, start + 1);
            case '(' -> behind(')', regex, start + 1);
            default -> start + 1;
        };
    }

    private static int behind(char closing, String regex, int start) {
        int at = start;
        while (regex.charAt(at) != closing) {
            at = endOfPart(regex, at);
        }
        return at + 1;
    }
}
