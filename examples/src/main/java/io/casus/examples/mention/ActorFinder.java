package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Organization;
import io.casus.actor.Person;
import io.casus.examples.text.ArticleText;
import io.casus.examples.text.Sentence;
import io.casus.examples.text.Span;
import io.casus.vocabulary.OrganizationKind;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds states, organizations and persons. The whole text is read once to learn who is named; then later mentions
 * ("Blinken", "the military", "the acting president") are understood.
 *
 * <p>Where to look for what:
 *
 * <ul>
 *   <li>states by name, adjective and capital: {@link StateFinder};
 *   <li>organizations: {@link OrganizationFinder};
 *   <li>titles and appositions, with whose office it is: {@link OfficeReader};
 *   <li>what is a name of a person: {@link NameReader}; who is learned from a sentence: {@link PersonReader};
 *   <li>whom a later name or office means: {@link People}; whom a pronoun means: {@link PronounFinder}.
 * </ul>
 */
final class ActorFinder {
    private static final ImmutableList<String> OFFICES_OF = ImmutableList.of(
            "'s office", "'s administration", "'s government", " administration", " Administration", " government");

    private final Words words;
    private final String text;
    private final String original;
    private final StateFinder states;
    private final OrganizationFinder organizations;
    private final NameReader names;
    private final OfficeReader offices;
    private final People people = new People();

    ActorFinder(Words words, ArticleText article, StateFinder states) {
        this.words = words;
        text = words.text();
        original = article.text();
        this.states = states;
        organizations = new OrganizationFinder(words, article);
        names = new NameReader(text);
        offices = new OfficeReader(words, original, names);
        PersonReader reader = new PersonReader(words, original, names, offices, people);
        for (Sentence sentence : article.sentences()) {
            reader.learn(known(sentence.span()));
        }
    }

    private KnownNames known(Span within) {
        ImmutableList<Mention.OfState> named = states.find(within);
        return new KnownNames(words, within, named, organizations.find(named, within), offices.titles(within));
    }

    /**
     * The actors of a sentence.
     *
     * @param within the sentence, or what is quoted in it
     * @param before the persons of the sentence before
     */
    ImmutableList<Mention> find(Span within, ImmutableList<Person> before) {
        KnownNames known = known(within);
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        known.states().forEach(state -> found.add(states.meaning(state, within)));
        found.addAll(known.organizations());
        ImmutableList<Mention> named = named(known);
        for (Mention person : named) {
            found.add(person);
            officeOf(person).ifPresent(found::add);
        }
        ImmutableList<Person> near = Stream.concat(
                        named.stream()
                                .flatMap(mention -> mention.actor().stream())
                                .map(Person.class::cast),
                        before.stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        for (OfficePhrase phrase : offices.read(known)) {
            holder(phrase, near).ifPresent(found::add);
        }
        return found.build();
    }

    /** The persons of a sentence who are named in it. */
    private ImmutableList<Mention> named(KnownNames known) {
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        int end = words.to(known.within());
        int behindLast = known.within().start();
        for (int i = words.from(behindLast); i < end; i++) {
            int start = words.start(i);
            boolean mayBeName = words.has(NameReader.MAY_BE_IN_A_NAME, i)
                    && start >= behindLast
                    && (people.mayBeginWith(words.word(i)) || people.mayBeginWith(words.lowerCase(i)))
                    && people.hasWord(wordAt(i, known.within().end()));
            Optional<Mention> person = mayBeName ? personAt(start, known) : Optional.empty();
            person.ifPresent(found::add);
            behindLast = person.map(mention -> mention.span().end()).orElse(behindLast);
        }
        return found.build();
    }

    /** The word with its hyphens: "Tae-yul". */
    private String wordAt(int index, int limit) {
        return PersonName.inSentence(names.wordAt(words.start(index), limit));
    }

    /** The longest name of a known person that begins at a position, unless it is a part of an unknown name. */
    private Optional<Mention> personAt(int start, KnownNames known) {
        Optional<Span> whole = names.from(start, known.within().end(), known::beginsAt);
        Span span = whole.orElse(new Span(start, start));
        while (!span.isEmpty()) {
            Span name = span;
            Optional<Person> person =
                    isMeant(name, known) ? people.byName(PersonName.at(name, text, original), start) : Optional.empty();
            if (person.isPresent()) {
                return Optional.of(new Mention.OfActor(name, Mention.Kind.PERSON, person.get()));
            }
            int space = text.lastIndexOf(' ', span.end() - 1);
            span = new Span(start, Math.max(start, space));
        }
        return Optional.empty();
    }

    /** One word of a longer name that nobody knows, such as "Kim" of "Kim Yo Jong", does not mean whoever else has it. */
    private boolean isMeant(Span name, KnownNames known) {
        boolean isAlone = name.in(text).indexOf(' ') < 0;
        if (!isAlone) {
            return true;
        }
        boolean isOtherToo = known.ownerAt(name.start()).isPresent() || NameReader.isNoName(name.in(text));
        return !isOtherToo && (known.isHeadline() || !names.goesOnAround(name, known.within(), known::covers));
    }

    /** "Choi's office", "the Biden administration". */
    private Optional<Mention> officeOf(Mention person) {
        int end = person.span().end();
        Optional<String> office =
                OFFICES_OF.stream().filter(words -> text.startsWith(words, end)).findFirst();
        return office.map(words -> {
            Span whole = new Span(person.span().start(), end + words.length());
            Organization.Builder body =
                    Organization.builder().name(whole.in(original)).kind(OrganizationKind.GOVERNMENT);
            person.actor().ifPresent(body::of);
            return new Mention.OfActor(whole, Mention.Kind.ORGANIZATION, body.build());
        });
    }

    /** Who holds an office; if nobody is known to, whoever it is, by the words for the office. */
    private Optional<Mention> holder(OfficePhrase phrase, ImmutableList<Person> near) {
        Optional<People.Held> held = PersonReader.held(phrase);
        if (phrase.name().isPresent()) {
            Span span = phrase.name().get();
            PersonName name = PersonName.at(span, text, original);
            Optional<Person> person = held.isPresent()
                    ? people.byNameAndOffice(name, held.get(), span.start())
                    : people.byName(name, span.start());
            return person.<Mention>map(who -> new Mention.OfActor(phrase.span(), Mention.Kind.PERSON, who))
                    .or(() -> phrase.withShorterName(text).flatMap(shorter -> holder(shorter, near)));
        }
        if (!phrase.definite() || held.isEmpty()) {
            return Optional.empty();
        }
        Optional<Mention> known = people.byOffice(held.get(), near)
                .map(person -> new Mention.OfActor(phrase.span(), Mention.Kind.PERSON, person));
        return known.or(() -> phrase.owner().map(owner -> unnamed(phrase)));
    }

    private Mention unnamed(OfficePhrase phrase) {
        Person person = Person.builder()
                .name(phrase.span().in(original))
                .addOffice(phrase.office())
                .build();
        return new Mention.OfActor(phrase.span(), Mention.Kind.OFFICE, person);
    }
}
