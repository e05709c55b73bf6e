package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Organization;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.text.Span;
import io.casus.vocabulary.OrganizationKind;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who says it comes after what is said, or in the middle: "“It is over,” Macron said", "The talks have failed, said the
 * minister", "The talks, the minister added, have failed", "as the navy reported from Brest".
 */
final class SaidAfterRule implements Rule {
    private static final String SAID = Speech.ADVERBS + "(?<verb>" + Speech.VERB + ")";
    private static final String INVERTED = Speech.finite(verb -> verb.takesClause()
            && !verb.takes().contains("to")
            && !verb.takes().contains("naming")
            && !needsSomebody(verb));
    private static final String WHEN_AND_WHERE =
            "(?:(?<=\\btold) [^,;\"<>]{2,40}?)?(?<tail> (?:on|in|at|to|during|from|via|by|after|late|early|earlier|this|reporters|journalists|alongside|beside|next to|standing|flanked|(?:the )?<organization|<time)\\b[^,;\"]{0,60}?)?";
    private static final SentencePattern QUOTED =
            SentencePattern.of("{q:quotation},? " + Speakers.SUBJECT + " " + SAID + "(?! that)" + WHEN_AND_WHERE);
    private static final SentencePattern QUOTED_INVERTED =
            SentencePattern.of("{q:quotation},? (?<verb>" + INVERTED + ") " + Speakers.OBJECT);
    private static final SentencePattern AT_THE_END = SentencePattern.of(
            "(?:,|(?<=<quotation:\\d{1,3}>)) " + Speakers.SUBJECT + " " + SAID + WHEN_AND_WHERE + "\\.?$");
    private static final SentencePattern AT_THE_END_INVERTED = SentencePattern.of(
            "(?:,|(?<=<quotation:\\d{1,3}>)) (?<verb>" + INVERTED + ") " + Speakers.OBJECT + WHEN_AND_WHERE + "\\.?$");
    private static final SentencePattern IN_THE_MIDDLE =
            SentencePattern.of("(?<=, )" + Speakers.SUBJECT + " " + SAID + WHEN_AND_WHERE + "(?=,)");
    private static final SentencePattern AS_SAID =
            SentencePattern.of("\\bas " + Speakers.OBJECT + " " + SAID + "(?: from (?:the )?{place})?,?");
    private static final SentencePattern AS_SAID_BY = SentencePattern.of("\\bas (?<verb>" + Speech.past(verb -> true)
            + ") by " + Speakers.OBJECT + ",?(?: according to [^,]{1,60},)?");

    /** "He said, adding that", "he said, marking the first launch since May": what was said ends before. */
    private static final Pattern GOES_ON_SAYING = Pattern.compile(
            "(?i)^, (?:"
                    + Speech.participles(verb -> true)
                    + "|(?:speaking|standing|referring|citing|flanked|alongside|without|while|as|after|when|in an? |in (?:response|reference|remarks)|in what|amid|despite|following|even as|marking|ending|raising"
                    + "|(?:just )?(?:minutes|hours|days|weeks|months|an? (?:day|week|month)|an hour) (?:after|before)|(?:the|its) (?:first|second|third|latest|largest|biggest))\\b)");

    /** Or behind where the report was written. */
    private static final Pattern STARTS = Pattern.compile("; |^(?:<(?:capital|city|state):\\d+>|[a-z]+(?: [a-z]+)?): ");

    private static final Pattern AT_THE_START = Pattern.compile("(?i)^[^,]{0,12}$");

    /** "Told Reuters": what stands behind such a verb is who was told. */
    private static boolean needsSomebody(SpeechVerb verb) {
        return verb.isSaidTo() && verb.stance().isEmpty();
    }

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(
                QUOTED, QUOTED_INVERTED, AT_THE_END, AT_THE_END_INVERTED, IN_THE_MIDDLE, AS_SAID, AS_SAID_BY);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        Stream<Optional<Finding>> quoted = Stream.of(QUOTED, QUOTED_INVERTED)
                .flatMap(pattern -> pattern.find(text).stream())
                .map(SaidAfterRule::quoted);
        Stream<Optional<Finding>> ended = Stream.of(AT_THE_END, AT_THE_END_INVERTED)
                .flatMap(pattern -> pattern.find(text).stream())
                .map(match -> finding(match, Telling.clauseBefore(match, STARTS)));
        Stream<Optional<Finding>> between = IN_THE_MIDDLE.find(text).stream()
                .filter(Telling::isInTheMiddle)
                .map(match -> finding(
                        match,
                        GOES_ON_SAYING.matcher(match.after()).find()
                                ? Telling.clauseBefore(match, STARTS)
                                : Telling.clauseAround(match, STARTS)));
        Stream<Optional<Finding>> as = Stream.of(AS_SAID, AS_SAID_BY)
                .flatMap(pattern -> pattern.find(text).stream())
                .map(match -> passedOn(
                        match,
                        AT_THE_START.matcher(match.before()).matches()
                                ? Telling.after(match)
                                : Telling.clauseAround(match, STARTS)));
        return Stream.of(quoted, ended, between, as)
                .flatMap(all -> all)
                .flatMap(Optional::stream)
                .collect(toImmutableList());
    }

    private static Optional<Finding> finding(PatternMatch match, Span words) {
        return kind(match)
                .flatMap(kind -> Telling.around(match, match.span("verb").orElseThrow(), words, kind));
    }

    /** "He believes in the treaty" is no belief about what stands before. */
    private static Optional<Finding.OfStatement.Kind> kind(PatternMatch match) {
        return match.words("verb")
                .flatMap(Speech::verb)
                .filter(SpeechVerb::takesClause)
                .filter(verb -> !verb.isBelief() || match.words("tail").isEmpty())
                .map(Telling::kind);
    }

    /** "As the navy said" is a statement of the navy, "as reported by Reuters" none of Reuters. */
    private static Optional<Finding> passedOn(PatternMatch match, Span words) {
        boolean byAgency = match.actor("who")
                .filter(actor -> actor instanceof Organization organization
                        && organization.kind().equals(Optional.of(OrganizationKind.NEWS_AGENCY)))
                .isPresent();
        Finding.OfStatement.Kind kind = Finding.OfStatement.Kind.PASSES_ON;
        return byAgency ? Telling.around(match, match.span("verb").orElseThrow(), words, kind) : finding(match, words);
    }

    /** The quotation with what stands before it in the sentence, and with what is quoted behind the verb. */
    private static Optional<Finding> quoted(PatternMatch match) {
        Mention quotation = match.mention("q").orElseThrow();
        Span before = Telling.clauseBefore(match, STARTS);
        boolean goesOn = match.after().matches("[,.:;]? ?<quotation:\\d+>.*")
                || (match.after().matches(", .*")
                        && !GOES_ON_SAYING.matcher(match.after()).find());
        Span words = new Span(
                Math.min(
                        before.isEmpty() ? quotation.span().start() : before.start(),
                        quotation.span().start()),
                goesOn ? Telling.after(match).end() : quotation.span().end());
        return Telling.around(match, match.span("verb").orElseThrow(), words, Finding.OfStatement.Kind.TELLS);
    }
}
