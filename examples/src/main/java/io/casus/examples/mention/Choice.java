package io.casus.examples.mention;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes a regular expression of a long list of words: {@code said, says, say} becomes {@code sa(?:id|y(?:s)?)}. So
 * hundreds of them take no longer than a few, for they are not tried one after the other.
 */
public final class Choice {
    private final Map<Character, Choice> next = new TreeMap<>();
    private boolean isEnd;

    private Choice() {}

    /**
     * Returns an expression that fits each of some phrases; where two begin alike, the longer is tried first.
     *
     * @param phrases the phrases, which are plain text
     * @return the expression, in brackets
     */
    public static String of(Collection<String> phrases) {
        Choice choice = new Choice();
        phrases.forEach(choice::add);
        return "(?:" + choice.regex() + ")";
    }

    private void add(String phrase) {
        Choice at = this;
        for (int i = 0; i < phrase.length(); i++) {
            at = at.next.computeIfAbsent(phrase.charAt(i), any -> new Choice());
        }
        at.isEnd = true;
    }

    private String regex() {
        String further = next.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + entry.getValue().regex())
                .collect(Collectors.joining("|"));
        if (isEnd) {
            return next.isEmpty() ? "" : "(?:" + further + ")?";
        }
        return next.size() == 1 ? further : "(?:" + further + ")";
    }

    private static String quoted(char c) {
        return Character.isLetterOrDigit(c) || c == ' ' ? String.valueOf(c) : "\\" + c;
    }
}
