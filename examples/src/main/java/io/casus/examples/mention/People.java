package io.casus.examples.mention;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casus.actor.Office;
import io.casus.actor.Person;
import io.casus.examples.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The persons of one text, by name and office.
 *
 * <p>A later mention by one part of the name, or by the office, is the same person where only one person of the text
 * fits; otherwise it is left
 * open.
 */
final class People {
    /** An office as the text words it. */
    record Held(String rank, Office office) {}

    private static final class Entry {
        private final List<Held> offices = new ArrayList<>();
        private String name;
        private ImmutableList<String> words;

        private Entry(String name) {
            this.name = name;
            words = wordsOf(name);
        }

        private void rename(String longer) {
            name = longer;
            words = wordsOf(longer);
        }

        /** Whether the word is a part of the name; "Sisi" is one of "el-Sisi". */
        private boolean hasWord(String word) {
            return words.stream().anyMatch(part -> part.equals(word) || part.endsWith("-" + word));
        }

        /** "Antony J. Blinken" and "Antony Blinken". */
        private boolean sharesEnds(ImmutableList<String> other) {
            return words.size() > 1
                    && other.size() > 1
                    && words.get(0).equals(other.get(0))
                    && words.get(words.size() - 1).equals(other.get(other.size() - 1));
        }
    }

    private static final Splitter SPACES = Splitter.on(' ');

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Optional<Person>> byName = new HashMap<>();

    private static ImmutableList<String> wordsOf(String name) {
        return ImmutableList.copyOf(SPACES.split(name));
    }

    /** Learns that a person is named, all of whom are learned before any is asked for. */
    void add(String name, Optional<Held> held) {
        Entry entry = same(name).or(() -> shorter(name)).orElseGet(() -> {
            Entry added = new Entry(name);
            entries.add(added);
            return added;
        });
        held.filter(office -> entry.offices.stream().noneMatch(known -> isSame(known, office)))
                .ifPresent(office -> add(entry, office));
    }

    /**
     * The known person of whom only a part of the name was given so far: "Deputy Secretary Sherman" before "Wendy
     * Sherman".
     */
    private Optional<Entry> shorter(String name) {
        Entry whole = new Entry(name);
        ImmutableList<Entry> fitting = entries.stream()
                .filter(entry -> entry.name.indexOf(' ') < 0 && whole.hasWord(entry.name))
                .collect(ImmutableList.toImmutableList());
        if (fitting.size() != 1) {
            return Optional.empty();
        }
        fitting.get(0).rename(name);
        return Optional.of(fitting.get(0));
    }

    private static void add(Entry entry, Held office) {
        boolean moreExact =
                entry.offices.removeIf(known -> known.office().of().isEmpty() && isMoreExact(office, known));
        entry.offices.add(moreExact ? 0 : entry.offices.size(), office);
    }

    private static boolean isMoreExact(Held office, Held known) {
        boolean sameWithState =
                known.rank().equals(office.rank()) && office.office().of().isPresent();
        boolean longerTitle =
                lower(office).startsWith(lower(known)) && !lower(office).equals(lower(known));
        return sameWithState || longerTitle;
    }

    private static String lower(Held held) {
        return held.office().title().toLowerCase(Locale.ROOT);
    }

    private static boolean isSame(Held known, Held office) {
        boolean sameState = office.office().of().isEmpty()
                || known.office()
                        .of()
                        .flatMap(Mention::stateOf)
                        .map(s -> s.code())
                        .equals(office.office().of().flatMap(Mention::stateOf).map(s -> s.code()));
        boolean shortTitle = lower(known).startsWith(lower(office));
        return sameState && (known.rank().equals(office.rank()) || shortTitle);
    }

    /** The known person of a name: one whose name has the same words, or whose longer name ends or begins with it. */
    private Optional<Entry> same(String name) {
        ImmutableList<String> parts = wordsOf(name);
        ImmutableList<Entry> fitting = entries.stream()
                .filter(entry -> entry.name.equals(name)
                        || (parts.size() == 1 && entry.hasWord(name))
                        || entry.sharesEnds(parts))
                .collect(ImmutableList.toImmutableList());
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    Optional<Person> byName(String name) {
        return byName.computeIfAbsent(name, any -> same(name).map(People::person));
    }

    /** The holder of an office, where the text has exactly one. */
    Optional<Person> byOffice(Held held) {
        ImmutableList<Entry> fitting = entries.stream()
                .filter(entry -> entry.offices.stream().anyMatch(known -> fits(known, held)))
                .collect(ImmutableList.toImmutableList());
        return fitting.size() == 1 ? Optional.of(person(fitting.get(0))) : Optional.empty();
    }

    private static boolean fits(Held known, Held asked) {
        boolean sameState = asked.office().of().isEmpty()
                || known.office()
                        .of()
                        .flatMap(Mention::stateOf)
                        .map(s -> s.code())
                        .equals(asked.office().of().flatMap(Mention::stateOf).map(s -> s.code()));
        return known.rank().equals(asked.rank())
                && sameState
                && known.office().acting() == asked.office().acting()
                && !known.office().former();
    }

    private static Person person(Entry entry) {
        Person.Builder person = Person.builder().name(entry.name);
        entry.offices.forEach(held -> person.addOffice(held.office()));
        return person.build();
    }

    /** All places where a name of a known person stands. */
    ImmutableList<Mention> mentions(Words text, Span within) {
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        if (entries.isEmpty()) {
            return found.build();
        }
        CAPITALISED.find(text, within, matcher -> {
            Span span = withoutPossessive(new Span(matcher.start(), matcher.end()), text.text());
            longestName(text.text(), span).ifPresent(found::add);
        });
        return found.build();
    }

    static final String NAME_WORD =
            "(?:[A-Z]\\p{L}*(?:[-'][\\p{L}]+)*|[A-Z]\\.|(?:al|el|bin|von|van|der|de|la)(?:-[A-Z]\\p{L}+)?(?= [A-Z]|[ ,.'-]))";
    private static final WordPattern CAPITALISED = WordPattern.of(
            "\\b[A-Z]\\p{L}*(?:[-'][\\p{L}]+)*(?: (?:[A-Z]\\p{L}*(?:[-'][\\p{L}]+)*|[A-Z]\\.|[a-z]{2}-[A-Z]\\p{L}+)){0,4}");

    static Span withoutPossessive(Span span, String text) {
        String words = span.in(text);
        return words.endsWith("'s")
                ? new Span(span.start(), span.end() - 2)
                : words.endsWith("'") ? new Span(span.start(), span.end() - 1) : span;
    }

    private Optional<Mention> longestName(String text, Span span) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int start = span.start();
        for (String word : SPACES.split(span.in(text))) {
            starts.add(start);
            ends.add(start + word.length());
            start += word.length() + 1;
        }
        for (int length = starts.size(); length > 0; length--) {
            for (int first = 0; first + length <= starts.size(); first++) {
                Span whole = withoutPossessive(new Span(starts.get(first), ends.get(first + length - 1)), text);
                Optional<Person> person = byName(whole.in(text));
                if (person.isPresent()) {
                    return Optional.of(new Mention.OfActor(whole, Mention.Kind.PERSON, person.get()));
                }
            }
        }
        return Optional.empty();
    }
}
