package io.casus.examples.mention;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads off a regular expression which words a text must have for it to fit.
 *
 * <p>A part of it that may be missing gives none; of alternatives, each gives its smallest set, and these are united.
 * Where it is not sure that a letter begins a word, as after {@code \w*} or at the start of an expression without
 * {@code \b}, the word is passed over.
 */
final class NeededWordsReader {
    private static final Pattern OPENING = Pattern.compile("\\((?:\\?(?::|>|<[a-zA-Z]\\w*>|(?<look><?[=!])))?(?!\\?)");
    private static final Pattern CLASS = Pattern.compile("\\[\\^?\\]?(?:\\\\.|[^\\]\\\\])*\\]");
    private static final Pattern QUANTIFIER =
            Pattern.compile("(?:(?<least>[?*])|\\+|\\{(?<number>\\d+),?\\d*\\})[?+]?");

    /** The letters since the last beginning of a word, where it is known. */
    private record Position(Optional<String> word) {
        private static final Position UNKNOWN = new Position(Optional.empty());
        private static final Position BETWEEN_WORDS = new Position(Optional.of(""));

        Position then(char c) {
            if (c == '<') {
                return new Position(Optional.of("<"));
            }
            return WordsOfSentence.isLetter(c) ? new Position(word.map(letters -> letters + c)) : BETWEEN_WORDS;
        }

        Position or(Position other) {
            return equals(other) ? this : UNKNOWN;
        }

        boolean growsTo(Position other) {
            return word.isPresent()
                    && other.word
                            .filter(longer -> longer.length() > 1 && longer.startsWith(word.get()))
                            .isPresent();
        }

        /** A word of two letters, if it ends here, with a space for its end. */
        Optional<String> shortWord() {
            return word.filter(letters -> letters.length() == WordsOfSentence.SHORTEST - 1 && !letters.startsWith("<"))
                    .map(letters -> letters + " ");
        }

        Optional<String> beginning() {
            return word.filter(letters -> letters.length() >= WordsOfSentence.SHORTEST)
                    .map(letters -> letters.substring(0, Math.min(WordsOfSentence.LONGEST, letters.length())));
        }
    }

    /** A part of the expression: the sets it gives, and the position after it. */
    private record Part(Set<ImmutableSet<String>> sets, Position end) {
        static Part without(Position end) {
            return new Part(ImmutableSet.of(), end);
        }
    }

    private final String regex;
    private int next;

    private NeededWordsReader(String regex) {
        this.regex = regex;
    }

    /** The sets of words of each of which a text must have one, for an expression in lower case. */
    static Set<ImmutableSet<String>> read(String regex) {
        return new NeededWordsReader(regex).alternatives(Position.UNKNOWN).sets();
    }

    private boolean isAt(char c) {
        return next < regex.length() && regex.charAt(next) == c;
    }

    /** Reads up to the closing bracket, or the end. */
    private Part alternatives(Position start) {
        List<Part> parts = new ArrayList<>();
        parts.add(sequence(start));
        while (isAt('|')) {
            next++;
            parts.add(sequence(start));
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Position end = parts.stream().map(Part::end).reduce(Position::or).orElse(start);
        return new Part(united(parts), end);
    }

    private static Set<ImmutableSet<String>> united(List<Part> parts) {
        ImmutableSet.Builder<String> united = ImmutableSet.builder();
        for (Part part : parts) {
            Optional<ImmutableSet<String>> smallest = part.sets().stream()
                    .min(Comparator.comparing(NeededWords::areShort).thenComparing(Set::size));
            if (smallest.isEmpty()) {
                return ImmutableSet.of();
            }
            united.addAll(smallest.get());
        }
        return ImmutableSet.of(united.build());
    }

    private Part sequence(Position start) {
        Set<ImmutableSet<String>> sets = new LinkedHashSet<>();
        Position position = start;
        while (next < regex.length() && !isAt('|') && !isAt(')')) {
            boolean mayEndWord = isAt(' ') || regex.startsWith("\\b", next);
            Part part = quantified(position);
            if (mayEndWord && part.end().equals(Position.BETWEEN_WORDS)) {
                position.shortWord().map(ImmutableSet::of).ifPresent(sets::add);
            }
            if (!position.growsTo(part.end())) {
                position.beginning().map(ImmutableSet::of).ifPresent(sets::add);
            }
            sets.addAll(part.sets());
            position = part.end();
        }
        position.beginning().map(ImmutableSet::of).ifPresent(sets::add);
        return new Part(sets, position);
    }

    private Part quantified(Position start) {
        Part once = element(start);
        Matcher quantifier = QUANTIFIER.matcher(regex).region(next, regex.length());
        if (!quantifier.lookingAt()) {
            return once;
        }
        next = quantifier.end();
        boolean atMostOnce = quantifier.group().startsWith("?");
        Position end = atMostOnce ? once.end() : Position.BETWEEN_WORDS.or(once.end());
        boolean mayBeMissing = quantifier.group("least") != null || "0".equals(quantifier.group("number"));
        return mayBeMissing ? Part.without(start.or(end)) : new Part(once.sets(), end);
    }

    private Part element(Position start) {
        char c = regex.charAt(next);
        return switch (c) {
            case '(' -> group(start);
            case '[' -> characterClass();
            case '\\' -> escape();
            default -> {
                next++;
                yield switch (c) {
                    case '.' -> Part.without(Position.UNKNOWN);
                    case '$' -> Part.without(start);
                    case ',' -> new Part(ImmutableSet.of(ImmutableSet.of(",")), Position.BETWEEN_WORDS);
                    default -> Part.without(start.then(c));
                };
            }
        };
    }

    private Part group(Position start) {
        Matcher opening = OPENING.matcher(regex).region(next, regex.length());
        if (!opening.lookingAt()) {
            throw notUnderstood();
        }
        next = opening.end();
        Part inside = alternatives(start);
        next++;
        String look = opening.group("look");
        if (look == null) {
            return inside;
        }
        return look.equals("=") ? new Part(inside.sets(), start) : Part.without(start);
    }

    private Part characterClass() {
        Matcher characters = CLASS.matcher(regex).region(next, regex.length());
        if (!characters.lookingAt()) {
            throw notUnderstood();
        }
        next = characters.end();
        return Part.without(Position.UNKNOWN);
    }

    private Part escape() {
        char c = regex.charAt(next + 1);
        next += 2;
        return switch (c) {
            case 'b', 's' -> Part.without(Position.BETWEEN_WORDS);
            case 'd', 'w', 'B', 'D', 'S', 'W' -> Part.without(Position.UNKNOWN);
            case 'p', 'P' -> {
                next = regex.indexOf('}', next) + 1;
                yield Part.without(Position.UNKNOWN);
            }
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw notUnderstood();
                }
                yield Part.without(Position.BETWEEN_WORDS);
            }
        };
    }

    private IllegalArgumentException notUnderstood() {
        return new IllegalArgumentException("The pattern «" + regex + "» has at its character " + next
                + " a form of regular expressions that is not known here.");
    }
}
