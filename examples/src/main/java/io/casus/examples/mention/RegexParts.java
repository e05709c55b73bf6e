package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the parts of a regular expression from each other, as far as it matters for where and how one is tried. */
final class RegexParts {
    private static final String IN_WHATEVER_LETTERS = "(?i)";
    private static final String QUANTIFIERS = "?*+{";
    private static final String SIGNS = "\\[](){}.^$|" + QUANTIFIERS;
    private static final Pattern OPENING = Pattern.compile("\\((?:\\?(?:<[a-zA-Z]\\w*>|<?[=!]|[:>]|[a-z]+(?=\\))))?");

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

    /** The alternatives that stand outside of brackets, of which there is at least one. */
    static ImmutableList<String> alternatives(String regex) {
        ImmutableList.Builder<String> alternatives = ImmutableList.builder();
        int start = 0;
        for (int at = 0; at < regex.length(); at = endOfPart(regex, at)) {
            if (regex.charAt(at) == '|') {
                alternatives.add(regex.substring(start, at));
                start = at + 1;
            }
        }
        return alternatives.add(regex.substring(start)).build();
    }

    /** Whether alternatives stand outside of brackets. */
    private static boolean hasAlternatives(String regex) {
        return alternatives(regex).size() > 1;
    }

    /** Whether an expression begins with a character that stands for itself and that it cannot do without. */
    static boolean startsWithCharacter(String regex) {
        return !regex.isEmpty()
                && SIGNS.indexOf(regex.charAt(0)) < 0
                && (regex.length() == 1 || QUANTIFIERS.indexOf(regex.charAt(1)) < 0);
    }

    /** Where the content of the brackets begins that open somewhere: behind what says of what sort they are. */
    static int startOfContent(String regex, int start) {
        Matcher opening = OPENING.matcher(regex).region(start, regex.length());
        return opening.lookingAt() ? opening.end() : start + 1;
    }

    /** Whether there are brackets that have a number, and perhaps a name. */
    static boolean hasNumberedBrackets(String regex) {
        return openings(regex).stream().anyMatch(RegexParts::isNumbered);
    }

    /** The names of brackets with their numbers. */
    static ImmutableMap<String, Integer> numbersOfNames(String regex) {
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        int number = 0;
        for (String opening : openings(regex)) {
            number += isNumbered(opening) ? 1 : 0;
            if (isNumbered(opening) && opening.length() > 1) {
                numbers.put(opening.substring("(?<".length(), opening.length() - 1), number);
            }
        }
        return numbers.buildOrThrow();
    }

    private static boolean isNumbered(String opening) {
        return opening.equals("(") || (opening.endsWith(">") && opening.startsWith("(?<"));
    }

    /** All opening brackets in order, with what says of what sort they are. */
    private static ImmutableList<String> openings(String regex) {
        ImmutableList.Builder<String> openings = ImmutableList.builder();
        int at = 0;
        while (at < regex.length()) {
            int end = regex.charAt(at) == '(' ? startOfContent(regex, at) : endOfPart(regex, at);
            if (regex.charAt(at) == '(') {
                openings.add(regex.substring(at, end));
            }
            at = end;
        }
        return openings.build();
    }

    /** Where a character, an escaped one, a class of them or what stands in brackets ends. */
    static int endOfPart(String regex, int start) {
        return regex.charAt(start) == '(' ? endOfBrackets(regex, start) : endOfCharacter(regex, start);
    }

    private static int endOfBrackets(String regex, int start) {
        int at = start + 1;
        while (regex.charAt(at) != ')') {
            at = endOfPart(regex, at);
        }
        return at + 1;
    }

    /** As the whole part, but round brackets stand for themselves, as they do in a class of characters. */
    private static int endOfCharacter(String regex, int start) {
        return switch (regex.charAt(start)) {
            case '\\' -> start + 2;
            case '[' -> endOfClass(regex, start);
            default -> start + 1;
        };
    }

    private static int endOfClass(String regex, int start) {
        int at = start + 1;
        while (regex.charAt(at) != ']') {
            at = endOfCharacter(regex, at);
        }
        return at + 1;
    }
}
