package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Office;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.name.CountryCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The persons of one text, by name and office.
 *
 * <p>A later mention by one part of the name, or by the office, is the same person where only one person of the text
 * fits; otherwise it is left open.
 */
final class People {
    /** Words that stand for a longer title that ends with them. */
    private static final ImmutableSet<String> SHORTENED =
            ImmutableSet.of("minister", "envoy", "ambassador", "chairman");

    /** An office as the text words it. */
    record Held(OfficeRank rank, Office office) {
        private String title() {
            return office.title().toLowerCase(Locale.ROOT);
        }

        private Optional<CountryCode> state() {
            return office.of().flatMap(Mention::stateOf).map(State::code);
        }

        /** The owner by name, where it is an organization: a leader of Hezbollah is none of Lebanon. */
        private Optional<String> body() {
            return office.of()
                    .filter(of -> !(of instanceof State))
                    .map(of -> of.label().toLowerCase(Locale.ROOT));
        }

        private boolean hasOwner() {
            return office.of().isPresent();
        }

        private boolean hasSameOwner(Held other) {
            return state().equals(other.state()) && (state().isPresent() || body().equals(other.body()));
        }
    }

    private static final class Entry {
        private final int first;
        private final List<Held> offices = new ArrayList<>();
        private String name;
        private ImmutableList<String> words;
        private Optional<Person> person = Optional.empty();

        private Entry(PersonName name, int first) {
            this.first = first;
            this.name = name.spelled();
            this.words = name.words();
        }

        private void rename(PersonName longer) {
            name = longer.spelled();
            words = longer.words();
        }

        private Person person() {
            if (person.isEmpty()) {
                Person.Builder builder = Person.builder().name(name);
                offices.forEach(held -> builder.addOffice(held.office()));
                person = Optional.of(builder.build());
            }
            return person.get();
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    /** The letters with which the names begin: "Tae" of "Tae-yul". */
    private final Set<String> beginnings = new HashSet<>();

    /**
     * Adds a person, or an office to a person who is known.
     *
     * @param name the name
     * @param held the office
     * @param position where the text has it
     */
    void add(PersonName name, Optional<Held> held, int position) {
        Entry entry = whole(name, held, position).or(() -> shorter(name, held)).orElseGet(() -> added(name, position));
        entry.person = Optional.empty();
        held.filter(office -> entry.offices.stream().noneMatch(known -> isSame(known, office)))
                .ifPresent(office -> addOffice(entry, office));
    }

    private Entry added(PersonName name, int position) {
        Entry entry = new Entry(name, position);
        entries.add(entry);
        index(entry);
        return entry;
    }

    private void index(Entry entry) {
        for (String word : entry.words) {
            for (String part : PersonName.parts(word)) {
                beginnings.add(Words.of(part).word(0));
                List<Entry> known = byWord.computeIfAbsent(part, any -> new ArrayList<>());
                if (!known.contains(entry)) {
                    known.add(entry);
                }
            }
        }
    }

    /** The person who is known by this name, or by a longer one of which it is a part. */
    private Optional<Entry> whole(PersonName name, Optional<Held> held, int position) {
        return held.isPresent() ? withOffice(name, held.get(), position) : same(name, position);
    }

    /** "President Kim" among several Kims: whoever has held that office so far. */
    private Optional<Entry> withOffice(PersonName name, Held held, int position) {
        List<Entry> fitting = fitting(name);
        if (name.isFull() || fitting.isEmpty()) {
            return same(name, position);
        }
        List<Entry> holders = fitting.stream()
                .filter(entry ->
                        entry.offices.isEmpty() || entry.offices.stream().anyMatch(known -> agree(known, held)))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** Whether one person may well hold both: the owners of the two offices do not differ. */
    private static boolean agree(Held known, Held other) {
        return !known.hasOwner() || !other.hasOwner() || known.hasSameOwner(other);
    }

    /**
     * The known person of whom only a part of the name was given so far: "Deputy Secretary Sherman" before "Wendy
     * Sherman".
     */
    private Optional<Entry> shorter(PersonName name, Optional<Held> held) {
        List<Entry> fitting = entries.stream()
                .filter(entry -> entry.words.size() == 1 && name.hasPart(entry.words.get(0)))
                .filter(entry -> held.isEmpty() || entry.offices.stream().allMatch(known -> agree(known, held.get())))
                .toList();
        if (fitting.size() != 1) {
            return Optional.empty();
        }
        fitting.get(0).rename(name);
        index(fitting.get(0));
        return Optional.of(fitting.get(0));
    }

    private static void addOffice(Entry entry, Held office) {
        boolean moreExact = entry.offices.removeIf(known -> isMoreExact(office, known));
        entry.offices.add(moreExact ? 0 : entry.offices.size(), office);
    }

    private static boolean isMoreExact(Held office, Held known) {
        boolean sameWithOwner = known.rank() == office.rank() && office.hasOwner();
        boolean longerTitle =
                office.title().startsWith(known.title()) && !office.title().equals(known.title());
        return !known.hasOwner() && (sameWithOwner || longerTitle);
    }

    private static boolean isSame(Held known, Held office) {
        boolean sameOwner = !office.hasOwner() || known.hasSameOwner(office);
        boolean shortTitle = known.title().startsWith(office.title());
        return sameOwner && (known.rank() == office.rank() || shortTitle);
    }

    private Optional<Entry> same(PersonName name, int position) {
        List<Entry> fitting = fitting(name);
        if (fitting.size() > 1) {
            fitting = fitting.stream().filter(entry -> entry.first < position).toList();
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private List<Entry> fitting(PersonName name) {
        List<Entry> candidates =
                byWord.getOrDefault(PersonName.parts(name.last()).get(0), List.of());
        List<Entry> exact = candidates.stream()
                .filter(entry -> entry.words.equals(name.words()))
                .toList();
        return exact.isEmpty()
                ? candidates.stream().filter(entry -> name.mayMean(entry.words)).toList()
                : exact;
    }

    /** Whether somebody's name may begin with letters: "Tae", where the text may go on "Tae-yul". */
    boolean mayBeginWith(String letters) {
        return beginnings.contains(letters);
    }

    /** Whether a word is a part of the name of somebody. */
    boolean hasWord(String word) {
        return byWord.containsKey(word);
    }

    /** The person whom a name means at a position, where only one is known or only one has been named before. */
    Optional<Person> byName(PersonName name, int position) {
        return same(name, position).map(Entry::person);
    }

    /** The person of a name and an office. */
    Optional<Person> byNameAndOffice(PersonName name, Held held, int position) {
        return withOffice(name, held, position).map(Entry::person);
    }

    /**
     * Whoever holds an office, where the text has exactly one; else whoever of them was named last, if that is plain.
     *
     * @param held the office
     * @param near the persons of this sentence and the one before
     */
    Optional<Person> byOffice(Held held, ImmutableList<Person> near) {
        List<Entry> fitting = entries.stream().filter(holds(held)).toList();
        if (fitting.size() > 1) {
            fitting = fitting.stream()
                    .filter(entry -> near.contains(entry.person()))
                    .toList();
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0).person()) : Optional.empty();
    }

    private static Predicate<Entry> holds(Held asked) {
        return entry -> entry.offices.stream().anyMatch(known -> fits(known, asked));
    }

    private static boolean fits(Held known, Held asked) {
        boolean sameOwner = !asked.hasOwner() || known.hasSameOwner(asked);
        boolean sameTime = asked.office().former()
                ? !known.office().acting()
                : !known.office().former()
                        && known.office().acting() == asked.office().acting();
        return sameOwner && sameTime && sameWork(known, asked);
    }

    /** Without its owner, an office needs the same title: a secretary of state is no "foreign minister". */
    private static boolean sameWork(Held known, Held asked) {
        if (asked.rank().mayMean(known.rank()) && asked.hasOwner() && !isGeneral(asked.rank())) {
            return true;
        }
        boolean paraphrase = asked.rank() == OfficeRank.LEADER || asked.rank() == OfficeRank.TOP_DIPLOMAT;
        return paraphrase ? asked.rank().mayMean(known.rank()) : sameTitle(known, asked);
    }

    /** Ranks that many different offices have. */
    private static boolean isGeneral(OfficeRank rank) {
        return switch (rank) {
            case MINISTER, DEPUTY, LEGISLATOR, OFFICIAL, MILITARY -> true;
            default -> false;
        };
    }

    private static boolean sameTitle(Held known, Held asked) {
        String title = asked.title();
        String other = known.title();
        if (title.startsWith("spokes") && other.contains("spokes")) {
            return true;
        }
        boolean endsWithIt = other.endsWith(" " + title) && SHORTENED.contains(title);
        return other.equals(title) || other.startsWith(title + " ") || endsWithIt;
    }
}
