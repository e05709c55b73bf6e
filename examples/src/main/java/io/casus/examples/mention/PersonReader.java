package io.casus.examples.mention;

import com.google.common.collect.ImmutableSet;
import io.casus.actor.Organization;
import io.casus.examples.text.Span;
import io.casus.vocabulary.OrganizationKind;
import java.util.Optional;

/**
 * Learns from a sentence who is named in it: by title or apposition, as a correspondent ("Al Jazeera's Patrick Fok"), or
 * without any, as somebody who speaks or takes office ("Patrick Fok said").
 */
final class PersonReader {
    private static final ImmutableSet<String> SPEAKS = WordSet.of("""
            said says told tells added adds reported reports warned warns wrote writes noted notes explained
            explains argued argues tweeted testified stressed insisted replied suggested urged announced claimed
            condemned vowed met visited
            """);
    private static final ImmutableSet<String> TAKES =
            ImmutableSet.of("takes", "took", "taking", "take", "left", "leaves");
    private static final ImmutableSet<String> PEOPLE = WordSet.of("""
            analyst expert spokesperson spokesman spokeswoman former professor senior fellow researcher diplomat
            official member journalist political security retired veteran lawmaker senator general correspondent
            scholar specialist adviser research
            """);

    private final Words words;
    private final String text;
    private final String original;
    private final NameReader names;
    private final OfficeReader offices;
    private final People people;

    PersonReader(Words words, String original, NameReader names, OfficeReader offices, People people) {
        this.words = words;
        this.text = words.text();
        this.original = original;
        this.names = names;
        this.offices = offices;
        this.people = people;
    }

    void learn(KnownNames known) {
        if (known.isHeadline()) {
            return;
        }
        for (OfficePhrase phrase : offices.read(known)) {
            phrase.name().ifPresent(name -> people.add(name(name), held(phrase), name.start()));
        }
        known.organizations().forEach(body -> correspondent(body, known));
        untitled(known);
    }

    /** The office, unless the title is a form of address. */
    static Optional<People.Held> held(OfficePhrase phrase) {
        return phrase.rank() == OfficeRank.HONORIFIC
                ? Optional.empty()
                : Optional.of(new People.Held(phrase.rank(), phrase.office()));
    }

    private PersonName name(Span span) {
        return PersonName.at(span, text, original);
    }

    /** "Al Jazeera's Patrick Fok". */
    private void correspondent(Mention body, KnownNames known) {
        int end = body.span().end();
        if (!writes(body) || !text.startsWith("'s ", end)) {
            return;
        }
        names.from(end + 3, known.within().end(), known::beginsAt)
                .filter(this::isPersonName)
                .ifPresent(name -> people.add(name(name), Optional.empty(), name.start()));
    }

    private static boolean writes(Mention body) {
        return body.actor()
                .filter(Organization.class::isInstance)
                .flatMap(actor -> ((Organization) actor).kind())
                .filter(kind -> kind.equals(OrganizationKind.NEWS_AGENCY) || kind.equals(OrganizationKind.PUBLISHER))
                .isPresent();
    }

    private boolean isPersonName(Span name) {
        return name.in(text).indexOf(' ') > 0 && !names.soundsLikeSomethingElse(name);
    }

    /** Two or more words with capitals that nobody knows, and then a verb of saying or of taking office. */
    private void untitled(KnownNames known) {
        int end = words.to(known.within());
        int word = words.from(known.within().start());
        while (word < end) {
            int start = words.start(word);
            Optional<Span> name = Character.isUpperCase(text.charAt(start)) && !known.covers(start)
                    ? names.from(start, known.within().end(), known::covers)
                    : Optional.empty();
            name.filter(span -> isPersonName(span) && actsLikePerson(span, known) && !isPlace(span))
                    .ifPresent(span -> people.add(name(span), Optional.empty(), span.start()));
            word = name.map(span -> words.from(span.end())).orElse(word + 1);
        }
    }

    private boolean isPlace(Span name) {
        return Gazetteer.PLACES.hasAnyIn(name.in(text));
    }

    private boolean actsLikePerson(Span name, KnownNames known) {
        int after = name.end();
        if (text.startsWith("return of ", name.start() - "return of ".length())
                || text.startsWith("counterpart ", name.start() - "counterpart ".length())
                || text.startsWith("counterpart, ", name.start() - "counterpart, ".length())
                || text.startsWith("'s return", after)
                || text.startsWith(", reporting", after)) {
            return true;
        }
        int next = words.from(after);
        if (next + 1 >= words.count() || words.start(next) >= known.within().end()) {
            return false;
        }
        boolean isNext = words.start(next) == after + 1 && text.charAt(after) == ' ';
        boolean takesOffice =
                (TAKES.contains(words.word(next)) && words.word(next + 1).equals("office"))
                        || text.startsWith(" about to take office", after);
        return isNext ? SPEAKS.contains(words.word(next)) || takesOffice : isDescribed(after, next);
    }

    /** "Patrick Fok, an analyst". */
    private boolean isDescribed(int after, int next) {
        boolean hasArticle = text.startsWith(", a ", after) || text.startsWith(", an ", after);
        return hasArticle && PEOPLE.contains(words.word(next + 1));
    }
}
