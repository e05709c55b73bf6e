package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.rule.Finding.OfQuotation;
import io.casus.examples.text.Paragraph;
import io.casus.examples.text.Quotation;
import io.casus.examples.text.Span;
import io.casus.vocabulary.Stance;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds who says what is quoted. Quotation marks alone make no statement: where no words attribute them, nothing is
 * returned.
 *
 * <p>The ways, in the order in which they are tried: {@code "...", he said}; {@code "...", said the minister}; {@code
 * he called it "..."}, also through a participle, {@code condemned the launch, calling it "..."}; {@code was "...", the
 * military added}; {@code the president "stated that ..."}; a quotation that stands alone goes on from the one before
 * it in the paragraph, or belongs to the colon before it.
 */
public final class QuotationReader {
    private static final String SAY = "(?<verb>" + Speech.VERB + ")\\b";
    private static final SentencePattern FOLLOWED = SentencePattern.of(
            "{q:quotation},? (?:an? |the )?{who:speaker}(?:, [^,;]{1,60},)?,?(?: statement| spokes\\w+)? "
                    + Speech.ADVERBS + SAY);
    private static final SentencePattern INVERTED =
            SentencePattern.of("{q:quotation},? " + SAY + " (?:an? |the )?{who:speaker}");
    private static final SentencePattern PRECEDED = SentencePattern.of(
            "(?:{first:speaker},? and (?:the )?)?{who:speaker}(?:, [^,;]{1,60},)?,?(?: statement| spokes\\w+)? "
                    + Speech.ADVERBS + SAY);
    private static final SentencePattern AT_THE_END =
            SentencePattern.of(", (?:an? |the )?{who:speaker}(?:'s)?(?: statement| spokes\\w+)? " + Speech.ADVERBS + SAY
                    + "(?: [^,;]{1,40})?\\.?$");
    private static final SentencePattern SUBJECT = SentencePattern.of("^(?:the )?{who:speaker} {q:quotation}");
    private static final SentencePattern UNMARKED =
            SentencePattern.of("^(?<words>.{10,400}?),? - {who:speaker} " + SAY + "\\.?$");

    private QuotationReader() {}

    /**
     * Reads the quotations of a sentence.
     *
     * @param text the sentence
     * @param previous what was quoted in the sentence before, if that is in the same paragraph
     * @return the quotations whose speakers the text names
     */
    public static ImmutableList<OfQuotation> read(MarkedText text, Optional<OfQuotation> previous) {
        boolean content =
                text.paragraphKind() != Paragraph.Kind.HEADING && text.paragraphKind() != Paragraph.Kind.FURNITURE;
        if (!content) {
            return ImmutableList.of();
        }
        Stream<OfQuotation> marked = text.mentions().stream()
                .filter(Mention.OfQuotation.class::isInstance)
                .map(Mention.OfQuotation.class::cast)
                .flatMap(quotation -> attributed(text, quotation, previous).stream());
        return Stream.concat(marked, unmarked(text).stream()).collect(toImmutableList());
    }

    private static Optional<OfQuotation> attributed(
            MarkedText text, Mention.OfQuotation quotation, Optional<OfQuotation> previous) {
        return adjacent(FOLLOWED, text, quotation)
                .or(() -> adjacent(INVERTED, text, quotation))
                .or(() -> preceded(text, quotation, false))
                .or(() -> atTheEnd(text, quotation))
                .or(() -> preceded(text, quotation, true))
                .or(() -> adjacent(SUBJECT, text, quotation))
                .or(() -> alone(text, quotation, previous));
    }

    private static Optional<OfQuotation> adjacent(
            SentencePattern pattern, MarkedText text, Mention.OfQuotation quotation) {
        return pattern.find(text).stream()
                .filter(match -> match.mention("q").filter(quotation::equals).isPresent())
                .findFirst()
                .flatMap(match -> found(match, quotation.quotation(), Optional.empty()));
    }

    private static Optional<OfQuotation> preceded(
            MarkedText text, Mention.OfQuotation quotation, boolean acrossOthers) {
        return PRECEDED.find(text).stream()
                .filter(match -> match.span().end() <= quotation.span().start())
                .filter(match -> acrossOthers || !otherBetween(text, match.span(), quotation.span()))
                .reduce((one, other) -> other)
                .flatMap(match -> found(match, quotation.quotation(), claimant(text, quotation)));
    }

    private static boolean otherBetween(MarkedText text, Span verb, Span quotation) {
        return text.mentions().stream()
                .filter(Mention.OfQuotation.class::isInstance)
                .anyMatch(other ->
                        other.span().start() >= verb.end() && other.span().end() <= quotation.start());
    }

    /** Whoever reports, at the end of the sentence, that somebody said it. */
    private static Optional<Actor> claimant(MarkedText text, Mention.OfQuotation quotation) {
        return AT_THE_END.find(text).stream()
                .filter(match -> match.span().start() >= quotation.span().end())
                .findFirst()
                .flatMap(match -> match.actor("who"));
    }

    private static Optional<OfQuotation> atTheEnd(MarkedText text, Mention.OfQuotation quotation) {
        return AT_THE_END.find(text).stream()
                .filter(match -> match.span().start() >= quotation.span().end())
                .findFirst()
                .flatMap(match -> found(match, quotation.quotation(), Optional.empty()));
    }

    private static Optional<OfQuotation> alone(
            MarkedText text, Mention.OfQuotation quotation, Optional<OfQuotation> previous) {
        boolean alone = text.skeleton().matches("<quotation:\\d+>[.,]?(?: <quotation:\\d+>[.,]?)*");
        return previous.filter(before -> alone)
                .map(before -> new OfQuotation(
                        quotation.span(),
                        quotation.quotation(),
                        before.speakers(),
                        ImmutableList.of(),
                        before.medium(),
                        before.claimant()));
    }

    private static ImmutableList<OfQuotation> unmarked(MarkedText text) {
        return UNMARKED.find(text).stream()
                .flatMap(match -> {
                    Span words = match.span("words").orElseThrow();
                    return found(match, new Quotation(words, words), Optional.empty()).stream();
                })
                .collect(toImmutableList());
    }

    private static Optional<OfQuotation> found(PatternMatch match, Quotation quotation, Optional<Actor> claimant) {
        Optional<Actor> who = match.actor("who");
        if (who.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList<Actor> speakers = Stream.concat(match.actor("first").stream(), who.stream())
                .distinct()
                .collect(toImmutableList());
        ImmutableList<Stance> stances = match.words("verb")
                .flatMap(Speech::stance)
                .map(ImmutableList::of)
                .orElse(ImmutableList.of());
        Optional<Actor> other = claimant.filter(actor -> !speakers.contains(actor));
        String sentence = match.text().words(match.text().span());
        return Optional.of(new OfQuotation(
                match.span().to(quotation.whole()), quotation, speakers, stances, Speech.medium(sentence), other));
    }
}
