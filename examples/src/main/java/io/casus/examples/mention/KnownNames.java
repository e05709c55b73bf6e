package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.Gazetteer.OfficeTitle;
import io.casus.examples.text.Span;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a sentence has of names and titles that the tables know. */
final class KnownNames {
    private static final WordTrait LOWER_CASE =
            WordTrait.that(word -> Character.isLowerCase(word.spelling().charAt(0)));
    /** What has a capital in a headline. */
    private static final WordTrait OF_TEXT = WordTrait.that(
            word -> LOWER_CASE.isOf(word) && word.spelling().length() > 1 && !NameReader.isNoName(word.spelling()));

    private final Span within;
    private final ImmutableList<Mention.OfState> states;
    private final ImmutableList<Mention> organizations;
    private final ImmutableList<PhraseTable.Hit<OfficeTitle>> offices;
    private final boolean isHeadline;
    private final BitSet starts = new BitSet();
    private final BitSet covered = new BitSet();
    private final Map<Integer, Mention> ownersByStart = new HashMap<>();
    private final Map<Integer, Mention> ownersByEnd = new HashMap<>();

    KnownNames(
            Words text,
            Span within,
            ImmutableList<Mention.OfState> states,
            ImmutableList<Mention> organizations,
            ImmutableList<PhraseTable.Hit<OfficeTitle>> offices) {
        this.within = within;
        this.states = states;
        this.organizations = organizations;
        this.offices = offices;
        isHeadline = isHeadline(text, within);
        states.forEach(this::addOwner);
        organizations.forEach(this::addOwner);
        offices.forEach(title -> cover(title.span()));
    }

    /** An organization goes before the state that is a part of its name. */
    private void addOwner(Mention owner) {
        ownersByStart.put(owner.span().start(), owner);
        ownersByEnd.put(owner.span().end(), owner);
        cover(owner.span());
    }

    private void cover(Span span) {
        starts.set(span.start() - within.start());
        covered.set(span.start() - within.start(), span.end() - within.start());
    }

    /** Whether all words have capitals, except small ones, and no full stop follows. */
    private static boolean isHeadline(Words text, Span within) {
        int end = text.to(within);
        int capitals = 0;
        for (int i = text.from(within.start()); i < end; i++) {
            if (text.has(OF_TEXT, i)) {
                return false;
            }
            capitals += text.has(LOWER_CASE, i) ? 0 : 1;
        }
        return capitals > 2 && within.end() > within.start() && text.text().charAt(within.end() - 1) != '.';
    }

    /** Where they stand. */
    Span within() {
        return within;
    }

    ImmutableList<Mention.OfState> states() {
        return states;
    }

    ImmutableList<Mention> organizations() {
        return organizations;
    }

    ImmutableList<PhraseTable.Hit<OfficeTitle>> offices() {
        return offices;
    }

    /** Whether it is written with capitals throughout, which then tell nothing of names. */
    boolean isHeadline() {
        return isHeadline;
    }

    /** Whether something of this begins at a position. */
    boolean beginsAt(int position) {
        return position >= within.start() && starts.get(position - within.start());
    }

    /** Whether a position is within something of this. */
    boolean covers(int position) {
        return position >= within.start() && covered.get(position - within.start());
    }

    /** The title that begins at a position. */
    Optional<PhraseTable.Hit<OfficeTitle>> officeAt(int position) {
        return beginsAt(position)
                ? offices.stream()
                        .filter(title -> title.span().start() == position)
                        .findFirst()
                : Optional.empty();
    }

    /** The state or organization that ends at a position. */
    Optional<Mention> ownerEndingAt(int position) {
        return Optional.ofNullable(ownersByEnd.get(position));
    }

    /** The state or organization that begins at a position. */
    Optional<Mention> ownerAt(int position) {
        return Optional.ofNullable(ownersByStart.get(position));
    }
}
