package io.casus.examples.mention;

/** Tells the parts of a regular expression from each other, as far as it matters for where one is tried. */
final class RegexParts {
    private RegexParts() {}

    /** Where the conditions on what stands before, with which an expression begins, end: {@code (?<!by )}; or 0. */
    static int endOfLookingBehind(String regex) {
        int end = 0;
        while (regex.startsWith("(?<!", end) || regex.startsWith("(?<=", end)) {
            end = endOfPart(regex, end);
        }
        return hasAlternatives(regex) ? 0 : end;
    }

    /** Whether an expression can fit at the start of a text only. */
    static boolean onlyFitsAtTheStart(String regex) {
        return regex.startsWith("^") && !hasAlternatives(regex);
    }

    /** Whether an expression cannot fit from the middle of a word on. */
    static boolean startsAtWord(String regex) {
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
