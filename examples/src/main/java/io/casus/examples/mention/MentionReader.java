package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.examples.text.ArticleText;
import io.casus.examples.text.Quotation;
import io.casus.examples.text.Sentence;
import io.casus.examples.text.Span;
import io.casus.place.Place;
import io.casus.vocabulary.PlaceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Marks what the sentences of one text mention. Where mentions overlap, the longest is taken. */
public final class MentionReader {
    private static final WordPattern PRONOUN =
            WordPattern.of("\\b(?:(?<he>[Hh]e|[Ss]he|[Hh]is|[Hh]er)|(?<it>[Ii]ts?))\\b");

    private static final Pattern POINTS_AHEAD = Pattern.compile(
            "(?:In|During|Throughout|After|Before|At|On|With|Despite|By|Upon|Following|Ahead of|Speaking|For) [^,]{0,40}?(?:his|her)");

    private final ArticleText article;
    private final Words plain;
    private final ActorFinder actors;
    private final TimeFinder times;

    /**
     * Reads who is named in a text.
     *
     * @param article the text
     * @param published the day of publication, against which days are resolved; empty if it is not known
     */
    public MentionReader(ArticleText article, Optional<LocalDate> published) {
        this.article = article;
        plain = Words.of(PlainText.of(article.text()));
        actors = new ActorFinder(plain, article, new StateFinder(plain));
        times = new TimeFinder(published);
    }

    /**
     * Marks all sentences. What is quoted in them is one mention each.
     *
     * @return the sentences in order
     */
    public ImmutableList<MarkedText> sentences() {
        ImmutableList.Builder<MarkedText> marked = ImmutableList.builder();
        Optional<MarkedText> previous = Optional.empty();
        for (Sentence sentence : article.sentences()) {
            MarkedText next = mark(sentence, sentence.span(), sentence.quotations(), Optional.empty(), previous);
            marked.add(next);
            previous = Optional.of(next);
        }
        return marked.build();
    }

    /**
     * Marks what is quoted in a sentence.
     *
     * @param sentence the sentence
     * @param quotation a quotation in it
     * @param speaker who says it
     * @return the words of the quotation
     */
    public MarkedText quoted(Sentence sentence, Quotation quotation, Actor speaker) {
        return mark(sentence, quotation.words(), ImmutableList.of(), Optional.of(speaker), Optional.empty());
    }

    private MarkedText mark(
            Sentence sentence,
            Span within,
            ImmutableList<Quotation> quotations,
            Optional<Actor> speaker,
            Optional<MarkedText> previous) {
        List<Mention> candidates = new ArrayList<>();
        candidates.addAll(actors.find(within));
        candidates.addAll(times.find(plain, within));
        candidates.addAll(LengthFinder.find(plain, within));
        candidates.addAll(WatersFinder.find(plain, within));
        candidates.addAll(MissileFinder.find(plain, within));
        candidates.addAll(places(within));
        BitSet taken = new BitSet();
        List<Mention> chosen = choose(candidates, quotations, taken);
        addPronouns(chosen, within, previous, taken);
        chosen.sort(Comparator.comparing(mention -> mention.span().start()));
        return new MarkedText(article.text(), sentence, within, speaker, ImmutableList.copyOf(chosen));
    }

    private ImmutableList<Mention> places(Span within) {
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        for (PhraseTable.Hit<String> hit : Gazetteer.PLACES.find(plain, within)) {
            Place.Builder place =
                    Place.builder().name(hit.span().in(article.text())).kind(PlaceKind.CITY);
            if (!hit.value().isEmpty()) {
                place.country(io.casus.name.CountryCode.of(hit.value()));
            }
            found.add(new Mention.OfPlace(hit.span(), Mention.Kind.CITY, place.build()));
        }
        return found.build();
    }

    private static List<Mention> choose(List<Mention> candidates, ImmutableList<Quotation> quotations, BitSet taken) {
        List<Mention> chosen = new ArrayList<>();
        for (Quotation quotation : quotations) {
            if (!isMissile(quotation, candidates)) {
                chosen.add(new Mention.OfQuotation(quotation.whole(), quotation));
                take(quotation.whole(), taken);
            }
        }
        candidates.sort(Comparator.comparing(
                mention -> mention.span().start() - mention.span().end()));
        for (Mention candidate : candidates) {
            if (isFree(candidate.span(), taken)) {
                chosen.add(candidate);
                take(candidate.span(), taken);
            }
        }
        return chosen;
    }

    /** Whether nothing but a missile stands between the marks: fired a "ballistic missile". */
    private static boolean isMissile(Quotation quotation, List<Mention> candidates) {
        return candidates.stream()
                .anyMatch(mention ->
                        mention.kind() == Mention.Kind.MISSILE && mention.span().contains(quotation.words()));
    }

    private static boolean isFree(Span span, BitSet taken) {
        int next = taken.nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }

    private static void take(Span span, BitSet taken) {
        taken.set(span.start(), span.end());
    }

    private void addPronouns(List<Mention> chosen, Span within, Optional<MarkedText> previous, BitSet taken) {
        ImmutableList<Mention> named = chosen.stream()
                .sorted(Comparator.comparing(mention -> mention.span().start()))
                .collect(ImmutableList.toImmutableList());
        PRONOUN.find(plain, within, matcher -> {
            Span span = new Span(matcher.start(), matcher.end());
            if (isFree(span, taken)) {
                chosen.add(
                        matcher.group("he") != null
                                ? new Mention.OfPronoun(
                                        span, Mention.Kind.HE, person(named, span, previous, pointsAhead(within, span)))
                                : new Mention.OfPronoun(span, Mention.Kind.IT, state(named, span, previous)));
            }
        });
    }

    /** "In his remarks, Blinken said": a pronoun in the phrase before the subject. */
    private boolean pointsAhead(Span within, Span pronoun) {
        return POINTS_AHEAD
                .matcher(plain.text())
                .region(within.start(), pronoun.end())
                .matches();
    }

    /** The first person of the sentence so far, else whom the sentence before begins with: as a rule its subject. */
    private static Optional<Actor> person(
            ImmutableList<Mention> named, Span pronoun, Optional<MarkedText> previous, boolean ahead) {
        return named.stream()
                .filter(mention -> mention.span().end() <= pronoun.start())
                .flatMap(mention -> personOf(mention).stream())
                .findFirst()
                .or(() -> ahead ? firstPerson(named) : Optional.empty())
                .or(() -> previous.flatMap(sentence -> sentence.mentions().stream()
                        .flatMap(mention -> personOf(mention).stream())
                        .findFirst()));
    }

    private static Optional<Actor> firstPerson(ImmutableList<Mention> named) {
        return named.stream().flatMap(mention -> personOf(mention).stream()).findFirst();
    }

    private static Optional<Actor> personOf(Mention mention) {
        boolean isPerson = mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.HE;
        return isPerson ? mention.actor().filter(Person.class::isInstance) : Optional.empty();
    }

    /** The nearest state before the pronoun, else the first of the sentence before. */
    private static Optional<Actor> state(ImmutableList<Mention> named, Span pronoun, Optional<MarkedText> previous) {
        ImmutableList<State> before = named.stream()
                .filter(mention -> mention.span().end() <= pronoun.start())
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
