package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.casus.actor.Actor;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.examples.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds "he", "she" and "it", and whom they mean.
 *
 * <ul>
 *   <li>"He": the first person named in the sentence before it; in a phrase before the subject ("In his remarks, Blinken")
 *       the subject behind it; else whom the sentence before begins with, as a rule its subject.
 *   <li>"He said", behind what is said or at the start: whoever spoke in the sentence before, and nobody whom the words name.
 *   <li>Nobody, where a sentence begins with a name that nobody knows: "Khan says that he".
 *   <li>"It": the nearest state before it, else the first of the sentence before.
 * </ul>
 */
final class PronounFinder {
    private static final ImmutableSet<String> HE = ImmutableSet.of("he", "she", "his", "her", "him");
    private static final ImmutableSet<String> IT = ImmutableSet.of("it", "its");
    private static final WordTrait PRONOUN =
            WordTrait.isOneOf(Sets.union(HE, IT).immutableCopy());
    private static final ImmutableSet<String> BEFORE_THE_SUBJECT = WordSet.of("""
            in during throughout after before at on with despite by upon following ahead speaking for since as
            while when
            """);
    private static final ImmutableSet<String> SUBJECTS = ImmutableSet.of("he", "she");
    private static final ImmutableSet<String> BEFORE_A_CLAUSE =
            ImmutableSet.of("after", "before", "since", "as", "while", "when");
    private static final int NEAR = 60;
    private static final String VERB_OF_SAYING =
            "(?:said|says|told|tells|added|adds|wrote|writes|noted|notes|stressed|stresses|warned|warns|explained|stated|states|insisted|continued|concluded|posted|tweeted|argued|remarked|claimed|announced)\\b";
    private static final Pattern SAYS =
            Pattern.compile("(?:, [^,;.]{1,60},)? (?:(?:also|then|later|further|has|had|[a-z]+ly) )*" + VERB_OF_SAYING);
    private static final Pattern SAID_BY =
            Pattern.compile("\\b(?:said|says|added|wrote|told|according to|warned) (?:the )?$");
    private static final Pattern NAME_WITH_VERB = Pattern.compile(
            "\\p{Lu}\\p{Ll}+ (?:has|had|is|was|will|would|also|later|then|said|says|told|added|alleged|claimed|denied|wants|[a-z]+ed)\\b");
    private static final Pattern SAID_ASIDE = Pattern.compile(
            "(?:'s|’s)?(?: [\\p{L}'’-]+){0,3}? (?:said|says|reported|announced|confirmed)(?: [^,;]{1,40})?, ");

    private final Words text;

    PronounFinder(Words text) {
        this.text = text;
    }

    /** Adds the pronouns of a sentence to its mentions, which are in order. */
    ImmutableList<Mention> find(Span within, ImmutableList<Mention> named, Optional<MarkedText> previous) {
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        int end = text.to(within);
        for (int i = text.from(within.start()); i < end; i++) {
            if (!text.has(PRONOUN, i) || isAbbreviation(i)) {
                continue;
            }
            String word = text.lowerCase(i);
            Span span = new Span(text.start(i), text.start(i) + word.length());
            if (named.stream().noneMatch(taken -> taken.span().overlaps(span))) {
                found.add(pronoun(word, span, within, named, previous));
            }
        }
        return found.build();
    }

    /** "IT". */
    private boolean isAbbreviation(int word) {
        return Character.isUpperCase(text.word(word).charAt(1));
    }

    private Mention pronoun(
            String word, Span span, Span within, ImmutableList<Mention> named, Optional<MarkedText> previous) {
        return IT.contains(word)
                ? new Mention.OfPronoun(span, Mention.Kind.IT, state(named, span, previous))
                : new Mention.OfPronoun(span, Mention.Kind.HE, person(named, span, within, previous));
    }

    private Optional<Actor> person(
            ImmutableList<Mention> named, Span pronoun, Span within, Optional<MarkedText> previous) {
        if (isWhoSaysIt(pronoun, within)) {
            return previous.flatMap(sentence -> speaker(sentence).or(() -> firstPerson(sentence.mentions())));
        }
        return named.stream()
                .filter(mention -> mention.span().end() <= pronoun.start())
                .flatMap(mention -> personOf(mention).stream())
                .findFirst()
                .or(() -> pointsAhead(within, pronoun) ? subjectBehind(pronoun, named, text.text()) : Optional.empty())
                .or(() -> isSubjectUnknown(within, named)
                        ? Optional.empty()
                        : previous.flatMap(sentence -> firstPerson(sentence.mentions())));
    }

    /** "The talks have failed, he added", "“It is over,” she wrote", "He added that": not whom the words tell of. */
    private boolean isWhoSaysIt(Span pronoun, Span within) {
        int start = pronoun.start();
        boolean isBehind = start - 2 > within.start()
                && text.text().charAt(start - 1) == ' '
                && ",\"”".indexOf(text.text().charAt(start - 2)) >= 0;
        return (isBehind || start == within.start())
                && SAYS.matcher(text.text()).region(pronoun.end(), within.end()).lookingAt();
    }

    /** Who speaks in a sentence, if one person does: "a spokeswoman, Maria Zakharova, told reporters". */
    private Optional<Actor> speaker(MarkedText sentence) {
        return sentence.mentions().stream()
                .filter(mention -> saysSomething(mention.span(), sentence.span()))
                .flatMap(mention -> personOf(mention).stream())
                .reduce((one, other) -> other);
    }

    private boolean saysSomething(Span person, Span within) {
        return SAYS.matcher(text.text()).region(person.end(), within.end()).lookingAt()
                || SAID_BY.matcher(text.text())
                        .region(Math.max(within.start(), person.start() - NEAR), person.start())
                        .find();
    }

    /** "Khan says that he": a name that is no mention, so that somebody of the sentence before would be taken for him. */
    private boolean isSubjectUnknown(Span within, ImmutableList<Mention> named) {
        int first = text.from(within.start());
        boolean isNamed = named.stream().anyMatch(mention -> mention.span().start() <= within.start() + 1);
        return !isNamed
                && first < text.count()
                && NAME_WITH_VERB
                        .matcher(text.text())
                        .region(text.start(first), within.end())
                        .lookingAt()
                && !NameReader.isNoName(text.word(first));
    }

    /**
     * "In his remarks, Blinken said", "As he left, Blinken said": a pronoun in the phrase before the subject. In "On Monday he
     * met" it is the subject.
     */
    private boolean pointsAhead(Span within, Span pronoun) {
        int first = text.from(within.start());
        boolean isNear = pronoun.start() - within.start() < NEAR;
        boolean isSubject = SUBJECTS.contains(text.lowerCase(text.from(pronoun.start())));
        return isNear
                && (isSubject ? BEFORE_A_CLAUSE : BEFORE_THE_SUBJECT).contains(text.lowerCase(first))
                && text.text().substring(within.start(), pronoun.start()).indexOf(',') < 0;
    }

    /** The person behind the next comma: "During her visit, the minister will meet" names no other. */
    private static Optional<Actor> subjectBehind(Span pronoun, ImmutableList<Mention> named, String text) {
        int comma = text.indexOf(", ", pronoun.end());
        return named.stream()
                .filter(mention -> mention.span().start() > pronoun.end())
                .filter(mention -> comma < 0
                        || mention.span().start() < comma
                        || mention.span().start() <= comma + ", the ".length())
                .flatMap(mention -> personOf(mention).stream())
                .findFirst();
    }

    private static Optional<Actor> firstPerson(List<Mention> named) {
        return named.stream().flatMap(mention -> personOf(mention).stream()).findFirst();
    }

    private static Optional<Actor> personOf(Mention mention) {
        boolean isPerson = mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.HE;
        return isPerson ? mention.actor().filter(Person.class::isInstance) : Optional.empty();
    }

    /**
     * "Iran fired a missile, Iraq's army said, a day after it": whose word it is, is not who did it. Nor is it where
     * somebody is: "a militia in Iraq said it".
     */
    private boolean isSpeakerOfAnAside(Mention mention, Span pronoun) {
        String words = text.text();
        int start = mention.span().start();
        boolean afterComma = words.startsWith(", ", start - 2) || words.startsWith(", the ", start - 6);
        boolean onlyWhere = words.startsWith(" in ", start - 4)
                && words.startsWith(" said ", mention.span().end());
        Span between = Span.between(mention.span(), pronoun);
        boolean isAside = afterComma
                && SAID_ASIDE
                        .matcher(words)
                        .region(between.start(), between.end())
                        .lookingAt();
        return onlyWhere || isAside;
    }

    /** The nearest state before the pronoun, else the first of the sentence before. */
    private Optional<Actor> state(ImmutableList<Mention> named, Span pronoun, Optional<MarkedText> previous) {
        ImmutableList<State> before = named.stream()
                .filter(mention -> mention.span().end() <= pronoun.start())
                .filter(mention -> !isSpeakerOfAnAside(mention, pronoun))
                .flatMap(mention -> mention.state().stream())
                .collect(ImmutableList.toImmutableList());
        if (!before.isEmpty()) {
            return Optional.of(before.get(before.size() - 1));
        }
        return previous.flatMap(sentence -> sentence.mentions().stream()
                .flatMap(mention -> mention.state().stream())
                .findFirst());
    }
}
