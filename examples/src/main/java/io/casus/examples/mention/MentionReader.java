package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.examples.mention.Gazetteer.PlaceName;
import io.casus.examples.text.ArticleText;
import io.casus.examples.text.Quotation;
import io.casus.examples.text.Sentence;
import io.casus.examples.text.Span;
import io.casus.name.CountryCode;
import io.casus.place.Place;
import io.casus.vocabulary.PlaceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Marks what the sentences of one text mention. Where mentions overlap, the longest is taken. */
public final class MentionReader {
    private static final Comparator<Mention> IN_ORDER =
            Comparator.comparingInt(mention -> mention.span().start());
    private static final Comparator<Mention> LONGEST_FIRST = Comparator.comparingInt(
            mention -> mention.span().start() - mention.span().end());

    private final ArticleText article;
    private final Words plain;
    private final StateFinder states;
    private final ActorFinder actors;
    private final TimeFinder times;
    private final PronounFinder pronouns;

    /**
     * Reads who is named in a text.
     *
     * @param article the text
     * @param published the day of publication, against which days are resolved; empty if it is not known
     */
    public MentionReader(ArticleText article, Optional<LocalDate> published) {
        this.article = article;
        plain = Words.of(PlainText.of(article.text()));
        states = new StateFinder(plain);
        actors = new ActorFinder(plain, article, states);
        times = new TimeFinder(published);
        pronouns = new PronounFinder(plain);
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
        candidates.addAll(actors.find(within, previous.map(MarkedText::persons).orElse(ImmutableList.of())));
        candidates.addAll(times.find(plain, within));
        candidates.addAll(LengthFinder.find(plain, within));
        candidates.addAll(CountFinder.find(plain, within));
        candidates.addAll(WatersFinder.find(plain, within));
        candidates.addAll(MissileFinder.find(plain, within));
        candidates.addAll(places(within));
        BitSet taken = new BitSet();
        List<Mention> chosen = choose(candidates, quotations, taken);
        chosen.sort(IN_ORDER);
        ImmutableList<Mention> found = pronouns.find(within, ImmutableList.copyOf(chosen), previous);
        if (!found.isEmpty()) {
            chosen.addAll(found);
            chosen.sort(IN_ORDER);
        }
        return new MarkedText(article.text(), plain.text(), sentence, within, speaker, ImmutableList.copyOf(chosen));
    }

    private ImmutableList<Mention> places(Span within) {
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        for (PhraseTable.Hit<PlaceName> hit : Gazetteer.PLACES.find(plain, within)) {
            Place.Builder place =
                    Place.builder().name(hit.span().in(article.text())).kind(PlaceKind.CITY);
            hit.value()
                    .country()
                    .filter(code -> !hit.value().onlyIfNamed() || states.isNamed(code))
                    .ifPresent(code -> place.country(CountryCode.of(code)));
            found.add(new Mention.OfPlace(hit.span(), Mention.Kind.CITY, place.build()));
        }
        return found.build();
    }

    private static List<Mention> choose(List<Mention> candidates, ImmutableList<Quotation> quotations, BitSet taken) {
        List<Mention> chosen = new ArrayList<>();
        for (Quotation quotation : quotations) {
            if (!isMissile(quotation, candidates) && !isNickname(quotation, candidates)) {
                chosen.add(new Mention.OfQuotation(quotation.whole(), quotation));
                take(quotation.whole(), taken);
            }
        }
        candidates.sort(LONGEST_FIRST);
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

    /** Whether it stands in a name: Marco "Kiko" Bonelli. */
    private static boolean isNickname(Quotation quotation, List<Mention> candidates) {
        return candidates.stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.PERSON
                        && mention.span().contains(quotation.whole())
                        && !mention.span().equals(quotation.whole()));
    }

    private static boolean isFree(Span span, BitSet taken) {
        int next = taken.nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }

    private static void take(Span span, BitSet taken) {
        taken.set(span.start(), span.end());
    }
}
